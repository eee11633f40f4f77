import type { CodeRegistry } from "../result/index.js";

/** The codes of this room: issues of reading a policy, and reasons of a rollout's verdict. */
export type FleetCode =
  | "malformed-policy"
  | "unknown-policy-member"
  | "unsound-counts"
  | "sample-too-small"
  | "error-threshold-exceeded"
  | "success-threshold-met"
  | "success-threshold-not-met"
  | "waiting-for-open-members"
  | "success-out-of-reach"
  | "no-threshold-met"
  | "no-success-threshold"
  | "nobody-counts";

/** What the codes of this room mean. */
export const FLEET_CODES: CodeRegistry<FleetCode> = {
  "malformed-policy": {
    title: "The rollout policy is not usable",
    explanation:
      "The policy, or a member of it, is not what a gate can be judged with; a wrong gate must not let a rollout pass.",
  },
  "unknown-policy-member": {
    title: "The rollout policy has a member that is not known",
    explanation:
      "A policy has no such member. It may be a typing error that leaves out a threshold, so the policy is refused.",
  },
  "unsound-counts": {
    title: "The counts are not those of a fleet",
    explanation:
      "A count is below zero, not a whole number, too large to be exact or of no outcome, so nothing is judged.",
  },
  "sample-too-small": {
    title: "Too few members have finished",
    explanation: "Fewer members have succeeded or failed than the policy asks for before it judges anything.",
  },
  "error-threshold-exceeded": {
    title: "Too many members failed",
    explanation: "More members failed than the policy tolerates; its action is due.",
  },
  "success-threshold-met": {
    title: "Enough members succeeded",
    explanation: "At least as many members succeeded as the policy asks for.",
  },
  "success-threshold-not-met": {
    title: "Not enough members have succeeded yet",
    explanation: "Fewer members succeeded than the policy asks for, and the open ones can still make up for it.",
  },
  "waiting-for-open-members": {
    title: "Members are still open",
    explanation: "The policy is sealed: no member will join, so the rollout waits for all of them to settle.",
  },
  "success-out-of-reach": {
    title: "The success threshold cannot be reached",
    explanation: "Even if every open member succeeded, the members of this fleet could not meet the success threshold.",
  },
  "no-threshold-met": {
    title: "Every member is settled and no threshold is met",
    explanation:
      "No member is open, too few succeeded and not too many failed: nothing will move this rollout by itself.",
  },
  "no-success-threshold": {
    title: "The policy has no success threshold",
    explanation: "The policy does not say when enough members have succeeded, so the rollout never advances.",
  },
  "nobody-counts": {
    title: "No member counts",
    explanation: "The denominator of the policy is zero, so nothing can be judged, and the rollout does not advance.",
  },
};
