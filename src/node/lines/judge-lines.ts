import { judgeDocument } from "../../document/index.js";
import type { JudgeOptions } from "../../document/index.js";
import { describeType, requireOptions, STRING_OPTION } from "../../result/index.js";
import type { OptionShape } from "../../result/index.js";
import { DEFAULT_MAX_DOCUMENT_BYTES } from "../reading/index.js";
import { Lane } from "../lane/index.js";
import { LineJudge } from "./line-judge.js";
import type { JudgedLine, LineRow } from "./line-row.js";

/** How lines are judged. */
export interface JudgeLinesOptions extends JudgeOptions {
  /** What the lines are from, for the `id` of a line that names no device; `lines` by default. */
  readonly source?: string | undefined;
  /** The number of the first line, where the lines are a part of something longer; 1 by default. */
  readonly firstLine?: number | undefined;
  /** A longer line is unreadable, in bytes; 64 MiB by default. */
  readonly maxDocumentBytes?: number | undefined;
}

const POSITIVE: OptionShape = {
  expected: "a whole number, 1 or more",
  fits: (value) => Number.isSafeInteger(value) && Number(value) >= 1,
};

const SHAPES: Readonly<Record<string, OptionShape>> = {
  source: STRING_OPTION,
  firstLine: POSITIVE,
  maxDocumentBytes: POSITIVE,
};

/**
 * Judges text line by line: one line in, one row out, whatever the line holds. It is what `twinstate rows` prints.
 *
 * A line with one document gives the row of `verdictRow`. A blank one has the kind `blank`, one that is not JSON `unreadable` with
 * the code of what is wrong, and an array or a page of several documents `several`: so the rows of a block can be laid beside its
 * lines. Judging is pure: the same bytes give the same rows, in whatever process and however the text was cut at its line
 * breaks. A recording is judged by its first line alone; use `judgeDocument` for a whole one.
 *
 * Source: the design, §5.9.
 *
 * @param bytes - the text as UTF-8; what follows the last line break is a line, unless there is nothing. Anything but bytes throws a `TypeError`
 * @param options - how to judge, and what the lines are called; an illegal option throws a `TypeError`
 * @returns a row for each line, in their order
 * @example
 * ```ts
 * import { judgeLines } from "twinstate/node";
 *
 * const text = '{"deviceId":"meter-7","desired":{"interval":5},"reported":{"interval":5}}\n\noops\n[{},{}]';
 * judgeLines(Buffer.from(text)).map(({ kind }) => kind); // → ["device", "blank", "unreadable", "several"]
 * ```
 */
export function judgeLines(bytes: Uint8Array, options: JudgeLinesOptions = {}): readonly LineRow[] {
  if (!(bytes instanceof Uint8Array))
    throw new TypeError(`The parameter "bytes" must be a Uint8Array, not ${describeType(bytes)}.`);
  requireOptions(options, SHAPES);
  // It refuses a wrong option where there is no line to judge.
  judgeDocument(null, options);
  const { source = "lines", firstLine = 1, maxDocumentBytes: limit = DEFAULT_MAX_DOCUMENT_BYTES } = options;
  const rows: LineRow[] = [];
  const take = ({ row }: JudgedLine): void => {
    rows.push(row);
  };
  shared ??= { lane: Lane.create() };
  const cutter = new LineJudge(source, { limit, options, take, lane: shared.lane }, firstLine).cutter();
  cutter.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  cutter.finish();
  return rows;
}

/** A lane costs more than a few lines, and is free again when the lines are judged. */
let shared: { readonly lane: Lane | undefined } | undefined;
