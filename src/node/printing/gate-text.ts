import type { RolloutDecision, RolloutVerdict } from "../../fleet/index.js";
import type { Outcome } from "../../result/index.js";
import { printable } from "../output/index.js";
import type { Paint } from "../output/index.js";
import type { Closing } from "./sheet.js";

/** What the verdict of a gate means for whoever waits for it. */
const OUTCOMES: Readonly<Record<RolloutDecision, Outcome>> = {
  continue: "running",
  advance: "succeeded",
  pause: "failed",
  abort: "failed",
};

/**
 * Makes the end of a report with a gate.
 *
 * @param verdict - what the gate says
 * @param isPassed - whether that is no reason to fail
 * @returns the end, for every format
 * @internal
 */
export function gateClosing(verdict: RolloutVerdict, isPassed: boolean): Closing {
  const why = verdict.reasons.map(({ message }) => message).join(" ");
  return {
    line: `${JSON.stringify({ kind: "gate", ...verdict })}\n`,
    text: (paint) => gateText(verdict, paint),
    title: "gate",
    state: verdict.verdict,
    isPassed,
    message: `The gate says ${verdict.verdict}. ${why}`,
    why,
  };
}

function gateText(
  { verdict, state, succeeded, failed, open, canStillSucceed, decided, reasons }: RolloutVerdict,
  paint: Paint,
): string {
  const bounds = `${canStillSucceed ? "success within reach" : "success out of reach"}, ${decided ? "decided" : "undecided"}`;
  const lines = [
    `gate         ${paint(OUTCOMES[verdict], verdict)}`,
    `rollout      ${state}: ${succeeded} succeeded, ${failed} failed, ${open} open; ${bounds}`,
    ...reasons.map(({ code, path, message }) => `  ${code}  ${path}\n      ${printable(message)}`),
  ];
  return lines.join("\n");
}
