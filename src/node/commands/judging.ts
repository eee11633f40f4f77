import { judgeDocument, judgeRecording } from "../../document/index.js";
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
