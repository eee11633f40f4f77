/**
 * AWS IoT device shadows, judged by comparison.
 */
export { evaluateShadow, SHADOW_STATES } from "./evaluate-shadow.js";
export type { ShadowEvaluation, ShadowMemberEvaluation, ShadowState } from "./evaluate-shadow.js";
export { SHADOW_MEANINGS } from "./meanings.js";
export { SHADOW_OUTCOMES, shadowMember } from "./shadow-member.js";
export { validateShadow } from "./validate-shadow.js";
