import type { DocumentCode } from "./codes.js";
import type { FragmentRow } from "./fragment-row.js";
import { NO_TWIN_FRAGMENTS } from "./no-twin-fragments.js";
import { PART_FRAGMENTS } from "./part-fragments.js";
import { givenPath } from "./part-signs.js";
import { readMarks } from "./subject.js";
import type { Subject } from "./subject.js";

/**
 * What is said of a document that is not judged.
 *
 * @internal
 */
export interface Fragment {
  readonly code: DocumentCode;
  readonly path: string;
  readonly message: string;
}

/**
 * Finds what part of a twin a document is; `undefined` for what is none.
 *
 * @internal
 */
export function partOfTwin(subject: Subject): Fragment | undefined {
  return find(PART_FRAGMENTS, subject);
}

/**
 * Finds what a document is that has nothing to do with a twin; `undefined` for what nobody knows.
 *
 * @internal
 */
export function noTwin(subject: Subject): Fragment | undefined {
  return find(NO_TWIN_FRAGMENTS, subject);
}

function find(rows: readonly FragmentRow[], subject: Subject): Fragment | undefined {
  const marks = readMarks(subject);
  const row = rows.find(({ holds }) => holds(marks));
  if (row === undefined) return undefined;
  const path = row.path?.(marks) ?? "";
  return { code: row.code, path: givenPath(marks, path), message: row.message(marks) };
}
