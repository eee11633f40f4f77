/**
 * The fast lane: what the verdict on a twin needs, out of lines of JSON, without reading the rest.
 */
export { Lane } from "./lane.js";
