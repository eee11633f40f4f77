import type { Outcome } from "../../result/index.js";
import type { Finding, Printer } from "../printing/index.js";

/** The outcomes, the worst first. */
export const WORST_FIRST: readonly Outcome[] = [
  "failed",
  "unknown",
  "stale",
  "notStarted",
  "running",
  "superseded",
  "skipped",
  "succeeded",
];

/**
 * Keeps all documents until the end, and lets them through by their state, the worst first.
 *
 * @internal
 */
export function worstFirst(next: Printer<Finding>): Printer<Finding> {
  const kept: Finding[] = [];
  const rank = (finding: Finding): number =>
    finding.kind === "unreadable" ? -1 : WORST_FIRST.indexOf(finding.outcome);
  return {
    add: (finding) => {
      kept.push(finding);
    },
    finish: (closings) => {
      kept.sort((left, right) => rank(left) - rank(right) || left.state.localeCompare(right.state, "en"));
      for (const finding of kept) next.add(finding);
      return next.finish(closings);
    },
  };
}
