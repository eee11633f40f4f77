/**
 * Lines: one row for each line of a text, whatever it holds, and what the rows of a part come to.
 */
export { judgeLines } from "./judge-lines.js";
export type { JudgeLinesOptions } from "./judge-lines.js";
export { LineCutter } from "./line-cutter.js";
export type { LineVisitor } from "./line-cutter.js";
export { LineJudge } from "./line-judge.js";
export type { LineJudging } from "./line-judge.js";
export { judgeLine, LINE_KINDS } from "./line-row.js";
export type { JudgedLine, LineKind, LineRow } from "./line-row.js";
export { LineCounter, lineTallyText, mergeLineTallies, readLineTally } from "./line-tally.js";
export type { LineTally } from "./line-tally.js";
