import { isTime } from "../../json/index.js";
import { requireOptions, STRING_OPTION } from "../../result/index.js";
import type { OptionShapes, Reason } from "../../result/index.js";
import type { TwinContextCode } from "../codes.js";
import { configurationReasons } from "./configuration-reasons.js";
import { readConfigurations } from "../configurations.js";
import { identityReasons } from "./identity-reasons.js";
import type { TwinView } from "../view.js";

/**
 * What the verdict on a twin has come to, as far as what stands beside the sections depends on it: the device agrees with
 * what is desired; nothing is asked of it; it has not answered; or any other trouble.
 */
export type TwinStanding = "agrees" | "at-rest" | "unanswered" | "in-trouble";

/** What else is asked about a twin. */
export interface ContextOptions {
  /** The id of an automatic configuration or deployment to be spoken of. */
  readonly deploymentId?: string | undefined;
  /** The time at which the twin is judged, ISO 8601; with it, a reason says for how long a device has been silent. */
  readonly now?: string | undefined;
}

const OPTIONS: OptionShapes<ContextOptions> = {
  deploymentId: STRING_OPTION,
  now: { expected: "an ISO 8601 time", fits: isTime },
};

const NOTHING_ASKED: ContextOptions = {};

/**
 * Says what stands beside the sections of a twin: what became of an automatic configuration that is asked about, and, when the
 * twin is not well, what the identity of the device tells.
 *
 * Of the identity one explanation is given, the strongest: disabled, never connected, nothing reported since the desired
 * section was changed, or something else reported since; then the last known connection. Nothing here changes a state.
 *
 * Source: Twin conventions §6 and §7.
 *
 * @param view - the sections and members of a twin, as `viewTwin` finds them
 * @param standing - what the verdict on the twin has come to
 * @param options - the configuration to be spoken of, and the time
 * @returns the reasons, with paths into the twin as `view` has it; none where nothing is to be said
 * @throws TypeError when an option is wrong
 * @example
 * ```ts
 * import { contextReasons, viewTwin } from "twinstate";
 *
 * const view = viewTwin({ deviceId: "d", status: "disabled", properties: { desired: { interval: 5 } } });
 * view && contextReasons(view, "unanswered").map(({ code }) => code); // → ["identity-disabled"]
 * ```
 */
export function contextReasons(
  view: TwinView,
  standing: TwinStanding,
  options: ContextOptions = NOTHING_ASKED,
): readonly Reason<TwinContextCode>[] {
  if (options !== NOTHING_ASKED) requireOptions(options, OPTIONS);
  const { deploymentId, now } = options;
  const configuration =
    deploymentId === undefined
      ? []
      : configurationReasons(deploymentId, readConfigurations(view.root), standing === "agrees");
  if (standing === "agrees" || standing === "at-rest") return configuration;
  return [...configuration, ...identityReasons(view, standing === "unanswered", now)];
}
