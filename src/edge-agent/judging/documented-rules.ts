import { GATE_RULES } from "./gate-rules.js";
import type { EdgeModuleFacts } from "../facts/index.js";
import { codeAndModules, decidedByModules } from "./module-reasons.js";
import { onlyCode, versionReason } from "./reasons.js";
import { appliedRule, codeRule } from "./rule.js";
import type { DeploymentRule } from "./rule.js";

const isFailed = ({ role, documented }: EdgeModuleFacts): boolean =>
  role === "user" && documented.image && !documented.status;

const isDifferent = ({ role, isDesired, documented }: EdgeModuleFacts): boolean =>
  role === "user" && isDesired && !documented.image;

/**
 * The source document's five predicates, completed so that every twin has exactly one state.
 *
 * Source: Tracking $edgeAgent's reported properties, "How these fields relate when applying a deployment".
 */
export const DOCUMENTED_RULES: readonly DeploymentRule[] = [
  ...GATE_RULES,
  {
    row: "4",
    condition: "`desired.$version != reported.lastDesiredVersion`",
    state: "notYetApplied",
    holds: ({ desiredVersion, lastDesiredVersion }) => desiredVersion !== lastDesiredVersion,
    reasons: (facts) => [versionReason(facts)],
  },
  /* @__PURE__ */ codeRule("5", [400, 412], "invalid", onlyCode),
  /* @__PURE__ */ codeRule("6", [406], "agentStopped", onlyCode),
  /* @__PURE__ */ codeRule("7", [417], "emptyConfiguration", onlyCode),
  /* @__PURE__ */ codeRule("8", [500], "inProgressOrFailed", /* @__PURE__ */ codeAndModules("documented")),
  /* @__PURE__ */ appliedRule(
    "9",
    "a desired module with equal image and `status != runtimeStatus`",
    "moduleFailed",
    ({ documented }) => documented.isAnyFailed,
    /* @__PURE__ */ decidedByModules("documented", isFailed),
  ),
  /* @__PURE__ */ appliedRule(
    "10",
    "a desired module missing or with another image",
    "inProgressOrFailed",
    ({ documented }) => documented.isAnyDifferent,
    /* @__PURE__ */ decidedByModules("documented", isDifferent),
  ),
  /* @__PURE__ */ appliedRule(
    "11",
    "`edgeHub` desired and its `status` differs in reported",
    "moduleFailed",
    ({ hub }) => hub?.documented.status === false,
    /* @__PURE__ */ decidedByModules("documented", ({ role }) => role === "hub"),
  ),
  /* @__PURE__ */ codeRule("12", [200], "successful", /* @__PURE__ */ codeAndModules("documented")),
  {
    row: "13",
    condition: "anything else",
    state: "indeterminate",
    holds: () => true,
    reasons: onlyCode,
  },
];
