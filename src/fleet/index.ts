/**
 * Many devices: tallies that can be merged and undone, rollout gates, and what fails most.
 *
 * @packageDocumentation
 */
export { addMember, addMembers, emptyFleet, mergeFleets, readFleet, removeMember } from "./tally.js";
export type { FleetCounts, FleetTally } from "./tally.js";
export { FLEET_CODES } from "./codes.js";
export type { FleetCode } from "./codes.js";
export { DENOMINATOR_OUTCOMES, DENOMINATORS, ERROR_ACTIONS, FAILING_READINGS, parsePolicy } from "./policy.js";
export type {
  Denominator,
  ErrorAction,
  ErrorThreshold,
  FailingReading,
  RolloutPolicy,
  SuccessThreshold,
} from "./policy.js";
export { judgeRollout } from "./rollout.js";
export type { RolloutVerdict } from "./rollout.js";
export { ROLLOUT_STATES, ROLLOUT_VERDICTS } from "./rollout-words.js";
export type { RolloutDecision, RolloutState } from "./rollout-words.js";
export { ROLLOUT_MEANINGS, ROLLOUT_VERDICT_MEANINGS } from "./meanings.js";
export { judgeSequence } from "./sequence.js";
export type { GroupVerdict, RolloutGroup, SequenceVerdict } from "./sequence.js";
export { topFailures } from "./failures.js";
export type { TopFailure } from "./failures.js";
