import type { Paint } from "./colour.js";

/**
 * Writes how many documents are in which state, the most frequent first.
 *
 * @internal
 */
export function totals(count: number, states: ReadonlyMap<string, number>, paint: Paint): string {
  const parts = [...states]
    .sort(([, left], [, right]) => right - left)
    .map(([state, number]) => paint(state, `${number} ${state}`));
  return `${count} ${count === 1 ? "document" : "documents"}: ${parts.join(", ")}`;
}
