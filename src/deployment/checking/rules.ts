import { AGENT_RULES } from "./agent-rules.js";
import { BORROWED_RULES } from "./borrowed-rules.js";
import { CONTENT_RULES } from "./content-rules.js";
import { PLACEHOLDER_RULES } from "./placeholder-rules.js";
import type { BorrowedRule, OwnRule } from "./rule.js";
import { SECTION_RULES } from "./section-rules.js";
import { TARGET_RULES } from "./target-rules.js";

/**
 * The rules that this room asks itself.
 *
 * @internal
 */
export const OWN_RULES: readonly OwnRule[] = /* @__PURE__ */ [
  ...CONTENT_RULES,
  ...TARGET_RULES,
  ...PLACEHOLDER_RULES,
  ...AGENT_RULES,
  ...SECTION_RULES,
];

/** Every rule about a deployment: what it is about, how bad it is, who would refuse it and how sure that is. */
export const DEPLOYMENT_RULES: readonly (OwnRule | BorrowedRule)[] = /* @__PURE__ */ [
  ...OWN_RULES,
  ...BORROWED_RULES.agent,
  ...BORROWED_RULES.hub,
  ...BORROWED_RULES.limits,
];
