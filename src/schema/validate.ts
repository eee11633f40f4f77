import { excessIssue, excessOf } from "../json/index.js";
import type { Issue } from "../result/index.js";
import { toIssue } from "./breach.js";
import type { SchemaCode } from "./codes.js";
import { RULES, SCHEMA_NAMES } from "./generated/table.js";
import type { SchemaDocuments } from "./generated/types.js";
import type { SchemaBreach, SchemaRules } from "./rules.js";

/** The name of a schema: its file in `schemas/` without `.schema.json`. */
export type SchemaName = keyof SchemaDocuments;

/**
 * Checks a document against one of the schemas in `schemas/`, and names every breach.
 *
 * The schemas are compiled ahead of time: nothing is evaluated at run time. A document of more than 500 levels is
 * not entered, it is the issue `too-deep`. This function knows all schemas; a bundle that needs a few of them is smaller
 * with `validateAgainst`.
 *
 * @param name - which schema; an unknown name is a programming error and throws a `TypeError`
 * @param document - any JSON value
 * @returns all breaches, in the order in which the schema looks; empty when the document is fine
 * @example
 * ```ts
 * import { validateDocument } from "twinstate";
 *
 * const issues = validateDocument("edge-agent-reported", { lastDesiredVersion: "11" });
 * issues.map(({ code, path }) => [code, path]); // → [["wrong-type", "/lastDesiredVersion"]]
 * ```
 */
export function validateDocument(name: SchemaName, document: unknown): readonly Issue<SchemaCode>[] {
  if (!Object.hasOwn(RULES, name)) {
    throw new TypeError(`There is no schema ${JSON.stringify(name)}; the schemas are: ${SCHEMA_NAMES.join(", ")}.`);
  }
  return validateAgainst(RULES[name], document);
}

/**
 * Checks a document against one compiled schema, and names every breach; a bundler leaves the other schemas out.
 *
 * @param rules - the compiled schema: a constant of `twinstate/schema`, such as `deviceTwinRules`
 * @param document - any JSON value
 * @returns all breaches, in the order in which the schema looks; a document of more than 500 levels is the one issue
 * `too-deep`; empty when the document is fine
 * @example
 * ```ts
 * import { deviceTwinRules, validateAgainst } from "twinstate/schema";
 *
 * validateAgainst(deviceTwinRules, { properties: { desired: {} } })[0]?.message; // → 'The member "reported" is missing.'
 * ```
 */
export function validateAgainst(rules: SchemaRules, document: unknown): readonly Issue<SchemaCode>[] {
  const excess = excessOf(document);
  if (excess !== undefined) return [excessIssue(excess, "", "The document")];
  const found: SchemaBreach[] = [];
  rules(document, "", found);
  return found.filter((breach, at) => !isTold(breach, found[at - 1])).map(toIssue);
}

/** Whether the breach before says it: what is of another type is none of the values that are allowed, either. */
function isTold({ path, keyword }: SchemaBreach, before: SchemaBreach | undefined): boolean {
  return before?.keyword === "type" && before.path === path && keyword === "enum";
}
