import { documentMember, judgeDocument } from "../../document/index.js";
import type { JudgeOptions } from "../../document/index.js";
import type { Issue } from "../../result/index.js";
import { timeline } from "../../twin/index.js";
import type { Recording, TimelineInterval } from "../../twin/index.js";
import { intervalSheet } from "../printing/index.js";
import type { Moment } from "../printing/index.js";
import type { Invocation } from "./command.js";
import { Capture } from "./captured.js";
import { Conditions, readExpectations } from "./conditions.js";
import type { Condition } from "./conditions.js";
import type { SourceDocument } from "../reading/index.js";
import { EXIT_CODES, worse } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { recordingOf } from "./recorded.js";
import { judgeOptions } from "./judging.js";
import { outputTarget } from "./output-options.js";
import { visitSources } from "./visit-sources.js";
import { tell } from "./visiting.js";

/**
 * Plays every recording of the sources.
 *
 * @internal
 */
export async function runReplay(invocation: Invocation): Promise<ExitCode> {
  const { values, world } = invocation;
  const options = judgeOptions(values);
  const conditions = new Conditions(readExpectations(values));
  const { output, printerOf } = outputTarget(invocation, "replay");
  const printer = printerOf(intervalSheet(values.has("full")));
  const capture = new Capture();
  const play = (document: SourceDocument, recording: Recording): void => {
    const intervals = historyOf(recording, options);
    for (const [at, interval] of intervals.entries()) {
      printer.add({ document, interval, issues: [], isFirst: at === 0 });
    }
    conditions.take(intervals.map(toJudged));
  };
  const exitCode = await visitSources(invocation, output, (document) => {
    const recording = recordingOf(document);
    if (recording === undefined && capture.take(document)) return EXIT_CODES.fine;
    if (recording?.ok !== true) {
      const issues = document.result.ok ? (recording?.issues ?? [noRecording()]) : document.result.issues;
      printer.add({ document, interval: undefined, issues, isFirst: true });
      conditions.take([{ state: "unreadable", outcome: "unknown", isJudged: false }]);
      return EXIT_CODES.fine;
    }
    play(document, recording.value);
    return EXIT_CODES.fine;
  });
  for (const { document, recording } of capture.twins()) play(document, recording);
  for (const remark of capture.remarks()) tell(world, remark);
  await printer.finish(conditions.closings());
  await output.flush();
  for (const remark of conditions.remarks()) tell(world, remark);
  return worse(exitCode, conditions.exitCode);
}

function toJudged({ state, verdict }: TimelineInterval<Moment>): Condition {
  return { state, outcome: verdict.outcome, isJudged: verdict.kind !== "unknown" };
}

function historyOf(recording: Recording, options: JudgeOptions): readonly TimelineInterval<Moment>[] {
  return timeline(recording, (twin) => {
    const verdict = judgeDocument(twin, options);
    return { ...verdict, outcome: documentMember(verdict).outcome, twin };
  });
}

function noRecording(): Issue {
  const message = "The document is not a recording: its first line must have recording, at and twin.";
  return { code: "malformed-recording", severity: "error", path: "", message };
}
