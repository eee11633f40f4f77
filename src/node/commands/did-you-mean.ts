/**
 * Finds the candidate that a person probably meant: the one with the fewest slips of the finger, if they are few.
 *
 * @param word - what was written
 * @param candidates - what there is
 * @returns the nearest one; `undefined` when none is near
 * @internal
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const most = Math.max(2, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, slips: slipsBetween(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((left, right) => left.slips - right.slips);
  const best = ranked[0];
  return best !== undefined && best.slips <= most ? best.candidate : undefined;
}

/**
 * Asks whether the nearest candidate was meant, as the end of a message; empty when none is near.
 *
 * @internal
 */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? "" : ` Did you mean ${candidate}?`;
}

/** How many letters must be inserted, left out, changed or swapped with their neighbour. */
function slipsBetween(left: string, right: string): number {
  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current: number[] = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const changed = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      const best = Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(isSwap ? Math.min(best, (beforePrevious[column - 2] ?? best) + 1) : best);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[right.length] ?? 0;
}
