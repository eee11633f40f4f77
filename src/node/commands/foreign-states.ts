import { describeStates } from "../../document/index.js";
import type { StateDescription } from "../../document/index.js";

/**
 * Says where a state is expected that what was judged can never be in, and which of its states counts as the same: a
 * deployment of $edgeAgent is successful, where a device twin is succeeded.
 *
 * @param expected - the states that are expected
 * @param unexpected - the states that were found instead
 * @returns a sentence for each kind of document that is in none of the expected states, whatever happens
 * @internal
 */
export function foreignStateRemarks(expected: readonly string[], unexpected: Iterable<string>): readonly string[] {
  const all = describeStates().filter(({ outcome }) => outcome !== null);
  const outcomes = new Set(all.filter(({ state }) => expected.includes(state)).map(({ outcome }) => outcome));
  const remarks = Array.from(unexpected, (found) => {
    const states = statesOfSubject(all, found);
    if (states.length === 0 || states.some(({ state }) => expected.includes(state))) return [];
    const same = states.filter(({ outcome }) => outcomes.has(outcome)).map(({ state }) => state);
    const advice = same.length === 0 ? "." : `: expect ${same.join(" or ")}.`;
    return states.slice(0, 1).map(({ subject }) => `${expected.join(" or ")} is not a state of ${subject}${advice}`);
  });
  return [...new Set(remarks.flat())];
}

/** All states of what is in this one; none where it does not tell of what kind that is, or is of none. */
function statesOfSubject(all: readonly StateDescription[], found: string): readonly StateDescription[] {
  const subjects = new Set(all.filter(({ state }) => state === found).map(({ of }) => of));
  return subjects.size === 1 && !subjects.has("other") ? all.filter(({ of }) => subjects.has(of)) : [];
}
