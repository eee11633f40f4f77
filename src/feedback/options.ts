import { isJsonObject } from "../json/index.js";
import { BOOLEAN_OPTION, oneOf, requireOptions } from "../result/index.js";
import type { OptionShapes } from "../result/index.js";

/** A baseline of the desired state: components that are to be updated together. */
export interface DesiredBaseline {
  /** The baseline's title, as feedback names it. */
  readonly title: string;
  /** The identifiers of its components, `domain:name`, as actions name them. */
  readonly components: readonly string[];
}

/** How feedback is judged, where sources leave a choice. */
export interface FeedbackOptions {
  /** `true`: `UPDATE_SUCCESS` is still open until activation is reported, as the diagram has it. Default `false`: it is a success. */
  readonly strict?: boolean | undefined;
  /** `"download"`: `DOWNLOAD_SUCCESS` is all that is wanted. Default `"apply"`. */
  readonly goal?: "apply" | "download" | undefined;
  /** `true`: a reported `COMPLETED` is believed even though an action failed. Default `false`. */
  readonly trustReported?: boolean | undefined;
  /** `true`: `INCOMPLETE_INCONSISTENT` is shown as `INCOMPLETE`, as the Eclipse Kanto update manager does. Default `false`. */
  readonly maskInconsistent?: boolean | undefined;
  /** The baselines of the desired state, which tell what must not be applied in part. Default none. */
  readonly baselines?: readonly DesiredBaseline[] | undefined;
}

/** What each option may be; a wrong one is a programming error. */
const FEEDBACK_OPTIONS: OptionShapes<FeedbackOptions> = {
  strict: BOOLEAN_OPTION,
  goal: /* @__PURE__ */ oneOf(["apply", "download"]),
  trustReported: BOOLEAN_OPTION,
  maskInconsistent: BOOLEAN_OPTION,
  baselines: {
    expected: "an array of { title, components }",
    fits: (value) => Array.isArray(value) && value.every(isBaseline),
  },
};

/**
 * Throws a `TypeError` for an option with an illegal value: a programming error, unlike anything a message can hold.
 *
 * The functions that take the options do this themselves; call it to learn of a wrong option before the first message.
 *
 * @param options - how to judge
 * @throws TypeError with the name of the option and its legal values
 * @internal
 */
export function checkFeedbackOptions(options: FeedbackOptions): void {
  requireOptions(options, FEEDBACK_OPTIONS);
}

function isBaseline(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { title, components } = value;
  return typeof title === "string" && Array.isArray(components) && components.every((id) => typeof id === "string");
}
