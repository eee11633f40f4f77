import { nearestPaths } from "../json/index.js";
import { quoteName } from "../result/index.js";
import type { Reason } from "../result/index.js";
import type { FeedbackCode } from "./codes.js";
import { actionDomains } from "./domains.js";
import type { DomainFeedback } from "./domains.js";
import { IssueList } from "./parse-parts.js";
import type { Building } from "./parse-parts.js";
import { judge } from "./decide.js";
import type { ActionFact, Facts, FeedbackVerdict } from "./verdict.js";
import type { Feedback, FeedbackAction } from "./model.js";
import { checkFeedbackOptions } from "./options.js";
import type { FeedbackOptions } from "./options.js";
import { bodyPath, readMessage } from "./parse.js";
import { readActions } from "./parse-action.js";
import { baselineOf, isDeviceStatus } from "./status.js";
import type { DeviceStatus, PhaseStatus } from "./status.js";

/** What is to be said about a list of actions: as for a device, and there is always a status. */
export interface ActionsVerdict extends FeedbackVerdict {
  /**
   * The status that the actions make: `COMPLETED` when there are none, since nothing had to be done; `IDENTIFIED` when
   * none of them has a status that can be read, since none is known to have begun.
   */
  readonly status: DeviceStatus;
}

/** The latest status of one baseline, kept apart from the device's own. */
export interface BaselineFeedback {
  /** The baseline's title. */
  readonly title: string;
  /** Its latest status; `null` when none could be read. */
  readonly status: DeviceStatus | PhaseStatus | null;
}

/** What one feedback message says about its device. */
export interface AggregatedFeedback extends FeedbackVerdict {
  /** The device, where the message names it. */
  readonly deviceId?: string;
  /** The activity, where the message names it. */
  readonly activityId?: string;
  /** The baseline that the message is about, if it is about one. */
  readonly baselines: readonly BaselineFeedback[];
  /** The domains of the components, each with what its actions make. */
  readonly domains: readonly DomainFeedback[];
}

/**
 * Aggregates the actions of a device into one status and one progress.
 *
 * Source: Desired State Feedback §7b, §7g.
 *
 * @param actions - the member `actions` of a message, any JSON value; what is not an array has no actions
 * @param options - how to judge where sources leave a choice; a wrong option throws a `TypeError`
 * @returns status, progress in whole percent, whether something failed, the counts, and why
 * @example
 * ```ts
 * import { aggregateActions } from "twinstate";
 *
 * const { status, progress, failing } = aggregateActions([
 *   { component: { id: "app:a" }, status: "UPDATE_FAILURE" },
 *   { component: { id: "app:b" }, status: "DOWNLOADING", progress: 50 },
 * ]);
 * [status, progress, failing]; // → ["RUNNING", 30, true]
 * ```
 */
export function aggregateActions(actions: unknown, options: FeedbackOptions = {}): ActionsVerdict {
  checkFeedbackOptions(options);
  const verdict = judge(
    { ...NOTHING_REPORTED, actions: toFacts(readActions(actions, "", new IssueList()), "") },
    options,
  );
  if (verdict.status !== null) return { ...verdict, status: verdict.status };
  if (verdict.tally.total > 0) return { ...verdict, status: "IDENTIFIED" };
  const reasons: readonly Reason<FeedbackCode>[] = [
    { code: "derived-status", path: "", message: "There are no actions, so nothing had to be done." },
  ];
  return { ...verdict, status: "COMPLETED", derived: "COMPLETED", progress: 100, reasons };
}

/**
 * Says how far a device is, from one feedback message: the reported status and the one that the actions make, together.
 *
 * The reported status decides where it is an end (a reported `COMPLETED` with a failed action is `INCOMPLETE`); before
 * that the actions may say more than the report, and they never finish a device that reports itself running. A phase
 * status counts as `RUNNING`; a status with a baseline is that baseline's and never decides alone.
 *
 * Source: Desired State Feedback §7.
 *
 * @param message - any JSON value; every form that {@link parseFeedback} reads
 * @param options - how to judge where sources leave a choice; a wrong option throws a `TypeError`
 * @returns the verdict; its status is `null` for what is not feedback, or says nothing
 * @example
 * ```ts
 * import { aggregateFeedback } from "twinstate";
 *
 * const actions = [{ component: { id: "app:a" }, status: "UPDATE_FAILURE" }];
 * aggregateFeedback({ status: "RUNNING", actions }).status; // → "RUNNING"
 * aggregateFeedback({ status: "COMPLETED", actions }).status; // → "INCOMPLETE"
 * ```
 */
export function aggregateFeedback(message: unknown, options: FeedbackOptions = {}): AggregatedFeedback {
  checkFeedbackOptions(options);
  const read = readMessage(message, new IssueList());
  if (read === undefined) {
    const reasons: readonly Reason<FeedbackCode>[] = [
      { code: "not-feedback", path: "", message: "The document is not Desired State Feedback." },
    ];
    return { ...judge(NOTHING_REPORTED, options), baselines: [], domains: [], reasons };
  }
  const { feedback, deviceId, activityId, form } = read;
  const path = bodyPath(form);
  const title = baselineOf(feedback.baseline);
  const actions = toFacts(feedback.actions, `${path}/actions`);
  const verdict = judge(reportedFacts(feedback, title, `${path}/status`, actions), options);
  // Written member by member: spreading an object of so many members takes longer than all the rest.
  const answer = namesOf(deviceId, activityId) as Building<AggregatedFeedback>;
  answer.status = verdict.status;
  answer.reported = verdict.reported;
  answer.combined = verdict.combined;
  answer.derived = verdict.derived;
  answer.progress = verdict.progress;
  answer.failing = verdict.failing;
  answer.settled = verdict.settled;
  answer.settledCount = verdict.settledCount;
  answer.abandoned = verdict.abandoned;
  answer.tally = verdict.tally;
  answer.kinds = verdict.kinds;
  answer.failures = verdict.failures;
  const reasons = title === "" ? verdict.reasons : [...verdict.reasons, aboutBaseline(path, title)];
  answer.reasons = nearestPaths(message, reasons);
  answer.baselines = title === "" ? [] : [{ title, status: feedback.status ?? null }];
  answer.domains = actionDomains(actions, options, verdict.tally);
  return answer;
}

/** The members that are there only where the message names them. */
function namesOf(
  deviceId: string | undefined,
  activityId: string | undefined,
): Pick<AggregatedFeedback, "deviceId" | "activityId"> {
  if (deviceId === undefined) return activityId === undefined ? {} : { activityId };
  return activityId === undefined ? { deviceId } : { deviceId, activityId };
}

const NOWHERE: ReadonlySet<string> = new Set();

const NOTHING_REPORTED: Facts = {
  reported: null,
  combined: null,
  path: "",
  phases: [],
  rolledBack: NOWHERE,
  domainsRolledBack: NOWHERE,
  actionsMay: "finish",
  actions: [],
};

function reportedFacts({ status }: Feedback, title: string, path: string, actions: readonly ActionFact[]): Facts {
  return {
    reported: title === "" ? (status ?? null) : null,
    combined: null,
    path,
    phases: status === undefined || isDeviceStatus(status) ? [] : [status],
    // A rollback is a phase, and a message has one status: it cannot end beside one.
    rolledBack: NOWHERE,
    domainsRolledBack: NOWHERE,
    actionsMay: title === "" ? "finish" : "advance",
    actions,
  };
}

function aboutBaseline(path: string, title: string): Reason<FeedbackCode> {
  const message = `The status is that of the baseline ${quoteName(title)} and does not decide about the device.`;
  return { code: "baseline-status", path: `${path}/baseline`, message };
}

function toFacts(actions: readonly FeedbackAction[], path: string): readonly ActionFact[] {
  return actions.map(({ component, status, progress, message }, index) => ({
    id: component.id ?? "",
    version: component.version,
    status,
    progress,
    message,
    path: `${path}/${index}`,
  }));
}
