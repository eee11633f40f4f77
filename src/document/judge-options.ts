import { checkClassifyOptions } from "../edge-agent/options.js";
import { checkFeedbackOptions } from "../feedback/options.js";
import { checkEvaluateTwinOptions } from "../properties/options.js";
import type { JudgeOptions } from "./verdict.js";

/**
 * Refuses an illegal option of any room, whatever the document is.
 *
 * @throws TypeError that names the option
 * @internal
 */
export function checkJudgeOptions(options: JudgeOptions): void {
  checkClassifyOptions(options);
  checkFeedbackOptions(options);
  checkEvaluateTwinOptions(options);
}
