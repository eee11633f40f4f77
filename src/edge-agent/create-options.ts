import { appendPointer, compareNames, isJsonObject } from "../json/index.js";
import type { JsonObject } from "../json/index.js";
import type { Issue, Result } from "../result/index.js";
import type { EdgeAgentIssueCode } from "./codes.js";

/** How long a piece may be, in UTF-16 code units, and how many there may be. */
const PIECE_LENGTH = 512;
const MOST_PIECES = 100;

/** The names of the pieces; the agent does not mind the case. */
const PIECE_NAME = /^createOptions(?!00)(\d\d)?$/i;

/**
 * Puts the pieces of `createOptions` together and reads them, as the agent does.
 *
 * The pieces are `createOptions`, `createOptions01` to `createOptions99`, without a gap. Nothing, a blank text and
 * `"null"` are no options, `{}`. The options may hold secrets: no issue quotes them.
 *
 * Source: `reference/edge-agent.md` §3.1.
 *
 * @param settings - the `settings` of a module, desired or reported
 * @returns the options, or `create-options-incomplete` or `malformed-create-options` with the path of the piece
 * @example
 * ```ts
 * import { readCreateOptions } from "twinstate";
 *
 * const result = readCreateOptions({ createOptions: '{"Hostname":', createOptions01: '"edge"}' });
 * result.ok && result.value; // → { Hostname: "edge" }
 * ```
 */
export function readCreateOptions(settings: unknown): Result<JsonObject, EdgeAgentIssueCode> {
  const pieces = piecesOf(settings);
  let text = "";
  for (const [index, { name, number, value }] of pieces.entries()) {
    if (number !== index) return refused("create-options-incomplete", name, missingPiece(index, number));
    if (typeof value !== "string")
      return refused("malformed-create-options", name, "A piece of createOptions is a text.");
    text += value;
  }
  if (text.trim() === "") return { ok: true, value: {}, issues: [] };
  return readOptions(text, pieces);
}

/**
 * Cuts the text of `createOptions` into the pieces that a twin can carry: 512 characters each, at most 100.
 *
 * @param text - the options as JSON text
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
    return { ok: false, issues: [issue("create-options-too-long", "", message)] };
  }
  const entries = Array.from({ length: count }, (_, index): [string, string] => [
    pieceName(index),
    text.slice(index * PIECE_LENGTH, (index + 1) * PIECE_LENGTH),
  ]);
  return { ok: true, value: Object.fromEntries(entries), issues: [] };
}

interface Piece {
  readonly name: string;
  readonly number: number;
  readonly value: unknown;
}

function piecesOf(settings: unknown): readonly Piece[] {
  if (!isJsonObject(settings)) return [];
  return Object.entries(settings)
    .flatMap(([name, value]): Piece[] => {
      const match = PIECE_NAME.exec(name);
      return match === null ? [] : [{ name, number: Number(match[1] ?? 0), value }];
    })
    .sort((left, right) => left.number - right.number || compareNames(left.name, right.name));
}

function readOptions(text: string, [first]: readonly Piece[]): Result<JsonObject, EdgeAgentIssueCode> {
  const options = parseJson(text);
  if (options === null) return { ok: true, value: {}, issues: [] };
  if (!isJsonObject(options))
    return refused("malformed-create-options", String(first?.name), "createOptions is no JSON object.");
  return { ok: true, value: options, issues: [] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function pieceName(index: number): string {
  return index === 0 ? "createOptions" : `createOptions${String(index).padStart(2, "0")}`;
}

function missingPiece(expected: number, found: number): string {
  return found < expected
    ? `The piece ${pieceName(found)} is there twice, in different case.`
    : `The piece ${pieceName(expected)} is missing; the agent refuses pieces with a gap.`;
}

function refused(code: EdgeAgentIssueCode, name: string, message: string): Result<never, EdgeAgentIssueCode> {
  return { ok: false, issues: [issue(code, appendPointer("", name), message)] };
}

function issue(code: EdgeAgentIssueCode, path: string, message: string): Issue<EdgeAgentIssueCode> {
  return { code, severity: "error", path, message };
}
