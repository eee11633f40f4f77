import { formatPointer, isJsonObject, ownMember } from "../../json/index.js";
import { memberInAnyCase } from "../member-in-any-case.js";
import { memberAt } from "./envelope-row.js";
import type { Content, EnvelopeRow } from "./envelope-row.js";
import { messageContent } from "./message-content.js";

/** Where a message as a tool or library shows it has its body and its properties. */
interface MessageShape extends Pick<EnvelopeRow, "envelope" | "title" | "mark" | "holds"> {
  readonly body: readonly string[];
  /** The places of its properties, the surest first. */
  readonly bags: readonly (readonly string[])[];
}

const HUB_NAMES = ["iothub-message-source", "iothub-message-schema", "iothub-connection-device-id"];

const MESSAGES: readonly MessageShape[] = [
  {
    envelope: "monitor-events",
    title: "az iot hub monitor-events",
    mark: "only `event`, with `origin`, `module`, `interface`, `component` and a `payload`",
    holds: (value) => {
      const event = ownMember(value, "event");
      const names = ["origin", "module", "interface", "component"];
      return hasOnly(value, "event") && names.every((name) => isText(ownMember(event, name))) && has(event, "payload");
    },
    body: ["event", "payload"],
    bags: [["event", "properties", "application"], ["event", "annotations"], ["event"]],
  },
  {
    envelope: "storage-route",
    title: "a message routed to storage",
    mark: "`EnqueuedTimeUtc` or a name that the hub gives, `Properties`, `SystemProperties` and a `Body`",
    holds: (value) =>
      (isText(ownMember(value, "EnqueuedTimeUtc")) || hasHubName(value, ["Properties", "SystemProperties"])) &&
      ["Properties", "SystemProperties"].every((name) => isJsonObject(ownMember(value, name))) &&
      has(value, "Body"),
    body: ["Body"],
    bags: [["Properties"], ["SystemProperties"], []],
  },
  {
    envelope: "event-hub",
    title: "an event of the Event Hubs libraries, of IoT Explorer or of the editor's toolkit",
    mark: "`body` beside `properties`, `applicationProperties` or `systemProperties` with a name that the hub gives",
    holds: (value) =>
      has(value, "body") &&
      hasHubName(value, ["systemProperties", "applicationProperties", "properties", "annotations"]),
    body: ["body"],
    bags: [["applicationProperties"], ["properties"], ["systemProperties"], ["annotations"], []],
  },
  {
    envelope: "workflow-message",
    title: "a message of Event Hubs or Service Bus as Logic Apps hands it on",
    mark: "`ContentData` beside `Properties` or `SystemProperties`",
    holds: (value) =>
      has(value, "ContentData") &&
      ["Properties", "SystemProperties"].some((name) => isJsonObject(ownMember(value, name))),
    body: ["ContentData"],
    bags: [["Properties"], ["SystemProperties"], []],
  },
];

/**
 * The envelopes of messages: body and properties, which say whether the body is a twin.
 *
 * Source: Documents and envelopes §1.1 to §1.7.
 *
 * @internal
 */
export const MESSAGE_ENVELOPES: readonly EnvelopeRow[] = /* @__PURE__ */ MESSAGES.map(messageRow);

function messageRow({ envelope, title, mark, holds, body, bags }: MessageShape): EnvelopeRow {
  const open = (value: unknown): readonly Content[] => {
    const holders = bags.map((place) => memberAt(value, place));
    return [messageContent(holders, formatPointer(body), memberAt(value, body))];
  };
  return { envelope, title, mark, holds, open };
}

/** Whether one of the bags has a name that only the hub gives. */
function hasHubName(value: unknown, bags: readonly string[]): boolean {
  return bags.some((name) => HUB_NAMES.some((key) => memberInAnyCase(ownMember(value, name), key) !== undefined));
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function has(value: unknown, name: string): boolean {
  return ownMember(value, name) !== undefined;
}

function hasOnly(value: unknown, name: string): boolean {
  return isJsonObject(value) && Object.keys(value).length === 1 && Object.hasOwn(value, name);
}
