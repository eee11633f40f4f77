import type { Command } from "./command.js";
import { COMMON_OPTIONS } from "./options.js";
import type { OptionRow } from "./options.js";

/** What a shell has to know of an option. */
export interface CompletionOption {
  readonly name: string;
  readonly short: string | undefined;
  readonly summary: string;
  /** What its value is called; `undefined` for an option without a value. */
  readonly value: string | undefined;
  /** What its value can be; empty where that is anything. */
  readonly choices: readonly string[];
  /** Whether it takes several values, comma-separated. */
  readonly isList: boolean;
  /** Whether its value is a file. */
  readonly isFile: boolean;
}

/** What a shell has to know of a command. */
export interface CompletionRow {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletionOption[];
  /** What its operands can be; empty where they are files. */
  readonly operands: readonly string[];
}

/**
 * Takes from the commands what a shell has to know.
 *
 * @internal
 */
export async function completionRows(commands: readonly Command[]): Promise<readonly CompletionRow[]> {
  const rows = await Promise.all(
    commands.map(async ({ name, summary, options, operandChoices }) => ({
      name,
      summary,
      options: await Promise.all(Object.entries({ ...options, ...COMMON_OPTIONS }).map(optionOf)),
      operands: await choicesOf(operandChoices),
    })),
  );
  const names = commands.map(({ name }) => name);
  return [...rows, { name: "help", summary: "Say what a command does, with examples.", options: [], operands: names }];
}

async function optionOf([name, row]: readonly [string, OptionRow]): Promise<CompletionOption> {
  const { short, summary, value, choices, isList = false, isFile = false } = row;
  return { name, short, summary, value, choices: await choicesOf(choices), isList, isFile };
}

async function choicesOf(choices: OptionRow["choices"] = []): Promise<readonly string[]> {
  return typeof choices === "function" ? choices() : choices;
}
