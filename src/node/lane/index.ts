/**
 * The fast lane: what the verdict on a twin needs, out of lines of JSON, without reading the rest.
 */
export type { MemoryOptions } from "./memory.js";
export { Lane } from "./lane.js";
export type { SharedLane } from "./shared-lane.js";
export { Recaller } from "./recaller.js";
export type { RecalledPart, RecallOrder } from "./recaller.js";
export type { LearnedBytes, LearnedMark } from "./known-room.js";
export { createScanner } from "./scanner.js";
export type { ElementVisitor, LineVisitor } from "./lane.js";
export type { LinePlace, PlaceParts, Recalled } from "./recalled.js";
export type { DocumentCount, Printed, Sighting } from "./sighting.js";
