import { ownMember } from "../json/index.js";

/**
 * The device that a document names; a module other than $edgeAgent, which stands for its device, is added.
 *
 * @internal
 */
export function readId(document: unknown, isEdgeAgent: boolean): string | null {
  const deviceId = ownMember(document, "deviceId");
  const moduleId = ownMember(document, "moduleId");
  if (typeof deviceId !== "string") return null;
  return typeof moduleId === "string" && !isEdgeAgent ? `${deviceId}/${moduleId}` : deviceId;
}
