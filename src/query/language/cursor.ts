import type { QueryIssue } from "../issue.js";
import { Refusal } from "../issue.js";
import type { ParseConditionOptions } from "../options.js";
import { MAX_QUERY_LENGTH } from "../options.js";
import type { QueryCollection, QueryDialect } from "../syntax.js";
import { describeToken, issueAt, tokenize } from "./token.js";
import type { Finding, Token } from "./token.js";
import { hintFor } from "../words.js";

/**
 * A place in a text that is being parsed, and what the parser has to know there.
 *
 * @internal
 */
export interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What stands behind the last token. */
  readonly end: Token;
  readonly dialect: QueryDialect;
  readonly strict: boolean;
  /** The warnings so far; the parser adds to them. */
  readonly warnings: QueryIssue[];
  /** What the paths are paths into; known once `FROM` was read. */
  collection: QueryCollection;
  /** The number of tokens read so far. */
  position: number;
}

/**
 * Opens a text for parsing.
 *
 * @throws Refusal when the text is none, too long, or cannot be cut into tokens
 * @internal
 */
export function openText(text: unknown, options: ParseConditionOptions, warnings: QueryIssue[]): Cursor {
  const { dialect = "twin", strict = false, maxLength = MAX_QUERY_LENGTH } = options;
  if (typeof text !== "string") {
    const message = "A query is a string, and something else was given.";
    throw new Refusal({ code: "unexpected-token", severity: "error", path: "", message });
  }
  if (text.length > maxLength) {
    const message = `The query has ${text.length} characters; at most ${maxLength} are taken.`;
    throw new Refusal({ code: "query-too-long", severity: "error", path: "", message });
  }
  return { text, ...tokenize(text, dialect), dialect, strict, warnings, collection: "devices", position: 0 };
}

/**
 * Looks at the next token, or at one behind it, without reading it; behind the end there is only the end.
 *
 * @internal
 */
export function peek(cursor: Cursor, ahead = 0): Token {
  return cursor.tokens[cursor.position + ahead] ?? cursor.end;
}

/**
 * Reads the next token.
 *
 * @internal
 */
export function next(cursor: Cursor): Token {
  const token = peek(cursor);
  cursor.position += 1;
  return token;
}

/**
 * Tells whether a token is this sign, or this word in capitals or not.
 *
 * @internal
 */
export function isWritten(token: Token, written: string): boolean {
  if (token.kind === "sign") return token.value === written;
  return token.kind === "name" && token.value.toUpperCase() === written;
}

/**
 * Reads the next token when it is this sign or word.
 *
 * @returns whether it was
 * @internal
 */
export function accept(cursor: Cursor, written: string): boolean {
  if (!isWritten(peek(cursor), written)) return false;
  cursor.position += 1;
  return true;
}

/**
 * Reads the next token, which must be this sign or word.
 *
 * @internal
 */
export function expect(cursor: Cursor, written: string): void {
  if (!accept(cursor, written)) refuseNext(cursor, written);
}

/**
 * Refuses the text because of the next token.
 *
 * @internal
 */
export function refuseNext(cursor: Cursor, expected: string, hint?: string): never {
  const token = peek(cursor);
  const found = `Found ${describeToken(token)}`;
  throw refusal(cursor, token, { code: "unexpected-token", found, expected, hint: hint ?? usualHint(cursor, token) });
}

/** A text right behind a text is how SQL writes a quote; `DISTINCT` was taken for a column and ends before the next. */
function usualHint(cursor: Cursor, token: Token): string | undefined {
  const before = cursor.tokens[cursor.position - 1];
  if (before !== undefined && isWritten(before, "DISTINCT")) return hintFor(before.value);
  if (token.kind !== "text") return hintFor(token.value);
  return before?.kind === "text" ? "A quote inside a string is written with a backslash in front." : undefined;
}

/**
 * Makes the refusal of a text because of a token that was read already.
 *
 * @internal
 */
export function refusal(cursor: Cursor, token: Token, finding: Finding): Refusal {
  return new Refusal(issueAt(cursor.text, token, finding));
}

/** Nobody reads more, and each costs a look at the whole text. */
const MOST_WARNINGS = 100;

/**
 * Notes a warning about a token, unless there are a hundred already.
 *
 * @internal
 */
export function warn(cursor: Cursor, token: Token, finding: Finding): void {
  if (cursor.warnings.length >= MOST_WARNINGS) return;
  cursor.warnings.push(issueAt(cursor.text, token, { ...finding, severity: "warning" }));
}
