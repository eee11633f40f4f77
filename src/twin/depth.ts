import { jsonDepth } from "../json/index.js";
import { VERSION_MEMBERS } from "./section.js";

/**
 * Counts how deeply a section of a twin is nested, the way IoT Hub counts it.
 *
 * The section (`tags`, `desired`, `reported`) is level 0, and every object or array below it adds a level; scalars add
 * none, and `$metadata` and `$version` at the root of the section are not counted. It does not recurse: any depth gets
 * an answer.
 *
 * Source: Configuration Granularity, the names of whose members carry their level; IoT Hub twins §3.2.
 *
 * @param section - a section of a twin; anything but an object or array has depth 0
 * @returns the number of levels below the section
 * @example
 * ```ts
 * import { nestingDepth } from "twinstate";
 *
 * nestingDepth({ group: { instance: { __errors: { context: { parameters: {} } } } } }); // → 5
 * ```
 */
export function nestingDepth(section: unknown): number {
  if (typeof section !== "object" || section === null) return 0;
  let deepest = 0;
  for (const [key, value] of Object.entries(section)) {
    if (!VERSION_MEMBERS.has(key)) deepest = Math.max(deepest, jsonDepth(value));
  }
  return deepest;
}
