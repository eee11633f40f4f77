import { stringEnd } from "./string-end.js";

/** What people write into JSON though it has none of it, and what is read all the same because nothing is lost by it. */
export type Laxity = (typeof LAXITIES)[number];

const LAXITIES = ["comments", "trailing commas", "blanks that JSON does not know"] as const;

/** A text without what JSON does not know. */
export interface RelaxedJson {
  /** As long as the text that was given, so that places in it are the same. */
  readonly text: string;
  /** What was taken out. */
  readonly found: readonly Laxity[];
  /** Where the first of it was. */
  readonly offset: number;
}

/** Blanks that come from web pages, word processors and files that were put together. */
const ODD_BLANKS = String.raw`\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff`;

/** What matters outside of strings: quotes, comments, commas, brackets, odd blanks, anything else that is no blank. */
const TOKEN = new RegExp(String.raw`"|//[^\n]*|/\*|[,[\]{}:]|[${ODD_BLANKS}]+|[^\s"/,[\]{}:${ODD_BLANKS}]+|/`, "gu");

const ODD_BLANK = new RegExp(`^[${ODD_BLANKS}]`, "u");
/** What a comma cannot follow: behind these there is no value. */
const NO_VALUE: ReadonlySet<string> = new Set(["", ",", "[", "{", ":"]);

/** A part of the text that becomes blank. */
interface Gap {
  readonly start: number;
  readonly end: number;
  readonly laxity: Laxity;
}

/**
 * Takes comments, trailing commas and unusual blanks out of a text, and nothing else: what a string holds stays, and what is
 * missing is not made up.
 *
 * Source: reference, documents §4.1, §4.3.
 *
 * @returns the text with blanks instead; `undefined` when there is nothing to take out
 * @internal
 */
export function relaxJson(text: string): RelaxedJson | undefined {
  const gaps = gapsOf(text);
  const [first] = gaps;
  if (first === undefined) return undefined;
  const pieces: string[] = [];
  let kept = 0;
  for (const { start, end } of gaps) {
    pieces.push(text.slice(kept, start), text.slice(start, end).replace(/[^\n]/g, " "));
    kept = end;
  }
  const found = LAXITIES.filter((laxity) => gaps.some((gap) => gap.laxity === laxity));
  return { text: pieces.join("") + text.slice(kept), found, offset: first.start };
}

function gapsOf(text: string): readonly Gap[] {
  const gaps: Gap[] = [];
  const pattern = new RegExp(TOKEN);
  let previous = "";
  /** A comma behind a value, and how many gaps there were in front of it. */
  let comma: { readonly at: number; readonly gaps: number } | undefined;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { index: start } = match;
    const [token] = match;
    const end = endOf(text, token, start);
    // Behind a comment that is not closed nothing can be made good, and to look for its end again and again takes long.
    if (token === "/*" && end === start + token.length) break;
    pattern.lastIndex = end;
    const laxity = laxityOf(token, end - start);
    if (laxity !== undefined) {
      gaps.push({ start, end, laxity });
      continue;
    }
    if (comma !== undefined && (token === "]" || token === "}")) {
      gaps.splice(comma.gaps, 0, { start: comma.at, end: comma.at + 1, laxity: "trailing commas" });
    }
    comma = token === "," && !NO_VALUE.has(previous) ? { at: start, gaps: gaps.length } : undefined;
    previous = token;
  }
  return gaps;
}

function laxityOf(token: string, length: number): Laxity | undefined {
  // A comment that is not closed is a breach of the grammar, and must be found as one.
  if (token.startsWith("//") || (token === "/*" && length > token.length)) return "comments";
  return ODD_BLANK.test(token) ? "blanks that JSON does not know" : undefined;
}

function endOf(text: string, token: string, start: number): number {
  if (token === '"') return stringEnd(text, start + 1);
  if (token !== "/*") return start + token.length;
  const end = text.indexOf("*/", start + 2);
  return (end === -1 ? start : end) + 2;
}
