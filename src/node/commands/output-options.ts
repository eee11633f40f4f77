import { COLOUR_CHOICES, FORMAT_NAMES, Output, painter, tableWidth } from "../output/index.js";
import type { FormatName, Terminal } from "../output/index.js";
import { FORMATS } from "../printing/index.js";
import type { Printer, Sheet, Target } from "../printing/index.js";
import { locateMembers } from "../reading/index.js";
import { chosen, lastValue } from "./options.js";
import type { OptionValues } from "./options.js";
import { UsageError } from "./usage-error.js";

/** What a command is called with, as far as it depends on how things are printed. */
export interface PrintingInvocation {
  readonly values: OptionValues;
  readonly world: Terminal;
}

/**
 * What colours a text, as `--color` and the environment say.
 *
 * @internal
 */
export function paintOf({ values, world }: PrintingInvocation): Target["paint"] {
  const choice = lastValue(values, "color");
  return painter(world, choice === undefined ? "auto" : chosen("color", choice, COLOUR_CHOICES));
}

/**
 * Tells whether each item is printed as a line of JSON.
 *
 * @throws UsageError for a format that there is not, and for two
 * @internal
 */
export function isJsonLines(values: OptionValues): boolean {
  const format = formatOf(values);
  return format === "json" || format === "ndjson";
}

/**
 * Tells whether each item is printed as a row by itself, below one head at most.
 *
 * @throws UsageError for a format that there is not, and for two
 * @internal
 */
export function isByRow(values: OptionValues): boolean {
  const format = formatOf(values);
  return isJsonLines(values) || format === "csv" || format === "markdown";
}

/**
 * The format that was asked for; `undefined` where none was.
 *
 * @throws UsageError for a format that there is not, and for two
 */
function formatOf(values: OptionValues): FormatName | undefined {
  const name = lastValue(values, "output");
  const format = name === undefined ? undefined : chosen("output", name, FORMAT_NAMES);
  if (!values.has("json")) return format;
  if (format !== undefined && format !== "json" && format !== "ndjson") {
    throw new UsageError(`--json is --output json, and --output ${format} is given too.`);
  }
  return "json";
}

/** Where a command prints to. */
export interface OutputTarget {
  readonly output: Output;
  /** Makes what prints items of one kind in the format that was asked for. */
  readonly printerOf: <Item>(sheet: Sheet<Item>, isList?: boolean) => Printer<Item>;
}

/**
 * Reads `--output`, `--json` and `--color`.
 *
 * @param invocation - what the command is called with
 * @param name - what the command is called
 * @param part - what stands over a page, for a command that makes one, and whether only a part of all is printed
 * @throws UsageError for a format that there is not
 * @internal
 */
export function outputTarget(
  invocation: PrintingInvocation,
  name: string,
  part: Pick<Target, "head" | "isPart"> = {},
): OutputTarget {
  const { values, world } = invocation;
  const format = formatOf(values);
  const paint = paintOf(invocation);
  const output = new Output(world.stdout);
  const printerOf: OutputTarget["printerOf"] = (sheet, isList = false) => {
    const printer = FORMATS[format ?? "table"](sheet, {
      output,
      terminal: world,
      paint,
      width: tableWidth(world),
      isChosen: format !== undefined || isList,
      title: `twinstate ${name}`,
      locate: locateMembers,
      ...part,
    });
    if (printer === undefined) throw new UsageError(`--output ${format} is for a report, without a view.`);
    return printer;
  };
  return { output, printerOf };
}
