/**
 * The fast lane: what the verdict on a twin needs, out of lines of JSON, without reading the rest.
 */
export type { Printed, Sighting, DocumentCount } from "./known-document.js";
export { Lane } from "./lane.js";
export type { ElementVisitor, LineVisitor } from "./lane.js";
export type { LinePlace, Recalled } from "./recalled-run.js";
export { DocumentMemory } from "./document-memory.js";
