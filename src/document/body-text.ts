import { ownMember } from "../json/index.js";
import type { JsonValue } from "../json/index.js";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const NO_DIGIT = /[^A-Za-z0-9+/_-]/;

/**
 * Reads the JSON that the body of a message holds as a string: as it is, in base64, or as the bytes that a Buffer of
 * Node.js becomes in JSON.
 *
 * @returns the object or list; `undefined` when the body is none of these
 * @internal
 */
export function readBodyText(body: unknown): JsonValue | undefined {
  if (typeof body === "string") {
    const text = body.trim();
    return parseDocumentText(text) ?? (isBase64(text) ? parseDocumentText(utf8Text(base64Bytes(text))) : undefined);
  }
  const data = ownMember(body, "type") === "Buffer" ? ownMember(body, "data") : undefined;
  return Array.isArray(data) && data.every(isByte) ? parseDocumentText(utf8Text(data)) : undefined;
}

/**
 * Reads a string that is one JSON object or list from beginning to end, or a JSON string of one; there is no search inside
 * of sentences.
 *
 * @returns the object or list; `undefined` for any other string
 * @internal
 */
export function parseDocumentText(text: string | undefined): JsonValue | undefined {
  const value = parseFrom(text, /^\s*["[{]/);
  return typeof value === "string" ? parseFrom(value, /^\s*[[{]/) : value;
}

/** Parses a text that begins as it should; JSON is read only where it is likely, since a failure is costly. */
function parseFrom(text: string | undefined, beginning: RegExp): JsonValue | undefined {
  if (text === undefined || !beginning.test(text)) return undefined;
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

function isByte(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < 256;
}

/** Whether it is base64, padded or not. A pattern for the whole text would need more of the stack than there is for a text of megabytes. */
function isBase64(text: string): boolean {
  const end = text.search(NO_DIGIT);
  const rest = (end === -1 ? text.length : end) % 4;
  const padding = end === -1 ? "" : text.slice(end);
  if (padding === "") return rest !== 1;
  return (padding === "=" && rest > 1) || (padding === "==" && rest === 2);
}

/** The bytes of base64 or its variant for addresses, without a global that only some engines have. */
function base64Bytes(text: string): readonly number[] {
  const bytes: number[] = [];
  let [bits, count] = [0, 0];
  for (const character of text) {
    if (character === "=") break;
    bits = (bits << 6) | DIGITS.indexOf(character === "-" ? "+" : character === "_" ? "/" : character);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 255);
    bits &= (1 << count) - 1;
  }
  return bytes;
}

/** The text of UTF-8 bytes; `undefined` when they are not UTF-8. */
function utf8Text(bytes: readonly number[]): string | undefined {
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first > 0xf4 || (first >= 0x80 && first < 0xc2)) return undefined;
    const point = codePoint(bytes, at, length);
    if (point === undefined) return undefined;
    text += String.fromCodePoint(point);
    at += length;
  }
  return text;
}

/** How many bits of its first byte belong to a character of so many bytes. */
const FIRST_BITS = [0, 0x7f, 0x1f, 0x0f, 0x07] as const;
/** The smallest character that needs so many bytes. */
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000] as const;

function codePoint(bytes: readonly number[], at: number, length: 1 | 2 | 3 | 4): number | undefined {
  let point = (bytes[at] ?? 0) & FIRST_BITS[length];
  for (let next = at + 1; next < at + length; next += 1) {
    const byte = bytes[next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return undefined;
    point = (point << 6) | (byte & 0x3f);
  }
  return point < SMALLEST[length] || point > 0x10ffff ? undefined : point;
}
