import { CODES, describeState } from "../../document/index.js";
import type { TopFailure } from "../../fleet/index.js";
import type { CodeDescription } from "../../result/index.js";
import { NODE_CODES } from "../codes.js";
import { markup } from "./markup.js";
import { countText, stateMark, statePicture } from "./page-picture.js";
import type { StateCount } from "./page-picture.js";
import type { PageRow } from "./page-rows.js";
import type { Closing } from "./sheet.js";

const MEANINGS: Readonly<Record<string, CodeDescription>> = { ...CODES, ...NODE_CODES };

/**
 * How many documents are in which state: a picture and a table with the meanings.
 *
 * @internal
 */
export function statesPart(counts: readonly StateCount[]): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const rows = counts.map(({ state, kind, count }) => {
    const share = `${((100 * count) / total).toFixed(1)} %`;
    return [stateMark(state), countText(count), share, markup(meaningOf(state, kind))];
  });
  return `<h2>States</h2>\n${statePicture(counts)}\n${table("states", ["State", "#Documents", "#Share", "Meaning"], rows)}`;
}

/**
 * What a gate or a condition says.
 *
 * @internal
 */
export function closingPart({ state, isPassed, message, why = message }: Closing): string {
  const mark = state ?? (isPassed ? "succeeded" : "failed");
  const word = state ?? (isPassed ? "met" : "not met");
  return `<h2>${state === undefined ? "Expectation" : "Gate"}</h2>\n<p class="box">${stateMark(mark, word)} ${markup(why)}</p>\n`;
}

/**
 * The parts that fail on the most documents.
 *
 * @internal
 */
export function failuresPart(shown: readonly TopFailure[], others: number): string {
  if (shown.length === 0) return "";
  const rows = shown.map(({ kind, name, count, samples }) => [
    countText(count),
    markup(name),
    markup(kind),
    markup(samples.join(", ")),
  ]);
  const rest = others === 0 ? "" : `<p class="quiet">${countText(others)} more fail on fewer documents.</p>\n`;
  return `<h2>What fails most</h2>\n${table("failures", ["#Documents", "Name", "Kind", "For example"], rows)}${rest}`;
}

/**
 * The documents that are not well, the worst first.
 *
 * @param rows - those that are told in full
 * @param count - how many there are
 * @internal
 */
export function rowsPart(rows: readonly PageRow[], count: number): string {
  if (count === 0) return "";
  const cells = rows.map((row) => [
    `${stateMark(row.state)}${row.isRefused ? '<p class="quiet">refused by a condition</p>' : ""}`,
    `${markup(row.name)}<p class="quiet">${markup(row.place)}</p>`,
    `<p>${markup(row.why)}</p><ul class="reasons">${row.reasons.map((reason) => reasonItem(reason, row.why)).join("")}${moreItem(row.more)}</ul>`,
  ]);
  const rest =
    rows.length === count ? "" : `<p class="quiet">${countText(count - rows.length)} more are counted above.</p>\n`;
  return `<h2>What is not well, the worst first</h2>\n${table("documents", ["State", "Device", "Why"], cells)}${rest}`;
}

/**
 * What the codes mean that the documents are told with.
 *
 * @internal
 */
export function codesPart(rows: readonly PageRow[]): string {
  const codes = [...new Set(rows.flatMap(({ reasons }) => reasons.map(({ code }) => code)))].sort();
  const told = codes.flatMap((code) => {
    const meaning = Object.hasOwn(MEANINGS, code) ? MEANINGS[code] : undefined;
    if (meaning === undefined) return [];
    return [`<dt>${markup(meaning.title)} <code>${markup(code)}</code></dt><dd>${markup(meaning.explanation)}</dd>\n`];
  });
  return told.length === 0 ? "" : `<h2>What the codes mean</h2>\n<dl>\n${told.join("")}</dl>\n`;
}

/** What a state means for a kind of document; several kinds have states of one name. */
function meaningOf(state: string, kind: string): string {
  const descriptions = describeState(state);
  return (descriptions.find(({ of }) => of === kind) ?? descriptions.at(-1))?.meaning ?? "";
}

/** A reason; its sentence is left out where it is said already. */
function reasonItem({ code, path, message }: PageRow["reasons"][number], said: string): string {
  const place = path === "" ? "" : ` <code class="path">${markup(path)}</code>`;
  return `<li>${said.includes(message) ? "" : `${markup(message)} `}<code>${markup(code)}</code>${place}</li>`;
}

function moreItem(more: number): string {
  return more === 0 ? "" : `<li class="quiet">${countText(more)} more</li>`;
}

/** A table; a heading that begins with `#` is of numbers. */
function table(name: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const classes = heads.map((head) => (head.startsWith("#") ? ' class="number"' : ""));
  const head = heads.map((text, at) => `<th scope="col"${classes[at] ?? ""}>${text.replace("#", "")}</th>`).join("");
  const lines = rows.map(
    (cells) => `<tr>${cells.map((cell, at) => `<td${classes[at] ?? ""}>${cell}</td>`).join("")}</tr>\n`,
  );
  return `<table class="${name}">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${lines.join("")}</tbody>\n</table>\n`;
}
