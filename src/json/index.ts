/**
 * Plain JSON: value types, depth, equality, pointers, times, merge patches, differences.
 *
 * @packageDocumentation
 */
export { compareNames, defineMember, isJsonObject, ownMember, sortNames } from "./value.js";
export type { JsonArray, JsonObject, JsonObjectDraft, JsonPrimitive, JsonValue } from "./value.js";
export { jsonDepth, MAX_JSON_DEPTH, MAX_JSON_VALUES, measureJson } from "./depth.js";
export type { JsonMeasure } from "./depth.js";
export { excessIssue, excessOf, isEndless } from "./bounds.js";
export type { JsonExcess } from "./bounds.js";
export { jsonEquals } from "./equality.js";
export { finiteJson } from "./finite.js";
export { appendPointer, formatPointer, parsePointer, resolvePointer } from "./pointer.js";
export { nearestPaths, nearestPointer } from "./nearest.js";
export { JSON_CODES } from "./codes.js";
export type { JsonCode, JsonPatchCode, MergePatchCode, PatchConversionCode, PointerCode } from "./codes.js";
export { compareTimes, isTime, millisecondsToTime, TIME_OPTION, timeToMilliseconds } from "./time.js";
export { applyMergePatch, createMergePatch } from "./merge-patch.js";
export { composeMergePatches } from "./compose.js";
export { applyJsonPatch, diffJson } from "./json-patch.js";
export { JSON_PATCH_OPERATIONS } from "./operation.js";
export type { JsonPatchOperation, JsonPatchRemoval, JsonPatchTransfer, JsonPatchValueOperation } from "./operation.js";
export { jsonPatchToMergePatch, mergePatchToJsonPatch } from "./patch-conversion.js";
