import { stringEnd } from "./string-end.js";

/** One piece of JSON text: a bracket, a comma, a colon, a string or a word. */
export interface JsonToken {
  readonly text: string;
  /** Where it begins in the text. */
  readonly offset: number;
  /** How many brackets are open around it; a bracket counts itself as outside. */
  readonly depth: number;
}

const TOKEN = /[{}[\],:]|"|[^\s{}[\],:"]+/g;

/**
 * Cuts JSON text into its tokens, with their depth; keeps no stack, so that it takes any depth.
 *
 * @param text - JSON, any number of values; what is not JSON gives tokens too
 * @param from - where to begin
 * @internal
 */
export function* jsonTokens(text: string, from = 0): Generator<JsonToken, void> {
  const pattern = new RegExp(TOKEN);
  pattern.lastIndex = from;
  let depth = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [start] = match;
    const token = start === '"' ? text.slice(match.index, stringEnd(text, match.index + 1)) : start;
    pattern.lastIndex = match.index + token.length;
    if (token === "}" || token === "]") depth -= 1;
    yield { text: token, offset: match.index, depth };
    if (token === "{" || token === "[") depth += 1;
  }
}
