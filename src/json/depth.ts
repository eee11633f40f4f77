/** The deepest document, in levels, that is handed to code which recurses: generated validators, patches, `JSON.stringify`. */
export const MAX_JSON_DEPTH = 500;

/**
 * Counts the levels of a JSON value: 0 for a scalar, 1 for an object or array of scalars, and so on.
 *
 * Every object and array counts, `$metadata` too, and the value itself is the first level. (The depth that IoT Hub
 * limits is counted differently: see `nestingDepth`.) It does not recurse, so any depth gets an answer.
 *
 * @param value - any JSON value
 * @returns the number of levels
 * @example
 * ```ts
 * import { jsonDepth } from "twinstate";
 *
 * jsonDepth("text"); // → 0
 * jsonDepth({ a: [1, 2] }); // → 2
 * ```
 */
export function jsonDepth(value: unknown): number {
  let deepest = 0;
  const containers: object[] = [];
  const depths: number[] = [];
  const note = (candidate: unknown, depth: number): void => {
    if (typeof candidate !== "object" || candidate === null) return;
    if (depth > deepest) deepest = depth;
    containers.push(candidate);
    depths.push(depth);
  };
  note(value, 1);
  for (let container = containers.pop(); container !== undefined; container = containers.pop()) {
    const below = (depths.pop() ?? 0) + 1;
    for (const member of Object.values(container)) note(member, below);
  }
  return deepest;
}
