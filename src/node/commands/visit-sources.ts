import type { Invocation } from "./command.js";
import type { Lane } from "../lane/index.js";
import type { BatchOptions, DocumentBatch, SourceDocument } from "../reading/index.js";
import { EXIT_CODES, worse } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import type { Output } from "../printing/index.js";
import { isWatched, printable, Progress } from "../printing/index.js";
import { findFiles, readBatches } from "../reading/index.js";
import { maxDocumentBytes } from "./source-options.js";
import { UsageError } from "./usage-error.js";
import { whileWaiting } from "./while-waiting.js";
import { Threads } from "./threads.js";
import type { Counted, ThreadAnswer } from "./thread-task.js";
import type { World } from "./world.js";

/**
 * Says something on the error stream.
 *
 * @internal
 */
export function tell({ stderr }: World, message: string): void {
  stderr.write(`twinstate: ${printable(message)}\n`);
}

/** What can befall a source as a whole; it is told on the error stream and is no document. */
const SOURCE_FAILURES: ReadonlySet<string> = new Set(["source-unavailable", "source-broke-off"]);

/** Takes one document; what it answers counts for the exit code. */
export type DocumentVisitor = (document: SourceDocument) => ExitCode;

/** What is wanted of the sources, besides all of their documents as they are. */
export interface Wanted {
  /** Tells whether no further document is wanted. */
  readonly isDone?: () => boolean;
  /** Reads twins only as far as their verdicts depend on them. */
  readonly lane?: Lane | undefined;
  /** Has the documents of large sources visited in other threads: the command that is run, and what counts them. */
  readonly threads?: { readonly command: string; readonly count: DocumentCounter } | undefined;
}

/** Counts documents that were visited in another thread. */
export type DocumentCounter = (counted: Counted, times: number) => void;

/**
 * Reads the documents of all sources and shows each to a visitor, in their order; what befalls a source goes to the
 * error stream, with a bar when a person is watching. It ends early when nobody reads the output any more,
 * or when no further document is wanted.
 *
 * @returns the highest exit code that the visitor and the sources gave
 * @internal
 */
export async function visitSources(
  invocation: Invocation,
  output: Output,
  visit: DocumentVisitor,
  wanted: Wanted = {},
): Promise<ExitCode> {
  const { sources, values, world } = invocation;
  if (sources.length === 0) throw new UsageError("A source is missing: a file, a directory, or - for standard input.");
  if (sources.indexOf("-") !== sources.lastIndexOf("-")) {
    throw new UsageError("Standard input (-) can be read only once.");
  }
  const maxDocument = maxDocumentBytes(values);
  const progress = new Progress(world, isWatched(world) ? await totalSize(sources) : 0);
  const visiting = new Visiting(world, output, progress, visit);
  const { threads: inThreads, isDone = () => false, lane } = wanted;
  const task = { command: inThreads?.command ?? "", values, maxDocumentBytes: maxDocument };
  const threads =
    inThreads &&
    Threads.of(world, task, (answer) => {
      visiting.takeAnswer(answer, inThreads.count);
    });
  try {
    for (const source of sources) {
      const batches = batchesOf(source, world, { maxDocumentBytes: maxDocument, lane, blocks: threads?.plan });
      if (!(await visiting.visitAll(source, batches, threads, isDone))) return visiting.exitCode;
    }
  } finally {
    threads?.end();
  }
  visiting.finish();
  return visiting.exitCode;
}

/** What is known while the sources are visited. */
class Visiting {
  exitCode: ExitCode = EXIT_CODES.fine;
  private read = 0;
  private unreadable = 0;
  private readonly world: World;
  private readonly output: Output;
  private readonly progress: Progress;
  private readonly visit: DocumentVisitor;

  constructor(world: World, output: Output, progress: Progress, visit: DocumentVisitor) {
    this.world = world;
    this.output = output;
    this.progress = progress;
    this.visit = visit;
  }

  /** Visits what a source gives; answers whether more is wanted. */
  async visitAll(
    source: string,
    batches: AsyncIterable<DocumentBatch>,
    threads: Threads | undefined,
    isDone: () => boolean,
  ): Promise<boolean> {
    let isEmpty = true;
    const meanwhile = async (): Promise<void> => {
      await threads?.finish();
      await this.flush();
    };
    for await (const batch of whileWaiting(batches, meanwhile)) {
      isEmpty = false;
      this.take(batch);
      await takeBlock(batch, threads);
      this.progress.add(batch.bytes, batch.documents.length);
      if (isDone()) {
        this.progress.clear();
        return false;
      }
      if (this.output.isFull) await this.flush();
      if (this.output.isClosed) return false;
    }
    if (isEmpty) this.say(`${JSON.stringify(source)} holds no document.`);
    return true;
  }

  /** Takes what another thread says of a block. */
  takeAnswer({ printed, documents, counts }: ThreadAnswer, count: DocumentCounter): void {
    this.output.writeBytes(Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength));
    this.progress.add(0, documents);
    this.read += documents;
    for (const [counted, times] of counts) {
      if (!counted.isRead) this.unreadable += times;
      this.exitCode = worse(this.exitCode, counted.exitCode);
      count(counted, times);
    }
  }

  finish(): void {
    this.progress.clear();
    if (this.unreadable > 0) this.say(`${this.unreadable} of ${this.read} documents could not be read.`);
  }

  private take({ source, documents, total }: DocumentBatch): void {
    if (total === 0) this.say(`${JSON.stringify(source)} holds no document.`);
    for (const document of documents) {
      const failure = sourceFailure(document);
      if (failure === undefined) {
        this.read += 1;
        if (!document.result.ok) this.unreadable += 1;
        this.exitCode = worse(this.exitCode, this.visit(document));
      } else {
        this.say(failure);
        this.exitCode = EXIT_CODES.failed;
      }
    }
  }

  private say(message: string): void {
    this.progress.clear();
    tell(this.world, message);
  }

  private async flush(): Promise<void> {
    if (this.output.isEmpty) return;
    this.progress.clear();
    // What went wrong is told when the output is finished.
    await this.output.flush().catch(() => undefined);
  }
}

async function takeBlock(
  { source, block, firstIndex = 0, isAwaited }: DocumentBatch,
  threads: Threads | undefined,
): Promise<void> {
  if (block !== undefined) await threads?.read(source, block, firstIndex);
  if (isAwaited === true) await threads?.endSource();
}

function batchesOf(source: string, world: World, options: BatchOptions): AsyncIterable<DocumentBatch> {
  return source === "-" ? readBatches(world.stdin, { ...options, name: "stdin" }) : readBatches(source, options);
}

/**
 * What befell a source as a whole; `undefined` for a document.
 *
 * @internal
 */
export function sourceFailure({ result }: SourceDocument): string | undefined {
  if (result.ok) return undefined;
  const [issue] = result.issues;
  return SOURCE_FAILURES.has(issue.code) ? issue.message : undefined;
}

/** 0 as soon as one of the sources is a stream of unknown length. */
async function totalSize(sources: readonly string[]): Promise<number> {
  if (sources.includes("-")) return 0;
  let total = 0;
  for (const source of sources) for await (const { size } of findFiles(source)) total += size;
  return total;
}
