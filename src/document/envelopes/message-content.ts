import type { Holding } from "../subject.js";
import { firstText, firstTime } from "./envelope-row.js";
import type { Content } from "./envelope-row.js";

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

/**
 * Makes the content of a message of its body and of what holds its properties, the surest first.
 *
 * @internal
 */
export function messageContent(holders: readonly unknown[], path: string, document: unknown): Content {
  const operation = firstText(holders, ["opType"]);
  return {
    path,
    document,
    deviceId: firstText(holders, DEVICE_NAMES),
    moduleId: firstText(holders, MODULE_NAMES),
    at: firstTime(holders, TIME_NAMES),
    operation,
    holding: holdingOf(holders, operation),
  };
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
