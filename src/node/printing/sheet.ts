import type { JsonValue } from "../../json/index.js";
import type { FailingPart, Outcome, Reason } from "../../result/index.js";
import type { Output, Paint, Terminal } from "../output/index.js";
import type { SourceDocument } from "../reading/index.js";

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
  /** What a table has a row for; the item itself unless it is given. */
  readonly parts?: (item: Item) => readonly Item[];
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
  /** What a page to send round tells of an item; a sheet without it makes no page. */
  readonly page?: (item: Item) => PageEntry;
  /** Whether a table without items has a head all the same. */
  readonly hasHead?: boolean;
  /** The last line for a person, after more than one item. */
  readonly totals?: (paint: Paint) => string;
}

/** What a page to send round tells of one document. */
export interface PageEntry {
  readonly kind: string;
  readonly state: string;
  readonly outcome: Outcome;
  readonly isRefused: boolean;
  /** The device, with its module. */
  readonly name: string;
  readonly place: string;
  /** The sentence that tells most beside the state. */
  readonly why: string;
  /** What decided the state, first the reason that tells most. */
  readonly reasons: readonly Reason[];
  readonly failing: readonly FailingPart[];
}

/** What stands over a page to send round. */
export interface PageHead {
  readonly title: string;
  /** When the page was made, as an ISO 8601 time in UTC. */
  readonly time: string;
  /** What was read, as it was named. */
  readonly sources: readonly string[];
}

/** What comes after all items, such as the verdict of a gate. */
export interface Closing {
  /** One line of JSON, with its line break. */
  readonly line: string;
  /** The same for a person; nothing where the error stream says it. */
  readonly text?: (paint: Paint) => string;
  readonly title: string;
  /** What it says in one word, such as `pause`; nothing for a condition, which holds or does not. */
  readonly state?: string;
  readonly isPassed: boolean;
  readonly message: string;
  /** The same for where the state is in front of it. */
  readonly why?: string;
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
  /** What stands over a page, for a command that makes one. */
  readonly head?: PageHead | undefined;
  /** Whether somebody else prints what comes before all items. */
  readonly isPart?: boolean | undefined;
}

/** Prints items as they come. */
export interface Printer<Item> {
  /** Prints what comes before all items, where that is the same whatever these are; otherwise it is printed with the first one. */
  readonly printHead?: (() => void) | undefined;
  readonly add: (item: Item) => void;
  /** Prints what is left, and what comes after all items. */
  readonly finish: (closings: readonly Closing[]) => Promise<void> | void;
}

/** How a format is made; `undefined` where the items have no such format. */
export type Format = <Item>(sheet: Sheet<Item>, target: Target) => Printer<Item> | undefined;
