import type { ExitCode } from "./exit-code.js";
import type { OptionRow, OptionRows, OptionValues } from "./options.js";
import type { World } from "./world.js";

/** An example of a command, as a person types it. */
export interface CommandExample {
  /** What stands behind `twinstate`. */
  readonly line: string;
  /** What it does, in a few words. */
  readonly meaning: string;
}

/** What a command is called with. */
export interface Invocation {
  readonly values: OptionValues;
  readonly sources: readonly string[];
  /** Those of the sources that come after `--`: for a command that runs another one. */
  readonly command: readonly string[];
  readonly world: World;
}

/** An exit code, and what it means. */
export type ExitCodeRow = readonly [code: ExitCode, meaning: string];

/** One command of the program: everything that the help says of it, and what it does. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What stands behind the options, such as `SOURCE...`. */
  readonly operands: string;
  /** What the operands are chosen from, for completion; files where it is missing. */
  readonly operandChoices?: OptionRow["choices"];
  /** What a person has to know besides, a paragraph each. */
  readonly details: readonly string[];
  readonly options: OptionRows;
  /** The exit codes, where they are not those of every command. */
  readonly exitCodes?: readonly ExitCodeRow[];
  readonly examples: readonly CommandExample[];
  /** Loads what it needs only now, so that `--version` and `--help` stay quick. */
  readonly run: (invocation: Invocation) => Promise<ExitCode>;
}
