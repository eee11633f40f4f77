import { oneOf } from "../result/index.js";
import type { OptionShape } from "../result/index.js";

/** What a device says of a configuration group or of one of its instances. Source: Meta Data Object, "Deployment Status". */
export const DEPLOYMENT_STATUSES = ["notStarted", "pending", "succeeded", "failed"] as const;

/** One of the {@link DEPLOYMENT_STATUSES}. */
export type DeploymentStatus = (typeof DEPLOYMENT_STATUSES)[number];

/** How much of a group's state the device reports. Source: Meta Data Object, "Reporting Mode". */
export const REPORTING_MODES = ["never", "minimal", "always"] as const;

/** One of the {@link REPORTING_MODES}. */
export type ReportingMode = (typeof REPORTING_MODES)[number];

/** What `evaluateGroup` finds a group in, in the order in which its rules are tried. */
export const GROUP_STATES = [
  "invalid",
  "refreshing",
  "unmanaged",
  "failed",
  "notStarted",
  "pending",
  "stale",
  "succeeded",
] as const;

/** One of the {@link GROUP_STATES}. */
export type GroupState = (typeof GROUP_STATES)[number];

/** What `evaluateGroups` finds a device in: the first that one of its groups is in; `empty` when no group counts. */
export const DEVICE_PROGRESS_STATES = [
  "invalid",
  "pending",
  "failed",
  "stale",
  "notStarted",
  "succeeded",
  "empty",
] as const;

/** One of the {@link DEVICE_PROGRESS_STATES}. */
export type DeviceProgressState = (typeof DEVICE_PROGRESS_STATES)[number];

/**
 * The sections of a twin that a group stands in.
 *
 * @internal
 */
export const GROUP_SECTIONS = ["desired", "reported"] as const;

/**
 * The shape of an option that names a section.
 *
 * @internal
 */
export const SECTION_OPTION: OptionShape = /* @__PURE__ */ oneOf(GROUP_SECTIONS);

/**
 * The texts that stand in place of a whole group while it is being rebuilt; the documents and the agents spell it
 * differently. Source: Windows device agent §0 and §2.6.
 */
export const REFRESHING_MARKERS = ["refreshing", "Refreshing"] as const;

/**
 * Tells whether a value is one of the words of a vocabulary.
 *
 * @internal
 */
export function isWordOf<Word extends string>(words: readonly Word[], value: unknown): value is Word {
  return (words as readonly unknown[]).includes(value);
}

/** In which sections of a group members of other names than its sub-groups are expected. */
export interface ExpectedMembers {
  /** Whether they are expected in desired; not, unless told. */
  readonly desired?: boolean | undefined;
  /** Whether they are expected in reported; not, unless told. */
  readonly reported?: boolean | undefined;
}
