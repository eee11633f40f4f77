import type { JsonValue } from "../../json/index.js";
import type { Issue, Result } from "../../result/index.js";
import type { Recalled, Sighting } from "../lane/index.js";
import type { ReadingCode } from "../codes.js";
import type { Damage } from "./damage-row.js";

/** One document as it was read: where it stood, and what it is or why it could not be read. */
export interface SourceDocument {
  /** The file's path as it was reached, `stdin`, or the name that was given to a stream. */
  readonly source: string;
  /** The line on which the document begins, counted from 1; 0 when the source could not be opened. */
  readonly line: number;
  /** The document's place in its source, counted from 0; broken documents count. */
  readonly index: number;
  /** The document, or why it could not be read. */
  readonly result: Result<JsonValue, ReadingCode>;
  /** Only for a recording: the lines after its first, which is the `value`. */
  readonly entries?: readonly JsonValue[];
  /**
   * How many lines, or elements of an array, this one stands for: only where a run of them could not be read and is told once. Their
   * number and that of all other documents together is the number of documents in the source.
   */
  readonly lines?: number;
  /**
   * What is known to be printed of it and of those on the lines after it, where it was asked to recall that: then its value is `null`.
   *
   * @internal
   */
  readonly recalled?: Recalled;
  /**
   * Takes what is printed of it, for others that differ in nothing that decides.
   *
   * @internal
   */
  readonly sighting?: Sighting;
}

/** What is known of a text that could not be read; it is never shown. */
export interface UnreadableText {
  /** Its beginning. */
  readonly head: string;
  /** What has become of it, where that can be told. */
  readonly damage: Damage | undefined;
}

/** A document without its source: what cutting a text into documents gives. */
export interface CutDocument extends Pick<SourceDocument, "lines" | "recalled" | "sighting"> {
  /** The line on which the document begins, counted from 1. */
  readonly line: number;
  /** The document, or why it could not be read. */
  readonly result: Result<JsonValue, ReadingCode>;
  /** Only of a text that could not be read, unless it was too large or too deep. */
  readonly text?: UnreadableText;
  /** Only of JSON after a name and a colon, which may as well be a line of YAML: the beginning of that line. */
  readonly label?: string;
  /** Whether it is an element of an array or a query page. */
  readonly isElement?: boolean;
}

/**
 * Makes the result of a document that could not be read.
 *
 * @internal
 */
export function unreadable(code: ReadingCode, message: string): Result<never, ReadingCode> {
  const issue: Issue<ReadingCode> = { code, severity: "error", path: "", message };
  return { ok: false, issues: [issue] };
}
