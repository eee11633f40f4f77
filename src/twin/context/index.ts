/**
 * What stands beside the sections of a twin: its identity, its connection, its configurations.
 */
export { contextReasons } from "./context-reasons.js";
export type { ContextOptions, TwinStanding } from "./context-reasons.js";
export { CONTEXT_RULES } from "./identity-reasons.js";
