import { printable } from "../output/index.js";
import { cellText } from "./cells.js";
import type { Column, Printer, Sheet, Target } from "./sheet.js";

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Prints one line of JSON for each item.
 *
 * @internal
 */
export function jsonPrinter<Item>({ line }: Sheet<Item>, { output }: Target): Printer<Item> {
  return {
    add: (item) => {
      output.write(line(item));
    },
    finish: (closings) => {
      for (const closing of closings) output.write(closing.line);
    },
  };
}

/**
 * Prints comma-separated values (RFC 4180) with a header line; a string that a spreadsheet would take for a formula gets
 * an apostrophe in front.
 *
 * @internal
 */
export function csvPrinter<Item>(sheet: Sheet<Item>, target: Target): Printer<Item> {
  return rowPrinter(sheet, target, "data", {
    head: (columns) => columns.map(({ name }) => csvCell(name)).join(","),
    row: (columns, item) =>
      columns
        .map((column) => {
          const value = column.value(item);
          if (value === undefined || value === null) return "";
          return typeof value === "number" ? String(value) : csvCell(cellText(column, item));
        })
        .join(","),
  });
}

/**
 * Prints one pipe table in Markdown.
 *
 * @internal
 */
export function markdownPrinter<Item>(sheet: Sheet<Item>, target: Target): Printer<Item> {
  return rowPrinter(sheet, target, "table", {
    head: (columns) =>
      [markdownRow(columns.map(({ name, head = name }) => head)), markdownRow(columns.map(() => "---"))].join("\n"),
    row: (columns, item) => markdownRow(columns.map((column) => cellText(column, item))),
  });
}

/** Prints a head before the first row; what comes after all rows is no row and goes to the error stream. */
function rowPrinter<Item>(
  sheet: Sheet<Item>,
  { output, terminal, paint, isPart = false }: Target,
  set: "table" | "data",
  write: {
    readonly head: (columns: readonly Column<Item>[]) => string;
    readonly row: (columns: readonly Column<Item>[], item: Item) => string;
  },
): Printer<Item> {
  let columns: readonly Column<Item>[] | undefined;
  const begin = (first: Item | undefined): readonly Column<Item>[] => {
    if (columns !== undefined) return columns;
    columns = sheet.columns(set, first);
    if (columns.length > 0 && !isPart) output.write(`${write.head(columns)}\n`);
    return columns;
  };
  return {
    printHead: () => {
      begin(undefined);
    },
    add: (item) => {
      for (const part of sheet.parts?.(item) ?? [item]) output.write(`${write.row(begin(part), part)}\n`);
    },
    finish: (closings) => {
      begin(undefined);
      for (const { text } of closings) if (text !== undefined) terminal.stderr.write(`${text(paint)}\n`);
    },
  };
}

function csvCell(text: string): string {
  const safe = printable(FORMULA.test(text) ? `'${text}` : text);
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function markdownRow(cells: readonly string[]): string {
  const shown = cells.map((cell) => printable(cell).replace(/[\\|`*_<>[\]]/g, String.raw`\$&`));
  return `| ${shown.join(" | ")} |`;
}
