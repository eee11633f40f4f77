/**
 * The fast lane: what the verdict on a twin needs, out of lines of JSON, without reading the rest.
 */
export { Lane } from "./lane.js";
export type { LineVisitor } from "./lane.js";
export { TwinMemory } from "./twin-memory.js";
export type { Printed, Recalled, Sighting, TwinCount } from "./twin-memory.js";
