import type { RolloutVerdict } from "../../fleet/index.js";
import type { Paint } from "./colour.js";
import { printable } from "./printable.js";

/**
 * Writes the last line of a report with a gate.
 *
 * @internal
 */
export function gateLine(verdict: RolloutVerdict): string {
  return `${JSON.stringify({ kind: "gate", ...verdict })}\n`;
}

/**
 * Explains what a gate says, for a person.
 *
 * @internal
 */
export function gateText(
  { verdict, state, succeeded, failed, open, canStillSucceed, decided, reasons }: RolloutVerdict,
  paint: Paint,
): string {
  const bounds = `${canStillSucceed ? "success within reach" : "success out of reach"}, ${decided ? "decided" : "undecided"}`;
  const lines = [
    `gate         ${paint(verdict, verdict)}`,
    `rollout      ${state}: ${succeeded} succeeded, ${failed} failed, ${open} open; ${bounds}`,
    ...reasons.map(({ code, path, message }) => `  ${code}  ${path}\n      ${printable(message)}`),
  ];
  return `\n${lines.join("\n")}\n`;
}
