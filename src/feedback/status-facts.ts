import type { FeedbackOptions } from "./options.js";
import { isDeviceStatus, isTerminal } from "./status.js";
import type { DeviceStatus } from "./status.js";
import { statusOfCounts } from "./tally.js";
import type { ActionTally } from "./tally.js";
import type { Facts } from "./verdict.js";

/**
 * Everything that the rules about a device's status ask, computed once.
 *
 * @internal
 */
export interface StatusFacts extends Facts {
  readonly tally: ActionTally;
  /** What the device says, or what its domains come to; a phase is part of running. */
  readonly heard: DeviceStatus | null;
  /** What the actions alone come to; `null` when none of them has a status that can be read. */
  readonly derived: DeviceStatus | null;
  /** Whether a failed action or a failed rollback contradicts a reported `COMPLETED`. */
  readonly contradicted: boolean;
  /** Why the device is inconsistent unless it completes; `undefined` when it is not, or when that is masked. */
  readonly inconsistency: string | undefined;
  /** How far the device has come, where no end decides: the later of what was heard and what the actions do. */
  readonly furthest: DeviceStatus | null;
  readonly masked: boolean;
  readonly trusted: boolean;
}

/** The course of a device up to its end. */
const COURSE: readonly (DeviceStatus | null)[] = [null, "IDENTIFYING", "IDENTIFIED", "RUNNING"];

/** What the actions show when they are further on the course than what was heard; an end of theirs is still running. */
function furtherOf(heard: DeviceStatus | null, derived: DeviceStatus | null): DeviceStatus | null {
  const acted = isTerminal(derived) ? "RUNNING" : derived;
  return COURSE.indexOf(acted) > COURSE.indexOf(heard) ? acted : heard;
}

/**
 * Reads what decides about a device's status.
 *
 * @internal
 */
export function readStatus(
  facts: Facts,
  tally: ActionTally,
  inconsistency: string | undefined,
  options: FeedbackOptions,
): StatusFacts {
  const { reported, combined, actionsMay } = facts;
  const said = reported ?? combined;
  const heard = said === null || isDeviceStatus(said) ? said : "RUNNING";
  const derived = tally.total === tally.unknown ? null : statusOfCounts(tally, options);
  const masked = options.maskInconsistent === true;
  return {
    reported,
    combined,
    path: facts.path,
    phases: facts.phases,
    rolledBack: facts.rolledBack,
    domainsRolledBack: facts.domainsRolledBack,
    actionsMay,
    actions: facts.actions,
    tally,
    heard,
    derived: derived === "INCOMPLETE" && inconsistency !== undefined && !masked ? "INCOMPLETE_INCONSISTENT" : derived,
    contradicted: tally.failure > 0 || facts.phases.includes("ROLLBACK_FAILURE"),
    inconsistency: masked ? undefined : inconsistency,
    furthest: actionsMay === "nothing" ? heard : furtherOf(heard, derived),
    masked,
    trusted: options.trustReported === true,
  };
}
