import { formatPointer } from "../../json/index.js";
import type { Outcome } from "../../result/index.js";
import { printable } from "../output/index.js";
import type { Paint } from "../output/index.js";
import { isBookkeeping } from "./difference.js";
import type { Difference } from "./difference.js";
import { cutEnd, padText, textWidth } from "./text-width.js";

/** How many names lead to a section of a twin, by the first of them. */
const SECTION_LENGTH: Readonly<Record<string, number>> = { properties: 2, tags: 1, desired: 1, reported: 1 };

/** The widest column of paths; a longer path takes the room of its values. */
const WIDEST_PATH = 60;

/** How differences are shown to a person. */
export interface DifferenceLayout {
  readonly paint: Paint;
  /** The width to keep to; without it nothing is cut. */
  readonly width: number | undefined;
  /** Whether the hub's own bookkeeping is shown too. */
  readonly isAll: boolean;
}

/**
 * Writes differences for a person: a block for each section of a twin, a line for each place, and how many there are.
 *
 * @internal
 */
export function differenceText(differences: readonly Difference[], { paint, width, isAll }: DifferenceLayout): string {
  const shown = isAll ? differences : differences.filter((difference) => !isBookkeeping(difference));
  const groups = new Map<string, Difference[]>();
  for (const difference of shown) {
    const section = formatPointer(difference.path.slice(0, sectionLength(difference.path)));
    groups.set(section, [...(groups.get(section) ?? []), difference]);
  }
  const blocks = [...groups].map(([section, group]) => blockText(section, group, paint, width));
  return `${blocks.join("")}${totalText(shown.length, differences.length - shown.length)}\n`;
}

function blockText(section: string, group: readonly Difference[], paint: Paint, width: number | undefined): string {
  const rows = group.map((difference) => ({ difference, path: pathText(difference) }));
  const widest = rows.reduce((most, { path }) => Math.max(most, Math.min(WIDEST_PATH, textWidth(path))), 0);
  const lines = rows.map(({ difference, path }) => {
    const line = `  ${signOf(difference)} ${padText(path, widest)}  ${valuesText(difference)}`;
    return `${paint(outcomeOf(difference), width === undefined ? line : cutEnd(line, width))}\n`;
  });
  return `${section === "" ? "document" : printable(section)}\n${lines.join("")}\n`;
}

/** The path within its section; the whole section where all of it differs. */
function pathText({ path }: Difference): string {
  const inner = path.slice(sectionLength(path));
  return inner.length === 0 ? "(all of it)" : printable(formatPointer(inner));
}

function sectionLength(path: readonly string[]): number {
  const length = SECTION_LENGTH[path[0] ?? ""] ?? 0;
  return path.length >= length ? length : 0;
}

function signOf({ before, after }: Difference): string {
  if (before === undefined) return "+";
  return after === undefined ? "-" : "~";
}

function outcomeOf({ before, after }: Difference): Outcome {
  if (before === undefined) return "succeeded";
  return after === undefined ? "failed" : "running";
}

function valuesText({ before, after }: Difference): string {
  return [before, after]
    .flatMap((value) => (value === undefined ? [] : [printable(JSON.stringify(value))]))
    .join(" → ");
}

function totalText(shown: number, hidden: number): string {
  const count = shown === 0 ? "no difference" : `${shown} ${shown === 1 ? "difference" : "differences"}`;
  return hidden === 0 ? count : `${count}; ${hidden} in $metadata and $version not shown (--all)`;
}
