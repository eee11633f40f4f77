/**
 * Twins, member by member: which convention, which state, what stands in the way.
 */
export { CONVENTION_OF, CONVENTION_RULES, WITHOUT_SIGN } from "./conventions.js";
export { evaluateTwin } from "./evaluate-twin.js";
export type { TwinProgress } from "./evaluate-twin.js";
export type { MemberEvaluation, TwinReasonCode } from "./member-evaluation.js";
export { TWIN_OUTCOMES, twinMember } from "./twin-member.js";
export { validateProperties } from "./validate-properties.js";
