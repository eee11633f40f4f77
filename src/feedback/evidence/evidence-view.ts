import { appendPointer } from "../../json/index.js";
import type { FeedEvidence } from "./evidence.js";
import { componentOfKey } from "./collect.js";
import { memberOf, sortedEntries } from "./evidence-join.js";
import { DEVICE_STATUSES, isDeviceStatus, isTerminal, PHASE_STATUSES, TERMINAL_STATUSES } from "../status.js";
import type { DeviceStatus, PhaseStatus } from "../status.js";
import type { ActionFact, Facts } from "../verdict.js";

/** A status that was reported, and when it last was. */
interface TimedStatus {
  readonly status: DeviceStatus | PhaseStatus;
  readonly at: number;
}

/**
 * What is still to be believed of one feed: everything since its latest identification.
 *
 * @internal
 */
export interface FeedView {
  readonly facts: Facts;
  /** The baselines and their latest statuses, in the order of their titles. */
  readonly baselines: readonly { readonly title: string; readonly status: DeviceStatus | PhaseStatus }[];
  /** Whether different ends were reported. */
  readonly conflicting: boolean;
  /** When the run was identified; `null` when no message says so, or none that has a timestamp. */
  readonly epoch: number | null;
}

/** The order of statuses at one and the same time: later in the course, and the worse end, is the greater. */
const ORDER: readonly string[] = [
  ...DEVICE_STATUSES.filter((status) => !isTerminal(status)),
  ...PHASE_STATUSES,
  ...TERMINAL_STATUSES,
];

/**
 * Reads one feed: drops what is older than the latest identification, and sets apart ends, phases and baselines.
 *
 * @param feed - what was heard
 * @param path - the JSON Pointer of the feed in the evidence
 * @param domain - the domain whose agent speaks, `""` for the device itself
 * @internal
 */
export function viewFeed(feed: FeedEvidence, path: string, domain: string): FeedView {
  const identified = memberOf(memberOf(feed.reported, "") ?? {}, "IDENTIFYING");
  const since = identified ?? 0;
  const reported = sortedEntries(feed.reported).map(([title, times]) => ({
    title,
    statuses: timedStatuses(times, since),
  }));
  const own = reported.find(({ title }) => title === "")?.statuses ?? [];
  const ends = own.filter(({ status }) => isTerminal(status));
  const before = untilEnd(ends);
  const all = reported.flatMap(({ statuses }) => statuses.filter(before).map(({ status }) => status));
  const rolledBack = reported
    .filter(({ statuses }) => statuses.some((said) => said.status === "ROLLBACK_SUCCESS" && before(said)))
    .map(({ title }) => title);
  return {
    facts: {
      reported: latest(ends) ?? latest(own),
      combined: null,
      path: `${path}/reported`,
      phases: PHASE_STATUSES.filter((phase) => all.includes(phase)),
      rolledBack: new Set(rolledBack),
      domainsRolledBack: new Set(rolledBack.includes("") ? [domain] : []),
      actionsMay: "advance",
      actions: viewActions(feed, since, path),
    },
    baselines: reported.flatMap(({ title, statuses }) => {
      const status = latest(statuses);
      return title === "" || status === null ? [] : [{ title, status }];
    }),
    conflicting: ends.length > 1,
    epoch: identified === undefined || identified === 0 ? null : identified,
  };
}

/** What a straggler says after the end reopens nothing; an end without a time has no after. */
function untilEnd(ends: readonly TimedStatus[]): (said: TimedStatus) => boolean {
  const end = ends.reduce((latest, { at }) => Math.max(latest, at), 0);
  return ({ at }) => end === 0 || at <= end;
}

function timedStatuses(times: { readonly [status: string]: number }, since: number): readonly TimedStatus[] {
  return Object.entries(times).flatMap(([status, at]) => (at >= since && isKnown(status) ? [{ status, at }] : []));
}

function isKnown(status: string): status is DeviceStatus | PhaseStatus {
  return isDeviceStatus(status) || (PHASE_STATUSES as readonly string[]).includes(status);
}

function latest(statuses: readonly TimedStatus[]): DeviceStatus | PhaseStatus | null {
  const [first, ...others] = statuses;
  if (first === undefined) return null;
  const rank = ({ status }: TimedStatus): number => ORDER.indexOf(status);
  return others.reduce((best, next) => ((next.at - best.at || rank(next) - rank(best)) > 0 ? next : best), first)
    .status;
}

/** What was said with the end of this run counts; what was said before or after it only where the end says nothing. */
function viewActions(feed: FeedEvidence, since: number, path: string): readonly ActionFact[] {
  return sortedEntries(feed.actions).flatMap(([key, { live, final }]) => {
    const isFinal = final !== undefined && final.at >= since;
    const heard = isFinal ? final : live;
    if (heard === undefined || heard.at < since) return [];
    const { status, progress, version, message } = heard;
    return [
      {
        id: componentOfKey(key),
        progress,
        status: status ?? undefined,
        version: version === "" ? undefined : version,
        message: message === "" ? undefined : message,
        path: appendPointer(path, "actions", key, isFinal ? "final" : "live"),
      },
    ];
  });
}
