import { validateGroups } from "../../configuration/index.js";
import { validateDeployment } from "../../deployment/index.js";
import { parseEdgeAgentTwin } from "../../edge-agent/index.js";
import { parseEdgeHubTwin } from "../../edge-hub/index.js";
import { validateFeedback } from "../../feedback/index.js";
import { validateProperties, validateShadow } from "../../properties/index.js";
import type { Issue } from "../../result/index.js";
import { isTwin, parseRecording, parseTwin, validateTwin } from "../../twin/index.js";
import type { TwinLimits } from "../../twin/index.js";
import { findCutValues } from "./cut-values.js";
import { openAll } from "../envelopes/index.js";
import type { Opened } from "../envelopes/index.js";
import { noTwin } from "../fragment.js";
import { identifyOne, identifySubject, idOf } from "./identify.js";
import { KINDS } from "../kinds.js";
import { isRecording, lastTwin, linesOf, pathInDocument } from "../recording.js";
import type { Subject } from "../subject.js";
import type { DocumentKind, Identified } from "../verdict.js";

/** What {@link checkDocument} is to check besides. */
export interface CheckOptions {
  /** The limits that a twin has to keep; no limits unless told otherwise. */
  readonly limits?: TwinLimits | undefined;
}

/** What kind of document it is, whom it speaks of, and what is wrong with it. */
export interface DocumentInspection extends Identified<DocumentKind> {
  /** Everything that is wrong or suspicious, with paths into the document as it was given. */
  readonly issues: readonly Issue[];
}

/**
 * One row a kind: what checks it. They are no members of `KINDS`, because judging alone must not carry the validators.
 *
 * @internal
 */
const CHECKS: Readonly<Record<DocumentKind, (subject: Subject) => readonly Issue[]>> = {
  "edge-agent": ({ document }) => [...parseEdgeAgentTwin(document).issues, ...findCutValues(document)],
  "edge-hub": ({ document }) => [...parseEdgeHubTwin(document).issues, ...findCutValues(document)],
  feedback: ({ document }) => validateFeedback(document),
  recording: ({ document }) => checkLines(document),
  device: ({ document }) => [
    ...parseTwin(document).issues,
    ...validateGroups(document),
    ...validateProperties(document),
    ...findCutValues(document),
  ],
  shadow: ({ document }) => validateShadow(document),
  deployment: ({ document }) => validateDeployment(document),
  partial: checkPart,
  unknown: checkUnknown,
};

/** Of what nobody knows, parsing says best what it would have to be. */
function checkUnknown(subject: Subject): readonly Issue[] {
  const known = noTwin(subject);
  if (known === undefined || known.code === "unknown-document") return parseTwin(subject.document).issues;
  return notJudged(subject, "unknown", "error");
}

/**
 * Checks a document of whatever kind: its schema, its configuration groups and, if asked for, the limits of a hub. It is what
 * `twinstate validate` does.
 *
 * An envelope is opened first. A part of a twin gets a warning that says what it is where it could be checked as such, and an error
 * where there is nothing to check.
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
export function checkDocument(document: unknown, options: CheckOptions = {}): readonly Issue[] {
  return inspectDocument(document, options).issues;
}

/**
 * Checks a document as {@link checkDocument} does, and says what it is and whom it speaks of.
 *
 * @param document - any JSON value
 * @param options - as for `checkDocument`
 * @returns the kind, the id, the envelope and the issues
 * @example
 * ```ts
 * import { inspectDocument } from "twinstate";
 *
 * const { kind, id, issues } = inspectDocument({ deviceId: "meter-7", properties: { desired: {}, reported: {} } });
 * [kind, id, issues.length]; // → ["device", "meter-7", 0]
 * ```
 */
export function inspectDocument(document: unknown, options: CheckOptions = {}): DocumentInspection {
  const { kind, opened } = identifyOne(document);
  return inspectOpened(kind, opened, options);
}

/**
 * Checks every document that is in an envelope, as {@link inspectDocument} does.
 *
 * @param value - any JSON value
 * @param options - as for `checkDocument`
 * @returns an inspection for each, in their order, with paths into the value; one where nothing surrounds it, none for an empty list
 * @example
 * ```ts
 * import { inspectDocuments } from "twinstate";
 *
 * const page = { value: [{ deviceId: "d1", desired: {}, reported: {} }, { deviceId: "d2", properties: { desired: 5 } }] };
 * inspectDocuments(page).map(({ id, issues }) => [id, issues[0]?.path]); // → [["d1", undefined], ["d2", "/value/1"]]
 * ```
 */
export function inspectDocuments(value: unknown, options: CheckOptions = {}): readonly DocumentInspection[] {
  return openAll(value).map((opened) => inspectOpened(identifySubject(opened), opened, options));
}

function inspectOpened(kind: DocumentKind, opened: Opened, { limits }: CheckOptions): DocumentInspection {
  const issues = [...CHECKS[kind](opened), ...(limits === undefined ? [] : checkLimits(opened.document, limits))];
  return {
    kind,
    id: idOf(kind, opened),
    ...(opened.envelopes.length === 0 ? {} : { envelope: opened.envelopes.join("/") }),
    issues: issues.map((issue) => ({ ...issue, path: opened.place(issue.path) })),
  };
}

/** A change event or a patch has sections, which are checked; every other part has nothing to check. */
function checkPart(subject: Subject): readonly Issue[] {
  if (!isTwin(subject.document)) return notJudged(subject, "partial", "error");
  return [...notJudged(subject, "partial", "warning"), ...parseTwin(subject.document).issues];
}

/** That it is no whole twin, in the words in which judging says it. */
function notJudged(subject: Subject, kind: "partial" | "unknown", severity: Issue["severity"]): readonly Issue[] {
  return KINDS[kind].judge(subject, {}).reasons.map(({ code, path, message }) => ({ code, severity, path, message }));
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
