import { ownMember } from "../json/index.js";
import { readId } from "./id.js";
import { KINDS } from "./kinds.js";
import { linesOf } from "./recording.js";
import { identifyTwin } from "./twin-kinds.js";
import { DOCUMENT_KINDS } from "./verdict.js";
import type { DocumentKind } from "./verdict.js";

/**
 * Says what kind of document this is, by its members alone.
 *
 * The first that holds: `edge-agent` (the module twin of `$edgeAgent`, in any shape), `feedback` (a Desired State
 * Feedback message), `recording` (the first line of one, or the list of its lines), `device` (whatever else `isTwin`
 * takes for a twin, of a device or a module), `unknown`.
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
  return DOCUMENT_KINDS.find((kind) => KINDS[kind].holds(document)) ?? "unknown";
}

/**
 * Names the device that a document speaks of, with the module after a slash where it is a module's.
 *
 * The module twin of `$edgeAgent` stands for its device. A recording speaks of the twin in its first line.
 *
 * @param document - any JSON value
 * @returns such as `meter-7` or `meter-7/camera`; `null` when the document names no device
 * @example
 * ```ts
 * import { documentId } from "twinstate";
 *
 * documentId({ deviceId: "meter-7", moduleId: "camera", properties: {} }); // → "meter-7/camera"
 * documentId({ deviceId: "meter-7", moduleId: "$edgeAgent", properties: {} }); // → "meter-7"
 * ```
 */
export function documentId(document: unknown): string | null {
  return idOf(identifyDocument(document), document);
}

/**
 * Names the device that a document of a known kind speaks of.
 *
 * @internal
 */
export function idOf(kind: DocumentKind, document: unknown): string | null {
  if (kind !== "recording") return readId(document, kind === "edge-agent");
  const twin = ownMember(linesOf(document)[0], "twin");
  return readId(twin, identifyTwin(twin) === "edge-agent");
}
