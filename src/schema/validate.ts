import { jsonDepth, MAX_JSON_DEPTH } from "../json/index.js";
import type { Issue } from "../result/index.js";
import { toIssue } from "./breach.js";
import type { SchemaCode } from "./codes.js";
import type { SchemaDocuments } from "./generated/types.js";
import { VALIDATORS } from "./generated/validators.js";
import type { SchemaValidator } from "./validator.js";

/** The name of a schema: its file in `schemas/` without `.schema.json`. */
export type SchemaName = keyof SchemaDocuments;

/** The names of all schemas, in the order of the alphabet. */
export const SCHEMA_NAMES: readonly SchemaName[] = (Object.keys(VALIDATORS) as SchemaName[]).sort();

/**
 * Checks a document against one of the schemas in `schemas/`, and names every breach.
 *
 * The validators are compiled ahead of time: nothing is evaluated at run time. A document of more than 500 levels is
 * not entered, it is the issue `too-deep`.
 *
 * @param name - which schema; an unknown name is a programming error and throws a `TypeError`
 * @param document - any JSON value
 * @param given - what `document` was made of, when it is another object: then the levels of this one count
 * @returns all breaches, in the order in which the schema looks; empty when the document is fine
 * @example
 * ```ts
 * import { validateDocument } from "twinstate";
 *
 * const issues = validateDocument("edge-agent-reported", { lastDesiredVersion: "11" });
 * issues.map(({ code, path }) => [code, path]); // → [["wrong-type", "/lastDesiredVersion"]]
 * ```
 */
export function validateDocument(
  name: SchemaName,
  document: unknown,
  given: unknown = document,
): readonly Issue<SchemaCode>[] {
  if (!Object.hasOwn(VALIDATORS, name)) {
    throw new TypeError(`There is no schema ${JSON.stringify(name)}; the schemas are: ${SCHEMA_NAMES.join(", ")}.`);
  }
  const validate: SchemaValidator = VALIDATORS[name];
  if (jsonDepth(given) > MAX_JSON_DEPTH) return [tooDeep()];
  validate(document);
  return (validate.errors ?? []).map((error) => toIssue(error, document));
}

function tooDeep(): Issue<SchemaCode> {
  const message = `The document is nested more than ${MAX_JSON_DEPTH} levels deep; a real twin has at most ten.`;
  return { code: "too-deep", severity: "error", path: "", message };
}
