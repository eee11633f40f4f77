import { ownMember } from "../json/index.js";
import { inWireNames } from "../twin/index.js";

/**
 * The device that a document names; a module other than $edgeAgent, which stands for its device, is added.
 *
 * @internal
 */
export function readId(document: unknown, isEdgeAgent: boolean): string | null {
  const root = inWireNames(document);
  const [deviceId, moduleId] = [ownMember(root, "deviceId"), ownMember(root, "moduleId")];
  if (typeof deviceId !== "string") return null;
  return typeof moduleId === "string" && !isEdgeAgent ? `${deviceId}/${moduleId}` : deviceId;
}

/**
 * The version of a document, by which documents of one id are ordered: that of a twin or shadow, the timestamp of feedback.
 *
 * @internal
 */
export function readVersion(document: unknown): number | undefined {
  const root = inWireNames(document);
  const version = ownMember(root, "version") ?? ownMember(root, "timestamp");
  return Number.isFinite(version) ? (version as number) : undefined;
}
