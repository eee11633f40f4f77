import type { Paint } from "./colour.js";
import { printable } from "./printable.js";

/** One line of the table. */
export interface TableRow {
  readonly state: string;
  /** What the document speaks of. */
  readonly subject: string;
  /** The file and the line. */
  readonly place: string;
  /** The fact that matters most. */
  readonly why: string;
}

/** How many rows are seen before the widths are settled; a longer table streams on with them. */
const SAMPLE = 200;

/** The narrowest that the last column may get. */
const LEAST_WHY = 20;

const HEAD: TableRow = { state: "STATE", subject: "DEVICE", place: "SOURCE", why: "WHY" };

/**
 * Prints a table of any length: the first rows settle the widths of the columns, and a terminal's width is kept to.
 *
 * @internal
 */
export class Table {
  private waiting: TableRow[] | undefined = [HEAD];
  private widths = { state: 0, subject: 0, place: 0, why: Number.POSITIVE_INFINITY };
  private readonly write: (text: string) => void;
  private readonly paint: Paint;
  private readonly columns: number | undefined;

  /**
   * Begins a table.
   *
   * @param write - takes the finished lines
   * @param paint - colours a state
   * @param columns - the width to keep to; without it nothing is cut
   */
  constructor(write: (text: string) => void, paint: Paint, columns: number | undefined) {
    this.write = write;
    this.paint = paint;
    this.columns = columns;
  }

  /** Adds a row. */
  add(row: TableRow): void {
    if (this.waiting === undefined) {
      this.print(row);
      return;
    }
    this.waiting.push(row);
    if (this.waiting.length > SAMPLE) this.finish();
  }

  /** Prints the rows that still wait. */
  finish(): void {
    const { waiting } = this;
    if (waiting === undefined) return;
    this.waiting = undefined;
    this.settle(waiting);
    for (const row of waiting) this.print(row);
  }

  private settle(rows: readonly TableRow[]): void {
    const widest = (column: keyof TableRow): number =>
      rows.reduce((most, row) => Math.max(most, printable(row[column]).length), 0);
    const widths = { state: widest("state"), subject: widest("subject"), place: widest("place"), why: Infinity };
    this.widths = widths;
    if (this.columns === undefined) return;
    const third = Math.floor(this.columns / 3);
    this.widths = {
      state: widths.state,
      subject: Math.min(widths.subject, third),
      place: Math.min(widths.place, third),
      why: 0,
    };
    const { state, subject, place } = this.widths;
    this.widths.why = Math.max(LEAST_WHY, this.columns - state - subject - place - 6);
  }

  private print(row: TableRow): void {
    const { widths } = this;
    const cells = [
      this.paint(row.state, fit(row.state, widths.state).padEnd(widths.state)),
      fit(row.subject, widths.subject).padEnd(widths.subject),
      fitEnd(row.place, widths.place).padEnd(widths.place),
      fit(row.why, widths.why),
    ];
    this.write(`${cells.join("  ").trimEnd()}\n`);
  }
}

/** Cuts a text at its end. */
function fit(text: string, width: number): string {
  const shown = printable(text);
  return shown.length <= width ? shown : `${shown.slice(0, width - 1)}…`;
}

/** Cuts a text at its beginning: of a path, the end tells more. */
function fitEnd(text: string, width: number): string {
  const shown = printable(text);
  return shown.length <= width ? shown : `…${shown.slice(shown.length - width + 1)}`;
}
