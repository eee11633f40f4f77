import { quoteName } from "../result/index.js";
import { classOf } from "./action-rows.js";
import { domainOf } from "./domains.js";
import type { Facts } from "./verdict.js";
import type { DesiredBaseline, FeedbackOptions } from "./options.js";
import type { ActionStatus } from "./status.js";

/** The statuses after which something of the action is on the device. */
const APPLIED: ReadonlySet<ActionStatus | undefined> = new Set<ActionStatus>([
  "UPDATE_SUCCESS",
  "ACTIVATION_SUCCESS",
  "REMOVAL_SUCCESS",
]);

/**
 * Says why a device that does not complete is inconsistent, if it is: a rollback failed, or a baseline was applied in
 * part and not rolled back. A failed download with nothing applied leaves the device as it was.
 *
 * Source: Desired State Feedback §7.
 *
 * @internal
 */
export function findInconsistency(facts: Facts, { baselines = [] }: FeedbackOptions): string | undefined {
  if (facts.phases.includes("ROLLBACK_FAILURE")) return "A rollback failed.";
  if (baselines.length === 0) return undefined;
  const torn = findTorn(baselines, facts);
  return torn === undefined
    ? undefined
    : `The baseline ${quoteName(torn.title)} has both an applied and a failed action, and was not rolled back.`;
}

/** A baseline is rolled back by name, or with the domains of all its components. */
function isRolledBack(
  { title, components }: DesiredBaseline,
  { rolledBack, domainsRolledBack: domains }: Facts,
): boolean {
  return rolledBack.has(title) || domains.has("") || components.every((id) => domains.has(domainOf(id)));
}

/** The first baseline that was applied in part; the actions are looked through once, however many baselines there are. */
function findTorn(baselines: readonly DesiredBaseline[], facts: Facts): DesiredBaseline | undefined {
  const applied = new Set<string>();
  const failed = new Set<string>();
  for (const { id, status } of facts.actions) {
    if (APPLIED.has(status)) applied.add(id);
    if (classOf(status) === "failure") failed.add(id);
  }
  if (applied.size === 0 || failed.size === 0) return undefined;
  return baselines.find(
    (baseline) =>
      baseline.components.some((id) => applied.has(id)) &&
      baseline.components.some((id) => failed.has(id)) &&
      !isRolledBack(baseline, facts),
  );
}
