import { Writable } from "node:stream";
import type { Output, Terminal } from "../printing/index.js";
import { Lane } from "../lane/index.js";
import { readBlock } from "../reading/index.js";
import type { SourceDocument } from "../reading/index.js";
import type { PrintingInvocation } from "./output-options.js";
import type { Counted, ThreadAnswer, ThreadBlock, ThreadTask } from "./thread-task.js";

/** What a command does with each document, in whatever thread: it prints it, and says how it counts. */
export interface DocumentWork {
  readonly output: Output;
  readonly take: (document: SourceDocument) => Counted;
}

/** The commands that can work in several threads. */
const WORKS: Readonly<Record<string, (invocation: PrintingInvocation) => Promise<DocumentWork>>> = {
  report: async (invocation) => (await import("./report-work.js")).reportWork(invocation),
  validate: async (invocation) => (await import("./validate-work.js")).validateWork(invocation),
};

/**
 * Makes what a thread does with each block: the same as the first thread does with each document, with what is printed collected.
 *
 * @internal
 */
export async function threadWork({
  command,
  values,
  maxDocumentBytes,
}: ThreadTask): Promise<(block: ThreadBlock) => Promise<ThreadAnswer>> {
  const printed: Buffer[] = [];
  const begin = WORKS[command];
  if (begin === undefined) throw new Error(`The command ${command} does not work in threads.`);
  const { output, take } = await begin({ values, world: terminalInto(printed) });
  const lane = command === "report" ? Lane.create() : undefined;
  return async ({ source, bytes, line, index }) => {
    const block = { bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), line, index };
    const counts = new Map<string, [Counted, number]>();
    let documents = 0;
    for (const some of readBlock(source, block, { limit: maxDocumentBytes, lane })) {
      documents += some.length;
      for (const document of some) count(counts, take(document));
      if (output.isFull) await output.flush();
    }
    await output.flush();
    // Bytes of their own, which can be handed over to another thread.
    return { printed: Uint8Array.from(Buffer.concat(printed.splice(0))), documents, counts: [...counts.values()] };
  };
}

function count(counts: Map<string, [Counted, number]>, counted: Counted): void {
  const { state, outcome, isJudged, isRead, exitCode } = counted;
  const key = [state, outcome, isJudged, isRead, exitCode].join();
  const known = counts.get(key);
  if (known === undefined) counts.set(key, [counted, 1]);
  else known[1] += 1;
}

/** A terminal whose output is collected. */
function terminalInto(printed: Buffer[]): Terminal {
  const stdout = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      printed.push(Buffer.from(chunk));
      done();
    },
  });
  return { stdout, stderr: new Writable(), environment: {}, now: () => 0 };
}
