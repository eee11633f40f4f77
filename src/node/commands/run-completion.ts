import { Output } from "../output/index.js";
import type { Invocation } from "./command.js";
import { bashScript } from "./completion-bash.js";
import { fishScript } from "./completion-fish.js";
import { completionRows } from "./completion-rows.js";
import type { CompletionRow } from "./completion-rows.js";
import { zshScript } from "./completion-zsh.js";
import { didYouMean } from "./did-you-mean.js";
import { EXIT_CODES } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { SHELLS } from "./shells.js";
import type { Shell } from "./shells.js";
import { quoteName } from "../../result/index.js";
import { UsageError } from "./usage-error.js";

const SCRIPTS: Readonly<Record<Shell, (rows: readonly CompletionRow[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/**
 * Prints the script of a shell.
 *
 * @internal
 */
export async function runCompletion({ sources, commands, world }: Invocation): Promise<ExitCode> {
  const output = new Output(world.stdout);
  output.write(SCRIPTS[shellOf(sources)](await completionRows(commands)));
  await output.flush();
  return EXIT_CODES.fine;
}

function shellOf([name, ...others]: readonly string[]): Shell {
  if (name === undefined || others.length > 0) throw new UsageError(`One shell is wanted: ${SHELLS.join(", ")}.`);
  const shell = SHELLS.find((candidate) => candidate === name);
  if (shell !== undefined) return shell;
  throw new UsageError(
    `There is no shell ${quoteName(name)}; there is ${SHELLS.join(", ")}.${didYouMean(name, SHELLS)}`,
  );
}
