import { judgeDocument, judgeDocuments, judgeRecording } from "../../document/index.js";
import type { JudgeOptions } from "../../document/index.js";
import { EDGE_DEPLOYMENT_RULES } from "../../edge-agent/index.js";
import { Finding } from "../printing/index.js";
import type { SourceDocument } from "../reading/index.js";
import { chosen, lastValue } from "./options.js";
import type { OptionValues } from "./options.js";

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
  const { result, entries } = document;
  if (!result.ok) return new Finding(document, result);
  if (entries !== undefined) return new Finding(document, judgeRecording([result.value, ...entries], options));
  return new Finding(document, { ...result, value: judgeDocument(result.value, options) });
}

/** What is said of an envelope that does not hold exactly one document. */
const SEVERAL = "several-documents";

/**
 * Judges every document that is in an envelope which was read as one: a table of logs, a saved hub.
 *
 * @internal
 */
export function judgeAll(document: SourceDocument, options: JudgeOptions): readonly Finding[] {
  const finding = judge(document, options);
  const { result } = document;
  if (!result.ok || finding.kind !== "unknown" || finding.reasons[0]?.code !== SEVERAL) return [finding];
  const verdicts = judgeDocuments(result.value, options);
  return verdicts.length === 0 ? [finding] : verdicts.map((value) => new Finding(document, { ...result, value }));
}
