import type { QueryDialect } from "./syntax.js";

const TWIN_KEYWORDS: ReadonlySet<string> = new Set([
  "SELECT",
  "TOP",
  "FROM",
  "WHERE",
  "GROUP",
  "BY",
  "AS",
  "AND",
  "OR",
  "NOT",
  "IN",
  "NIN",
  "TRUE",
  "FALSE",
  "NULL",
  "UNDEFINED",
]);
const ROUTING_KEYWORDS: ReadonlySet<string> = new Set(["AND", "OR", "NOT"]);

/**
 * Tells whether a name is a word of the language; in a path over twins such a name stands in double brackets.
 *
 * @internal
 */
export function isKeyword(name: string, dialect: QueryDialect): boolean {
  return (dialect === "twin" ? TWIN_KEYWORDS : ROUTING_KEYWORDS).has(name.toUpperCase());
}

const NOT_IN_THE_LANGUAGE = "The query language of IoT Hub does not have it.";

/** What people write, by habit or from a page of the documentation, and what the language has in its place. */
const MISTAKES: Readonly<Record<string, string>> = {
  "==": 'Compare with a single "=".',
  "&&": 'Write "AND".',
  "||": 'Write "OR".',
  "!": 'Write "NOT", or "!=" between two values.',
  "`": "Write texts in single or double quotes.",
  "‘": "Write texts in straight quotes.",
  "’": "Write texts in straight quotes.",
  "“": "Write texts in straight quotes.",
  "”": "Write texts in straight quotes.",
  ";": "Leave the semicolon out.",
  ":": "A name with signs in it stands in double brackets, such as tags.[[a:b]].",
  "#": "A name with signs in it stands in double brackets, such as tags.[[a#b]].",
  "@": "A name with signs in it stands in double brackets, such as tags.[[a@b]].",
  ORDER: NOT_IN_THE_LANGUAGE,
  HAVING: NOT_IN_THE_LANGUAGE,
  DISTINCT: "Group by the path to see each of its values once.",
  LIMIT: 'Write "TOP" and a number behind "SELECT".',
  JOIN: NOT_IN_THE_LANGUAGE,
  LIKE: "STARTSWITH(path, 'text') and ENDSWITH(path, 'text') are there for texts.",
  BETWEEN: 'Write "path >= low AND path <= high".',
  NOT: 'Write "path NIN […]", or "NOT (path IN […])".',
  IS: 'IS_DEFINED(path) asks whether there is a value; null is compared with "=".',
};

/**
 * Finds what to write instead of a word or sign that the language does not have at this place.
 *
 * @internal
 */
export function hintFor(written: string): string | undefined {
  const word = written.toUpperCase();
  return Object.hasOwn(MISTAKES, word) ? MISTAKES[word] : undefined;
}
