import { compileCondition, parseCondition } from "../query/index.js";
import type { Deployment } from "./model.js";

/** A target condition that was read: which twins it finds, or why it finds none. */
export interface Target {
  /** Whether a twin is targeted; one that cannot be read targets nothing. */
  readonly targets: (twin: unknown) => boolean;
  /** What is wrong with it. */
  readonly problem: "none" | "empty" | "refused";
  /** The problem as a sentence; `""` where there is none. */
  readonly message: string;
}

const EVERYTHING: Target = { targets: () => true, problem: "none", message: "" };

/**
 * Reads the target condition of a deployment; one that is not there targets every twin, as a manifest does that is set on
 * devices one by one.
 *
 * Source: Documents and envelopes §2.1, §2.2.
 *
 * @internal
 */
export function readTarget({ targetCondition, kind }: Pick<Deployment, "targetCondition" | "kind">): Target {
  if (targetCondition === null) return EVERYTHING;
  if (targetCondition.trim() === "") return nothing("empty", "The target condition is empty, and targets nothing.");
  const result = parseCondition(targetCondition);
  if (!result.ok) return nothing("refused", `The target condition cannot be read. ${result.issues[0].message}`);
  const { from } = result.value;
  if (kind === "module" && from !== "devices.modules") {
    return nothing(
      "refused",
      "The target condition of a module configuration begins with: from devices.modules where.",
    );
  }
  if (kind !== "module" && from !== null) {
    return nothing("refused", "Only the target condition of a module configuration begins with from.");
  }
  return { ...EVERYTHING, targets: compileCondition(result.value) };
}

function nothing(problem: "empty" | "refused", message: string): Target {
  return { targets: () => false, problem, message };
}
