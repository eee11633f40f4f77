import type { Expression, QueryDialect } from "./syntax.js";

const KEYWORDS: Readonly<Record<QueryDialect, ReadonlySet<string>>> = {
  twin: new Set("SELECT TOP FROM WHERE GROUP BY AS AND OR NOT IN NIN TRUE FALSE NULL UNDEFINED".split(" ")),
  routing: new Set(["AND", "OR", "NOT"]),
};

/**
 * Tells whether a name is a word of the language; in a path over twins such a name stands in double brackets.
 *
 * @internal
 */
export function isKeyword(name: string, dialect: QueryDialect): boolean {
  return KEYWORDS[dialect].has(name.toUpperCase());
}

const CONSTANTS: ReadonlyMap<string, Expression> = new Map<string, Expression>([
  ["true", { kind: "literal", value: true }],
  ["false", { kind: "literal", value: false }],
  ["null", { kind: "literal", value: null }],
  ["undefined", { kind: "undefined" }],
]);

/**
 * Finds the constant that a word means: over twins in any case, in routing in small letters only.
 *
 * @internal
 */
export function constantOf(word: string, dialect: QueryDialect): Expression | undefined {
  return CONSTANTS.get(dialect === "twin" ? word.toLowerCase() : word);
}

/** What people write, by habit or from a page of the documentation, and what the language has in its place. */
const MISTAKES: ReadonlyMap<string, string> = new Map(
  (
    [
      ["==", 'Compare with a single "=".'],
      ["&&", 'Write "AND".'],
      ["||", 'Write "OR".'],
      ["!", 'Write "NOT", or "!=" between two values.'],
      ["`", "Write strings in single or double quotes."],
      ["‘ ’ “ ”", "Write strings in straight quotes."],
      [";", "Leave the semicolon out."],
      [": # @", "A name with special characters is written in double brackets, such as tags.[[a:b]]."],
      ["ORDER HAVING JOIN", "The query language of IoT Hub does not have it."],
      ["DISTINCT", "Group by the path to see each of its values once."],
      ["LIMIT", 'Write "TOP" and a number after "SELECT".'],
      ["LIKE", "STARTSWITH(path, 'text') and ENDSWITH(path, 'text') compare strings."],
      ["BETWEEN", 'Write "path >= low AND path <= high".'],
      ["NOT", 'Write "path NIN […]", or "NOT (path IN […])".'],
      ["IS", 'IS_DEFINED(path) asks whether there is a value; null is compared with "=".'],
    ] as const
  ).flatMap(([written, hint]) => written.split(" ").map((word) => [word, hint] as const)),
);

/**
 * Finds what to write instead of a word or sign that the language does not have at this place.
 *
 * @internal
 */
export function hintFor(written: string): string | undefined {
  return MISTAKES.get(written.toUpperCase());
}

/** Functions of the routing dialect that an operator or function of the twin dialect can stand for. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ["IS_NULL", 'Compare with null: "path = null".'],
  [
    "CONTAINS",
    "The language cannot search within a string; STARTSWITH and ENDSWITH look at its ends, ARRAY_CONTAINS into an array.",
  ],
]);

/**
 * Finds what to write over twins in place of a function that only routing has.
 *
 * @internal
 */
export function insteadOf(name: string): string | undefined {
  return INSTEAD.get(name);
}
