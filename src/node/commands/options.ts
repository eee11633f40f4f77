import { parseArgs } from "node:util";
import { quoteName } from "../../result/index.js";
import { didYouMean } from "./did-you-mean.js";
import { UsageError } from "./usage-error.js";

/** One option of a command. */
export interface OptionRow {
  /** What the option wants, such as `NAME`; an option without it takes no value. */
  readonly value?: string;
  /** What it takes, for completion, looked up only then where that loads much; anything where it is missing. */
  readonly choices?: readonly string[] | (() => Promise<readonly string[]>);
  /** Whether it takes several values, comma-separated, for completion. */
  readonly isList?: boolean;
  /** Whether it takes a file, for completion. */
  readonly isFile?: boolean;
  /** The one letter that may be written instead. */
  readonly short?: string;
  /** What it does, in one line. */
  readonly summary: string;
}

/** The options of a command by their names. */
export type OptionRows = Readonly<Record<string, OptionRow>>;

/** What was given: the values of each option in their order, an empty string for an option that takes no value. */
export type OptionValues = ReadonlyMap<string, readonly string[]>;

/** The options that every command has. */
export const COMMON_OPTIONS: OptionRows = {
  help: { short: "h", summary: "Say what the command does, with examples." },
};

/**
 * Reads the arguments after a command's name.
 *
 * @param args - the arguments
 * @param rows - the options of the command
 * @returns the options that were given, the rest, and what of the rest comes after `--`
 * @throws UsageError for an unknown option, with the nearest one, and for a value that is missing or too much
 * @internal
 */
export function readOptions(
  args: readonly string[],
  rows: OptionRows,
): { readonly values: OptionValues; readonly operands: readonly string[]; readonly trailing: readonly string[] } {
  const options = Object.fromEntries(
    Object.entries(rows).map(([name, { value, short }]) => [
      name,
      { type: value === undefined ? "boolean" : "string", ...(short === undefined ? {} : { short }) } as const,
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, readonly string[]>();
  const operands: string[] = [];
  let leading: number | undefined;
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind === "option-terminator") leading = operands.length;
    if (token.kind !== "option") continue;
    const row = Object.hasOwn(rows, token.name) ? rows[token.name] : undefined;
    if (row === undefined) throw unknownOption(token.rawName, rows);
    const value = checkValue(token.rawName, row, token.value, token.inlineValue === true);
    values.set(token.name, [...(values.get(token.name) ?? []), value]);
  }
  return { values, operands, trailing: operands.slice(leading ?? operands.length) };
}

/**
 * The last value of an option, which is the one that counts.
 *
 * @internal
 */
export function lastValue(values: OptionValues, name: string): string | undefined {
  return values.get(name)?.at(-1);
}

/**
 * The values of an option that takes several, comma-separated or each with an option of its own.
 *
 * @internal
 */
export function listedValues(values: OptionValues, name: string): readonly string[] {
  return (values.get(name) ?? []).flatMap((value) => value.split(",")).map((value) => value.trim());
}

/**
 * Checks that a value is one of those that an option takes.
 *
 * @throws UsageError with the nearest one and all of them
 * @internal
 */
export function chosen<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  throw new UsageError(
    `--${option} takes ${choices.join(", ")}; it does not know ${quoteName(value)}.${didYouMean(value, choices)}`,
  );
}

function checkValue(rawName: string, row: OptionRow, value: string | undefined, isInline: boolean): string {
  if (row.value === undefined) {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value.`);
    return "";
  }
  if (value === undefined || value === "") throw new UsageError(`${rawName} needs a value: ${rawName} ${row.value}.`);
  if (!isInline && value.length > 1 && value.startsWith("-")) {
    throw new UsageError(`${rawName} needs a value; if ${quoteName(value)} is meant, write ${rawName}=${value}.`);
  }
  return value;
}

function unknownOption(rawName: string, rows: OptionRows): UsageError {
  const names = Object.keys(rows).map((name) => `--${name}`);
  return new UsageError(`There is no option ${quoteName(rawName)} here.${didYouMean(rawName, names)}`);
}
