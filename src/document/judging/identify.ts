import { parseDeployment } from "../../deployment/index.js";
import { ownMember } from "../../json/index.js";
import { closed, openOne } from "../envelopes/index.js";
import type { Opened } from "../envelopes/index.js";
import { readId } from "../id.js";
import { KINDS } from "../kinds.js";
import { linesOf } from "../recording.js";
import { plainTwinKind } from "./plain-twin.js";
import { NEVER_TWINS } from "../subject.js";
import type { Subject } from "../subject.js";
import { identifyTwin } from "../twin-kinds.js";
import { DOCUMENT_KINDS } from "../verdict.js";
import type { DocumentKind } from "../verdict.js";

/**
 * Says what kind of document this is: its envelope is opened, and its members decide.
 *
 * The first that holds: `recording` (the first line of one, or the list of its lines), `feedback` (a Desired State Feedback
 * message), `shadow` (an AWS IoT device shadow), `deployment` (a deployment manifest, an automatic configuration or the result of its metric), `partial` (a change event, a patch, a section, an identity, a projection: what
 * is no whole twin), `edge-agent` and `edge-hub` (the module twins of the edge runtime), `device` (any other twin, of a device
 * or a module), `unknown`. What an envelope calls telemetry is never a twin.
 *
 * @param document - any JSON value
 * @returns the kind; `unknown` for whatever is none of the others
 * @example
 * ```ts
 * import { identifyDocument } from "twinstate";
 *
 * identifyDocument({ deviceId: "edge-1", moduleId: "$edgeAgent", properties: {} }); // → "edge-agent"
 * identifyDocument({ deviceId: "meter-7", temperature: 21 }); // → "partial"
 * ```
 */
export function identifyDocument(document: unknown): DocumentKind {
  return identifyOne(document).kind;
}

/**
 * Names the device that a document speaks of, with the module after a slash where it is a module's.
 *
 * A configuration is named by its own id. The module twin of `$edgeAgent` stands for its device. A recording speaks of the twin in its first line. A document that
 * names none is named by its envelope.
 *
 * @param document - any JSON value
 * @returns such as `meter-7` or `meter-7/camera`; `null` when the document names no device
 * @example
 * ```ts
 * import { documentId } from "twinstate";
 *
 * documentId({ deviceId: "meter-7", moduleId: "camera", properties: { desired: {} } }); // → "meter-7/camera"
 * documentId({ deviceId: "meter-7", moduleId: "$edgeAgent", properties: { desired: {} } }); // → "meter-7"
 * ```
 */
export function documentId(document: unknown): string | null {
  const { kind, opened } = identifyOne(document);
  return idOf(kind, opened);
}

/**
 * Opens a value and says what kind of document is in it.
 *
 * @internal
 */
export function identifyOne(value: unknown): { readonly kind: DocumentKind; readonly opened: Opened } {
  const twin = plainTwinKind(value);
  if (twin !== undefined) return { kind: twin, opened: closed(value) };
  const opened = openOne(value);
  return { kind: identifySubject(opened), opened };
}

/**
 * Says what kind of document it is that was taken out of its envelope.
 *
 * @internal
 */
export function identifySubject(subject: Subject): DocumentKind {
  if (subject.count !== 1) return "unknown";
  if (NEVER_TWINS.has(subject.holding)) return KINDS.feedback.holds(subject) ? "feedback" : "unknown";
  return DOCUMENT_KINDS.find((kind) => KINDS[kind].holds(subject)) ?? "unknown";
}

/**
 * Names the device that a document of a known kind speaks of.
 *
 * @internal
 */
export function idOf(kind: DocumentKind, { document, deviceId, moduleId }: Opened): string | null {
  if (kind === "deployment") {
    const deployment = parseDeployment(document);
    return deployment.ok ? deployment.value.id : null;
  }
  const named = kind === "recording" ? ownMember(linesOf(document)[0], "twin") : document;
  const isEdgeAgent = kind === "edge-agent" || (kind === "recording" && identifyTwin(named) === "edge-agent");
  return readId(named, isEdgeAgent) ?? readId({ deviceId, moduleId }, isEdgeAgent);
}
