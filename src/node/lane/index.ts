/**
 * The fast lane: what the verdict on a twin needs, out of lines of JSON, without reading the rest.
 */
export type { Printed, Sighting, TwinCount } from "./known-twin.js";
export { Lane } from "./lane.js";
export type { ElementVisitor, LineVisitor } from "./lane.js";
export type { LinePlace, Recalled } from "./recalled-run.js";
export { TwinMemory } from "./twin-memory.js";
