import { classifyEdgeDeployment, EDGE_DEPLOYMENT_STATES, edgeDeploymentMember } from "../edge-agent/index.js";
import { classifyEdgeHub, EDGE_HUB_STATES, edgeHubMember } from "../edge-hub/index.js";
import { isJsonObject, ownMember } from "../json/index.js";
import { evaluateTwin, TWIN_STATES, twinMember } from "../properties/index.js";
import type { FleetMember } from "../result/index.js";
import { viewTwin } from "../twin/index.js";
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
    holds: ({ document }) => isEdgeAgents(readSigns(document)),
    states: EDGE_DEPLOYMENT_STATES,
    judge: ({ document }, options) => judged(classifyEdgeDeployment(document, options)),
    member: edgeDeploymentMember,
  },
  "edge-hub": {
    kind: "edge-hub",
    holds: ({ document }) => isEdgeHubs(readSigns(document)),
    states: EDGE_HUB_STATES,
    judge: ({ document }, options) => judged(classifyEdgeHub(document, options)),
    member: edgeHubMember,
  },
  device: {
    kind: "device",
    holds: ({ document }) => {
      const { desired, reported } = readSigns(document);
      return isJsonObject(desired) || isJsonObject(reported);
    },
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
  return kindOf(readSigns(twin));
}

/**
 * Says the same by what tells the kinds of twins apart.
 *
 * @internal
 */
export function kindOf(signs: TwinSigns): TwinKind {
  if (isEdgeAgents(signs)) return "edge-agent";
  return isEdgeHubs(signs) ? "edge-hub" : "device";
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

/** What tells the kinds of twins apart. */
interface TwinSigns {
  readonly moduleId: unknown;
  readonly desired: unknown;
  readonly reported: unknown;
}

function readSigns(document: unknown): TwinSigns {
  const view = viewTwin(document);
  return { moduleId: ownMember(view?.root, "moduleId"), desired: view?.desired, reported: view?.reported };
}

function isEdgeAgents({ moduleId, desired, reported }: TwinSigns): boolean {
  if (isThere(moduleId)) return moduleId === "$edgeAgent";
  if (has(desired, "systemModules") || has(reported, "systemModules")) return true;
  if (!has(reported, "lastDesiredVersion")) return false;
  return ![desired, reported].some((section) => has(section, "routes") || has(section, "clients"));
}

function isEdgeHubs({ moduleId, desired, reported }: TwinSigns): boolean {
  if (isThere(moduleId)) return moduleId === "$edgeHub";
  if (has(desired, "routes") && has(desired, "storeAndForwardConfiguration")) return true;
  return has(reported, "lastDesiredVersion") && (has(desired, "routes") || has(reported, "clients"));
}

function has(section: unknown, key: string): boolean {
  return ownMember(section, key) !== undefined;
}

function judged<Verdict extends Pick<Judgement<TwinKind>, "state" | "reasons">>(
  verdict: Verdict,
): Pick<Verdict, "state" | "reasons"> & { readonly verdict: Verdict } {
  return { state: verdict.state, reasons: verdict.reasons, verdict };
}
