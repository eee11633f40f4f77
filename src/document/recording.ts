import type { Result } from "../result/index.js";
import { parseRecording, replay } from "../twin/index.js";
import type { Recording, RecordingIssueCode } from "../twin/index.js";
import { readId } from "./id.js";
import { checkJudgeOptions } from "./judge-options.js";
import { isRecordingLine } from "./recording-line.js";
import { identifyTwin, judgeLastTwin } from "./twin-kinds.js";
import type { DocumentVerdict, JudgeOptions, Judgement } from "./verdict.js";

/**
 * Tells whether a document is a recording: the list of its lines, or its first line alone.
 *
 * @internal
 */
export function isRecording(document: unknown): boolean {
  return isRecordingLine(linesOf(document)[0]);
}

/**
 * The lines of a recording.
 *
 * @internal
 */
export function linesOf(document: unknown): readonly unknown[] {
  return Array.isArray(document) ? document : [document];
}

/**
 * Gives the twin as it is at the end of a recording.
 *
 * @param recording - a recording as `parseRecording` reads it
 * @returns the twin in its normal form; the one at the beginning when nothing happened
 * @example
 * ```ts
 * import { createTwin, lastTwin } from "twinstate";
 *
 * const at = "2026-01-01T00:00:00Z";
 * const entries = [{ at, change: "patchTags" as const, patch: { site: "a" } }];
 * const twin = lastTwin({ at, twin: createTwin({ deviceId: "meter-7" }, { now: at }), entries });
 * twin.tags; // → { "site": "a" }
 * ```
 */
export function lastTwin(recording: Recording): Recording["twin"] {
  let last = recording.twin;
  for (const { twin } of replay(recording)) last = twin;
  return last;
}

/**
 * Judges a recording by its last twin.
 *
 * `judgeDocument` does so for the list of its lines as well; this function takes texts too, and tells a recording that
 * cannot be replayed from one that can.
 *
 * @param lines - the lines as `parseRecording` takes them: texts, JSON values, or a single text
 * @param options - how to judge; an illegal option throws a `TypeError`
 * @returns the verdict of the kind `recording`, whose paths lead into the last twin; or everything that is wrong with
 *   the lines, with paths that begin with the index of the line
 * @example
 * ```ts
 * import { judgeRecording } from "twinstate";
 *
 * const desired = { modules: {}, $version: 1 };
 * const twin = { deviceId: "edge-1", moduleId: "$edgeAgent", properties: { desired, reported: {} } };
 * const result = judgeRecording([{ recording: 1, at: "2026-01-01T00:00:00Z", twin }]);
 * result.ok && result.value.state; // → "notYetApplied"
 * ```
 */
export function judgeRecording(
  lines: Iterable<unknown>,
  options: JudgeOptions = {},
): Result<DocumentVerdict<"recording">, RecordingIssueCode> {
  checkJudgeOptions(options);
  const recording = parseRecording(lines);
  if (!recording.ok) return recording;
  const last = lastTwin(recording.value);
  const id = readId(last, identifyTwin(last) === "edge-agent");
  return { ...recording, value: { kind: "recording", id, ...judgeLastTwin(last, options) } };
}

/**
 * Judges a recording that is a document; one that cannot be replayed is `indeterminate`, and the reasons say why.
 *
 * @internal
 */
export function judgeRecordingDocument(document: unknown, options: JudgeOptions): Judgement<"recording"> {
  const result = judgeRecording(linesOf(document), options);
  if (result.ok) return result.value;
  const reasons = result.issues.map(({ code, path, message }) => ({
    code,
    path: pathInDocument(path, document),
    message,
  }));
  return { state: "indeterminate", reasons, verdict: null };
}

/**
 * The path of an issue of the lines, in the document that they are: a first line alone is the document itself.
 *
 * @internal
 */
export function pathInDocument(path: string, document: unknown): string {
  return Array.isArray(document) ? path : path.replace(/^\/0/, "");
}
