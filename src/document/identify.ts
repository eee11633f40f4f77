import { isJsonObject, ownMember } from "../json/index.js";
import { isTwin, viewTwin } from "../twin/index.js";

/** What kinds of document the library knows; `unknown` is everything else. */
export const DOCUMENT_KINDS = ["edge-agent", "feedback", "recording", "device", "unknown"] as const;

/** One of the {@link DOCUMENT_KINDS}. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/**
 * Says what kind of document this is, by its members alone.
 *
 * The first that holds: `edge-agent` (the module twin of `$edgeAgent`, in any shape), `feedback` (a Desired State
 * Feedback message), `recording` (the first line of one), `device` (whatever else `isTwin` takes for a twin, of a device
 * or a module), `unknown`.
 *
 * @param document - any JSON value
 * @returns the kind; `unknown` for whatever is none of the others
 * @example
 * ```ts
 * import { identifyDocument } from "twinstate";
 *
 * identifyDocument({ deviceId: "edge-1", moduleId: "$edgeAgent", properties: {} }); // → "edge-agent"
 * ```
 */
export function identifyDocument(document: unknown): DocumentKind {
  return KIND_RULES.find(({ holds }) => holds(document))?.kind ?? "unknown";
}

/** The rules in their order; the last kind, `unknown`, is what no rule takes. */
const KIND_RULES: readonly { readonly kind: DocumentKind; readonly holds: (document: unknown) => boolean }[] = [
  { kind: "edge-agent", holds: isEdgeAgentTwin },
  { kind: "feedback", holds: isFeedback },
  { kind: "recording", holds: (document) => ownMember(document, "recording") === 1 },
  { kind: "device", holds: isTwin },
];

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

function isFeedback(document: unknown): boolean {
  if (ownMember(document, "payload") !== undefined && ownMember(document, "activityId") !== undefined) return true;
  if (ownMember(document, "desiredStateFeedback") !== undefined) return true;
  if (typeof ownMember(document, "status") !== "string") return false;
  return ownMember(document, "actions") !== undefined || ownMember(document, "activityId") !== undefined;
}
