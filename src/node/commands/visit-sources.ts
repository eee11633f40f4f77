import type { Output } from "../output/index.js";
import type { Invocation } from "./command.js";
import type { Lane } from "../lane/index.js";
import type { Arrival, BatchOptions } from "../reading/index.js";
import type { ExitCode } from "./exit-code.js";
import { isWatched, Progress } from "../printing/index.js";
import { findFiles, readArrivals } from "../reading/index.js";
import { readingOptions } from "./source-options.js";
import type { ThreadTask } from "./thread-task.js";
import { threadCount } from "./threads-option.js";
import { Threads } from "./threads.js";
import { UsageError } from "./usage-error.js";
import { Visiting } from "./visiting.js";
import type { BlockTally, DocumentVisitor } from "./visiting.js";
import type { World } from "./world.js";

/** What is wanted of the sources, besides all of their documents as they are. */
export interface Wanted {
  /** Tells whether no further document is wanted. */
  readonly isDone?: () => boolean;
  /** Reads twins only as far as their verdicts depend on them. */
  readonly lane?: Lane | undefined;
  /** Has the documents of large files visited in other threads: what they are to do, and what counts them. */
  readonly threads?: InThreads | undefined;
}

/** What is done in other threads. */
interface InThreads {
  readonly task: Omit<ThreadTask, "values">;
  readonly count: BlockTally;
  /** Prints what comes before all that they print. */
  readonly printHead?: (() => void) | undefined;
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
  { isDone = () => false, lane, threads: inThreads }: Wanted = {},
): Promise<ExitCode> {
  checkSources(sources);
  prepareEngine(world, lane);
  const reading = readingOptions(values);
  // A wrong number is refused also where all is done in one thread.
  threadCount(values);
  const progress = new Progress(world, isWatched(world) ? await totalSize(sources) : 0);
  const visiting = new Visiting({ world, output, progress, visit, count: inThreads?.count });
  const threads = inThreads && threadsFor(inThreads, { values, world }, visiting, lane);
  const options: BatchOptions = { ...reading, lane, holdsBareValues: true, smallestInBlocks: threads?.smallest };
  try {
    for (const source of sources)
      if (!(await visiting.visitAll(source, arrivalsOf(source, world, options), threads, isDone)))
        return visiting.exitCode;
  } finally {
    threads?.end();
  }
  await visiting.finish();
  return visiting.exitCode;
}

/** Plans the threads, and has printed what comes before all that they print; `undefined` where one is enough. */
function threadsFor(
  { task, printHead }: InThreads,
  { values, world }: Pick<Invocation, "values" | "world">,
  visiting: Visiting,
  lane: Lane | undefined,
): Threads | undefined {
  const threads = Threads.of(world, { ...task, values }, visiting, lane?.shared);
  if (threads !== undefined) printHead?.();
  return threads;
}

/**
 * Has the engine made ready for documents of which most are recalled.
 *
 * @internal
 */
export function prepareEngine(world: World, lane: Lane | undefined): void {
  if (lane?.shared !== undefined) world.optimizeLater?.();
}

/**
 * Reads a source, of which `-` is standard input.
 *
 * @internal
 */
export function arrivalsOf(source: string, world: World, options: BatchOptions): AsyncIterable<Arrival> {
  return source === "-" ? readArrivals(world.stdin, { ...options, name: "stdin" }) : readArrivals(source, options);
}

/** 0 as soon as one of the sources is a stream of unknown length. */
async function totalSize(sources: readonly string[]): Promise<number> {
  if (sources.includes("-")) return 0;
  let total = 0;
  for (const source of sources) for await (const { size } of findFiles(source)) total += size;
  return total;
}
