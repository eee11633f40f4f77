import type { FailingPart, FleetMember, Outcome } from "../../result/index.js";
import type { MemberState, TwinState } from "../vocabulary.js";
import type { TwinProgress } from "./evaluate-twin.js";
import type { MemberEvaluation } from "./member-evaluation.js";

/** What each state of a twin means for a count of the fleet; `empty` never passes as success. */
export const TWIN_OUTCOMES: Readonly<Record<TwinState, Outcome>> = {
  invalid: "failed",
  pending: "running",
  failed: "failed",
  stale: "notStarted",
  notStarted: "notStarted",
  outOfSync: "notStarted",
  unknown: "unknown",
  cancelled: "superseded",
  succeeded: "succeeded",
  inSync: "succeeded",
  empty: "skipped",
};

/** The states of a member that put the blame on it. */
const FAILING: ReadonlySet<MemberState> = /* @__PURE__ */ new Set<MemberState>(["invalid", "failed"]);

/**
 * Makes the member of a fleet out of the verdict on a twin, to be tallied with others.
 *
 * @param id - the name of the device
 * @param progress - what `evaluateTwin` said of it
 * @returns the member; the members of the twin that failed or are invalid are to blame, by their path
 * @example
 * ```ts
 * import { evaluateTwin, twinMember } from "twinstate";
 *
 * const progress = evaluateTwin({ desired: { interval: 5 }, reported: { interval: 60 } });
 * twinMember("meter-7", progress); // → { id: "meter-7", state: "outOfSync", outcome: "notStarted", failing: [] }
 * ```
 */
export function twinMember(id: string, { state, members }: Pick<TwinProgress, "state" | "members">): FleetMember {
  const failing = members.filter((member) => FAILING.has(member.state)).map(failingPart);
  return { id, state, outcome: TWIN_OUTCOMES[state], failing };
}

/** A configuration group is a group; everything else belongs to a component, if only to the unnamed one. */
function failingPart({ path, convention }: MemberEvaluation): FailingPart {
  return { kind: convention === "configuration-group" ? "group" : "component", name: path.slice(1) };
}
