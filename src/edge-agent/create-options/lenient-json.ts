import type { JsonValue } from "../../json/index.js";

/** One piece of lenient JSON: white space, a comment, a string in either kind of quotes, a number, a word, a sign. */
const TOKEN =
  /\s+|\/\*[^]*?\*\/|\/\/[^\n]*|"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|-?0x[\da-f]+|-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|-?[a-z_$][\w$]*|[{}[\]:,]/iy;

/** The words that are values. What strict JSON has no number for becomes 0: only the shape is of interest here. */
const WORDS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["true", "true"],
  ["false", "false"],
  ["null", "null"],
  ["undefined", "null"],
  ["NaN", "0"],
  ["Infinity", "0"],
  ["-Infinity", "0"],
]);

const ESCAPE = /\\(u[\da-f]{4}|[^])/gi;

const ESCAPED: Readonly<Record<string, string>> = {
  b: "\b",
  t: "\t",
  n: "\n",
  f: "\f",
  r: "\r",
  "\\": "\\",
  "/": "/",
  '"': '"',
  "'": "'",
};

/**
 * Reads JSON the way the agent does. Besides strict JSON it takes single quotes, names without quotes, comments, a comma
 * before a closing bracket, hexadecimal numbers and line breaks in strings.
 *
 * The text is rewritten as strict JSON, token by token, so that the engine's own parser decides about the structure.
 * Source: Documents and envelopes §2.5.
 *
 * @internal
 * @returns the value; `undefined` when the agent cannot read the text either
 */
export function readLenientJson(text: string): JsonValue | undefined {
  const tokens: string[] = [];
  let isName = false;
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length;) {
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return undefined;
    if (/^(?:\s|\/)/.test(token)) continue;
    if (isName && token !== ":") return undefined;
    isName = /^[a-z_$]/i.test(token) && !WORDS.has(token);
    const strict = strictToken(token);
    if (strict === undefined) return undefined;
    if ((token === "}" || token === "]") && isTrailingComma(tokens)) tokens.pop();
    tokens.push(strict);
  }
  return parseStrict(tokens.join(""));
}

/** The token in strict JSON; `undefined` for a string with an escape that nobody knows, and for a word after a minus. */
function strictToken(token: string): string | undefined {
  const first = token.charAt(0);
  if (first === '"' || first === "'") return strictString(token.slice(1, -1));
  if (/^-?[\d.]/.test(token)) return String(readNumber(token));
  if (/^-[a-z_$]/i.test(token)) return WORDS.get(token);
  if (/^[a-z_$]/i.test(token)) return WORDS.get(token) ?? JSON.stringify(token);
  return token;
}

function readNumber(token: string): number {
  const value = token.startsWith("-") ? -Number(token.slice(1)) : Number(token);
  return Number.isFinite(value) ? value : 0;
}

function strictString(content: string): string | undefined {
  const isUnknown = [...content.matchAll(ESCAPE)].some(([, escape = ""]) => unescape(escape) === undefined);
  return isUnknown
    ? undefined
    : JSON.stringify(content.replace(ESCAPE, (_, escape: string) => String(unescape(escape))));
}

function unescape(escape: string): string | undefined {
  return escape.length > 1 ? String.fromCharCode(Number.parseInt(escape.slice(1), 16)) : ESCAPED[escape];
}

/** Whether the last token is a comma behind a value. */
function isTrailingComma(tokens: readonly string[]): boolean {
  return tokens.at(-1) === "," && !["{", "["].includes(String(tokens.at(-2)));
}

function parseStrict(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
