/**
 * The fast lane: what the verdict on a twin needs, out of lines of JSON, without reading the rest.
 */
export { LARGEST_PIECE, Lane } from "./lane.js";
export type { LineVisitor } from "./lane.js";
