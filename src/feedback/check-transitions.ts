import { quoteName } from "../result/index.js";
import type { Issue } from "../result/index.js";
import type { FeedbackCode } from "./codes.js";
import { IssueList } from "./parse-parts.js";
import type { FeedbackMessage } from "./model.js";
import { bodyPath, readMessage } from "./parse.js";
import { baselineOf, isDeviceStatus } from "./status.js";
import type { ActionStatus, DeviceStatus } from "./status.js";
import { canActionTransition, canDeviceTransition } from "./transitions.js";

/** What was last seen of one device and one activity, while messages are walked. */
interface Course {
  device?: DeviceStatus;
  readonly actions: Map<string, ActionStatus>;
}

/**
 * Checks messages, in the order in which they are given, for steps that the two diagrams do not have.
 *
 * Agents leave the diagrams for good reasons (nothing to do, streaming installation, rollback, a repeated identification),
 * so every finding is a warning. A phase status counts as `RUNNING`; the status of a baseline is no step of the device;
 * what is no feedback is passed over. Devices, activities and domains are followed apart.
 *
 * Source: Desired State Feedback, the two diagrams; Desired State Feedback §3, §5.
 *
 * @param messages - any JSON values, in the order of their arrival
 * @returns a warning for each step outside the diagrams; its path begins with the index of the message
 * @example
 * ```ts
 * import { checkTransitions } from "twinstate";
 *
 * const issues = checkTransitions([{ status: "IDENTIFYING" }, { status: "COMPLETED" }]);
 * issues.map(({ code, path }) => [code, path]); // → [["unexpected-device-step", "/1/status"]]
 * ```
 */
export function checkTransitions(messages: Iterable<unknown>): readonly Issue<FeedbackCode>[] {
  const issues: Issue<FeedbackCode>[] = [];
  const courses = new Map<string, Course>();
  let index = -1;
  for (const message of messages) {
    index += 1;
    const read = readMessage(message, new IssueList());
    if (read === undefined) continue;
    const key = JSON.stringify([read.deviceId, read.activityId, read.domain]);
    const course = courses.get(key) ?? { actions: new Map<string, ActionStatus>() };
    courses.set(key, course);
    const path = `/${index}${bodyPath(read.form)}`;
    for (const issue of [...stepDevice(course, read, path), ...stepActions(course, read, path)]) issues.push(issue);
  }
  return issues;
}

function stepDevice(course: Course, { feedback }: FeedbackMessage, path: string): readonly Issue<FeedbackCode>[] {
  if (feedback.status === undefined || baselineOf(feedback.baseline) !== "") return [];
  const before = course.device;
  const after = isDeviceStatus(feedback.status) ? feedback.status : "RUNNING";
  course.device = after;
  if (before === undefined || before === after || canDeviceTransition(before, after)) return [];
  const message = `The diagram has no arrow from ${before} to ${after}.`;
  return [{ code: "unexpected-device-step", severity: "warning", path: `${path}/status`, message }];
}

function stepActions({ actions }: Course, { feedback }: FeedbackMessage, path: string): readonly Issue<FeedbackCode>[] {
  return feedback.actions.flatMap(({ component, status: after }, index) => {
    const id = component.id ?? "";
    if (after === undefined || id === "") return [];
    const before = actions.get(id);
    actions.set(id, after);
    if (before === undefined || before === after || canActionTransition(before, after)) return [];
    const message = `For ${quoteName(id)} the diagram has no arrow from ${before} to ${after}.`;
    return [{ code: "unexpected-action-step", severity: "warning", path: `${path}/actions/${index}/status`, message }];
  });
}
