/**
 * The text of a query or condition: from text to syntax tree, back to text, and what it reads.
 */
export { parseQuery } from "./parse.js";
export { formatQuery } from "./format.js";
export { formatQueryName } from "./query-name.js";
export type { QueryNameOptions } from "./query-name.js";
export { parseCondition } from "./condition.js";
export { parseRoute } from "./route.js";
export { explainQuery } from "./explain.js";
export type { QueryExplanation } from "./explain.js";
