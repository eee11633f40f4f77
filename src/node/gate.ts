import { readFile } from "node:fs/promises";
import { parsePolicy } from "../fleet/index.js";
import type { RolloutPolicy, RolloutVerdict } from "../fleet/index.js";
import { quoteName } from "../result/index.js";
import { withoutMarks } from "./chunks.js";
import type { Paint } from "./colour.js";
import { parseDocument } from "./parse-document.js";
import { printable } from "./printable.js";
import { causeOf } from "./sources.js";
import { UsageError } from "./usage-error.js";

/**
 * Reads the policy that `--gate` names.
 *
 * @throws UsageError when the file cannot be read, is no JSON or no policy
 * @internal
 */
export async function readPolicy(path: string): Promise<RolloutPolicy> {
  const file = `--gate: ${quoteName(path)}`;
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UsageError(`${file} could not be read: ${causeOf(error)}.`);
  });
  const document = parseDocument(withoutMarks(bytes), 1);
  if (!document.ok) throw new UsageError(`${file} is no rollout policy. ${document.issues[0].message}`);
  const result = parsePolicy(document.value);
  if (result.ok) return result.value;
  const issues = result.issues.map(({ path: place, message }) => `  ${place === "" ? '""' : place}  ${message}`);
  throw new UsageError(`${file} is no rollout policy.\n${issues.join("\n")}`);
}

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
