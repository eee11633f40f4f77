/**
 * Plain JSON: value types, depth, equality, pointers, times, merge patches.
 *
 * @packageDocumentation
 */
export { compareNames, defineMember, isJsonObject, ownMember } from "./value.js";
export type { JsonArray, JsonObject, JsonObjectDraft, JsonPrimitive, JsonValue } from "./value.js";
export { jsonDepth, MAX_JSON_DEPTH } from "./depth.js";
export { jsonEquals } from "./equality.js";
export { appendPointer, formatPointer, parsePointer, resolvePointer } from "./pointer.js";
export { JSON_CODES } from "./codes.js";
export type { JsonCode, PointerCode } from "./codes.js";
export { compareTimes, isTime, timeToMilliseconds } from "./time.js";
export { applyMergePatch, createMergePatch } from "./merge-patch.js";
