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

/** What stands between two columns. */
const GAP = "  ";

/** How wide the last column is at least, where there is room. */
const LEAST_WHY = 20;

/** Which columns give way, one after the other, until a line fits a narrow terminal, and down to which width. */
const GIVE_WAY = [
  ["place", 12],
  ["subject", 12],
  ["why", 12],
  ["place", 1],
  ["subject", 1],
  ["why", 1],
] as const;

const HEAD: TableRow = { state: "STATE", subject: "DEVICE", place: "SOURCE", why: "WHY" };

/**
 * Prints a table of any length: the first rows settle the widths of the columns, and a terminal's width is kept to.
 *
 * @internal
 */
export class Table {
  private waiting: TableRow[] | undefined = [HEAD];
  private widths = { state: 0, subject: 0, place: 0, why: 0 };
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
    this.widths = { state: widest("state"), subject: widest("subject"), place: widest("place"), why: 0 };
    if (this.columns !== undefined) this.keepTo(this.columns);
  }

  /** The state is never cut: it is what the table is for. */
  private keepTo(columns: number): void {
    const third = Math.floor(columns / 3);
    const { state, subject, place } = this.widths;
    const widths = { state, subject: Math.min(subject, third), place: Math.min(place, third), why: LEAST_WHY };
    const left = (): number => columns - widths.state - widths.subject - widths.place - widths.why - 3 * GAP.length;
    for (const [column, least] of GIVE_WAY) {
      if (left() < 0) widths[column] = Math.min(widths[column], Math.max(least, widths[column] + left()));
    }
    widths.why += Math.max(0, left());
    this.widths = widths;
  }

  private print(row: TableRow): void {
    const { widths } = this;
    const [subject, place, why] = [printable(row.subject), printable(row.place), printable(row.why)];
    const isCut = this.columns !== undefined;
    // A state that is longer than all that were seen when the widths were settled.
    const excess = Math.max(0, row.state.length - widths.state);
    const cells = [
      this.paint(row.state, row.state.padEnd(widths.state)),
      (isCut ? fit(subject, widths.subject) : subject).padEnd(widths.subject),
      (isCut ? fitEnd(place, widths.place) : place).padEnd(widths.place),
      isCut ? fit(why, Math.max(1, widths.why - excess)) : why,
    ];
    this.write(`${cells.join(GAP).trimEnd()}\n`);
  }
}

/**
 * Cuts a text at its end, and no character in two.
 *
 * @internal
 */
export function fit(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** Cuts a text at its beginning: of a path, the end tells more. */
function fitEnd(text: string, width: number): string {
  return text.length <= width ? text : `…${text.slice(text.length - width + 1).replace(/^[\udc00-\udfff]/, "")}`;
}
