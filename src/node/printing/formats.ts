import type { FormatName } from "../output/index.js";
import { GithubPrinter } from "./github-printer.js";
import { JunitPrinter } from "./junit-printer.js";
import { csvPrinter, jsonPrinter, markdownPrinter } from "./line-printers.js";
import { pagePrinter } from "./page-printer.js";
import type { Format } from "./sheet.js";
import { TablePrinter } from "./table-printer.js";

/** One row for each format in which a command prints what it found. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  table: (sheet, target) => new TablePrinter(sheet, target, "table"),
  wide: (sheet, target) => new TablePrinter(sheet, target, "wide"),
  json: jsonPrinter,
  ndjson: jsonPrinter,
  csv: csvPrinter,
  markdown: markdownPrinter,
  junit: (sheet, target) => new JunitPrinter(sheet, target),
  github: (sheet, target) => new GithubPrinter(sheet, target),
  html: pagePrinter,
};
