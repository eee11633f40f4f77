import { deviceProgressMember } from "../configuration/index.js";
import type { DeviceProgress } from "../configuration/index.js";
import type { EdgeDeployment } from "../edge-agent/index.js";
import { edgeDeploymentMember } from "../edge-agent/index.js";
import type { AggregatedFeedback } from "../feedback/index.js";
import { feedbackMember } from "../feedback/index.js";
import type { FleetMember } from "../result/index.js";
import type { DocumentKind } from "./identify.js";
import type { DocumentVerdict } from "./judge.js";

/** One row a kind: who makes a member of its verdict, which is that of the kind's own room. */
const MEMBERS: Readonly<Partial<Record<DocumentKind, (id: string, verdict: object) => FleetMember>>> = {
  "edge-agent": (id, verdict) => edgeDeploymentMember(id, verdict as EdgeDeployment),
  device: (id, verdict) => deviceProgressMember(id, verdict as DeviceProgress),
  feedback: (id, verdict) => ({ ...feedbackMember(verdict as AggregatedFeedback), id }),
};

/**
 * Makes a member of a fleet from the verdict on a document of any kind.
 *
 * @param judged - what `judgeDocument` said
 * @returns the member; its id is `""` where the document names no device, its outcome `unknown` where nothing was judged
 * @example
 * ```ts
 * import { documentMember, judgeDocument } from "twinstate";
 *
 * documentMember(judgeDocument({ deviceId: "d1", activityId: "a1", status: "COMPLETED" })).outcome; // → "succeeded"
 * ```
 */
export function documentMember({ kind, id, state, verdict }: DocumentVerdict): FleetMember {
  const member = verdict === null ? undefined : MEMBERS[kind]?.(id ?? "", verdict);
  return member ?? { id: id ?? "", state, outcome: "unknown", failing: [] };
}
