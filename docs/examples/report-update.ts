/**
 * An agent updates three components and tells the backend how far it is: each step is one message, checked before it is sent.
 */
import { formatFeedback } from "twinstate";
import type { ActionToSend, FeedbackToSend } from "twinstate";

const ACTIVITY = "campaign-7";
let clock = 1_767_225_600_000; // 2026-01-01T00:00:00Z; a real agent asks its clock

/** Stands for an MQTT client. */
function send(feedback: FeedbackToSend["feedback"]): void {
  clock += 60_000;
  const result = formatFeedback({ activityId: ACTIVITY, timestamp: clock, feedback });
  if (!result.ok) throw new Error(result.issues[0].message);
  const actions = (feedback.actions ?? []).map(({ component, status }) => `${String(component.id)} ${String(status)}`);
  console.log([feedback.status, ...actions].join("  "));
}

const actions = new Map<string, ActionToSend>(
  ["app:map", "app:radio", "os:image"].map((id) => [id, { component: { id, version: "2.0" }, status: "IDENTIFIED" }]),
);

function step(id: string, change: Omit<ActionToSend, "component">): void {
  const action = actions.get(id);
  if (action === undefined) return;
  actions.set(id, { ...action, ...change });
  send({ status: "RUNNING", actions: [...actions.values()] });
}

send({ status: "IDENTIFYING" });
send({ status: "IDENTIFIED", actions: [...actions.values()] });
step("app:map", { status: "DOWNLOADING", progress: 50 });
step("app:map", { status: "UPDATE_SUCCESS", progress: 100 });
step("app:radio", { status: "REMOVAL_SUCCESS" });
step("os:image", { status: "DOWNLOAD_FAILURE", progress: 30, message: "The connection was lost." });
send({ status: "INCOMPLETE", message: "One component of three could not be updated.", actions: [...actions.values()] });

// prints:
// IDENTIFYING
// IDENTIFIED  app:map IDENTIFIED  app:radio IDENTIFIED  os:image IDENTIFIED
// RUNNING  app:map DOWNLOADING  app:radio IDENTIFIED  os:image IDENTIFIED
// RUNNING  app:map UPDATE_SUCCESS  app:radio IDENTIFIED  os:image IDENTIFIED
// RUNNING  app:map UPDATE_SUCCESS  app:radio REMOVAL_SUCCESS  os:image IDENTIFIED
// RUNNING  app:map UPDATE_SUCCESS  app:radio REMOVAL_SUCCESS  os:image DOWNLOAD_FAILURE
// INCOMPLETE  app:map UPDATE_SUCCESS  app:radio REMOVAL_SUCCESS  os:image DOWNLOAD_FAILURE
