import type { FleetMember } from "../result/index.js";
import type { EdgeHubConfiguration } from "./classify.js";
import { EDGE_HUB_OUTCOMES } from "./vocabulary.js";

/**
 * Makes a member of a fleet from the verdict on the configuration of an edge device's hub.
 *
 * @param id - the device's identifier
 * @param verdict - what `classifyEdgeHub` said
 * @returns the member; where the configuration was refused, its failing part is edgeHub
 * @example
 * ```ts
 * import { classifyEdgeHub, edgeHubMember } from "twinstate";
 *
 * edgeHubMember("edge-1", classifyEdgeHub({ desired: { $version: 1 }, reported: {} })).outcome; // → "skipped"
 * ```
 */
export function edgeHubMember(id: string, { state }: Pick<EdgeHubConfiguration, "state">): FleetMember {
  const failing = state === "failed" ? [{ kind: "module", name: "edgeHub" } as const] : [];
  return { id, state, outcome: EDGE_HUB_OUTCOMES[state], failing };
}
