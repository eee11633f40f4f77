import { DEVICE_PROGRESS_STATES, deviceProgressMember, evaluateGroups } from "../configuration/index.js";
import { classifyEdgeDeployment, EDGE_DEPLOYMENT_STATES, edgeDeploymentMember } from "../edge-agent/index.js";
import { isJsonObject, ownMember } from "../json/index.js";
import { isTwin, viewTwin } from "../twin/index.js";
import type { KindRow } from "./kind-row.js";
import type { Judgement, TwinKind } from "./verdict.js";

/**
 * The rows of the kinds that are twins, in the order in which they are recognised.
 *
 * @internal
 */
export const TWIN_KINDS: { readonly [Kind in TwinKind]: KindRow<Kind> } = {
  "edge-agent": {
    kind: "edge-agent",
    holds: isEdgeAgentTwin,
    states: EDGE_DEPLOYMENT_STATES,
    judge: (document, options) => judged(classifyEdgeDeployment(document, options)),
    member: edgeDeploymentMember,
  },
  device: {
    kind: "device",
    holds: isTwin,
    states: DEVICE_PROGRESS_STATES,
    judge: (document) => judged(evaluateGroups(document)),
    member: deviceProgressMember,
  },
};

/**
 * Says what kind of twin this is.
 *
 * @internal
 */
export function identifyTwin(twin: unknown): TwinKind {
  return TWIN_KINDS["edge-agent"].holds(twin) ? "edge-agent" : "device";
}

function isEdgeAgentTwin(document: unknown): boolean {
  if (!isJsonObject(document)) return false;
  const moduleId = ownMember(document, "moduleId");
  if (moduleId !== undefined) return moduleId === "$edgeAgent";
  const view = viewTwin(document);
  const sections = [view?.desired, view?.reported];
  const has = (key: string): boolean => sections.some((section) => ownMember(section, key) !== undefined);
  if (has("systemModules")) return true;
  return ownMember(view?.reported, "lastDesiredVersion") !== undefined && !has("routes") && !has("clients");
}

function judged<Verdict extends Pick<Judgement<TwinKind>, "state" | "reasons">>(
  verdict: Verdict,
): Pick<Verdict, "state" | "reasons"> & { readonly verdict: Verdict } {
  return { state: verdict.state, reasons: verdict.reasons, verdict };
}
