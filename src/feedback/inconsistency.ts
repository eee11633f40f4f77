import { classOf } from "./action-rows.js";
import { domainOf } from "./component-domain.js";
import type { ActionFact, Facts } from "./verdict.js";
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
 * Source: `reference/desired-state-feedback.md` §7.
 *
 * @internal
 */
export function findInconsistency(facts: Facts, { baselines = [] }: FeedbackOptions): string | undefined {
  if (facts.phases.includes("ROLLBACK_FAILURE")) return "A rollback failed.";
  const torn = baselines.some((baseline) => !isRolledBack(baseline, facts) && isTorn(baseline, facts.actions));
  return torn ? "A baseline holds both an applied and a failed action, and was not rolled back." : undefined;
}

/** A baseline is rolled back by name, or with the domains of all its components. */
function isRolledBack(
  { title, components }: DesiredBaseline,
  { rolledBack, domainsRolledBack: domains }: Facts,
): boolean {
  return rolledBack.has(title) || domains.has("") || components.every((id) => domains.has(domainOf(id)));
}

function isTorn({ components }: DesiredBaseline, actions: readonly ActionFact[]): boolean {
  const members = new Set(components);
  const own = actions.filter(({ id }) => members.has(id));
  return own.some(({ status }) => APPLIED.has(status)) && own.some(({ status }) => classOf(status) === "failure");
}
