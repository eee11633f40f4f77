import type { Invocation } from "./command.js";
import type { Lane } from "../lane/index.js";
import type { BatchOptions, DocumentBatch, SourceDocument } from "../reading/index.js";
import { EXIT_CODES, worse } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import type { Output } from "../printing/index.js";
import { isWatched, printable, Progress } from "../printing/index.js";
import { findFiles, readBatches } from "../reading/index.js";
import { ReadingWarnings } from "./reading-warnings.js";
import { readingOptions } from "./source-options.js";
import { UsageError } from "./usage-error.js";
import { whileWaiting } from "./while-waiting.js";
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
}

/**
 * Checks that there are sources, and that standard input is only one of them.
 *
 * @throws UsageError
 * @internal
 */
export function checkSources(sources: readonly string[]): void {
  if (sources.length === 0) throw new UsageError("A source is missing: a file, a directory, or - for standard input.");
  if (sources.indexOf("-") !== sources.lastIndexOf("-")) {
    throw new UsageError("Standard input (-) can be read only once.");
  }
}

/**
 * Reads the documents of all sources and shows each to a visitor, in their order; what befalls a source goes to the
 * error stream, with a bar when a person is watching. It ends early when nobody reads the output any more,
 * or when no further document is wanted.
 *
 * @returns the highest exit code that the visitor and the sources gave
 * @internal
 */
export async function visitSources(
  { sources, values, world }: Invocation,
  output: Output,
  visit: DocumentVisitor,
  { isDone = () => false, lane }: Wanted = {},
): Promise<ExitCode> {
  checkSources(sources);
  const options: BatchOptions = { ...readingOptions(values), lane, holdsBareValues: true };
  const warnings = new ReadingWarnings();
  const progress = new Progress(world, isWatched(world) ? await totalSize(sources) : 0);
  const tally = { read: 0, unreadable: 0 };
  const say = (message: string): void => {
    progress.clear();
    tell(world, message);
  };
  const flush = async (): Promise<void> => {
    if (output.isEmpty) return;
    progress.clear();
    // What went wrong is told when the output is finished.
    await output.flush().catch(() => undefined);
  };
  let exitCode: ExitCode = EXIT_CODES.fine;
  for (const source of sources) {
    let isEmpty = true;
    for await (const batch of whileWaiting(batchesOf(source, world, options), flush)) {
      isEmpty = false;
      if (batch.total === 0) say(`${JSON.stringify(batch.source)} holds no document.`);
      for (const document of batch.documents) {
        const failure = sourceFailure(document);
        if (failure === undefined) {
          const { result, lines = 1 } = document;
          tally.read += lines;
          if (!result.ok) tally.unreadable += lines;
          warnings.tell(document, say);
          exitCode = worse(exitCode, visit(document));
        } else {
          say(failure);
          exitCode = EXIT_CODES.failed;
        }
      }
      progress.add(batch.bytes, batch.documents.length);
      if (isDone()) {
        progress.clear();
        return exitCode;
      }
      if (output.isFull) await flush();
      if (output.isClosed) return exitCode;
    }
    warnings.tellMore(say);
    if (isEmpty) say(`${JSON.stringify(source)} holds no document.`);
  }
  progress.clear();
  if (tally.unreadable > 0) say(`${tally.unreadable} of ${tally.read} documents could not be read.`);
  return exitCode;
}

/**
 * Reads a source, of which `-` is standard input.
 *
 * @internal
 */
export function batchesOf(source: string, world: World, options: BatchOptions): AsyncIterable<DocumentBatch> {
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
