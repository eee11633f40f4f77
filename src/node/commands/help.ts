import type { Command, ExitCodeRow } from "./command.js";
import type { OptionRows } from "./options.js";
import { COMMON_OPTIONS } from "./options.js";
import { wrapped } from "./wrap.js";

/** The longest line of a help. */
const WIDTH = 120;

const EXIT_CODE_ROWS: readonly ExitCodeRow[] = [
  [0, "everything was read, and nothing that was asked about was found"],
  [1, "--fail-on was met, or validate found an error"],
  [2, "a wrong option, a source that could not be opened or broke off, or an output that could not be written"],
];

/**
 * Renders the help of the whole program.
 *
 * @internal
 */
export function programHelp(commands: readonly Command[]): string {
  return lines([
    "twinstate reads device twins and says, with reasons, what state they are in.",
    "",
    "Usage: twinstate COMMAND [OPTION]... SOURCE...",
    "",
    "A SOURCE is a file, a directory, or - for standard input: JSON, an array, a query page or NDJSON, gzipped or not.",
    "",
    "Commands",
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    "",
    "Options",
    ...columns([
      ["-h, --help", "Say what the program, or a command, does, with examples."],
      ["-V, --version", "Print the version."],
    ]),
    "",
    "Examples",
    ...commands.flatMap(({ examples }) => exampleLines(examples.slice(0, 2))),
    "",
    ...exitCodeLines(),
  ]);
}

/**
 * Renders the help of one command.
 *
 * @internal
 */
export function commandHelp({ name, summary, operands, details, options, exitCodes, examples }: Command): string {
  return lines([
    summary,
    "",
    `Usage: twinstate ${name} [OPTION]... ${operands}`,
    ...details.flatMap((detail) => ["", detail]),
    "",
    "Options",
    ...columns(optionColumns({ ...options, ...COMMON_OPTIONS })),
    "",
    "Examples",
    ...exampleLines(examples),
    "",
    ...exitCodeLines(exitCodes),
  ]);
}

/**
 * The left and right column of each option, for the help and for the documentation.
 *
 * @internal
 */
export function optionColumns(options: OptionRows): readonly (readonly [string, string])[] {
  return Object.entries(options).map(([name, { short, value, summary }]) => [
    `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`,
    summary,
  ]);
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.flatMap(([left, right]) =>
    wrapped(right, WIDTH - width - 4).map((text, at) => `  ${(at === 0 ? left : "").padEnd(width)}  ${text}`),
  );
}

function exampleLines(examples: Command["examples"]): readonly string[] {
  return examples.flatMap(({ line, meaning }) => [`  # ${meaning}`, `  twinstate ${line}`]);
}

function exitCodeLines(rows: readonly ExitCodeRow[] = EXIT_CODE_ROWS): readonly string[] {
  return ["Exit codes", ...columns(rows.map(([code, meaning]) => [String(code), meaning]))];
}

function lines(texts: readonly string[]): string {
  return `${texts.join("\n")}\n`;
}
