import type { JsonObject } from "../../json/index.js";
import { ownMember } from "../../json/index.js";
import { printable } from "./printable.js";
import { fit } from "./verdict-table.js";

/** How many rows are seen before the widths are settled; a longer table streams on with them. */
const SAMPLE = 200;

/** The narrowest that a column may get, however many there are. */
const LEAST_WIDTH = 8;

/** What stands between two columns. */
const GAP = "  ";

/**
 * Prints the rows of a query as a table of any length: the first rows settle the widths of the columns, and a terminal's
 * width is kept to. Texts are shown as they are, everything else as JSON, and what has no value as nothing.
 *
 * @internal
 */
export class RowTable {
  private waiting: JsonObject[] | undefined = [];
  private readonly layout: readonly { readonly name: string; width: number }[];
  private readonly write: (text: string) => void;
  private readonly columns: number | undefined;

  /**
   * Begins a table.
   *
   * @param names - the names of the columns; of two that are equal one is shown
   * @param write - takes the finished lines
   * @param columns - the width to keep to; without it nothing is cut
   */
  constructor(names: readonly string[], write: (text: string) => void, columns: number | undefined) {
    this.layout = [...new Set(names)].map((name) => ({ name, width: 0 }));
    this.write = write;
    this.columns = columns;
  }

  /** Adds a row. */
  add(row: JsonObject): void {
    if (this.waiting === undefined) {
      this.print((name) => cellOf(row, name));
      return;
    }
    this.waiting.push(row);
    if (this.waiting.length > SAMPLE) this.finish();
  }

  /** Prints the head and the rows that still wait. */
  finish(): void {
    const { waiting } = this;
    if (waiting === undefined) return;
    this.waiting = undefined;
    const share = Math.floor(((this.columns ?? Infinity) + GAP.length) / this.layout.length) - GAP.length;
    for (const column of this.layout) {
      const widths = waiting.map((row) => cellOf(row, column.name).length);
      column.width = Math.min(Math.max(LEAST_WIDTH, share), Math.max(printable(column.name).length, ...widths));
    }
    this.print(printable);
    for (const row of waiting) this.print((name) => cellOf(row, name));
  }

  private print(cell: (name: string) => string): void {
    const line = this.layout.map(({ name, width }) => this.fit(cell(name), width)).join(GAP);
    this.write(`${line.trimEnd()}\n`);
  }

  /** Cuts a cell only where a terminal has to be kept to. */
  private fit(cell: string, width: number): string {
    return (this.columns === undefined ? cell : fit(cell, width)).padEnd(width);
  }
}

function cellOf(row: JsonObject, name: string): string {
  const value = ownMember(row, name);
  if (value === undefined) return "";
  return printable(typeof value === "string" ? value : JSON.stringify(value));
}
