import { isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject } from "../json/index.js";
import { describeType, toResult } from "../result/index.js";
import type { Result } from "../result/index.js";
import type { SchemaCode } from "../schema/index.js";
import type { FeedbackCode } from "./codes.js";
import { IssueList } from "./parse-parts.js";
import type { Feedback, FeedbackForm, FeedbackMessage } from "./model.js";
import { readActions } from "./parse-action.js";
import { readStatusWord, readText } from "./parse-parts.js";
import type { Building } from "./parse-parts.js";
import { readFeedbackStatus } from "./status.js";

/** Members of which one is enough to call a bare object feedback. */
const MARKS_OF_FEEDBACK = ["status", "actions", "baseline", "message"] as const;

/** A timestamp below this, in milliseconds, would be before March 1973: it is in seconds. */
const FIRST_MILLISECONDS = 100_000_000_000;

/** In seconds, which such a small timestamp is in: what is less would come to 0, and 0 is "unknown". */
const ONE_MILLISECOND = 0.001;

/**
 * Reads Desired State Feedback in each of its three forms: `{ activityId, timestamp, payload }`, the
 * `desiredStateFeedback` envelope of a digital twin, and the bare message.
 *
 * What an agent gets wrong is read as well as it can be, and is a warning: other spellings of a status, a status that
 * nobody knows, progress out of range, seconds for milliseconds, a missing component. `deviceId` and `domain` are read
 * where the transport put them, beside `activityId`.
 *
 * Source: Desired State Feedback, Desired State Feedback §1, §5d, §7a.
 *
 * @param input - any JSON value
 * @returns the message with statuses after aliases, and the words as they were received; a failure only for what is no feedback
 * @example
 * ```ts
 * import { parseFeedback } from "twinstate";
 *
 * const result = parseFeedback({ activityId: "a1", timestamp: 1700000000, payload: { status: "COMPLETE" } });
 * result.ok && result.value.feedback.status; // → "COMPLETED"
 * result.ok && result.value.timestamp; // → 1700000000000
 * result.issues.map(({ code }) => code); // → ["timestamp-in-seconds", "aliased-status"]
 * ```
 */
export function parseFeedback(input: unknown): Result<FeedbackMessage, FeedbackCode | SchemaCode> {
  const issues = new IssueList();
  const message = readMessage(input, issues);
  if (message !== undefined) return toResult(message, issues.found);
  const found = isJsonObject(input)
    ? `an object without payload, desiredStateFeedback, ${MARKS_OF_FEEDBACK.join(", ")}, or with no object there`
    : describeType(input);
  const text = `Expected Desired State Feedback, found ${found}.`;
  return { ok: false, issues: [{ code: "not-feedback", severity: "error", path: "", message: text }] };
}

/**
 * Reads a message and notes what is wrong with it; nothing for what is no feedback.
 *
 * @internal
 */
export function readMessage(input: unknown, issues: IssueList): FeedbackMessage | undefined {
  const form = formOf(input);
  if (form === undefined || !isJsonObject(input)) return undefined;
  const body = form === "bare" ? input : (input[form] ?? {});
  if (!isJsonObject(body)) return undefined;
  const activityId = readText(input, "activityId", "", issues);
  const deviceId = readText(input, "deviceId", "", issues);
  const domain = readText(input, "domain", "", issues);
  const timestamp = readTimestamp(input, issues);
  const message: Building<FeedbackMessage> = { form, feedback: readFeedback(body, bodyPath(form), issues) };
  if (activityId !== undefined) message.activityId = activityId;
  if (deviceId !== undefined) message.deviceId = deviceId;
  if (domain !== undefined) message.domain = domain;
  if (timestamp !== undefined) message.timestamp = timestamp;
  return message;
}

/**
 * Gives the JSON Pointer of the feedback within a message of this form.
 *
 * @internal
 */
export function bodyPath(form: FeedbackForm): string {
  return form === "bare" ? "" : `/${form}`;
}

function formOf(input: unknown): FeedbackForm | undefined {
  if (ownMember(input, "payload") !== undefined) return "payload";
  if (ownMember(input, "desiredStateFeedback") !== undefined) return "desiredStateFeedback";
  return MARKS_OF_FEEDBACK.some((key) => ownMember(input, key) !== undefined) ? "bare" : undefined;
}

function readFeedback(body: JsonObject, path: string, issues: IssueList): Feedback {
  const { status, rawStatus } = readStatusWord(body, path, readFeedbackStatus, issues);
  const baseline = readText(body, "baseline", path, issues);
  const message = readText(body, "message", path, issues);
  const feedback: Building<Feedback> = { actions: readActions(ownMember(body, "actions"), `${path}/actions`, issues) };
  if (status !== undefined) feedback.status = status;
  if (rawStatus !== undefined) feedback.rawStatus = rawStatus;
  if (baseline !== undefined && baseline !== "") feedback.baseline = baseline;
  if (message !== undefined && message !== "") feedback.message = message;
  return feedback;
}

/** 0 and absent are "unknown" on the wire; seconds are recognised by their size. */
function readTimestamp(input: JsonObject, issues: IssueList): number | undefined {
  const value = ownMember(input, "timestamp");
  if (value === undefined || value === 0) return undefined;
  if (typeof value !== "number" || !(value >= ONE_MILLISECOND && value <= Number.MAX_SAFE_INTEGER)) {
    issues.warn("malformed-timestamp", "/timestamp", `Expected milliseconds since 1970, found ${describeType(value)}.`);
    return undefined;
  }
  if (value >= FIRST_MILLISECONDS) return Math.floor(value);
  issues.warn(
    "timestamp-in-seconds",
    "/timestamp",
    "The timestamp is too small for milliseconds and was read as seconds.",
  );
  return Math.floor(value * 1000);
}
