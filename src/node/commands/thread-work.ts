import { Writable } from "node:stream";
import type { Terminal } from "../output/index.js";
import { TextReader } from "../reading/index.js";
import type { SourceDocument, TextReading } from "../reading/index.js";
import type { BlockWork, Content, DocumentWork } from "./block-work.js";
import { ReadingWarnings } from "./reading-warnings.js";
import { Printed } from "./printed.js";
import type { PrintingInvocation } from "./output-options.js";
import { textReading } from "./source-options.js";
import type { BlockAnswer, BlockCounts, Counted, ThreadAnswer, ThreadBlock, ThreadTask } from "./thread-task.js";

/** Makes what a command does. */
type Begin = (invocation: PrintingInvocation, operands: readonly string[]) => Promise<BlockWork>;

/** The commands that can work in several threads. */
const WORKS: Readonly<Record<string, Begin>> = {
  report: async (invocation) => byDocument(invocation, (await import("./report-work.js")).reportWork(invocation)),
  validate: async (invocation) => byDocument(invocation, (await import("./validate-work.js")).validateWork(invocation)),
  query: async (invocation, operands) =>
    byDocument(invocation, (await import("./query-work.js")).queryWork(invocation, operands)),
  rows: async (invocation) => (await import("./rows-work.js")).rowsWork(invocation),
};

/**
 * Makes what a thread does with each block: the same as the first thread does with each document, with what is printed collected.
 *
 * @internal
 */
export async function threadWork({
  command,
  values,
  operands,
}: ThreadTask): Promise<(block: ThreadBlock) => Promise<ThreadAnswer | undefined>> {
  const begin = WORKS[command];
  if (begin === undefined) throw new Error(`The command ${command} does not work in threads.`);
  const printed = new Printed();
  const work = await begin({ values, world: terminalInto(printed) }, operands);
  return async (block) => {
    printed.begin(block.bytes);
    const answer = await work(block);
    return answer && { printed: printed.end(), ...answer };
  };
}

function byDocument({ values }: PrintingInvocation, work: DocumentWork): BlockWork {
  const reading = { ...textReading(values), holdsBareValues: true, lane: work.lane };
  return (block) => readBlock(block, reading, work);
}

/** Reads the documents of a block, and counts them; nothing where the last ones belong to a run that may go on after it. */
async function readBlock(
  { source, bytes, line, index }: ThreadBlock,
  reading: TextReading,
  { output, take, takeLeftOut, takeTotals }: DocumentWork,
): Promise<BlockAnswer | undefined> {
  const text = new TextReader(source, reading);
  text.beginAt(line, index);
  const counter = new BlockCounter();
  for (const documents of text.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    for (const document of documents) counter.take(document, take(document));
    if (output.isFull) await output.flush();
  }
  for (const document of text.finishLines()) counter.take(document, take(document));
  await output.flush();
  const [left, totals] = [takeLeftOut?.(), takeTotals?.()];
  if (!text.isBetweenDocuments) return undefined;
  return { documents: text.count - index, counts: { ...counter.total(), left, totals } };
}

/** Counts the documents of a block. */
class BlockCounter {
  private readonly counts = new Map<string, [Counted, number]>();
  private readonly warnings = new ReadingWarnings();
  private read = 0;
  private unreadable = 0;

  take(document: SourceDocument, content: Content): void {
    const { result, recalled, lines = recalled?.lines ?? 1 } = document;
    this.read += lines;
    if (!result.ok) this.unreadable += lines;
    this.warnings.tell(document, () => undefined);
    for (const [counted, times] of content) this.count(counted, times);
  }

  total(): BlockCounts {
    const { read, unreadable, warnings, counts } = this;
    return { read, unreadable, warnings: warnings.take(), alike: [...counts.values()] };
  }

  private count(counted: Counted, times: number): void {
    const { state, outcome, isJudged, exitCode } = counted;
    const key = [state, outcome, isJudged, exitCode].join();
    const known = this.counts.get(key);
    if (known === undefined) this.counts.set(key, [counted, times]);
    else known[1] += times;
  }
}

/** Takes what is written at once: it has nothing to wait for, and the ways of a stream would take longer than that. */
class CollectingStream extends Writable {
  private readonly printed: Printed;

  constructor(printed: Printed) {
    super();
    this.printed = printed;
  }

  override write(bytes: Uint8Array, done?: BufferEncoding | ((error: null) => void)): boolean {
    this.printed.take(bytes);
    if (typeof done === "function") done(null);
    return true;
  }
}

/** A terminal whose output is collected. */
function terminalInto(printed: Printed): Terminal {
  const stdout = new CollectingStream(printed);
  return { stdout, stderr: new Writable(), environment: {}, now: () => 0 };
}
