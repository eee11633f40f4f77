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
import { Conditions, readExpectations } from "./conditions.js";
import type { SourceDocument } from "../reading/index.js";
import { EXIT_CODES, worse } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { recordingOf } from "./recorded.js";
import { judgeOptions } from "./judging.js";
import { paintOf } from "./output-options.js";
import { tell, visitSources } from "./visit-sources.js";

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
  const exitCode = await visitSources(invocation, output, (document) => {
    const recording = recordingOf(document);
    if (recording?.ok !== true) {
      const issues = document.result.ok ? (recording?.issues ?? [noRecording()]) : document.result.issues;
      output.write(isJson ? unreadableLine(document, issues) : unreadableText(document, issues, paint));
      conditions.take([{ state: "unreadable", outcome: "unknown", isJudged: false }]);
      return EXIT_CODES.fine;
    }
    const intervals = historyOf(recording.value, options);
    output.write(
      isJson
        ? intervals.map((interval) => intervalLine(document, interval, isFull)).join("")
        : `${placeOf(document)}\n${intervals.map((interval) => intervalText(interval, paint, isFull)).join("")}`,
    );
    conditions.take(
      intervals.map(({ state, verdict }) => ({
        state,
        outcome: verdict.outcome,
        isJudged: verdict.kind !== "unknown",
      })),
    );
    return EXIT_CODES.fine;
  });
  if (isJson) for (const { line } of conditions.closings()) output.write(line);
  await output.flush();
  for (const remark of conditions.remarks()) tell(world, remark);
  return worse(exitCode, conditions.exitCode);
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
