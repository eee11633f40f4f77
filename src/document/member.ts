import type { FleetMember } from "../result/index.js";
import { KINDS } from "./kinds.js";
import type { DocumentKind, DocumentVerdict } from "./verdict.js";

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
export function documentMember<Kind extends DocumentKind>(judged: DocumentVerdict<Kind>): FleetMember {
  return KINDS[judged.kind].member(judged.id ?? "", judged.verdict, judged.state);
}
