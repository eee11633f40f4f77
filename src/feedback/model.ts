import type { ActionKind } from "./action-rows.js";
import type { ActionStatus, DeviceStatus, PhaseStatus } from "./status.js";

/** One configuration property of a component. */
export interface ComponentSetting {
  /** The property's key. */
  readonly key: string;
  /** The property's value; a setting can hold a secret, so no verdict quotes it. */
  readonly value: string;
}

/** The component that an action is about. */
export interface Component {
  /** The component's identifier, often `domain:name`; absent when the message has none. */
  readonly id?: string;
  /** The component's version; absent when the message has none. */
  readonly version?: string;
  /** The component's settings; read from pairs in their order, or from an object sorted by key. */
  readonly config: readonly ComponentSetting[];
}

/** One action: what the device does about one component. */
export interface FeedbackAction {
  /** The component in question; without members when the message does not name it. */
  readonly component: Component;
  /** The status after aliases; absent when there is none, or none that is known. */
  readonly status?: ActionStatus;
  /** The status word as it was received. */
  readonly rawStatus?: string;
  /** What the action does to its component, as far as the status tells. */
  readonly kind: ActionKind;
  /** How much of the current phase is done, in whole percent; absent on the wire is 0. */
  readonly progress: number;
  /** Free text of the agent. */
  readonly message?: string;
}

/** The feedback itself, whatever envelope it came in. */
export interface Feedback {
  /** The status of the device, or of a phase, after aliases; absent when there is none, or none that is known. */
  readonly status?: DeviceStatus | PhaseStatus;
  /** The status word as it was received. */
  readonly rawStatus?: string;
  /** The baseline that the status is about; absent (or `*`) when it is about the whole domain. */
  readonly baseline?: string;
  /** Free text of the agent. */
  readonly message?: string;
  /** The actions; empty and absent are the same on the wire. */
  readonly actions: readonly FeedbackAction[];
}

/** The three forms that feedback is met in. */
export const FEEDBACK_FORMS = ["payload", "desiredStateFeedback", "bare"] as const;

/** One of the {@link FEEDBACK_FORMS}. */
export type FeedbackForm = (typeof FEEDBACK_FORMS)[number];

/** One feedback message as {@link parseFeedback} reads it. */
export interface FeedbackMessage {
  /** The form in which it came: which member held the feedback, or none. */
  readonly form: FeedbackForm;
  /** The activity that the feedback answers; `""` is a legal one. */
  readonly activityId?: string;
  /** The device, where the transport put it beside the activity. */
  readonly deviceId?: string;
  /** The domain whose agent speaks, where the transport put it beside the activity; absent for a device's own feed. */
  readonly domain?: string;
  /** When it was published, in milliseconds since 1970; absent when it is missing, 0 or unreadable. */
  readonly timestamp?: number;
  /** The feedback. */
  readonly feedback: Feedback;
}
