import type { Reason } from "../result/index.js";
import type { ActionKind } from "./action-rows.js";
import type { FeedbackCode } from "./codes.js";
import type { ActionStatus, DeviceStatus, PhaseStatus } from "./status.js";
import type { ActionTally } from "./tally.js";

/** An action that failed. */
export interface FailedAction {
  /** The identifier of the component; `""` when the message does not name it. */
  readonly id: string;
  /** The version of the component, where it is named. */
  readonly version?: string;
  /** The failure status. */
  readonly status: ActionStatus;
  /** The agent's words, with what looks like a credential masked. */
  readonly message?: string;
}

/** How the actions of one kind fared; `succeeded + failed + open = total`. */
export interface KindCounts {
  /** All actions of the kind. */
  readonly total: number;
  /** Those that ended well. */
  readonly succeeded: number;
  /** Those that failed. */
  readonly failed: number;
  /** All others. */
  readonly open: number;
}

/** What is to be said about one device and one activity. */
export interface FeedbackVerdict {
  /** The effective status; `null` when nothing says how far the device is. */
  readonly status: DeviceStatus | null;
  /** The status that was reported for the device (not for a baseline), a phase's among them; `null` when there is none. */
  readonly reported: DeviceStatus | PhaseStatus | null;
  /** The status that the device's domains come to, where they report and the device does not; `null` everywhere else. */
  readonly combined: DeviceStatus | null;
  /** The status that the actions alone make; `null` without an action whose status can be read. */
  readonly derived: DeviceStatus | null;
  /** Whole percent: 100 exactly when the status is `COMPLETED`. */
  readonly progress: number;
  /** Whether something failed, even if the rest still runs. */
  readonly failing: boolean;
  /** Whether there are actions and none of them is open. */
  readonly settled: boolean;
  /** How many actions are settled, of `tally.total`. */
  readonly settledCount: number;
  /** How many actions were still open when the device reported its end. */
  readonly abandoned: number;
  /** The actions, counted. */
  readonly tally: ActionTally;
  /** Installing and removing actions apart. */
  readonly kinds: Readonly<Record<ActionKind, KindCounts>>;
  /** The actions that failed, in the order in which they were read. */
  readonly failures: readonly FailedAction[];
  /** Why: what decided first. */
  readonly reasons: readonly Reason<FeedbackCode>[];
}

/**
 * One action as a verdict needs it.
 *
 * @internal
 */
export interface ActionFact {
  readonly id: string;
  readonly version: string | undefined;
  readonly status: ActionStatus | undefined;
  readonly progress: number;
  readonly message: string | undefined;
  /** The JSON Pointer of the action in the argument. */
  readonly path: string;
}

/**
 * What is known about a device, wherever it comes from: one message, or the evidence of many.
 *
 * @internal
 */
export interface Facts {
  /** The device's own latest status, a phase's among them. */
  readonly reported: DeviceStatus | PhaseStatus | null;
  /** What the statuses of the device's domains come to, where they report and the device does not. */
  readonly combined: DeviceStatus | null;
  /** The JSON Pointer of that status, or of where it should be. */
  readonly path: string;
  /** Every phase status heard, of the domain and of its baselines. */
  readonly phases: readonly PhaseStatus[];
  /** The titles of the baselines that were rolled back. */
  readonly rolledBack: ReadonlySet<string>;
  /** The domains that were rolled back as a whole; `""` is the whole device. */
  readonly domainsRolledBack: ReadonlySet<string>;
  /**
   * What the actions may do to the status: `finish` the device when nothing is reported, `advance` it as far as
   * `RUNNING` because its end is still to be reported, or `nothing` because the report says it all.
   */
  readonly actionsMay: "finish" | "advance" | "nothing";
  readonly actions: readonly ActionFact[];
}
