import { isUtf8 } from "node:buffer";
import type { JsonValue } from "../../json/index.js";
import type { Result } from "../../result/index.js";
import type { ReadingCode } from "../codes.js";
import { unreadable } from "./source-document.js";
import { locateJsonError } from "./json-error.js";

/** What the decoder writes for bytes that are no UTF-8; a text without it was valid. */
const REPLACEMENT = "\uFFFD";

/**
 * Reads one document from its bytes; neither a message nor anything else quotes the text.
 *
 * @param bytes - the bytes of exactly one document, blanks around it allowed
 * @param line - the line on which the bytes begin, for messages
 * @returns the value, or `invalid-utf8`, `malformed-json`, `truncated-json`
 * @internal
 */
export function parseDocument(bytes: Buffer, line: number): Result<JsonValue, ReadingCode> {
  const text = bytes.toString("utf8");
  if (text.includes(REPLACEMENT) && !isUtf8(bytes)) return notUtf8(bytes, line);
  try {
    return { ok: true, value: JSON.parse(text) as JsonValue, issues: [] };
  } catch {
    return notJson(text, line);
  }
}

function notUtf8(bytes: Buffer, line: number): Result<never, ReadingCode> {
  const before = bytes.toString("utf8", 0, invalidByte(bytes));
  const at = place(before, before.length, line);
  return unreadable("invalid-utf8", `The text is not UTF-8: the bytes at ${at} are not valid.`);
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

function notJson(text: string, line: number): Result<never, ReadingCode> {
  const error = locateJsonError(text) ?? { offset: 0, expected: "JSON" };
  const at = place(text, error.offset, line);
  if (error.offset >= text.trimEnd().length) {
    return unreadable(
      "truncated-json",
      `The document is cut off: it ends at ${at} where ${error.expected} should follow.`,
    );
  }
  return unreadable("malformed-json", `The text is not JSON: at ${at} ${error.expected} was expected.`);
}

/** A place for a person; columns count characters from 1. */
function place(text: string, offset: number, firstLine: number): string {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf("\n");
  let line = firstLine;
  for (let at = before.indexOf("\n"); at !== -1; at = before.indexOf("\n", at + 1)) line += 1;
  return `line ${line}, column ${offset - lastBreak}`;
}
