import type { Outcome } from "../../result/index.js";
import { printable } from "../output/index.js";
import { cellText } from "./cells.js";
import type { Closing, Column, Printer, Sheet, Target } from "./sheet.js";
import { cutEnd, cutStart, padText, textWidth } from "./text-width.js";

/** How many rows are seen before the widths are settled; a longer table streams on with them. */
const SAMPLE = 200;

/** What separates two columns. */
const GAP = "  ";

/** Below this width nothing is told in fewer words, for nothing would be told all the same. */
const SHORTEST = 16;

/** A row that is ready to be printed. */
interface Row {
  readonly cells: readonly string[];
  /** The outcome that gives the colour; the head has none. */
  readonly outcome: Outcome | undefined;
}

/**
 * Prints a table of any length: the first rows settle the widths of the columns, and the width of a terminal is kept to.
 *
 * @internal
 */
export class TablePrinter<Item> implements Printer<Item> {
  private count = 0;
  private rows = 0;
  private first: Item | undefined;
  private columns: readonly Column<Item>[] = [];
  private waiting: Row[] | undefined = [];
  private widths: readonly number[] = [];
  private readonly sheet: Sheet<Item>;
  private readonly target: Target;
  private readonly set: "table" | "wide";

  constructor(sheet: Sheet<Item>, target: Target, set: "table" | "wide") {
    this.sheet = sheet;
    this.target = set === "wide" ? { ...target, width: undefined, isChosen: true } : target;
    this.set = set;
  }

  /** Adds a row; one item alone waits, since it may be told in full. */
  add(item: Item): void {
    this.count += 1;
    if (this.writesText("always", item)) return;
    for (const part of this.sheet.parts?.(item) ?? [item]) this.addPart(part);
  }

  /** Prints what still waits, the totals, and what comes after them. */
  finish(closings: readonly Closing[]): void {
    const { first, sheet, target } = this;
    if (first !== undefined && !this.writesText("alone", first)) this.begin(first);
    if (this.rows === 0 && this.hasHead) this.begin(undefined);
    this.settle();
    if (sheet.totals !== undefined && (this.columns.length > 0 || this.count > 1 || target.isChosen)) {
      target.output.write(`${this.hasPrinted ? "\n" : ""}${sheet.totals(target.paint)}\n`);
    }
    for (const { text } of closings) if (text !== undefined) target.output.write(`\n${text(target.paint)}\n`);
  }

  /** Whether anything comes before the totals. */
  private get hasPrinted(): boolean {
    return this.count > 0 || this.columns.length > 0;
  }

  /** Whether a table without rows has a head. */
  private get hasHead(): boolean {
    return this.sheet.hasHead === true && (this.target.isChosen || this.sheet.text === undefined);
  }

  /** Tells an item in full, where that is wanted and possible. */
  private writesText(when: "alone" | "always", item: Item): boolean {
    const { sheet, target } = this;
    const text = sheet.text?.when === when && !target.isChosen ? sheet.text.write(item, target.paint) : undefined;
    if (text !== undefined) target.output.write(text);
    return text !== undefined;
  }

  /** Begins the table with its head and its first row, if there is one. */
  private begin(first: Item | undefined): void {
    this.first = undefined;
    this.columns = this.sheet.columns(this.set, first);
    this.waiting = [{ cells: this.columns.map(({ name, head = name }) => printable(head)), outcome: undefined }];
    if (first !== undefined) this.addRow(first);
  }

  private addPart(part: Item): void {
    this.rows += 1;
    if (this.rows === 1) {
      this.first = part;
      return;
    }
    if (this.first !== undefined) this.begin(this.first);
    this.addRow(part);
  }

  private addRow(item: Item): void {
    const cells = this.columns.map((column) => printable(cellText(column, item)));
    const row: Row = { cells, outcome: this.sheet.outcome(item) };
    if (this.waiting === undefined) {
      this.print(row);
      return;
    }
    this.waiting.push(row);
    if (this.waiting.length > SAMPLE) this.settle();
  }

  private settle(): void {
    const { waiting, columns } = this;
    if (waiting === undefined) return;
    this.waiting = undefined;
    const widths = columns.map((_, at) =>
      waiting.reduce((most, { cells }) => Math.max(most, textWidth(cells[at] ?? "")), 0),
    );
    this.widths = this.target.width === undefined ? widths : fitColumns(columns, widths, this.target.width);
    for (const row of waiting) this.print(row);
  }

  private print({ cells, outcome }: Row): void {
    const { columns, widths, target } = this;
    let excess = 0;
    const shown = cells.map((cell, at) => {
      const column = columns[at];
      const isLast = at === cells.length - 1;
      const width = Math.max(1, (widths[at] ?? 0) - (isLast ? excess : 0));
      const text = target.width === undefined ? cell : fitted(cell, column, isLast ? this.room(excess) : width);
      // What may not be cut, and is longer than all that was seen before, takes its place from the last column.
      excess += Math.max(0, textWidth(text) - width);
      const padded = isLast ? text : padText(text, width);
      return column?.isColoured === true && outcome !== undefined ? target.paint(outcome, padded) : padded;
    });
    target.output.write(`${shown.join(GAP).trimEnd()}\n`);
  }

  /** What a line leaves to its last cell. */
  private room(excess: number): number {
    const before = this.widths.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, 0);
    return Math.max(1, (this.target.width ?? 0) - before - excess);
  }
}

/** The text of a cell in a width: in fewer words if that is needed, and cut where its column may be. */
function fitted<Item>(text: string, column: Column<Item> | undefined, width: number): string {
  const isShortened = textWidth(text) > width && width >= SHORTEST;
  const shown = isShortened ? (column?.shorten?.(text) ?? text) : text;
  if (column?.cut === undefined) return shown;
  return column.cut === "start" ? cutStart(shown, width) : cutEnd(shown, width);
}

/** Columns that yield give way first; then the widest that may be cut, and all to the same width. */
function fitColumns<Item>(
  columns: readonly Column<Item>[],
  widths: readonly number[],
  line: number,
): readonly number[] {
  const yielded = capColumns(widths, line, (at) => columns[at]?.yieldsTo);
  return capColumns(yielded, line, (at) => (columns[at]?.cut === undefined ? undefined : 1));
}

/** Caps some columns, all to the same width, as little as makes them fit a line, and none below its least width. */
function capColumns(
  widths: readonly number[],
  line: number,
  leastOf: (at: number) => number | undefined,
): readonly number[] {
  const capped = (cap: number): readonly number[] =>
    widths.map((width, at) => Math.min(width, Math.max(cap, leastOf(at) ?? width)));
  const length = (all: readonly number[]): number =>
    all.reduce((sum, width) => sum + width, GAP.length * (all.length - 1));
  let cap = Math.max(1, ...widths);
  while (cap > 1 && length(capped(cap)) > line) cap -= 1;
  return capped(cap);
}
