import { classifyEdgeDeployment, EDGE_DEPLOYMENT_STATES, edgeDeploymentMember } from "../edge-agent/index.js";
import { classifyEdgeHub, EDGE_HUB_STATES, edgeHubMember } from "../edge-hub/index.js";
import { isJsonObject, ownMember } from "../json/index.js";
import { evaluateTwin, TWIN_STATES, twinMember } from "../properties/index.js";
import type { FleetMember } from "../result/index.js";
import { inWireNames, viewTwin } from "../twin/index.js";
import { readVersion } from "./id.js";
import type { KindRow } from "./kind-row.js";
import { bareSubject, isThere } from "./subject.js";
import type { JudgeOptions, Judgement, LastTwinVerdict, TwinKind } from "./verdict.js";

/**
 * The rows of the kinds that are twins.
 *
 * @internal
 */
export const TWIN_KINDS: { readonly [Kind in TwinKind]: KindRow<Kind> } = {
  "edge-agent": {
    kind: "edge-agent",
    holds: ({ document }) => isEdgeAgentTwin(document),
    states: EDGE_DEPLOYMENT_STATES,
    judge: ({ document }, options) => judged(classifyEdgeDeployment(document, options)),
    member: edgeDeploymentMember,
  },
  "edge-hub": {
    kind: "edge-hub",
    holds: ({ document }) => isEdgeHubTwin(document),
    states: EDGE_HUB_STATES,
    judge: ({ document }, options) => judged(classifyEdgeHub(document, options)),
    member: edgeHubMember,
  },
  device: {
    kind: "device",
    holds: ({ document }) => sectionsOf(document).some(isJsonObject),
    states: TWIN_STATES,
    judge: ({ document }, options) => judged(evaluateTwin(document, options)),
    member: twinMember,
  },
};

/**
 * Says what kind of twin this is.
 *
 * @internal
 */
export function identifyTwin(twin: unknown): TwinKind {
  const subject = bareSubject(twin);
  if (TWIN_KINDS["edge-agent"].holds(subject)) return "edge-agent";
  return TWIN_KINDS["edge-hub"].holds(subject) ? "edge-hub" : "device";
}

/**
 * Judges a twin as the last one of a recording.
 *
 * @internal
 */
export function judgeLastTwin(twin: unknown, options: JudgeOptions): Judgement<"recording"> {
  const of = identifyTwin(twin);
  const { state, reasons, verdict } = TWIN_KINDS[of].judge(bareSubject(twin), options);
  const version = readVersion(twin);
  return {
    state,
    reasons,
    verdict: { ...verdict, of } as LastTwinVerdict,
    ...(version === undefined ? {} : { version }),
  };
}

/**
 * Makes a member of the verdict on the last twin of a recording.
 *
 * @internal
 */
export function memberOfLastTwin(id: string, verdict: LastTwinVerdict): FleetMember {
  switch (verdict.of) {
    case "edge-agent":
      return edgeDeploymentMember(id, verdict);
    case "edge-hub":
      return edgeHubMember(id, verdict);
    case "device":
      return twinMember(id, verdict);
  }
}

function isEdgeAgentTwin(document: unknown): boolean {
  const moduleId = ownMember(inWireNames(document), "moduleId");
  if (isThere(moduleId)) return moduleId === "$edgeAgent";
  const sections = sectionsOf(document);
  const has = (key: string): boolean => sections.some((section) => ownMember(section, key) !== undefined);
  if (has("systemModules")) return true;
  return ownMember(sections[1], "lastDesiredVersion") !== undefined && !has("routes") && !has("clients");
}

function isEdgeHubTwin(document: unknown): boolean {
  const moduleId = ownMember(inWireNames(document), "moduleId");
  if (isThere(moduleId)) return moduleId === "$edgeHub";
  const [desired, reported] = sectionsOf(document);
  const has = (section: unknown, ...keys: readonly string[]): boolean =>
    keys.every((key) => ownMember(section, key) !== undefined);
  return (
    has(desired, "routes", "storeAndForwardConfiguration") ||
    (has(reported, "lastDesiredVersion") && (has(desired, "routes") || has(reported, "clients")))
  );
}

function sectionsOf(document: unknown): readonly [desired: unknown, reported: unknown] {
  const view = viewTwin(document);
  return [view?.desired, view?.reported];
}

function judged<Verdict extends Pick<Judgement<TwinKind>, "state" | "reasons">>(
  verdict: Verdict,
): Pick<Verdict, "state" | "reasons"> & { readonly verdict: Verdict } {
  return { state: verdict.state, reasons: verdict.reasons, verdict };
}
