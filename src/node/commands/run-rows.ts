import { LineCounter, LineCutter, LineJudge, lineTallyText } from "../lines/index.js";
import type { LineJudging } from "../lines/index.js";
import { Output } from "../output/index.js";
import { sourceTexts } from "../reading/index.js";
import type { SourceText } from "../reading/index.js";
import { BlockReader } from "./block-reader.js";
import type { Invocation } from "./command.js";
import { EXIT_CODES, worse } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { LinesInThreads } from "./lines-in-threads.js";
import { lineJudging } from "./rows-work.js";
import { Threads } from "./threads.js";
import { UsageError } from "./usage-error.js";
import { checkSources, prepareEngine } from "./visit-sources.js";
import { tell } from "./visiting.js";

/**
 * Prints a row for each line of the sources, or what all of them come to.
 *
 * @internal
 */
export async function runRows(invocation: Invocation): Promise<ExitCode> {
  const { values, sources, world } = invocation;
  checkSources(sources);
  const [isTally, isChunked] = [values.has("tally"), values.has("chunked")];
  if (isTally && isChunked)
    throw new UsageError("--chunked answers every line, and --tally answers none; ask for one.");
  const output = new Output(world.stdout);
  const counter = new LineCounter();
  const judging = lineJudging(values, output, counter);
  prepareEngine(world, judging.lane);
  const threads = threadsOf(invocation, output, counter, judging);
  let exitCode: ExitCode = EXIT_CODES.fine;
  try {
    for (const source of sources) {
      for await (const text of sourceTexts(source, () => world.stdin)) {
        const failure = await judgeText(text, judging, { isChunked, threads, output });
        if (output.isClosed) return await closed(output, exitCode);
        if (failure === undefined) continue;
        tell(world, failure);
        exitCode = worse(exitCode, EXIT_CODES.failed);
      }
    }
  } finally {
    threads?.end();
  }
  // What a broken source came to would be taken for all of it.
  if (isTally && exitCode === EXIT_CODES.fine) output.write(lineTallyText(counter.total()));
  await output.flush();
  return exitCode;
}

/** Ends early: quietly where nobody reads any more; anything else that went wrong is thrown. */
async function closed(output: Output, exitCode: ExitCode): Promise<ExitCode> {
  await output.flush();
  return exitCode;
}

/** The numbers between the blocks of `--chunked` are no part of the lines, and each block is answered before the next. */
function threadsOf(
  { values, world }: Invocation,
  output: Output,
  counter: LineCounter,
  { lane, known }: LineJudging,
): Threads | undefined {
  // What went wrong is told when the output is finished.
  const settle = async (): Promise<void> => {
    if (output.isFull) await output.flush().catch(() => undefined);
  };
  const threads = Threads.of(
    world,
    { command: "rows", values, operands: [] },
    {
      takeAnswer: async ({ printed, tally }) => {
        output.writeBytes(Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength));
        await settle();
        if (values.has("tally") && tally !== undefined) counter.takeTally(tally);
      },
      takeDocuments: (documents) => {
        for (const { recalled } of documents) if (recalled !== undefined) known?.take(recalled);
      },
      settle,
    },
    lane?.shared,
  );
  return values.has("chunked") ? undefined : threads;
}

/** How a text is read. */
interface RowReading {
  readonly isChunked: boolean;
  readonly threads: Threads | undefined;
  readonly output: Output;
}

/** Judges a text line by line, and answers what befell it; the rows of what has arrived are written before more is read. */
async function judgeText(
  text: SourceText,
  judging: LineJudging,
  { isChunked, threads, output }: RowReading,
): Promise<string | undefined> {
  const { source, size, chunks, failure } = text;
  const lines = new LineJudge(source, judging);
  const blocks = isChunked ? new BlockReader(lines.judge) : undefined;
  const cutter = blocks === undefined ? lines.cutter() : new LineCutter(judging.limit, blocks.take);
  const taker =
    threads?.isWorth(size) === true ? new LinesInThreads(text, threads, judging, () => output.isClosed) : cutter;
  const broken: unknown[] = [];
  for await (const chunk of untilBroken(chunks, broken)) {
    await taker.push(chunk);
    if (blocks?.problem !== undefined) break;
    // What went wrong is told when the output is finished.
    await output.flush().catch(() => undefined);
    if (output.isClosed) return undefined;
  }
  await taker.finish();
  const problem = blocks?.finish();
  if (broken.length > 0) return messageOf(failure(broken[0], taker.line));
  return problem === undefined ? undefined : `${JSON.stringify(source)}: ${problem}`;
}

function messageOf(result: ReturnType<SourceText["failure"]>): string | undefined {
  return result.ok ? undefined : result.issues[0].message;
}

/** Gives the pieces of a text up to where it breaks off, and keeps why. */
async function* untilBroken(chunks: AsyncIterable<Buffer>, errors: unknown[]): AsyncGenerator<Buffer, void> {
  try {
    yield* chunks;
  } catch (error) {
    errors.push(error);
  }
}
