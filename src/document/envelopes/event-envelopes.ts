import { isJsonObject, ownMember } from "../../json/index.js";
import type { Content, EnvelopeRow } from "./envelope-row.js";
import { firstText, memberAt } from "./envelope-row.js";
import type { Holding } from "../subject.js";

/** What an event of Event Grid is about, by the end of its type. */
const EVENT_TYPES: Readonly<Record<string, Holding>> = {
  DeviceCreated: "twin",
  DeviceDeleted: "deleted",
  DeviceConnected: "connection",
  DeviceDisconnected: "connection",
  DeviceTelemetry: "telemetry",
};

const DEVICES = "Microsoft.Devices.";

/**
 * The envelopes of events: Event Grid in both of its schemas, and the protocol of Eclipse Ditto.
 *
 * Source: Documents and envelopes §1.6, §1.10.
 *
 * @internal
 */
export const EVENT_ENVELOPES: readonly EnvelopeRow[] = [
  {
    envelope: "event-grid",
    title: "Event Grid",
    mark: "`eventType` begins `Microsoft.Devices.`, `data`, and `subject` begins `devices/`",
    holds: (value) =>
      begins(ownMember(value, "eventType"), DEVICES) &&
      isJsonObject(ownMember(value, "data")) &&
      begins(ownMember(value, "subject"), "devices/"),
    open: (value) => openEvent(value, "eventType", "eventTime"),
  },
  {
    envelope: "cloud-event",
    title: "CloudEvents",
    mark: "`specversion`, `type` begins `Microsoft.Devices.`, and `data`",
    holds: (value) =>
      typeof ownMember(value, "specversion") === "string" &&
      begins(ownMember(value, "type"), DEVICES) &&
      isJsonObject(ownMember(value, "data")),
    open: (value) => openEvent(value, "type", "time"),
  },
  {
    envelope: "ditto",
    title: "Eclipse Ditto",
    mark: "`topic` of five or more parts, the third `things`, a `path` and `headers`",
    holds: isDitto,
    open: openDitto,
  },
];

function openEvent(value: unknown, typeName: string, timeName: string): readonly Content[] {
  const type = ownMember(value, typeName) as string;
  const holding = EVENT_TYPES[type.slice(DEVICES.length)] ?? "other";
  const place =
    holding === "telemetry"
      ? ["data", "body"]
      : holding === "twin" || holding === "deleted"
        ? ["data", "twin"]
        : ["data"];
  const holders = [memberAt(value, ["data"]), memberAt(value, ["data", "twin"])];
  return [
    {
      path: `/${place.join("/")}`,
      document: memberAt(value, place),
      deviceId: firstText(holders, ["deviceId"]),
      moduleId: firstText(holders, ["moduleId"]),
      at: textAt(value, timeName),
      operation: type,
      holding,
    },
  ];
}

function isDitto(value: unknown): boolean {
  const parts = textAt(value, "topic")?.split("/") ?? [];
  const isTopic = parts.length >= 5 && parts[2] === "things";
  return isTopic && begins(ownMember(value, "path"), "/") && isJsonObject(ownMember(value, "headers"));
}

/** A thing of Ditto is no twin of IoT Hub; what it carries of other kinds, such as feedback, is looked at. */
function openDitto(value: unknown): readonly Content[] {
  const [namespace, name, ...rest] = (ownMember(value, "topic") as string).split("/") as [string, string, ...string[]];
  return [
    {
      path: "/value",
      document: ownMember(value, "value"),
      deviceId: `${namespace}:${name}`,
      at: textAt(value, "timestamp"),
      operation: rest.at(-1),
      holding: "other",
    },
  ];
}

function begins(value: unknown, start: string): boolean {
  return typeof value === "string" && value.startsWith(start);
}

function textAt(value: unknown, name: string): string | undefined {
  const text = ownMember(value, name);
  return typeof text === "string" ? text : undefined;
}
