import { judgeDocument } from "../../document/index.js";
import type { DocumentVerdict, JudgeOptions } from "../../document/index.js";
import type { Issue } from "../../result/index.js";
import { timeline } from "../../twin/index.js";
import type { Recording, TimelineInterval } from "../../twin/index.js";
import {
  durationText,
  Output,
  painter,
  placeOf,
  printable,
  tellingReason,
  unreadableLine,
  verdictMembers,
} from "../printing/index.js";
import type { Paint } from "../printing/index.js";
import type { Invocation } from "./command.js";
import type { SourceDocument } from "../reading/index.js";
import { EXIT_CODES } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { recordingOf } from "./recorded.js";
import { failOnStates, judgeOptions } from "./run-report.js";
import { visitSources } from "./visit-sources.js";

/** The verdict of a moment, and the twin that it is about. */
type Moment = DocumentVerdict & { readonly twin: unknown };

/**
 * Plays every recording of the sources.
 *
 * @internal
 */
export async function runReplay(invocation: Invocation): Promise<ExitCode> {
  const { values, world } = invocation;
  const options = judgeOptions(values);
  const failOn = failOnStates(values);
  const output = new Output(world.stdout);
  const paint = painter(world);
  const isJson = values.has("json");
  const isFull = values.has("full");
  const exitCode = await visitSources(invocation, output, (document) => {
    const recording = recordingOf(document);
    if (recording?.ok !== true) {
      const issues = document.result.ok ? (recording?.issues ?? [noRecording()]) : document.result.issues;
      output.write(isJson ? unreadableLine(document, issues) : unreadableText(document, issues, paint));
      return failOn.has("unreadable") ? EXIT_CODES.found : EXIT_CODES.fine;
    }
    const intervals = historyOf(recording.value, options);
    output.write(
      isJson
        ? intervals.map((interval) => intervalLine(document, interval, isFull)).join("")
        : `${placeOf(document)}\n${intervals.map((interval) => intervalText(interval, paint, isFull)).join("")}`,
    );
    return intervals.some(({ state }) => failOn.has(state)) ? EXIT_CODES.found : EXIT_CODES.fine;
  });
  await output.flush();
  return exitCode;
}

function historyOf(recording: Recording, options: JudgeOptions): readonly TimelineInterval<Moment>[] {
  return timeline(recording, (twin) => ({ ...judgeDocument(twin, options), twin }));
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
  const why = printable(tellingReason(state, verdict.reasons));
  const line = `  ${printable(from)}  ${length}  ${paint(state, state)}  ${why}`.trimEnd();
  return `${line}\n${isFull ? `${JSON.stringify(verdict.twin, null, 2)}\n` : ""}`;
}

function unreadableText(document: SourceDocument, issues: readonly Issue[], paint: Paint): string {
  const lines = issues.map(({ path, message }) => `  ${printable(path)}  ${printable(message)}\n`);
  return `${paint("unreadable", "unreadable")}  ${placeOf(document)}\n${lines.join("")}`;
}

function noRecording(): Issue {
  const message = "The document is no recording: its first line has no recording, at and twin.";
  return { code: "malformed-recording", severity: "error", path: "", message };
}
