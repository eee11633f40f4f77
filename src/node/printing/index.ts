/**
 * Printing: what a command found, for people and for programs, in one table of formats.
 */
export { changeLine, changeText, elapsedText, sightOf } from "./change.js";
export type { Gone, Sight } from "./change.js";
export { comparisonSheet } from "./comparison-sheet.js";
export type { Comparison, ComparisonResult } from "./comparison-sheet.js";
export { findDifferences } from "./difference.js";
export { durationText } from "./duration.js";
export { Finding } from "./finding.js";
export type { FindingNames } from "./finding.js";
export { FORMATS } from "./formats.js";
export { gateClosing } from "./gate-text.js";
export { intervalSheet } from "./interval-sheet.js";
export type { Moment } from "./interval-sheet.js";
export { placeParts, verdictText } from "./json-line.js";
export { moduleSheet } from "./module-sheet.js";
export type { ModuleFinding } from "./module-sheet.js";
export { placeOf } from "./place.js";
export { isWatched, Progress } from "./progress-bar.js";
export { reportSheet } from "./report-sheet.js";
export { rowSheet } from "./row-sheet.js";
export type { Closing, PageHead, Printer, Sheet, Target } from "./sheet.js";
export type { QueryRow } from "./row-sheet.js";
export { StateTotals } from "./state-totals.js";
export { failureSheet, tallySheet } from "./tally-sheets.js";
export type { Tally } from "./tally-sheets.js";
export { VALIDATION_OUTCOMES, validationSheet } from "./validation-sheet.js";
export type { Validation } from "./validation-sheet.js";
