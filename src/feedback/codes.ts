import type { CodeRegistry } from "../result/index.js";

/** The codes of this room: the first are issues of reading, the others reasons of verdicts. */
export type FeedbackCode =
  | "not-feedback"
  | "missing-status"
  | "unknown-status"
  | "aliased-status"
  | "missing-component"
  | "adjusted-progress"
  | "malformed-timestamp"
  | "timestamp-in-seconds"
  | "unexpected-action-step"
  | "unexpected-device-step"
  | "reported-status"
  | "combined-status"
  | "derived-status"
  | "no-readable-status"
  | "baseline-status"
  | "action-failed"
  | "phase-failed"
  | "completed-despite-failure"
  | "inconsistent-baseline"
  | "actions-abandoned"
  | "awaiting-completion"
  | "conflicting-ends"
  | "newer-activity"
  | "feedback-stale";

/** What the codes of this room mean. */
export const FEEDBACK_CODES: CodeRegistry<FeedbackCode> = {
  "not-feedback": {
    title: "The document is not Desired State Feedback",
    explanation:
      "Feedback is an object with `payload` or `desiredStateFeedback`, or one that has `status`, `actions`, `baseline` or `message` itself.",
  },
  "missing-status": {
    title: "The message or an action has no status",
    explanation: "The member `status` is missing or empty, so the actions alone say how far the device is.",
  },
  "unknown-status": {
    title: "A status word is not known",
    explanation:
      "The word is neither a status of the format nor a known alias of one. It is kept as it was received, and neither counts as success nor as failure.",
  },
  "aliased-status": {
    title: "A status is spelled in another way",
    explanation: "The word is one that older documents or some agents use. It is read as the status that it means.",
  },
  "missing-component": {
    title: "An action does not name its component",
    explanation: "The action has no component with an `id`, so it cannot be distinguished from other nameless actions.",
  },
  "adjusted-progress": {
    title: "A progress was brought into range",
    explanation:
      "Progress is a whole percentage from 0 to 100. The value was not a number, negative, above 100 or fractional, and was rounded down or limited.",
  },
  "malformed-timestamp": {
    title: "The timestamp cannot be used",
    explanation:
      "A timestamp is a positive number of milliseconds since 1970; without one the message counts as the oldest.",
  },
  "timestamp-in-seconds": {
    title: "The timestamp is in seconds",
    explanation: "The number is too small for milliseconds of this century, so it was read as seconds.",
  },
  "unexpected-action-step": {
    title: "An action took a step that the diagram does not have",
    explanation:
      "The action went from one status to another without an arrow between them. Agents skip statuses and go back, so this is a hint and no error.",
  },
  "unexpected-device-step": {
    title: "A device took a step that the diagram does not have",
    explanation:
      "The device went from one status to another without an arrow between them. Agents skip statuses, so this is a hint and no error.",
  },
  "combined-status": {
    title: "What the domains come to",
    explanation: "The device reports no status of its own; the statuses of its domains together make this one.",
  },
  "reported-status": {
    title: "The device reported its status",
    explanation: "The status that the device itself reported was taken into the verdict.",
  },
  "derived-status": {
    title: "The actions say how far the device is",
    explanation: "The statuses of the actions were added up, because they say more than the reported status does.",
  },
  "no-readable-status": {
    title: "Nothing says how far the device is",
    explanation: "No status could be read, and there are no actions either.",
  },
  "baseline-status": {
    title: "The status is that of one baseline",
    explanation: "A status with a baseline speaks of that baseline only and never decides about the device.",
  },
  "action-failed": {
    title: "An action failed",
    explanation: "An action ended in one of the failure statuses.",
  },
  "phase-failed": {
    title: "A phase failed or was rolled back",
    explanation: "A phase of the update reported a failure or a rollback, so the device is not expected to complete.",
  },
  "completed-despite-failure": {
    title: "The device says completed, and an action failed",
    explanation:
      "A desired state is reached only when all actions succeeded, so the device is taken as incomplete, unless the caller trusts its report.",
  },
  "inconsistent-baseline": {
    title: "What belongs together was updated in part",
    explanation:
      "A rollback failed, or one baseline holds both an applied and a failed action and was not rolled back, so the device is inconsistent.",
  },
  "actions-abandoned": {
    title: "Actions were left unfinished",
    explanation: "The device reported its end while actions were still open; they are not expected to go on.",
  },
  "awaiting-completion": {
    title: "All actions are settled, the end is not reported",
    explanation:
      "No action is open any more, and the device has still to report that it finished (activation or cleanup may be due).",
  },
  "conflicting-ends": {
    title: "Two different ends were reported",
    explanation:
      "Messages of one run report different final statuses. The latest counts; at the same time the worse one does.",
  },
  "newer-activity": {
    title: "A newer activity has started",
    explanation: "The device has started a newer activity, so this one, which never reported its end, is superseded.",
  },
  "feedback-stale": {
    title: "The device has been silent for too long",
    explanation: "The activity has no end, and its last message is older than the caller allows.",
  },
};
