import { GROUP_MEANINGS } from "../configuration/index.js";
import { DEPLOYMENT_DOCUMENT_MEANINGS, DEPLOYMENT_DOCUMENT_OUTCOMES } from "../deployment/index.js";
import { EDGE_DEPLOYMENT_MEANINGS, EDGE_DEPLOYMENT_OUTCOMES, MODULE_MEANINGS } from "../edge-agent/index.js";
import { EDGE_HUB_MEANINGS, EDGE_HUB_OUTCOMES } from "../edge-hub/index.js";
import { ACTION_STATUS_MEANINGS, DEVICE_STATUS_MEANINGS, FEEDBACK_OUTCOMES } from "../feedback/index.js";
import { ROLLOUT_MEANINGS, ROLLOUT_VERDICT_MEANINGS } from "../fleet/index.js";
import { SHADOW_MEANINGS, SHADOW_OUTCOMES, TWIN_MEANINGS, TWIN_OUTCOMES } from "../properties/index.js";
import { OUTCOME_MEANINGS } from "../result/index.js";
import type { Outcome, StateMeaning, StateMeanings } from "../result/index.js";
import { NOT_JUDGED_MEANINGS } from "./not-judged-meanings.js";

/** What can be in a state: the kinds of document, the parts of one, and what is said of many. */
export const STATE_SUBJECTS = [
  "edge-agent",
  "module",
  "edge-hub",
  "device",
  "group",
  "shadow",
  "feedback",
  "action",
  "deployment",
  "other",
  "outcome",
  "rollout",
  "gate",
] as const;

/** One of the {@link STATE_SUBJECTS}. */
export type StateSubject = (typeof STATE_SUBJECTS)[number];

/** A state, whose it is, what it means, and what to do. */
export interface StateDescription extends StateMeaning {
  /** The state as it is written. */
  readonly state: string;
  /** Whose state it is. */
  readonly of: StateSubject;
  /** The same as a phrase, such as "a deployment of $edgeAgent". */
  readonly subject: string;
  /** What it counts as in a fleet; `null` for what is no member of one. */
  readonly outcome: Outcome | null;
}

/** One row a subject. */
interface SubjectRow {
  readonly subject: string;
  readonly meanings: StateMeanings<string>;
  readonly outcomes?: Readonly<Record<string, Outcome>>;
}

const SUBJECTS: Readonly<Record<StateSubject, SubjectRow>> = {
  "edge-agent": {
    subject: "a deployment of $edgeAgent",
    meanings: EDGE_DEPLOYMENT_MEANINGS,
    outcomes: EDGE_DEPLOYMENT_OUTCOMES,
  },
  module: { subject: "a module, as its runtime status", meanings: MODULE_MEANINGS },
  "edge-hub": { subject: "a configuration of $edgeHub", meanings: EDGE_HUB_MEANINGS, outcomes: EDGE_HUB_OUTCOMES },
  device: { subject: "a device or module twin, or a member of it", meanings: TWIN_MEANINGS, outcomes: TWIN_OUTCOMES },
  group: { subject: "a configuration group", meanings: GROUP_MEANINGS },
  shadow: { subject: "an AWS IoT device shadow", meanings: SHADOW_MEANINGS, outcomes: SHADOW_OUTCOMES },
  feedback: { subject: "a device, as its feedback", meanings: DEVICE_STATUS_MEANINGS, outcomes: FEEDBACK_OUTCOMES },
  action: { subject: "an action of a device's feedback", meanings: ACTION_STATUS_MEANINGS },
  deployment: {
    subject: "a deployment document",
    meanings: DEPLOYMENT_DOCUMENT_MEANINGS,
    outcomes: DEPLOYMENT_DOCUMENT_OUTCOMES,
  },
  other: {
    subject: "a document of another kind",
    meanings: NOT_JUDGED_MEANINGS,
    outcomes: { indeterminate: "unknown", unreadable: "unknown" },
  },
  outcome: { subject: "a member of a fleet, as its outcome", meanings: OUTCOME_MEANINGS },
  rollout: { subject: "a rollout", meanings: ROLLOUT_MEANINGS },
  gate: { subject: "a gate, as its verdict", meanings: ROLLOUT_VERDICT_MEANINGS },
};

/**
 * Says what a state means: once for each subject that can be in a state of this name.
 *
 * @param state - the state as a verdict has it, such as `notYetApplied`
 * @returns whose state it is, what it counts as, what it means and what to do, in the order of `STATE_SUBJECTS`; empty for what
 *   is no state
 * @example
 * ```ts
 * import { describeState } from "twinstate";
 *
 * describeState("moduleFailed")[0]?.meaning; // → "The deployment was applied, and a module is not in the desired status."
 * describeState("stale").map(({ of }) => of); // → ["edge-hub", "device", "group", "outcome"]
 * ```
 */
export function describeState(state: string): readonly StateDescription[] {
  return describeStates().filter((description) => description.state === state);
}

/**
 * Lists every state there is, with what it means, by whose state it is.
 *
 * @returns a description for each state of each subject, in the order of `STATE_SUBJECTS`
 * @example
 * ```ts
 * import { describeStates } from "twinstate";
 *
 * describeStates()[0]?.state; // → "targeted"
 * ```
 */
export function describeStates(): readonly StateDescription[] {
  return STATE_SUBJECTS.flatMap((of) => {
    const { subject, meanings, outcomes = {} } = SUBJECTS[of];
    return Object.entries(meanings).map(([state, told]) => ({
      state,
      of,
      subject,
      outcome: outcomes[state] ?? null,
      ...told,
    }));
  });
}
