import { compareNames } from "../json/index.js";
import { domainOf } from "./component-domain.js";
import type { ActionFact } from "./verdict.js";
import type { FeedbackOptions } from "./options.js";
import { TERMINAL_STATUSES } from "./status.js";
import type { DeviceStatus } from "./status.js";
import { progressOf, statusOfTally, tallyOf } from "./tally.js";
import type { ActionTally } from "./tally.js";

/** How far one domain of a device is. */
export interface DomainFeedback {
  /** The domain: what stands in front of the first `:` of its components' identifiers, or the agent's own; `""` is none. */
  readonly domain: string;
  /** Its status; `null` when nothing says how far it is. */
  readonly status: DeviceStatus | null;
  /** Its progress in whole percent. */
  readonly progress: number;
  /** Its actions, counted. */
  readonly tally: ActionTally;
}

/**
 * Sorts actions by the domains of their components, and derives a status for each domain.
 *
 * @internal
 */
export function actionDomains(actions: readonly ActionFact[], options: FeedbackOptions): readonly DomainFeedback[] {
  const groups = new Map<string, ActionFact[]>();
  for (const action of actions) {
    const domain = domainOf(action.id);
    const group = groups.get(domain);
    if (group === undefined) groups.set(domain, [action]);
    else group.push(action);
  }
  return [...groups]
    .sort(([left], [right]) => compareNames(left, right))
    .map(([domain, members]) => {
      const tally = tallyOf(members);
      const status = statusOfTally(tally, options);
      return { domain, status, progress: progressOf(tally, status, options), tally };
    });
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
 * Source: `reference/desired-state-feedback.md` §7d, §2b rows 3 to 9.
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
  const statuses = domains.map(effectiveStatus);
  const rule = ROWS.find(({ holds }) => holds(statuses));
  return rule?.status ?? worstOf(statuses);
}

/** A domain that identified nothing to do is done. */
function effectiveStatus({ status, actions }: DomainStatus): DeviceStatus | "NOTHING_TO_DO" | null {
  const idle = actions === 0 && (status === "IDENTIFIED" || status === "COMPLETED");
  return idle ? "NOTHING_TO_DO" : status;
}

type Status = ReturnType<typeof effectiveStatus>;

const ROWS: readonly { readonly status: DeviceStatus; readonly holds: (statuses: readonly Status[]) => boolean }[] = [
  { status: "IDENTIFYING", holds: (all) => all.some((status) => status === null || status === "IDENTIFYING") },
  { status: "IDENTIFICATION_FAILED", holds: (all) => all.includes("IDENTIFICATION_FAILED") },
  {
    status: "IDENTIFIED",
    holds: (all) =>
      all.includes("IDENTIFIED") && all.every((status) => status === "IDENTIFIED" || status === "NOTHING_TO_DO"),
  },
  { status: "RUNNING", holds: (all) => all.some((status) => status === "IDENTIFIED" || status === "RUNNING") },
];

/** All domains have ended; `TERMINAL_STATUSES` lists the worse ends last. */
function worstOf(statuses: readonly Status[]): DeviceStatus {
  return TERMINAL_STATUSES.filter((end) => statuses.includes(end)).at(-1) ?? "COMPLETED";
}
