/** Where a text stops being JSON. */
export interface JsonError {
  /** The offset of the first character that cannot stand there; the length of the text when it ends too early. */
  readonly offset: number;
  /** What would have been legal there. */
  readonly expected: string;
}

const SPACE = /[ \t\r\n]*/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const PLAIN_TEXT = /[^"\\\u0000-\u001f]*/y;
const HALF_ESCAPE = /\\(?:u[0-9a-fA-F]{0,3})?$/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** What may come next; one letter of the grammar each. */
type Expectation = "value" | "firstElement" | "firstKey" | "key" | "colon" | "next" | "end";

/** What is said where a value is at its end and the object or array around it is not. */
export const COMMA_EXPECTED = "a comma or the closing bracket";

const EXPECTED: Readonly<Record<Expectation, string>> = {
  value: "a value",
  firstElement: 'a value or "]"',
  firstKey: 'a member name in double quotes or "}"',
  key: "a member name in double quotes",
  colon: '":"',
  next: COMMA_EXPECTED,
  end: "nothing more",
};

/** What is missing where a text ends inside of quotes. */
const CLOSING_QUOTE = "the closing quote";

/** What is legal inside of quotes, where a control character or a false escape stands. */
const IN_QUOTES = "a character or an escape that JSON allows in quotes";

/**
 * Finds where a text stops being JSON; the engine's own message names no place, or quotes the text, which may be secret.
 *
 * It runs only over texts that `JSON.parse` refused, keeps its own stack, and so takes any depth.
 *
 * @param text - a text that is not JSON
 * @returns the place and what was expected there; `undefined` when the text is JSON after all
 * @internal
 */
export function locateJsonError(text: string): JsonError | undefined {
  const scan: Scan = { text, closers: [], expectation: "value", offset: 0 };
  for (;;) {
    scan.offset = matchEnd(SPACE, text, scan.offset);
    if (scan.offset === text.length) return scan.expectation === "end" ? undefined : unexpected(scan);
    const error = takeToken(scan);
    if (error !== undefined) return error;
  }
}

/** How far a text has been read. */
interface Scan {
  readonly text: string;
  /** The brackets that would close what is open, the innermost last. */
  readonly closers: string[];
  expectation: Expectation;
  offset: number;
}

const MAY_CLOSE: ReadonlySet<Expectation> = new Set(["firstElement", "firstKey", "next"]);
const STARTS_VALUE: ReadonlySet<Expectation> = new Set(["value", "firstElement"]);

/** Takes one bracket, sign, word or string; answers what is wrong with it. */
function takeToken(scan: Scan): JsonError | undefined {
  const { text, closers, expectation, offset } = scan;
  const character = text.charAt(offset);
  if (character === closers.at(-1) && MAY_CLOSE.has(expectation)) {
    closers.pop();
    return goOn(scan, offset + 1, afterValue(closers));
  }
  if (STARTS_VALUE.has(expectation)) return takeValue(scan, character);
  if (expectation === "firstKey" || expectation === "key") {
    return goOn(scan, character === '"' ? stringEnd(text, offset) : offset, "colon");
  }
  if (expectation === "colon" && character === ":") return goOn(scan, offset + 1, "value");
  if (expectation !== "next" || character !== ",") return unexpected(scan);
  return goOn(scan, offset + 1, closers.at(-1) === "}" ? "key" : "value");
}

function takeValue(scan: Scan, character: string): JsonError | undefined {
  const { text, closers, offset } = scan;
  if (character === "{" || character === "[") {
    closers.push(character === "{" ? "}" : "]");
    return goOn(scan, offset + 1, character === "{" ? "firstKey" : "firstElement");
  }
  const end = character === '"' ? stringEnd(text, offset) : matchEnd(WORD, text, offset);
  return goOn(scan, end, afterValue(closers));
}

/** Goes on behind a token, unless the token is empty or a string that is broken at the place `-end`. */
function goOn(scan: Scan, end: number, expectation: Expectation): JsonError | undefined {
  if (end < 0) return { offset: -end, expected: -end === scan.text.length ? CLOSING_QUOTE : IN_QUOTES };
  if (end === scan.offset) return unexpected(scan);
  scan.offset = end;
  scan.expectation = expectation;
  return undefined;
}

function unexpected({ offset, expectation }: Scan): JsonError {
  return { offset, expected: EXPECTED[expectation] };
}

function afterValue(closers: readonly string[]): Expectation {
  return closers.length === 0 ? "end" : "next";
}

/** The offset behind a string that begins at `start`; the place of the error as a negative number when there is one. */
function stringEnd(text: string, start: number): number {
  let offset = start + 1;
  for (;;) {
    offset = matchEnd(PLAIN_TEXT, text, offset);
    if (text.charAt(offset) === '"') return offset + 1;
    const escapeEnd = matchEnd(ESCAPE, text, offset);
    if (escapeEnd === offset) return -matchEnd(HALF_ESCAPE, text, offset);
    offset = escapeEnd;
  }
}

function matchEnd(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}
