import { compareNames } from "../json/index.js";
import { decide } from "../result/index.js";
import type { Rule } from "../result/index.js";
import type { ActionFact } from "./verdict.js";
import type { FeedbackOptions } from "./options.js";
import type { DeviceStatus } from "./status.js";
import { progressOf, statusOfCounts, tallyOf } from "./tally.js";
import type { ActionTally } from "./tally.js";

/** How far one domain of a device is. */
export interface DomainFeedback {
  /** The domain: what is in front of the first `:` of its components' identifiers, or the agent's own; `""` is none. */
  readonly domain: string;
  /** Its status; `null` when nothing says how far it is. */
  readonly status: DeviceStatus | null;
  /** Its progress in whole percent. */
  readonly progress: number;
  /** Its actions, counted. */
  readonly tally: ActionTally;
}

/**
 * Gives the domain of a component: what is in front of the first `:` of its identifier.
 *
 * @internal
 */
export function domainOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(":")));
}

/**
 * Sorts actions by the domains of their components, and derives a status for each domain; there is none where no action has a status
 * that can be read.
 *
 * @internal
 * @param actions - the actions
 * @param options - how `UPDATE_SUCCESS` and `DOWNLOAD_SUCCESS` are read
 * @param tally - the counts of all of them, which are those of a domain that is the only one
 */
export function actionDomains(
  actions: readonly ActionFact[],
  options: FeedbackOptions,
  tally: ActionTally,
): readonly DomainFeedback[] {
  const groups = new Map<string, ActionFact[]>();
  for (const action of actions) {
    const domain = domainOf(action.id);
    const group = groups.get(domain);
    if (group === undefined) groups.set(domain, [action]);
    else group.push(action);
  }
  const domains = [...groups].map(([domain, members]): DomainFeedback => {
    const own = groups.size === 1 ? tally : tallyOf(members);
    const status = own.total === own.unknown ? null : statusOfCounts(own, options);
    return { domain, status, progress: progressOf(own, status, options), tally: own };
  });
  return domains.sort((left, right) => compareNames(left.domain, right.domain));
}

/** What the status of a device is made from: how far one of its domains is, and how many actions it has. */
export interface DomainStatus {
  /** The domain's status; `null` when it has not reported. */
  readonly status: DeviceStatus | null;
  /** How many actions the domain has. */
  readonly actions: number;
}

/**
 * Makes the status of a device from those of its domains, in whatever order they arrived.
 *
 * The first row that holds: a domain that has not reported or is identifying makes it `IDENTIFYING`; one whose
 * identification failed, `IDENTIFICATION_FAILED`; all identified, with an action to do somewhere, `IDENTIFIED`; an open
 * one `RUNNING`; otherwise the worst of the ends. A domain that identified no actions has nothing to do and is done.
 *
 * Source: Desired State Feedback §7d, §2b rows 3 to 9.
 *
 * @param domains - the domains that the desired state concerns
 * @returns the device's status; `null` without domains
 * @example
 * ```ts
 * import { combineDomains } from "twinstate";
 *
 * combineDomains([
 *   { status: "COMPLETED", actions: 2 },
 *   { status: "RUNNING", actions: 1 },
 * ]); // → "RUNNING"
 * ```
 */
export function combineDomains(domains: readonly DomainStatus[]): DeviceStatus | null {
  if (domains.length === 0) return null;
  return decide(DOMAIN_RULES, domains.map(effectiveStatus)).state;
}

/** A domain that identified nothing to do is done. */
function effectiveStatus({ status, actions }: DomainStatus): DeviceStatus | "NOTHING_TO_DO" | null {
  const idle = actions === 0 && (status === "IDENTIFIED" || status === "COMPLETED");
  return idle ? "NOTHING_TO_DO" : status;
}

type Status = ReturnType<typeof effectiveStatus>;

/** A row about the statuses of all domains. The reason is the same in every row: what they come to. */
function domainRule(
  row: string,
  condition: string,
  state: DeviceStatus,
  holds: (all: readonly Status[]) => boolean,
): Rule<readonly Status[], DeviceStatus> {
  return { row, condition, state, holds, reasons: () => [] };
}

/**
 * The rows that make the status of a device from those of its domains.
 *
 * Source: Desired State Feedback §7d.
 */
export const DOMAIN_RULES: readonly Rule<readonly Status[], DeviceStatus>[] = [
  domainRule("1", "a domain has not reported, or is identifying", "IDENTIFYING", (all) =>
    all.some((status) => status === null || status === "IDENTIFYING"),
  ),
  domainRule("2", "the identification of a domain failed", "IDENTIFICATION_FAILED", (all) =>
    all.includes("IDENTIFICATION_FAILED"),
  ),
  domainRule(
    "3",
    "all have identified, one of them something to do",
    "IDENTIFIED",
    (all) => all.includes("IDENTIFIED") && all.every((status) => status === "IDENTIFIED" || status === "NOTHING_TO_DO"),
  ),
  domainRule("4", "a domain is open", "RUNNING", (all) =>
    all.some((status) => status === "IDENTIFIED" || status === "RUNNING"),
  ),
  domainRule("5", "a domain left the device inconsistent", "INCOMPLETE_INCONSISTENT", (all) =>
    all.includes("INCOMPLETE_INCONSISTENT"),
  ),
  domainRule("6", "a domain did not complete", "INCOMPLETE", (all) => all.includes("INCOMPLETE")),
  domainRule("7", "a domain was superseded", "SUPERSEDED", (all) => all.includes("SUPERSEDED")),
  domainRule("8", "anything else: all domains are done", "COMPLETED", () => true),
];
