import { isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject, JsonObjectDraft, JsonValue } from "../json/index.js";
import { oneOf, requireOptions, toResult } from "../result/index.js";
import type { OptionShapes, Result } from "../result/index.js";
import type { SchemaCode } from "../schema/index.js";
import type { FeedbackCode } from "./codes.js";
import { FEEDBACK_FORMS } from "./model.js";
import type { ComponentSetting, FeedbackForm } from "./model.js";
import { readActionStatus, readFeedbackStatus } from "./status.js";
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
  const around = write(isJsonObject(message) ? message : {}, AROUND) as JsonObject;
  const body = write(ownMember(message, "feedback") ?? {}, FEEDBACK);
  const document = form === "bare" ? bare(around, body) : { ...around, [form]: body };
  return toResult(document as JsonObject, validateFeedback(document));
}

function bare(around: JsonObject, body: unknown): unknown {
  return isJsonObject(body) ? { ...around, ...body } : body;
}

/** How a member is written; `undefined` leaves it out. */
type Writer = (value: JsonValue) => JsonValue | undefined;

/** What is written of an object: its members in their order. */
type Writers = Readonly<Record<string, Writer>>;

const AS_IT_IS: Writer = (value) => value;

const AROUND: Writers = { activityId: AS_IT_IS, timestamp: AS_IT_IS, deviceId: AS_IT_IS, domain: AS_IT_IS };

const SETTING: Writers = { key: AS_IT_IS, value: AS_IT_IS };

const COMPONENT: Writers = {
  id: AS_IT_IS,
  version: AS_IT_IS,
  config: (settings) => (isEmpty(settings) ? undefined : writeItems(settings, SETTING)),
};

/** Progress says nothing where a status has none, and the wire leaves out a 0. */
const ACTION: Writers = {
  component: (component) => write(component, COMPONENT),
  status: (word) => today(word, readActionStatus),
  progress: (progress) => (progress === 0 ? undefined : progress),
  message: AS_IT_IS,
};

const FEEDBACK: Writers = {
  status: (word) => today(word, readFeedbackStatus),
  baseline: AS_IT_IS,
  message: AS_IT_IS,
  actions: (actions) => writeItems(actions, ACTION),
};

/** Writes the members that have a value. What is not an object stays as it is: the schema tells it. */
function write(value: unknown, writers: Writers): JsonValue | undefined {
  if (!isJsonObject(value)) return value as JsonValue | undefined;
  const draft: JsonObjectDraft = {};
  for (const [key, writeMember] of Object.entries(writers)) {
    const member = ownMember(value, key);
    const written = member === undefined ? undefined : writeMember(member);
    if (written !== undefined) draft[key] = written;
  }
  return draft;
}

function writeItems(items: JsonValue, writers: Writers): JsonValue {
  return Array.isArray(items) ? items.map((item) => write(item, writers) ?? null) : items;
}

function isEmpty(value: JsonValue): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** A status by its name of today; a word that is none stays as it is. */
function today(word: JsonValue, read: (word: string) => string | undefined): JsonValue {
  return typeof word === "string" ? (read(word) ?? word) : word;
}
