import { documentMember, judgeDocument } from "../../document/index.js";
import type { DocumentVerdict, JudgeOptions } from "../../document/index.js";
import type { Issue, Outcome } from "../../result/index.js";
import { timeline } from "../../twin/index.js";
import type { Recording, TimelineInterval } from "../../twin/index.js";
import {
  durationText,
  Output,
  placeOf,
  printable,
  tellingReason,
  unreadableLine,
  verdictMembers,
} from "../printing/index.js";
import type { Paint } from "../printing/index.js";
import type { Invocation } from "./command.js";
import { Capture } from "./captured.js";
import { Conditions, readExpectations } from "./conditions.js";
import type { Condition } from "./conditions.js";
import type { SourceDocument } from "../reading/index.js";
import { EXIT_CODES, worse } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { recordingOf } from "./recorded.js";
import { judgeOptions } from "./judging.js";
import { paintOf } from "./output-options.js";
import { tell } from "./visiting.js";
import { visitSources } from "./visit-sources.js";

/** The verdict of a moment, its outcome, and the twin that it is about. */
type Moment = DocumentVerdict & { readonly outcome: Outcome; readonly twin: unknown };

/**
 * Plays every recording of the sources.
 *
 * @internal
 */
export async function runReplay(invocation: Invocation): Promise<ExitCode> {
  const { values, world } = invocation;
  const options = judgeOptions(values);
  const conditions = new Conditions(readExpectations(values));
  const output = new Output(world.stdout);
  const paint = paintOf(invocation);
  const isJson = values.has("json");
  const isFull = values.has("full");
  const capture = new Capture();
  const play = (document: SourceDocument, recording: Recording): void => {
    const intervals = historyOf(recording, options);
    output.write(isJson ? historyLines(document, intervals, isFull) : historyText(document, intervals, paint, isFull));
    conditions.take(intervals.map(toJudged));
  };
  const exitCode = await visitSources(invocation, output, (document) => {
    const recording = recordingOf(document);
    if (recording === undefined && capture.take(document)) return EXIT_CODES.fine;
    if (recording?.ok !== true) {
      const issues = document.result.ok ? (recording?.issues ?? [noRecording()]) : document.result.issues;
      output.write(isJson ? unreadableLine(document, issues) : unreadableText(document, issues, paint));
      conditions.take([{ state: "unreadable", outcome: "unknown", isJudged: false }]);
      return EXIT_CODES.fine;
    }
    play(document, recording.value);
    return EXIT_CODES.fine;
  });
  for (const { document, recording } of capture.twins()) play(document, recording);
  for (const remark of capture.remarks()) tell(world, remark);
  if (isJson) for (const { line } of conditions.closings()) output.write(line);
  await output.flush();
  for (const remark of conditions.remarks()) tell(world, remark);
  return worse(exitCode, conditions.exitCode);
}

type Interval = TimelineInterval<Moment>;

function toJudged({ state, verdict }: Interval): Condition {
  return { state, outcome: verdict.outcome, isJudged: verdict.kind !== "unknown" };
}

function historyLines(document: SourceDocument, intervals: readonly Interval[], isFull: boolean): string {
  return intervals.map((interval) => intervalLine(document, interval, isFull)).join("");
}

function historyText(document: SourceDocument, intervals: readonly Interval[], paint: Paint, isFull: boolean): string {
  return `${placeOf(document)}\n${intervals.map((interval) => intervalText(interval, paint, isFull)).join("")}`;
}

function historyOf(recording: Recording, options: JudgeOptions): readonly TimelineInterval<Moment>[] {
  return timeline(recording, (twin) => {
    const verdict = judgeDocument(twin, options);
    return { ...verdict, outcome: documentMember(verdict).outcome, twin };
  });
}

function intervalLine(document: SourceDocument, interval: TimelineInterval<Moment>, isFull: boolean): string {
  const { source, line, index } = document;
  const { from, to, milliseconds, verdict } = interval;
  const { verdict: whole, ...judged } = verdictMembers(verdict);
  const twin = isFull ? { twin: verdict.twin } : {};
  const times = { from, to, milliseconds };
  return `${JSON.stringify({ source, line, index, ...judged, ...times, verdict: whole, ...twin })}\n`;
}

function intervalText(interval: TimelineInterval<Moment>, paint: Paint, isFull: boolean): string {
  const { from, milliseconds, state, verdict } = interval;
  const length = (milliseconds === null ? "until now" : durationText(milliseconds)).padStart(12);
  const why = printable(tellingReason(state, verdict.reasons)?.message ?? "");
  const line = `  ${printable(from)}  ${length}  ${paint(verdict.outcome, state)}  ${why}`.trimEnd();
  return `${line}\n${isFull ? `${JSON.stringify(verdict.twin, null, 2)}\n` : ""}`;
}

function unreadableText(document: SourceDocument, issues: readonly Issue[], paint: Paint): string {
  const lines = issues.map(({ path, message }) => `  ${printable(path)}  ${printable(message)}\n`);
  return `${paint("failed", "unreadable")}  ${placeOf(document)}\n${lines.join("")}`;
}

function noRecording(): Issue {
  const message = "The document is not a recording: its first line must have recording, at and twin.";
  return { code: "malformed-recording", severity: "error", path: "", message };
}
