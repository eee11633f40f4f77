import { isTime } from "../json/index.js";
import { BOOLEAN_OPTION, requireOptions, STRING_OPTION } from "../result/index.js";
import type { OptionShapes } from "../result/index.js";

/** How {@link evaluateTwin} is to judge. */
export interface EvaluateTwinOptions {
  /** Whether a status in the device's own words may decide; `true` by default. */
  readonly words?: boolean | undefined;
  /** The time at which the twin is judged, ISO 8601; with it, reasons say for how long a device has been silent. */
  readonly now?: string | undefined;
  /** Whether the members carry the desired and the reported values, without secrets; `false` by default. */
  readonly values?: boolean | undefined;
  /** The id of an automatic configuration to be spoken of: whether it is applied to this twin. It changes no state. */
  readonly deploymentId?: string | undefined;
}

const OPTIONS: OptionShapes<EvaluateTwinOptions> = {
  words: BOOLEAN_OPTION,
  now: { expected: "an ISO 8601 time", fits: isTime },
  values: BOOLEAN_OPTION,
  deploymentId: STRING_OPTION,
};

/**
 * Refuses wrong options of `evaluateTwin` without judging anything, as a program does before it reads its input.
 *
 * @param options - what the caller gave
 * @throws TypeError about the first option that is illegal
 * @internal
 */
export function checkEvaluateTwinOptions(options: EvaluateTwinOptions): void {
  requireOptions(options, OPTIONS);
}
