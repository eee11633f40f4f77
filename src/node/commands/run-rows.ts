import { Lane } from "../lane/index.js";
import { LineCounter, LineCutter, LineJudge, lineTallyText } from "../lines/index.js";
import type { JudgedLine, LineJudging } from "../lines/index.js";
import { Output } from "../printing/index.js";
import { sourceTexts } from "../reading/index.js";
import type { SourceText } from "../reading/index.js";
import { BlockReader } from "./block-reader.js";
import type { Invocation } from "./command.js";
import { EXIT_CODES, worse } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { judgeOptions } from "./judging.js";
import { maxDocumentBytes } from "./source-options.js";
import { UsageError } from "./usage-error.js";
import { tell } from "./visiting.js";
import { checkSources } from "./visit-sources.js";

/**
 * Prints a row for each line of the sources, or what all of them come to.
 *
 * @internal
 */
export async function runRows({ values, sources, world }: Invocation): Promise<ExitCode> {
  checkSources(sources);
  const [isTally, isChunked] = [values.has("tally"), values.has("chunked")];
  if (isTally && isChunked)
    throw new UsageError("--chunked answers every line, and --tally answers none; ask for one.");
  const output = new Output(world.stdout);
  const counter = new LineCounter();
  const take = isTally
    ? (judged: JudgedLine): void => {
        counter.take(judged);
      }
    : ({ row }: JudgedLine): void => {
        output.write(`${JSON.stringify(row)}\n`);
      };
  // The numbers between the blocks are no part of the lines.
  const lane = isChunked ? undefined : Lane.create();
  const judging: LineJudging = { limit: maxDocumentBytes(values), options: judgeOptions(values), take, lane };
  let exitCode: ExitCode = EXIT_CODES.fine;
  for (const source of sources) {
    for await (const text of sourceTexts(source, () => world.stdin)) {
      const failure = await judgeText(text, judging, isChunked, output);
      if (output.isClosed) return exitCode;
      if (failure === undefined) continue;
      tell(world, failure);
      exitCode = worse(exitCode, EXIT_CODES.failed);
    }
  }
  // What a broken source came to would be taken for all of it.
  if (isTally && exitCode === EXIT_CODES.fine) output.write(lineTallyText(counter.total()));
  await output.flush();
  return exitCode;
}

/** Judges a text line by line, and answers what befell it; the rows of what has arrived are written before more is read. */
async function judgeText(
  { source, chunks, failure }: SourceText,
  judging: LineJudging,
  isChunked: boolean,
  output: Output,
): Promise<string | undefined> {
  const lines = new LineJudge(source, judging);
  const blocks = isChunked ? new BlockReader(lines.judge) : undefined;
  const cutter = blocks === undefined ? lines.cutter() : new LineCutter(judging.limit, blocks.take);
  try {
    for await (const chunk of chunks) {
      cutter.push(chunk);
      if (blocks?.problem !== undefined) break;
      // What went wrong is told when the output is finished.
      await output.flush().catch(() => undefined);
      if (output.isClosed) return undefined;
    }
  } catch (error) {
    cutter.finish();
    const result = failure(error, cutter.line);
    return result.ok ? undefined : result.issues[0].message;
  }
  cutter.finish();
  const problem = blocks?.finish();
  return problem === undefined ? undefined : `${JSON.stringify(source)}: ${problem}`;
}
