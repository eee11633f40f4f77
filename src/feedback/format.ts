import type { JsonObject, JsonObjectDraft, JsonValue } from "../json/index.js";
import { oneOf, requireOptions, toResult } from "../result/index.js";
import type { OptionShapes, Result } from "../result/index.js";
import type { SchemaCode } from "../schema/index.js";
import type { FeedbackCode } from "./codes.js";
import { FEEDBACK_FORMS } from "./model.js";
import type { ComponentSetting, FeedbackForm } from "./model.js";
import type { ActionStatus, DeviceStatus, PhaseStatus } from "./status.js";
import { validateFeedback } from "./validate.js";

/** One action as a sender writes it. */
export interface ActionToSend {
  /** The component in question. */
  readonly component: {
    /** The component's identifier, `domain:name`. */
    readonly id?: string | undefined;
    /** The component's version. */
    readonly version?: string | undefined;
    /** The component's settings, in their order. */
    readonly config?: readonly ComponentSetting[] | undefined;
  };
  /** How far the action is. */
  readonly status?: ActionStatus | undefined;
  /** How much of the current phase is done, in whole percent. */
  readonly progress?: number | undefined;
  /** Free text; it is sent as it is. */
  readonly message?: string | undefined;
}

/** Feedback as a sender writes it; what `parseFeedback` reads can be sent again. */
export interface FeedbackToSend {
  /** The activity that the feedback answers. */
  readonly activityId?: string | undefined;
  /** When it is published, in milliseconds since 1970. */
  readonly timestamp?: number | undefined;
  /** The device, where no transport adds it. */
  readonly deviceId?: string | undefined;
  /** The domain whose agent speaks; left out in a device's own feed. */
  readonly domain?: string | undefined;
  /** The feedback itself. */
  readonly feedback: {
    /** How far the device, the domain or the baseline is. */
    readonly status?: DeviceStatus | PhaseStatus | undefined;
    /** The baseline that the status is about. */
    readonly baseline?: string | undefined;
    /** Free text; it is sent as it is. */
    readonly message?: string | undefined;
    /** The actions. */
    readonly actions?: readonly ActionToSend[] | undefined;
  };
}

/** How feedback is written. */
export interface FormatFeedbackOptions {
  /** `payload` (the default): the envelope of agents over MQTT; `desiredStateFeedback`: a digital twin's; `bare`: none. */
  readonly form?: FeedbackForm | undefined;
}

const FORMAT_OPTIONS: OptionShapes<FormatFeedbackOptions> = { form: /* @__PURE__ */ oneOf(FEEDBACK_FORMS) };

/**
 * Writes Desired State Feedback for sending: the members that have a value, in today's spelling, checked by the schema.
 *
 * Source: Desired State Feedback, the data model; Desired State Feedback §1.
 *
 * @param message - what to say; an envelope needs `activityId` and `timestamp`
 * @param options - the form; a wrong option throws a `TypeError`
 * @returns the document to send, or every breach of the schema
 * @example
 * ```ts
 * import { formatFeedback } from "twinstate";
 *
 * const result = formatFeedback({
 *   activityId: "update-7",
 *   timestamp: 1700000000000,
 *   feedback: { status: "RUNNING", actions: [{ component: { id: "app:nav" }, status: "DOWNLOADING", progress: 40 }] },
 * });
 * result.ok && Object.keys(result.value); // → ["activityId", "timestamp", "payload"]
 * ```
 */
export function formatFeedback(
  message: FeedbackToSend,
  options: FormatFeedbackOptions = {},
): Result<JsonObject, FeedbackCode | SchemaCode> {
  requireOptions(options, FORMAT_OPTIONS);
  const { form = "payload" } = options;
  const { activityId, timestamp, deviceId, domain, feedback } = message;
  const body = written([
    ["status", feedback.status],
    ["baseline", feedback.baseline],
    ["message", feedback.message],
    ["actions", feedback.actions?.map(writeAction)],
  ]);
  const around = written([
    ["activityId", activityId],
    ["timestamp", timestamp],
    ["deviceId", deviceId],
    ["domain", domain],
  ]);
  const document = form === "bare" ? { ...around, ...body } : { ...around, [form]: body };
  return toResult(document, validateFeedback(document));
}

/** Progress says nothing where a status has none, and the wire leaves out a 0. */
function writeAction({ component, status, progress, message }: ActionToSend): JsonObject {
  const { id, version, config } = component;
  const settings = config?.map(({ key, value }) => ({ key, value }));
  return written([
    [
      "component",
      written([
        ["id", id],
        ["version", version],
        ["config", settings?.length === 0 ? undefined : settings],
      ]),
    ],
    ["status", status],
    ["progress", progress === 0 ? undefined : progress],
    ["message", message],
  ]);
}

function written(members: readonly (readonly [string, JsonValue | undefined])[]): JsonObject {
  const draft: JsonObjectDraft = {};
  for (const [key, value] of members) if (value !== undefined) draft[key] = value;
  return draft;
}
