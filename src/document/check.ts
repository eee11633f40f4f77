import { validateGroups } from "../configuration/index.js";
import { parseEdgeAgentTwin } from "../edge-agent/index.js";
import { validateFeedback } from "../feedback/index.js";
import type { Issue } from "../result/index.js";
import { parseRecording, parseTwin, validateTwin } from "../twin/index.js";
import type { TwinLimits } from "../twin/index.js";
import { identifyDocument } from "./identify.js";
import { isRecording, lastTwin, linesOf, pathInDocument } from "./recording.js";
import type { DocumentKind } from "./verdict.js";

/** What {@link checkDocument} is to check besides. */
export interface CheckOptions {
  /** The limits that a twin has to keep; no limits unless told otherwise. */
  readonly limits?: TwinLimits | undefined;
}

/**
 * One row a kind: what checks it. They are no members of `KINDS`, because judging alone must not carry the validators.
 *
 * @internal
 */
export const CHECKS: Readonly<Record<DocumentKind, (document: unknown) => readonly Issue[]>> = {
  "edge-agent": (document) => parseEdgeAgentTwin(document).issues,
  feedback: (document) => validateFeedback(document),
  recording: checkLines,
  device: (document) => [...parseTwin(document).issues, ...validateGroups(document)],
  unknown: (document) => parseTwin(document).issues,
};

/**
 * Checks a document of whatever kind: its schema, its configuration groups and, if asked for, the limits of
 * a hub. It is what `twinstate validate` does.
 *
 * @param document - any JSON value
 * @param options - `limits`: the limits that a twin has to keep, one of the presets or limits of one's own
 * @returns everything that is wrong or suspicious, with paths into the document; empty when it is fine. For a recording
 *   the paths begin with the index of the line, and breaches of limits lead into its last twin
 * @example
 * ```ts
 * import { checkDocument, iotHubLimits } from "twinstate";
 *
 * const twin = { deviceId: "meter-7", properties: { desired: { interval: "5" }, reported: 7 } };
 * checkDocument(twin, { limits: iotHubLimits }).map(({ path }) => path); // → ["/properties/reported"]
 * ```
 */
export function checkDocument(document: unknown, { limits }: CheckOptions = {}): readonly Issue[] {
  const issues = CHECKS[identifyDocument(document)](document);
  return limits === undefined ? issues : [...issues, ...checkLimits(document, limits)];
}

function checkLines(document: unknown): readonly Issue[] {
  const { issues } = parseRecording(linesOf(document));
  return issues.map((issue) => ({ ...issue, path: pathInDocument(issue.path, document) }));
}

/** Breaches of limits; that a document is no twin, and that a section is none, the schema has said already. */
function checkLimits(document: unknown, limits: TwinLimits): readonly Issue[] {
  const recording = isRecording(document) ? parseRecording(linesOf(document)) : undefined;
  const twin = recording?.ok === true ? lastTwin(recording.value) : document;
  return validateTwin(twin, { limits }).filter(({ code }) => code !== "not-a-twin" && code !== "wrong-type");
}
