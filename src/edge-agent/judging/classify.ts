import { nearestPaths } from "../../json/index.js";
import { decide } from "../../result/index.js";
import { inWireNames, pathsAsGiven, viewTwin } from "../../twin/index.js";
import { assessModule } from "./assessment.js";
import type { ModuleAssessment } from "./assessment.js";
import { DOCUMENTED_RULES } from "./documented-rules.js";
import { readEdgeDeploymentFacts } from "../facts/index.js";
import type { EdgeDeploymentFacts } from "../facts/index.js";
import { GATE_RULES } from "./gate-rules.js";
import { notesOn } from "./notes.js";
import { OBSERVED_RULES } from "./observed-rules.js";
import { checkClassifyOptions } from "../options.js";
import type { ClassifyOptions } from "../options.js";
import { because } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";
import type { DeploymentRule } from "./rule.js";
import type { EdgeDeploymentRules, EdgeDeploymentState } from "../vocabulary.js";

/** What the twin of $edgeAgent says about its deployment. */
export interface EdgeDeployment {
  /** The state of the deployment. */
  readonly state: EdgeDeploymentState;
  /** The rules that gave the state. */
  readonly rules: EdgeDeploymentRules;
  /** Whether the deployment was set for this device alone, or at scale. */
  readonly kind: "individual" | "atScale";
  /** The `$version` of the desired properties; `null` when there is none. */
  readonly desiredVersion: number | null;
  /** The version that the agent last acted on; `null` when it has not reported one. */
  readonly lastDesiredVersion: number | null;
  /** The reported status code; `null` when there is none. */
  readonly code: number | null;
  /** The agent's own words, with credentials masked; `null` when there are none. */
  readonly description: string | null;
  /** The names of the deployments that were merged into the desired properties, in code unit order. */
  readonly applied: readonly string[];
  /** The names of the deployments that matched the device and lost, in code unit order. */
  readonly targeted: readonly string[];
  /** Every module of either side: the runtime's own first, then the user's, each in code unit order. */
  readonly modules: readonly ModuleAssessment[];
  /** Why: first what decided, then what else is worth knowing. */
  readonly reasons: readonly EdgeDeploymentReason[];
}

const TABLES: Readonly<Record<EdgeDeploymentRules, readonly DeploymentRule[]>> = {
  documented: DOCUMENTED_RULES,
  observed: OBSERVED_RULES,
};

const DEFAULTS: ClassifyOptions = {};

/** What the rules say once it is clear that they may. */
const BEYOND_GATES: Readonly<Record<EdgeDeploymentRules, readonly DeploymentRule[]>> = {
  documented: DOCUMENTED_RULES.slice(GATE_RULES.length),
  observed: OBSERVED_RULES.slice(GATE_RULES.length),
};

/**
 * Says what state the deployment of an edge device is in, from the twin of its $edgeAgent module, and why.
 *
 * It takes every shape that `parseTwin` takes, and any other JSON value: what cannot be judged is `indeterminate`. It
 * enters no validator, so neither a breach of the schema nor depth changes a state; a member of a wrong type counts as
 * missing. The twin is one moment: how long a state lasts before it is worth a call is the caller's to decide.
 *
 * Source: Tracking $edgeAgent's reported properties; IoT Edge agent §6.3 for the observed rules.
 *
 * @param twin - the module twin of $edgeAgent
 * @param options - which deployment, and by which rules; an illegal option throws a `TypeError`
 * @returns the state, the versions and the code behind it, every module, and the reasons with paths into `twin`
 * @example
 * ```ts
 * import { classifyEdgeDeployment } from "twinstate";
 *
 * const { state, reasons } = classifyEdgeDeployment({
 *   desired: { modules: {}, $version: 12 },
 *   reported: { lastDesiredVersion: 11, lastDesiredStatus: { code: 200 } },
 * });
 * state; // → "notYetApplied"
 * reasons[0]?.path; // → "/reported/lastDesiredVersion"
 * ```
 */
export function classifyEdgeDeployment(twin: unknown, options: ClassifyOptions = DEFAULTS): EdgeDeployment {
  if (options !== DEFAULTS) checkClassifyOptions(options);
  const verdict = classifyEdgeFacts(readEdgeDeploymentFacts(twin, options.deploymentId), options.rules);
  const view = inWireNames(twin) === twin ? undefined : viewTwin(twin);
  const reasons = nearestPaths(twin, view === undefined ? verdict.reasons : pathsAsGiven(view, verdict.reasons));
  return reasons === verdict.reasons ? verdict : { ...verdict, reasons };
}

/**
 * Says the same from facts that were read already, by `readEdgeDeploymentFacts` or by a reader that has no document: from bytes,
 * or from the columns of a table. It is the one judge of both; which deployment is asked about is one of the facts. Paths
 * lead the whole way to what is missing, as there is no document to look at; `classifyEdgeDeployment` shortens them to what is there.
 *
 * @param facts - what the rules ask about the twin
 * @param rules - by which rules; `observed` is the default
 * @returns what `classifyEdgeDeployment` returns for the twin
 * @example
 * ```ts
 * import { classifyEdgeFacts, readEdgeDeploymentFacts } from "twinstate";
 *
 * classifyEdgeFacts(readEdgeDeploymentFacts({ desired: { $version: 2 } })).state; // → "emptyConfiguration"
 * ```
 */
export function classifyEdgeFacts(facts: EdgeDeploymentFacts, rules: EdgeDeploymentRules = "observed"): EdgeDeployment {
  const rule = decide(TABLES[rules], facts);
  const { applied, targeted, presence } = facts.configurations;
  return {
    state: rule.state,
    rules,
    kind: presence === "absent" ? "individual" : "atScale",
    desiredVersion: facts.desiredVersion,
    lastDesiredVersion: facts.lastDesiredVersion,
    code: facts.code,
    description: facts.shownDescription,
    applied,
    targeted,
    modules: facts.modules.map((module) => assessModule(module, rules)),
    reasons: [
      ...rule.reasons(facts),
      ...(rule.row === "1" ? [] : notesOn(facts, rule.state, rules)),
      ...disagreement(facts, rules, rule),
    ],
  };
}

/** The other rules are only asked for their state; both begin with the same rows. */
function disagreement(
  facts: EdgeDeploymentFacts,
  rules: EdgeDeploymentRules,
  rule: DeploymentRule,
): readonly EdgeDeploymentReason[] {
  if (GATE_RULES.includes(rule)) return [];
  const others = rules === "documented" ? "observed" : "documented";
  const { row, state } = decide(BEYOND_GATES[others], facts);
  if (state === rule.state) return [];
  return [because("rules-disagree", "", `The ${others} rules say ${state} (row ${row}).`)];
}
