import { requireOption } from "../../result/index.js";
import type { OptionShape } from "../../result/index.js";
import { QUERY_AGGREGATES } from "../syntax.js";
import { isKeyword } from "../words.js";

/** How {@link formatQueryName} is to write a name. */
export interface QueryNameOptions {
  /** `needed` (the default): double brackets only around what is not a plain name. `always`: around every name. */
  readonly brackets?: "always" | "needed" | undefined;
  /** What the message for a name that cannot be written calls it; `name` by default. */
  readonly option?: string | undefined;
}

/** What every reader of the language takes as a segment of a path without brackets. */
const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The first bracket of the two that close a name ends it. */
const CAN_BE_ESCAPED = /^(?:(?!\]\])[^\r\n])*[^\]\r\n]$/;

/** Words that other clauses and functions of the language use; a reader may refuse them in a path. */
const OTHER_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(["IS", "ORDER", ...QUERY_AGGREGATES]);

const NAME: OptionShape = {
  expected: "a name that is not empty, has no ]] and no line break, and does not end in ]",
  fits: (value) => typeof value === "string" && canBeEscaped(value),
};

/**
 * Tells whether a name can be written in double brackets.
 *
 * @internal
 */
export function canBeEscaped(name: string): boolean {
  return CAN_BE_ESCAPED.test(name);
}

/**
 * Writes a name as a segment of a path in a query over twins: as it is, or in double brackets.
 *
 * A word of the language, a name with a hyphen, a dot or another character than letters, digits and `_`, and one that begins with a digit
 * or `$` gets brackets. Source: the IoT Hub query language, "Escaped names".
 *
 * @param name - one name, such as a tag, a module or a property; no path
 * @param options - whether there are brackets around every name
 * @returns the segment, without the dot in front
 * @throws TypeError for a name that no query can hold: an empty one, one with `]]` or a line break, one that ends in `]`
 * @example
 * ```ts
 * import { formatQueryName } from "twinstate";
 *
 * `SELECT * FROM devices WHERE tags.${formatQueryName("line-3")} = 1`; // → "SELECT * FROM devices WHERE tags.[[line-3]] = 1"
 * formatQueryName("line3"); // → "line3"
 * ```
 */
export function formatQueryName(name: string, options: QueryNameOptions = {}): string {
  requireOption(options.option ?? "name", NAME, name);
  const isPlain = PLAIN_NAME.test(name) && !isKeyword(name, "twin") && !OTHER_WORDS.has(name.toUpperCase());
  return isPlain && options.brackets !== "always" ? name : `[[${name}]]`;
}
