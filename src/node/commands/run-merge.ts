import { lineTallyText, mergeLineTallies, readLineTally } from "../lines/index.js";
import type { LineTally } from "../lines/index.js";
import { Output } from "../output/index.js";
import { placeOf } from "../printing/index.js";
import type { Invocation } from "./command.js";
import { EXIT_CODES } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { tell } from "./visiting.js";
import { visitSources } from "./visit-sources.js";

/** How many tallies wait before they are added up. */
const BATCH = 256;

/**
 * Adds up the tallies of the sources.
 *
 * @internal
 */
export async function runMerge(invocation: Invocation): Promise<ExitCode> {
  const { world } = invocation;
  const output = new Output(world.stdout);
  let tallies: readonly LineTally[] = [];
  const exitCode = await visitSources(invocation, output, (document) => {
    const tally = document.result.ok ? readLineTally(document.result.value) : undefined;
    const problem = problemOf(tally, tallies);
    if (tally === undefined || problem !== undefined) {
      tell(world, `${placeOf(document)}: ${problem ?? NO_TALLY}`);
      return EXIT_CODES.failed;
    }
    tallies = [...(tallies.length < BATCH ? tallies : [mergeLineTallies(tallies)]), tally];
    return EXIT_CODES.fine;
  });
  if (exitCode === EXIT_CODES.fine) output.write(lineTallyText(mergeLineTallies(tallies)));
  await output.flush();
  return exitCode;
}

const NO_TALLY = "This is not a line of twinstate rows --tally.";

/** What was judged by two versions of the program is not added up: their states may mean different things. */
function problemOf(tally: LineTally | undefined, others: readonly LineTally[]): string | undefined {
  const model = others.find((other) => other.model !== null)?.model ?? null;
  if (tally === undefined || tally.model === null || model === null || tally.model === model) return undefined;
  return `Version ${tally.model} judged this part, and version ${model} another one; judge one of them again.`;
}
