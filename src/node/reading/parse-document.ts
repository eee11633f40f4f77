import { isUtf8 } from "node:buffer";
import type { JsonValue } from "../../json/index.js";
import type { Issue, Result } from "../../result/index.js";
import type { ReadingCode } from "../codes.js";
import { damageOf, NOT_UTF8 } from "./damage.js";
import { withoutColours } from "./colours.js";
import { COMMA_EXPECTED, locateJsonError } from "./json-error.js";
import { jsonInLogLine } from "./log-line.js";
import { relaxJson } from "./relax-json.js";
import type { RelaxedJson } from "./relax-json.js";
import type { CutDocument } from "./source-document.js";
import { unreadable } from "./source-document.js";

/** What the decoder writes for bytes that are no UTF-8; a text without it was valid. */
const REPLACEMENT = "\uFFFD";

/** How much of a text that could not be read is kept to recognise its format, in characters. */
const HEAD = 1000;

/** How much of a text is looked at to find out what it is, in characters. */
const LOOKED_AT = 64 * 1024;

/**
 * Reads one document from its bytes; neither a message nor anything else quotes the text.
 *
 * @param bytes - the bytes of exactly one document, blanks around it allowed
 * @param line - the line on which the bytes begin, for messages
 * @param isStrict - whether comments, trailing commas, colours and JSON in a line of a log are refused
 * @returns the value, with a warning where it was not strictly JSON; or why it could not be read
 * @internal
 */
export function parseDocument(bytes: Buffer, line: number, isStrict = false): Result<JsonValue, ReadingCode> {
  return readDocument(bytes, line, isStrict).result;
}

/**
 * Reads as {@link parseDocument} does, and keeps of what could not be read what tells its format.
 *
 * @internal
 */
export function readDocument(bytes: Buffer, line: number, isStrict: boolean): CutDocument {
  const text = bytes.toString("utf8");
  if (text.includes(REPLACEMENT) && !isUtf8(bytes)) return notUtf8(bytes, line);
  try {
    return { line, result: { ok: true, value: JSON.parse(text) as JsonValue, issues: [] } };
  } catch {
    return isStrict ? notJson(text, line) : repaired(text, line);
  }
}

/**
 * Reads a document that is strictly JSON, and says nothing of others.
 *
 * @returns the result; `undefined` for anything else
 * @internal
 */
export function parseStrictly(
  bytes: Buffer,
): { readonly ok: true; readonly value: JsonValue; readonly issues: [] } | undefined {
  const text = bytes.toString("utf8");
  if (text.includes(REPLACEMENT) && !isUtf8(bytes)) return undefined;
  try {
    return { ok: true, value: JSON.parse(text) as JsonValue, issues: [] };
  } catch {
    return undefined;
  }
}

/** Reads what can be read without guessing: nothing is filled in, and nothing that JSON knows is left out. */
function repaired(text: string, line: number): CutDocument {
  const plain = withoutColours(text);
  const warnings =
    plain === text
      ? []
      : [warning("coloured-text", `The document on line ${line} has the colours of a terminal; they were left out.`)];
  const relaxed = relaxJson(plain);
  const whole = relaxed === undefined && plain === text ? undefined : parsed(relaxed?.text ?? plain);
  if (whole !== undefined) {
    if (relaxed !== undefined) warnings.push(relaxation(plain, relaxed, line));
    return { line, result: { ok: true, value: whole, issues: warnings } };
  }
  const logged = jsonInLogLine(plain);
  if (logged === undefined) return notJson(relaxed?.text ?? plain, line);
  const message = `The document was found in a line of a log, at ${place(plain, logged.offset, line)}; the words around it were left out.`;
  warnings.push(warning("json-in-log-line", message));
  const label = logged.isNamed ? { label: plain.slice(0, HEAD) } : {};
  return { line, result: { ok: true, value: logged.value, issues: warnings }, ...label };
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

function relaxation(text: string, { found, offset }: RelaxedJson, line: number): Issue<ReadingCode> {
  const at = place(text, offset, line);
  return warning(
    "relaxed-json",
    `The document has ${found.join(" and ")}, first at ${at}, which JSON does not have; they were left out.`,
  );
}

function warning(code: ReadingCode, message: string): Issue<ReadingCode> {
  return { code, severity: "warning", path: "", message };
}

function notUtf8(bytes: Buffer, line: number): CutDocument {
  const before = bytes.toString("utf8", 0, invalidByte(bytes));
  const at = place(before, before.length, line);
  const result = unreadable("invalid-utf8", `The text is not UTF-8: the bytes at ${at} are not valid.`);
  return { line, result, text: { head: bytes.toString("latin1", 0, HEAD), damage: NOT_UTF8 } };
}

/** The offset of the first byte that belongs to no valid character, by halving. */
function invalidByte(bytes: Buffer): number {
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    // A prefix that cuts a character in two is judged with the bytes that complete it.
    if ([0, 1, 2, 3].some((more) => isUtf8(bytes.subarray(0, middle + more)))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function notJson(text: string, line: number): CutDocument {
  const { offset, expected } = locateJsonError(text) ?? { offset: 0, expected: "JSON" };
  const head = text.slice(0, HEAD);
  const at = place(text, offset, line);
  if (offset >= endOfText(text)) {
    const message = `The document is cut off: it ends at ${at} where ${expected} should follow.`;
    return { line, result: unreadable("truncated-json", message), text: { head, damage: undefined } };
  }
  const damage = damageOf({
    text: text.slice(0, LOOKED_AT),
    at: text.slice(offset, offset + HEAD),
    before: text
      .slice(Math.max(0, offset - HEAD), offset)
      .trimEnd()
      .slice(-1),
    previous: text.charAt(offset - 1),
    isCommaExpected: expected === COMMA_EXPECTED,
  });
  const result =
    damage === undefined
      ? unreadable("malformed-json", `The text is not JSON: at ${at} ${expected} was expected.`)
      : unreadable(damage.code, `At ${at} ${damage.what}. ${damage.advice}`);
  return { line, result, text: { head, damage } };
}

/** Where a text ends, but for blanks and NUL bytes, with which a file is filled up. */
function endOfText(text: string): number {
  let end = text.length;
  while (end > 0 && /[\s\0]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** A place for a person; columns count characters from 1. */
function place(text: string, offset: number, firstLine: number): string {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf("\n");
  let line = firstLine;
  for (let at = before.indexOf("\n"); at !== -1; at = before.indexOf("\n", at + 1)) line += 1;
  return `line ${line}, column ${offset - lastBreak}`;
}
