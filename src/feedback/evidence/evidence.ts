import type { ActionStatus } from "../status.js";

/** The latest that was heard of one action. */
export interface ActionRegister {
  /** When it was published, in milliseconds since 1970; 0 when that is not known. */
  readonly at: number;
  /** The status after aliases; `null` when it is missing or not known. */
  readonly status: ActionStatus | null;
  /** The progress in whole percent. */
  readonly progress: number;
  /** The version of the component; `""` when it is not named. */
  readonly version: string;
  /** The agent's words about a failure; `""` when it gave none, and for every other status. */
  readonly message: string;
}

/** What was heard of one action, before the device's end and with it. */
export interface ActionEvidence {
  /** The latest from messages without a final status. */
  readonly live?: ActionRegister;
  /** The latest from messages with a final status; later stragglers do not disturb it. */
  readonly final?: ActionRegister;
}

/** What was heard from one feed: the device itself (`""`), or the agent of one domain. */
export interface FeedEvidence {
  /** By baseline (`""` is none), by status: when it was last reported, in milliseconds since 1970, 0 when not known. */
  readonly reported: { readonly [baseline: string]: { readonly [status: string]: number } };
  /** By component identifier: the action. */
  readonly actions: { readonly [key: string]: ActionEvidence };
}

/** What was heard of one activity of one device. */
export interface ActivityEvidence {
  /** The timestamp of its earliest message, in milliseconds since 1970; `null` when no message had one. */
  readonly first: number | null;
  /** The timestamp of its latest message; `null` when no message had one. */
  readonly last: number | null;
  /** By domain (`""` is the device's own feed): what was heard. */
  readonly feeds: { readonly [domain: string]: FeedEvidence };
}

/** What was heard from one device, by activity. */
export interface DeviceEvidence {
  readonly [activityId: string]: ActivityEvidence;
}

/**
 * Everything that a stream of feedback has told so far: plain data that survives `JSON.stringify` and a worker boundary.
 *
 * For each device and activity it holds the latest of everything (a maximum of a total order), so that late, repeated
 * and reordered messages make no difference. It grows with devices, activities and components, not with messages.
 *
 * So `devices`, and all that `readEvidence` says, is idempotent: taking in a message or merging evidence a second time
 * changes nothing, be the message well-formed or not. `ignored` is the exception: it counts arrivals, so a malformed
 * message that arrives twice counts twice, and merged counts add up. To know such a message again one would have to keep
 * it, and memory would grow with the stream.
 *
 * Evidence that was stored may come back damaged: what does not belong there is taken as never heard.
 *
 * Source: Desired State Feedback §7c.
 */
export interface Evidence {
  /** How many messages arrived that were left aside, because they were no feedback or did not name their device. */
  readonly ignored: number;
  /** By device: what was heard. */
  readonly devices: { readonly [deviceId: string]: DeviceEvidence };
}

/** What is known before anything was heard: merging it changes nothing. */
export const emptyEvidence: Evidence = { ignored: 0, devices: {} };
