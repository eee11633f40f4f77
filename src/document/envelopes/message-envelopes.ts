import { formatPointer, isJsonObject, ownMember } from "../../json/index.js";
import { memberInAnyCase } from "../member-in-any-case.js";
import { firstText, firstTime, memberAt } from "./envelope-row.js";
import type { Content, EnvelopeRow } from "./envelope-row.js";
import type { Holding } from "../subject.js";

const DEVICE_NAMES = ["deviceId", "iothub-connection-device-id", "connectionDeviceId", "$.cdid", "origin"];
const MODULE_NAMES = ["moduleId", "iothub-connection-module-id", "connectionModuleId", "$.cmid", "module"];
const TIME_NAMES = ["operationTimestamp", "enqueuedTimeUtc", "enqueuedTime", "iothub-enqueuedtime"];

/** What the hub's own messages are about, by their operation. */
const OPERATIONS: Readonly<Record<string, Holding>> = {
  updateTwin: "change",
  replaceTwin: "twin",
  createDeviceIdentity: "twin",
  createModuleIdentity: "twin",
  deleteDeviceIdentity: "deleted",
  deleteModuleIdentity: "deleted",
  deviceConnected: "connection",
  deviceDisconnected: "connection",
  moduleConnected: "connection",
  moduleDisconnected: "connection",
};

/** The sources and schemas of messages; any other is none of the hub's twins. */
const SOURCES: Readonly<Record<string, Holding>> = {
  twinchangeevents: "twin",
  devicelifecycleevents: "twin",
  twinchangenotification: "twin",
  devicelifecyclenotification: "twin",
  deviceconnectionstateevents: "connection",
  deviceconnectionstatenotification: "connection",
  telemetry: "telemetry",
};

/** Where a message as a tool or library shows it has its body and its properties. */
interface MessageShape extends Pick<EnvelopeRow, "envelope" | "title" | "mark" | "holds"> {
  readonly body: readonly string[];
  /** The places of its properties, the surest first. */
  readonly bags: readonly (readonly string[])[];
}

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
    mark: "`EnqueuedTimeUtc`, `Properties`, `SystemProperties` and a `Body`",
    holds: (value) =>
      isText(ownMember(value, "EnqueuedTimeUtc")) &&
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
      ["systemProperties", "applicationProperties", "properties", "annotations"].some((name) => {
        const bag = ownMember(value, name);
        return ["iothub-message-source", "iothub-message-schema", "iothub-connection-device-id"].some(
          (key) => memberInAnyCase(bag, key) !== undefined,
        );
      }),
    body: ["body"],
    bags: [["applicationProperties"], ["properties"], ["systemProperties"], ["annotations"], []],
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
    const operation = firstText(holders, ["opType"]);
    return [
      {
        path: formatPointer(body),
        document: memberAt(value, body),
        deviceId: firstText(holders, DEVICE_NAMES),
        moduleId: firstText(holders, MODULE_NAMES),
        at: firstTime(holders, TIME_NAMES),
        operation,
        holding: holdingOf(holders, operation),
      },
    ];
  };
  return { envelope, title, mark, holds, open };
}

/** The mark of a twin event is its source or its schema, never its body. */
function holdingOf(holders: readonly unknown[], operation: string | undefined): Holding {
  const said = ["iothub-message-source", "iothub-message-schema"].flatMap((name) => firstText(holders, [name]) ?? []);
  for (const word of said) {
    const holding = SOURCES[word.toLowerCase()] ?? "other";
    if (holding !== "twin") return holding;
  }
  return OPERATIONS[operation ?? ""] ?? "unsaid";
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
