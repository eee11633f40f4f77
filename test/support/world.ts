import { Writable } from "node:stream";
import { main } from "../../src/node/commands/main.js";
import type { World } from "../../src/node/commands/world.js";
import type { OutputStream } from "../../src/node/output/index.js";

/** A stream that remembers what was written to it. */
export class Recorder extends Writable implements OutputStream {
  text = "";
  readonly isTTY: boolean;
  readonly columns?: number;

  constructor({ isTTY = false, columns }: { readonly isTTY?: boolean; readonly columns?: number } = {}) {
    super({ decodeStrings: false });
    this.isTTY = isTTY;
    if (columns !== undefined) this.columns = columns;
  }

  override _write(chunk: string, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.text += chunk;
    done();
  }
}

/** What a command does not need that starts no program and waits for nothing. */
export const IDLE: Pick<World, "time" | "sleep" | "start" | "onSignal"> = {
  time: () => "2026-01-01T00:00:00Z",
  sleep: () => Promise.resolve(),
  start: () => Promise.reject(new Error("There is no program here.")),
  onSignal: () => () => undefined,
};

/** What a run of the program left behind. */
export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a test changes of the world. */
export interface WorldOptions {
  readonly stdin?: Iterable<Uint8Array | string>;
  readonly environment?: World["environment"];
  /** The width of a terminal that a person looks at; without it the output is a pipe. */
  readonly terminal?: number;
  /** How many milliseconds pass between two looks at the clock. */
  readonly tick?: number;
  /** Other threads, as far as the program can tell. */
  readonly threads?: World["threads"];
  readonly optimizeLater?: World["optimizeLater"];
}

/** Runs the program in this process, in a world of its own. */
export async function runProgram(
  args: readonly string[],
  { stdin = [], environment = {}, terminal, tick = 0, ...rest }: WorldOptions = {},
): Promise<Run> {
  const options = terminal === undefined ? {} : { isTTY: true, columns: terminal };
  const [stdout, stderr] = [new Recorder(options), new Recorder(options)];
  let time = 0;
  const now = (): number => (time += tick);
  const exitCode = await main(args, { stdin, stdout, stderr, environment, now, ...IDLE, ...rest });
  return { exitCode, stdout: stdout.text, stderr: stderr.text };
}

/** The JSON lines of an output. */
export function jsonLines(text: string): readonly Record<string, unknown>[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** A stream that copies what it is given, as a file does, late: what is overwritten too early is lost. */
export function slowStream(): { readonly stream: Writable; readonly pieces: Buffer[] } {
  const pieces: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      setImmediate(() => {
        pieces.push(Buffer.from(chunk));
        done();
      });
    },
  });
  return { stream, pieces };
}
