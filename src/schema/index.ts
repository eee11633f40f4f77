/**
 * The JSON Schemas at work: validators compiled ahead of time, and the types that follow from the schemas.
 *
 * @packageDocumentation
 */
export { validateAgainst, validateDocument } from "./validate.js";
export type { SchemaName } from "./validate.js";
export { SCHEMA_CODES } from "./codes.js";
export type { SchemaCode } from "./codes.js";
export type { SchemaBreach, SchemaRules } from "./rules.js";
export * from "./generated/compiled.js";
export { SCHEMA_NAMES } from "./generated/table.js";
export type * from "./generated/types.js";
