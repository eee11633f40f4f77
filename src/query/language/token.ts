import { quoteName } from "../../result/index.js";
import type { QueryCode } from "../codes.js";
import { Refusal } from "../issue.js";
import type { QueryIssue } from "../issue.js";
import type { QueryDialect } from "../syntax.js";
import { constantOf, isKeyword } from "../words.js";

/**
 * A word, text, number or sign of a query.
 *
 * @internal
 */
export interface Token {
  readonly kind: "name" | "escaped" | "text" | "number" | "sign" | "unknown" | "end";
  /** What is shown of the token in an issue; the content of a text never is. */
  readonly shown: string;
  /** The name, the content of the text, the digits or the sign. */
  readonly value: string;
  /** Where the token begins, in UTF-16 units. */
  readonly offset: number;
}

/**
 * What is wrong at a token: everything of an issue but its place; a hint may be missing.
 *
 * @internal
 */
export interface Finding {
  readonly code: QueryCode;
  readonly severity?: "error" | "warning";
  /** What was found, as a sentence without its full stop. */
  readonly found: string;
  readonly expected?: string;
  readonly hint?: string | undefined;
}

/** What has no meaning of its own in a routing condition is part of a name, and so is an operator inside of one. */
const NAMES: Readonly<Record<QueryDialect, RegExp>> = {
  twin: /[\p{L}_$][\p{L}\p{N}_$]*/uy,
  routing: /(?:[\p{L}\p{N}_$^~]|-(?=[\p{L}_$]))[^()<>@,;:\\"/[\]?={}.\s]*/uy,
};
const NAMES_BEHIND_DOT: Readonly<Record<QueryDialect, RegExp>> = {
  twin: /[\p{L}\p{N}_$]+/uy,
  routing: /[^()<>@,;:\\"/[\]?={}.\s]+/uy,
};
/** Behind a dot and behind AS only; anywhere else two brackets are an array in an array. A name has no `]]` in it and no `]` at its end. */
const ESCAPED_NAME = /\[\[((?:(?!\]\])[^\r\n])+)\]\]/y;
const NUMBER = /0[xX][0-9a-fA-F]+|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Some are written by mistake; they are tokens so that the grammar can say what stands for them. */
const SIGN = /<=|>=|!=|<>|==|\|\||\?\?|&&|[()[\]{},.*=<>+\-/%]/y;
const SPACE = /\s+/y;

/**
 * Cuts a text into tokens, spaces and comments left out; behind them stands the end.
 *
 * @throws Refusal for a text or comment that does not end
 * @internal
 */
export function tokenize(
  text: string,
  dialect: QueryDialect,
): { readonly tokens: readonly Token[]; readonly end: Token } {
  const tokens: Token[] = [];
  let offset = skipBlanks(text, 0);
  while (offset < text.length) {
    const { token, end } = readToken(text, offset, dialect, tokens.at(-1));
    tokens.push(token);
    offset = skipBlanks(text, end);
  }
  return { tokens, end: { kind: "end", shown: "", value: "", offset: text.length } };
}

function readToken(
  text: string,
  offset: number,
  dialect: QueryDialect,
  before: Token | undefined,
): { readonly token: Token; readonly end: number } {
  const first = text.charAt(offset);
  if (first === "'" || first === '"') return readText(text, offset);
  if (dialect === "twin" && text.startsWith("[[", offset) && mayBeEscaped(before)) return readEscapedName(text, offset);
  const [kind, written] = readWord(text, offset, dialect, isDot(before)) ?? readSign(text, offset);
  return cut(kind, written, written, offset);
}

/** A name or a number: the longer one, since in routing a name may begin with digits. */
function readWord(
  text: string,
  offset: number,
  dialect: QueryDialect,
  behindDot: boolean,
): readonly ["name" | "number", string] | undefined {
  const number = behindDot ? undefined : matchAt(NUMBER, text, offset)?.[0];
  const name = matchAt((behindDot ? NAMES_BEHIND_DOT : NAMES)[dialect], text, offset)?.[0];
  if (name !== undefined && name.length > (number?.length ?? 0)) return ["name", name];
  return number === undefined ? undefined : ["number", number];
}

function readSign(text: string, offset: number): readonly ["sign" | "unknown", string] {
  const sign = matchAt(SIGN, text, offset)?.[0];
  return sign === undefined ? ["unknown", String.fromCodePoint(Number(text.codePointAt(offset)))] : ["sign", sign];
}

function isDot(token: Token | undefined): boolean {
  return token?.kind === "sign" && token.value === ".";
}

/** A name in double brackets comes only where a name has to come: after a dot and after AS. */
function mayBeEscaped(before: Token | undefined): boolean {
  return isDot(before) || (before?.kind === "name" && before.value.toUpperCase() === "AS");
}

/**
 * Tells whether a name can be written as it is, at the beginning of a path or behind a dot; a word of the language cannot.
 *
 * @internal
 */
export function isPlainName(name: string, dialect: QueryDialect, behindDot: boolean): boolean {
  if (matchAt((behindDot ? NAMES_BEHIND_DOT : NAMES)[dialect], name, 0)?.[0] !== name) return false;
  if (behindDot) return dialect === "routing" || !isKeyword(name, dialect);
  const isNumber = matchAt(NUMBER, name, 0)?.[0] === name;
  return !isNumber && !isKeyword(name, dialect) && constantOf(name, dialect) === undefined;
}

function readEscapedName(text: string, offset: number): ReturnType<typeof readToken> {
  const match = matchAt(ESCAPED_NAME, text, offset);
  if (match !== undefined) return cut("escaped", match[0], String(match[1]), offset);
  return refuseAt(text, offset, "[[", {
    code: "unexpected-token",
    found: "A name in double brackets begins here that is empty or does not end",
    expected: "[[name]] on one line",
  });
}

function cut(kind: Token["kind"], written: string, value: string, offset: number): ReturnType<typeof readToken> {
  return { token: { kind, shown: written, value, offset }, end: offset + written.length };
}

const ESCAPES: Readonly<Record<string, string>> = { "'": "'", '"': '"', "\\": "\\" };
const UNICODE_ESCAPE = /u([0-9a-fA-F]{4})/y;

function readText(text: string, offset: number): ReturnType<typeof readToken> {
  const quote = text.charAt(offset);
  let value = "";
  let at = offset + 1;
  for (let next = text.charAt(at); next !== quote; next = text.charAt(at)) {
    if (next === "") {
      refuseAt(text, offset, quote, {
        code: "malformed-text",
        found: "A string begins here that has no closing quote",
        hint: "If this quote is one too many, remove it; a quote inside a string is written with a backslash in front.",
      });
    }
    if (next !== "\\") {
      value += next;
      at += 1;
      continue;
    }
    const unicode = matchAt(UNICODE_ESCAPE, text, at + 1)?.[1];
    const plain = ESCAPES[text.charAt(at + 1)];
    const decoded = unicode === undefined ? plain : String.fromCharCode(Number.parseInt(unicode, 16));
    if (decoded === undefined) {
      refuseAt(text, at, "\\", {
        code: "malformed-text",
        found: "A backslash in a string is followed by something that has no meaning",
        expected: "\\', \\\", \\\\ or \\u and four hexadecimal digits",
        hint: "A backslash itself is written twice.",
      });
    }
    value += decoded;
    at += unicode === undefined ? 2 : "\\u0000".length;
  }
  return { token: { kind: "text", shown: "'…'", value, offset }, end: at + 1 };
}

function skipBlanks(text: string, offset: number): number {
  let at = offset;
  for (;;) {
    at += matchAt(SPACE, text, at)?.[0].length ?? 0;
    if (!text.startsWith("/*", at)) return at;
    const end = text.indexOf("*/", at + 2);
    if (end === -1) {
      refuseAt(text, at, "/*", {
        code: "unexpected-token",
        found: "A comment begins here that does not end",
        expected: "*/ at its end",
      });
    }
    at = end + 2;
  }
}

function refuseAt(text: string, offset: number, shown: string, finding: Finding): never {
  throw new Refusal(issueAt(text, { kind: "unknown", shown, value: shown, offset }, finding));
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text) ?? undefined;
}

/**
 * Makes an issue about a token of a text: its place, what was found, what was expected, and a hint.
 *
 * @internal
 */
export function issueAt(text: string, token: Token, finding: Finding): QueryIssue {
  const before = text.slice(0, token.offset);
  const line = before.split("\n").length;
  const column = token.offset - before.lastIndexOf("\n");
  const { code, severity = "error", found, expected, hint } = finding;
  const expectation = expected === undefined ? "" : ` Expected ${expected}.`;
  const advice = hint === undefined ? "" : ` ${hint}`;
  return {
    code,
    severity,
    path: "",
    message: `Line ${line}, column ${column}: ${found}.${expectation}${advice}`,
    line,
    column,
    token: token.shown,
    ...(expected === undefined ? {} : { expected }),
    ...(hint === undefined ? {} : { hint }),
  };
}

/**
 * Says what a token is, for a message.
 *
 * @internal
 */
export function describeToken(token: Token): string {
  if (token.kind === "end") return "the end of the text";
  return token.kind === "text" ? "a string" : quoteName(token.shown);
}
