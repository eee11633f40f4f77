import { appendPointer, isJsonObject } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { describeType, quoteName } from "../../result/index.js";
import type { Issue, Result } from "../../result/index.js";
import type { EdgeAgentIssueCode } from "../codes.js";
import { readLenientJson } from "./lenient-json.js";

/** How long a piece may be, in UTF-16 code units, and how many the agent reads. */
const PIECE_LENGTH = 512;
const MOST_PIECES = 100;

/** What the agent looks for in the name of a member, anywhere in it and in any case; the number may be missing. */
const PIECE_NAME = /createOptions(\d*)/i;

/** The names that a careful writer gives to the pieces. */
const USUAL_NAME = /^createOptions(?:\d\d)?$/i;

/**
 * Puts the pieces of `createOptions` together and reads them, as the agent does.
 *
 * The pieces are `createOptions`, `createOptions01` to `createOptions99`, without a gap. Nothing, null, a blank string
 * and `"null"` are no options, `{}`. What the agent takes and stricter readers do not (single quotes, comments, a comma
 * before a closing bracket, an object instead of a string, names of pieces in another form) is the warning
 * `lenient-create-options`. The options may hold secrets: no issue quotes them.
 *
 * Source: IoT Edge agent §3.1; Documents and envelopes §2.5.
 *
 * @param settings - the `settings` of a module, desired or reported
 * @returns the options, or `create-options-incomplete` or `malformed-create-options` with the path of the piece
 * @example
 * ```ts
 * import { readCreateOptions } from "twinstate";
 *
 * const result = readCreateOptions({ createOptions: '{"Hostname":', createOptions01: '"edge"}' });
 * result.ok && result.value; // → { Hostname: "edge" }
 * readCreateOptions({ createOptions: "{'Hostname':'edge'}" }).issues[0].code; // → "lenient-create-options"
 * ```
 */
export function readCreateOptions(settings: unknown): Result<JsonObject, EdgeAgentIssueCode> {
  const pieces = piecesOf(settings);
  const [first] = pieces;
  if (first === undefined) return { ok: true, value: {}, issues: [] };
  const wrong = wrongPiece(pieces);
  if (wrong !== undefined) return wrong;
  const unusual = pieces.find(({ name }) => !USUAL_NAME.test(name));
  const issues = unusual === undefined ? [] : [lenient(unusual.name, "The name of the piece is unusual")];
  if (isJsonObject(first.value)) {
    return { ok: true, value: first.value, issues: [...issues, lenient(first.name, "createOptions is an object")] };
  }
  return readOptions(pieces.map(({ value }) => pieceText(value)).join(""), first.name, issues);
}

/**
 * Cuts the text of `createOptions` into the pieces that a twin can carry: 512 characters each, at most 100.
 *
 * @param text - the options as a JSON string
 * @returns the members for a module's `settings`, or `create-options-too-long`
 * @example
 * ```ts
 * import { splitCreateOptions } from "twinstate";
 *
 * const result = splitCreateOptions("x".repeat(600));
 * result.ok && Object.keys(result.value); // → ["createOptions", "createOptions01"]
 * ```
 */
export function splitCreateOptions(text: string): Result<Readonly<Record<string, string>>, EdgeAgentIssueCode> {
  const count = Math.max(1, Math.ceil(text.length / PIECE_LENGTH));
  if (count > MOST_PIECES) {
    const message = `createOptions has ${text.length} characters; ${MOST_PIECES} pieces of ${PIECE_LENGTH} is the most.`;
    return { ok: false, issues: [issue("create-options-too-long", "error", "", message)] };
  }
  const entries = Array.from({ length: count }, (_, index): [string, string] => [
    pieceName(index),
    text.slice(index * PIECE_LENGTH, (index + 1) * PIECE_LENGTH),
  ]);
  return { ok: true, value: Object.fromEntries(entries), issues: [] };
}

interface Piece {
  readonly name: string;
  /** The digits of the name; empty for the first piece. */
  readonly digits: string;
  readonly value: JsonValue;
}

/** In the agent's order: by name without case, so that `createOptions10` comes before `createOptions2`. */
function piecesOf(settings: unknown): readonly Piece[] {
  if (!isJsonObject(settings)) return [];
  const pieces: (Piece & { readonly upper: string })[] = [];
  for (const [name, value] of Object.entries(settings)) {
    const digits = PIECE_NAME.exec(name)?.[1];
    if (digits !== undefined) pieces.push({ name, digits, value, upper: name.toUpperCase() });
  }
  pieces.sort((left, right) => {
    if (left.upper !== right.upper) return left.upper < right.upper ? -1 : 1;
    return left.name < right.name ? -1 : 1;
  });
  return pieces.slice(0, MOST_PIECES);
}

/** The first piece that the agent refuses: one out of order, or one that is no text. */
function wrongPiece(pieces: readonly Piece[]): Result<never, EdgeAgentIssueCode> | undefined {
  for (const [index, piece] of pieces.entries()) {
    const { name, digits, value } = piece;
    if (index === 0 ? digits !== "" : Number(digits) !== index) {
      return refused("create-options-incomplete", name, misplacedPiece(index, piece));
    }
    if (Array.isArray(value) || (isJsonObject(value) && pieces.length > 1)) {
      return refused("malformed-create-options", name, `createOptions must be a string, not ${describeType(value)}.`);
    }
  }
  return undefined;
}

/** What stands in the place of a piece: an earlier one again, under whatever name, or one that is too far on. */
function misplacedPiece(index: number, { name, digits }: Piece): string {
  const isRepeated = Number(digits) < index;
  if (!isRepeated) return `The piece ${pieceName(index)} is missing; the agent refuses pieces with a gap.`;
  return name.toLowerCase() === "createoptions"
    ? "The piece createOptions is there twice, in different case."
    : `The agent takes ${quoteName(name)} as a piece of createOptions, and expects ${pieceName(index)} in its place.`;
}

/** A number or a boolean is written as text, and makes no object; null is nothing. Objects and arrays were refused before. */
function pieceText(value: JsonValue): string {
  return typeof value === "object" ? "" : String(value);
}

function readOptions(
  text: string,
  name: string,
  issues: readonly Issue<EdgeAgentIssueCode>[],
): Result<JsonObject, EdgeAgentIssueCode> {
  const word = text.trim().toLowerCase();
  if (word === "" || word === "null") return { ok: true, value: {}, issues };
  const strict = parseStrict(text);
  const options = strict ?? readLenientJson(text);
  if (!isJsonObject(options)) {
    return refused("malformed-create-options", name, "createOptions is not the text of a JSON object.");
  }
  const isStrict = strict !== undefined;
  return {
    ok: true,
    value: options,
    issues: isStrict ? issues : [...issues, lenient(name, "createOptions is not strict JSON")],
  };
}

function parseStrict(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

function pieceName(index: number): string {
  return index === 0 ? "createOptions" : `createOptions${String(index).padStart(2, "0")}`;
}

function lenient(name: string, fact: string): Issue<EdgeAgentIssueCode> {
  const message = `${fact}: the agent takes it, stricter readers do not.`;
  return issue("lenient-create-options", "warning", appendPointer("", name), message);
}

function refused(code: EdgeAgentIssueCode, name: string, message: string): Result<never, EdgeAgentIssueCode> {
  return { ok: false, issues: [issue(code, "error", appendPointer("", name), message)] };
}

function issue(
  code: EdgeAgentIssueCode,
  severity: Issue["severity"],
  path: string,
  message: string,
): Issue<EdgeAgentIssueCode> {
  return { code, severity, path, message };
}
