/**
 * Printing: verdicts, rows and progress, for people and for programs.
 */
export { painter } from "./colour.js";
export type { Paint } from "./colour.js";
export { durationText } from "./duration.js";
export { gateLine } from "./gate-text.js";
export { unreadableLine, verdictLine, verdictMembers } from "./json-line.js";
export { Output } from "./output.js";
export { placeOf } from "./place.js";
export { printable, printableLines } from "./printable.js";
export { isWatched, Progress } from "./progress-bar.js";
export { ReportText, tellingReason } from "./report-text.js";
export { RowTable } from "./row-table.js";
export { totals } from "./state-totals.js";
export type { OutputStream, Terminal } from "./terminal.js";
export { tableWidth } from "./terminal-width.js";
