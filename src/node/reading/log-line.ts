import type { JsonObject } from "../../json/index.js";
import { isJsonObject } from "../../json/index.js";
import { jsonTokens } from "./json-tokens.js";

/** JSON that stands in a line of a log. */
export interface LoggedJson {
  readonly value: JsonObject;
  /** Where it begins. */
  readonly offset: number;
  /** Whether there is only a name and a colon in front of it, as in a line of YAML. */
  readonly isNamed: boolean;
}

/** A name of YAML in front of a value, which may be in quotes; the levels of a log and the lines of an event stream are none. */
const NAME = /^\s*(?:- )*(?!(?:[A-Z]+|[Ww]arn(?:ing)?|[Ee]rror|[Ii]nfo|[Dd]ebug|[Tt]race|data):)[\w$.-]+:\s+['"]?$/;

/** What may not stand directly in front of the JSON: a word, or the name of a member, which would be a part of it. */
const WORD_END = /(?:[\p{L}\p{N}_$\\]|"\s*:\s*)$/u;

/** Whether the words around the JSON could be a part of it. */
const MORE_JSON = /[{}"]/;

/**
 * Finds the JSON in a line of a log, where there can be no doubt: the first brace of the line begins an object that is whole and
 * has members, no brace and no quote stands behind it, and quotes in front of it are closed.
 *
 * Source: reference, documents §4.1.
 *
 * @param text - one line that is not JSON
 * @returns the object and its place; `undefined` where there is doubt
 * @internal
 */
export function jsonInLogLine(text: string): LoggedJson | undefined {
  const offset = text.indexOf("{");
  const prefix = text.slice(0, offset);
  if (offset < 1 || prefix.trim() === "" || prefix.includes("}") || WORD_END.test(prefix)) return undefined;
  if (prefix.split('"').length % 2 === 0) return undefined;
  const end = objectEnd(text, offset);
  if (end === undefined || MORE_JSON.test(text.slice(end))) return undefined;
  const value = parsed(text.slice(offset, end));
  return isJsonObject(value) && Object.keys(value).length > 0
    ? { value, offset, isNamed: NAME.test(prefix) }
    : undefined;
}

function objectEnd(text: string, from: number): number | undefined {
  for (const { text: token, offset, depth } of jsonTokens(text, from)) {
    if (token === "}" && depth === 0) return offset + 1;
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many bytes of a line are looked at for a label. */
const LABEL = 64;

/**
 * Whether a line begins with a word or a time in square brackets, as logs write it, and not with an array.
 *
 * @param bytes - a line that is not JSON and begins with a square bracket
 * @internal
 */
export function isLabelledLine(bytes: Buffer): boolean {
  const [label] = /^\[[^[\]{}",]*\]/.exec(bytes.toString("latin1", 0, LABEL)) ?? [];
  return label !== undefined && /[A-Za-z:]/.test(label) && parsed(label) === undefined;
}
