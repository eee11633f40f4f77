/**
 * Queries and conditions over documents: compiled once, then run.
 */
export { compileQuery, runQuery } from "./run.js";
export type { CompiledQuery, QueryRun, Row } from "./run.js";
export { compileCondition, matches } from "./condition.js";
export { validateMessage } from "./message.js";
export type { RoutingMessage } from "./message.js";
