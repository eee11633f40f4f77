import { DESCRIPTION_CAUSES } from "./description-causes.js";
import type { DescriptionCause } from "./description-cause.js";

/**
 * Finds the cause that a failure text gives away.
 *
 * @internal
 * @param text - the text in lower case
 */
export function findCause(text: string): DescriptionCause | undefined {
  return DESCRIPTION_CAUSES.find(({ words }) =>
    words.some((word) => (typeof word === "string" ? text.includes(word) : word.every((part) => text.includes(part)))),
  );
}
