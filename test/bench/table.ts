/** The one table that the benchmark prints: columns of fixed widths, so that each row can be printed as soon as it is known. */

/** One row; what is absent, or could not be measured, is an empty cell or a dash. */
export interface Row {
  readonly label: string;
  /** Of the processor, by all threads, in milliseconds. */
  readonly processor?: number;
  /** In milliseconds. */
  readonly elapsed?: number;
  /** To what the heading of the section names. */
  readonly ratio?: number;
  readonly limit?: Limit;
  readonly peakBytes?: number;
}

/** What a figure of a row may be at most. */
export interface Limit {
  readonly value: number;
  readonly most: number;
  readonly unit?: string;
}

const LABEL_WIDTH = 46;
/** Of the processor's time, the elapsed time, the ratio, the limit and the peak; with the space before them. */
const CELL_WIDTHS = [11, 10, 14, 18, 9] as const;

/** A section's heading: what it is about, and what its ratios are to. */
export function formatHeading(title: string, ratio: string): string {
  const line = lineOf(title, ["processor", "elapsed", ratio, "limit", "peak"]);
  return `\n${line}\n${"-".repeat(line.length)}`;
}

export function formatRow({ label, processor, elapsed, ratio, limit, peakBytes }: Row): string {
  return lineOf(label, [
    cellOf(processor, formatTime),
    cellOf(elapsed, formatTime),
    cellOf(ratio, (value) => significant(value)),
    limit === undefined ? "" : formatLimit(limit),
    cellOf(peakBytes, (bytes) => `${(bytes / 1e6).toFixed(0)} MB`),
  ]);
}

function lineOf(label: string, cells: readonly string[]): string {
  const padded = cells.map((cell, index) => ` ${cell.padStart((CELL_WIDTHS[index] ?? 0) - 1)}`);
  return (label.padEnd(LABEL_WIDTH) + padded.join("")).trimEnd();
}

function cellOf(value: number | undefined, format: (value: number) => string): string {
  if (value === undefined) return "";
  return Number.isFinite(value) ? format(value) : "–";
}

function formatTime(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  return milliseconds >= 1 ? `${milliseconds.toFixed(0)} ms` : `${significant(milliseconds * 1000)} µs`;
}

function formatLimit({ value, most, unit = "" }: Limit): string {
  return `${value > most ? "over " : ""}${most}${unit}`;
}

/** Two places after the point, or three that count where there are more zeros. */
function significant(value: number): string {
  if (value >= 100) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  return value >= 0.1 || value === 0 ? value.toFixed(2) : value.toPrecision(2);
}
