/**
 * Output: what every command writes through, and what it asks about where it writes. Nothing here knows a document.
 */
export { COLOUR_CHOICES, painter } from "./colour.js";
export type { Paint } from "./colour.js";
export { FORMAT_NAMES } from "./format-names.js";
export type { FormatName } from "./format-names.js";
export { Output } from "./output.js";
export { printable, printableLines, withoutActive } from "./printable.js";
export type { OutputStream, Terminal } from "./terminal.js";
export { tableWidth, terminalWidth } from "./terminal-width.js";
