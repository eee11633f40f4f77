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
  const open: { readonly container: object; readonly level: number }[] = [];
  const note = (candidate: unknown, level: number): void => {
    if (typeof candidate !== "object" || candidate === null) return;
    deepest = Math.max(deepest, level);
    open.push({ container: candidate, level });
  };
  note(value, 1);
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    for (const member of Object.values(place.container)) note(member, place.level + 1);
  }
  return deepest;
}
