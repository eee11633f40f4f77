/**
 * Queries and conditions over documents: compiled once, then run.
 */
export { compileQuery, runQuery } from "./run.js";
export type { CompiledQuery, QueryRun, Row } from "./run.js";
export { compileCondition, matches } from "./condition.js";
export type { RoutingMessage } from "./document.js";
