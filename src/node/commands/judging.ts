import { documentMember, judgeDocument } from "../../document/index.js";
import type { JudgeOptions } from "../../document/index.js";
import { EDGE_DEPLOYMENT_RULES } from "../../edge-agent/index.js";
import { Finding } from "../printing/index.js";
import type { SourceDocument } from "../reading/index.js";
import { chosen, lastValue } from "./options.js";
import type { OptionValues } from "./options.js";
import { lastTwin, recordingOf } from "./recorded.js";

/**
 * How documents are to be judged, as `--rules` and `--deployment` say.
 *
 * @internal
 */
export function judgeOptions(values: OptionValues): JudgeOptions {
  const rules = lastValue(values, "rules");
  const deploymentId = lastValue(values, "deployment");
  return {
    ...(rules === undefined ? {} : { rules: chosen("rules", rules, EDGE_DEPLOYMENT_RULES) }),
    ...(deploymentId === undefined ? {} : { deploymentId }),
  };
}

/**
 * Judges a document that was read. A recording is judged by its last twin, and one that cannot be replayed is as good as
 * unreadable.
 *
 * @internal
 */
export function judge(document: SourceDocument, options: JudgeOptions): Finding {
  const { result } = document;
  if (!result.ok) return new Finding(document, result.issues);
  const recording = recordingOf(document);
  if (recording?.ok === false) return new Finding(document, recording.issues);
  const content = recording === undefined ? result.value : lastTwin(recording.value);
  const verdict = judgeDocument(content, options);
  const isRecording = recording !== undefined;
  return new Finding(document, { verdict, content, isRecording, member: () => documentMember(verdict) });
}
