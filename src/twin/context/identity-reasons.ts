import { compareTimes, isJsonObject, ownMember, timeToMilliseconds } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { quoteName, redactText } from "../../result/index.js";
import type { Reason } from "../../result/index.js";
import type { TwinContextCode } from "../codes.js";
import type { TwinView } from "../view.js";

/** The twin as the rows look at it. */
interface Identity {
  readonly root: JsonObject;
  readonly view: TwinView;
  /** Whether the device has not answered what is desired. */
  readonly isUnanswered: boolean;
  /** The newest change of the desired section and the newest report, `undefined` without `$metadata`. */
  readonly wished: string | undefined;
  readonly reported: string | undefined;
  readonly now: string | undefined;
}

/** One row of the context: what can stand in the way of a twin that is not well. */
interface ContextRule {
  readonly condition: string;
  readonly code: TwinContextCode;
  readonly holds: (identity: Identity) => boolean;
  readonly reason: (identity: Identity) => Reason<TwinContextCode>;
}

/**
 * What stands in the way, the strongest explanation first; the first that holds is given.
 *
 * Source: Twin conventions §7.
 *
 * @internal
 */
export const CONTEXT_RULES: readonly ContextRule[] = [
  {
    condition: "the identity is disabled",
    code: "identity-disabled",
    holds: ({ root }) => ownMember(root, "status") === "disabled",
    reason: disabled,
  },
  {
    condition: "nothing was ever reported, and the last activity is the year 1",
    code: "never-connected",
    holds: ({ root, view }) => isEverSilent(view) && isYearOne(ownMember(root, "lastActivityTime")),
    reason: () => ({ code: "never-connected", path: "/lastActivityTime", message: "The device has never connected." }),
  },
  {
    condition: "the device has not answered, and nothing was reported since the desired section was changed",
    code: "no-report-since-change",
    holds: ({ isUnanswered, view, wished, reported }) =>
      isUnanswered &&
      wished !== undefined &&
      (isBefore(reported, wished) || (reported === undefined && isEverSilent(view))),
    reason: silent,
  },
  {
    condition: "the device has not answered, and something else was reported since the desired section was changed",
    code: "reports-without-this",
    holds: ({ isUnanswered, wished, reported }) => isUnanswered && isBefore(wished, reported),
    reason: ({ view, reported }) => ({
      code: "reports-without-this",
      path: `${view.reportedPath}/$metadata/$lastUpdated`,
      message: `The device has reported since the last change of the desired section (${String(reported)}), and not about this.`,
    }),
  },
];

/**
 * Says what the identity of the device has to do with a state that is not well: one explanation, and the last known
 * connection with what it is worth.
 *
 * @param isUnanswered - whether the device has not answered what is desired
 * @param now - the time at which the twin is judged
 * @internal
 */
export function identityReasons(
  view: TwinView,
  isUnanswered: boolean,
  now: string | undefined,
): readonly Reason<TwinContextCode>[] {
  const { root } = view;
  const identity = { root, isUnanswered, view, wished: updated(view.desired), reported: updated(view.reported), now };
  const rule = CONTEXT_RULES.find(({ holds }) => holds(identity));
  const connection = ownMember(root, "connectionState");
  return [
    ...(rule === undefined ? [] : [rule.reason(identity)]),
    ...(typeof connection === "string" ? [lastConnection(connection)] : []),
  ];
}

function disabled({ root }: Identity): Reason<TwinContextCode> {
  const subject = ownMember(root, "moduleId") === undefined ? "The device" : "The module's device";
  const why = ownMember(root, "statusReason");
  const words = typeof why === "string" && why !== "" ? ` (${quoteName(redactText(why))})` : "";
  return { code: "identity-disabled", path: "/status", message: `${subject} is disabled${words}: it may not connect.` };
}

function silent({ view, reported, now }: Identity): Reason<TwinContextCode> {
  const message = `The device has reported nothing since the desired section was changed${silence(reported, now)}.`;
  const path = view.reportedPath + (reported === undefined ? "" : "/$metadata/$lastUpdated");
  return { code: "no-report-since-change", path, message };
}

function lastConnection(connection: string): Reason<TwinContextCode> {
  const message = `The hub last knew the connection as ${quoteName(redactText(connection))}, which can be late and wrong.`;
  return { code: "connection-state", path: "/connectionState", message };
}

function updated(section: unknown): string | undefined {
  const time = ownMember(ownMember(section, "$metadata"), "$lastUpdated");
  return typeof time === "string" ? time : undefined;
}

function isBefore(left: string | undefined, right: string | undefined): boolean {
  return compareTimes(left, right) === -1;
}

function isEverSilent({ reported }: TwinView): boolean {
  return !isJsonObject(reported) || Object.keys(reported).every((name) => name.startsWith("$"));
}

/** The hub writes the year 1 for "never". */
function isYearOne(time: unknown): boolean {
  return typeof time === "string" && time.startsWith("0001-");
}

type Unit = readonly [name: string, milliseconds: number];

const MINUTE: Unit = ["minute", 60_000];

/** The units above a minute, the largest first. */
const UNITS: readonly Unit[] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
];

/** How long ago the last report is, in the largest unit that it fills, and in minutes where it fills none. */
function silence(reported: string | undefined, now: string | undefined): string {
  const [from, to] = [timeToMilliseconds(reported), timeToMilliseconds(now)];
  if (from === null || to === null || isYearOne(reported) || to < from) return "";
  const [unit, milliseconds] = UNITS.find(([, size]) => to - from >= size) ?? MINUTE;
  const count = Math.floor((to - from) / milliseconds);
  return `; it has been silent for ${count} ${unit}${count === 1 ? "" : "s"}`;
}
