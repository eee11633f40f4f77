import type { JsonValue } from "../../json/index.js";
import type { Outcome } from "../../result/index.js";
import type { SourceDocument } from "../reading/index.js";
import type { Paint } from "./colour.js";
import type { Output } from "./output.js";
import type { Terminal } from "./terminal.js";

/** Where a document was read. */
export type Position = Pick<SourceDocument, "source" | "line" | "index" | "entries">;

/** One column of a table, for items of one kind. */
export interface Column<Item> {
  /** The name, as data has it. */
  readonly name: string;
  /** The heading in a table for people; the name unless it is given. */
  readonly head?: string;
  /** The value of an item; strings are shown as they are, everything else as JSON, nothing as an empty cell. */
  readonly value: (item: Item) => JsonValue | undefined;
  /** What a person sees where there is no value; a program gets an empty cell. */
  readonly absent?: string;
  /** What a narrow terminal may cut off; nothing of a column without it. */
  readonly cut?: "start" | "end";
  /** Says the same in fewer words, where a cell would be cut. */
  readonly shorten?: (text: string) => string;
  /** To which width the column gives way before any other, in characters. */
  readonly yieldsTo?: number;
  /** Whether the cell has the colour of the item. */
  readonly isColoured?: boolean;
}

/** Which columns are wanted: those that fit a terminal, those that tell all to a person, those for a program. */
export type ColumnSet = "table" | "wide" | "data";

/** Something that is worth telling about an item, with its place in the document. */
export interface Remark {
  readonly severity: "error" | "warning";
  readonly code: string;
  /** A JSON Pointer into the document. */
  readonly path: string;
  readonly message: string;
}

/** What became of an item, in the words of a test report. */
export type TestResult = "passed" | "failed" | "error" | "skipped";

/** Everything that a format may want to know of the items of one command. */
export interface Sheet<Item> {
  /** What the items are called, in the singular. */
  readonly noun: string;
  /** The columns of a set; a sheet whose items have columns of their own takes those of the first. */
  readonly columns: (set: ColumnSet, first: Item | undefined) => readonly Column<Item>[];
  /** One line of JSON, with its line break. */
  readonly line: (item: Item) => string;
  /** Where the item was read; `undefined` for one that was put together from several documents. */
  readonly position: (item: Item) => Position | undefined;
  /** What the item is called in a test report. */
  readonly title: (item: Item) => string;
  readonly result: (item: Item) => TestResult;
  readonly remarks: (item: Item) => readonly Remark[];
  readonly outcome: (item: Item) => Outcome;
  /** What a person reads instead of a row, always, or where there is only one item; `undefined` for a row after all. */
  readonly text?: {
    readonly when: "alone" | "always";
    readonly write: (item: Item, paint: Paint) => string | undefined;
  };
  /** Whether a table without items has a head all the same. */
  readonly hasHead?: boolean;
  /** The last line for a person, after more than one item. */
  readonly totals?: (paint: Paint) => string;
}

/** What comes after all items, such as the verdict of a gate. */
export interface Closing {
  /** One line of JSON, with its line break. */
  readonly line: string;
  /** The same for a person; nothing where the error stream says it. */
  readonly text?: (paint: Paint) => string;
  readonly title: string;
  readonly isPassed: boolean;
  readonly message: string;
}

/** Finds the places of members in a file: for each pointer, the line and column of the nearest member there is. */
export type Locate = (
  document: Position,
  pointers: readonly string[],
) => Promise<readonly ({ readonly line: number; readonly column: number } | undefined)[]>;

/** Where items are printed, and how. */
export interface Target {
  readonly output: Output;
  readonly terminal: Terminal;
  readonly paint: Paint;
  /** The width to keep to; without it nothing is cut. */
  readonly width: number | undefined;
  /** Whether the format was asked for by its name; else a single item may be told in full. */
  readonly isChosen: boolean;
  /** What the suite is called in a test report. */
  readonly title: string;
  readonly locate: Locate;
}

/** Prints items as they come. */
export interface Printer<Item> {
  readonly add: (item: Item) => void;
  /** Prints what is left, and what comes after all items. */
  readonly finish: (closings: readonly Closing[]) => Promise<void> | void;
}

/** How a format is made. */
export type Format = <Item>(sheet: Sheet<Item>, target: Target) => Printer<Item>;
