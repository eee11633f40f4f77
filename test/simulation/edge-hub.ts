import { isJsonObject, ownMember } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { createTwin, patchReported, replaceDesired } from "../../src/twin/index.js";
import type { ChangeResult, ModuleTwin } from "../../src/twin/index.js";

/** A hub of an edge device, and the IoT Hub that keeps its twin: each step changes the twin as the two would. */
export interface EdgeHubDevice {
  /** The service writes a configuration: the whole desired section, as a deployment does. */
  deploy(desired: JsonObject): EdgeHubDevice;
  /** edgeHub starts: it reports its version, and forgets its clients. */
  start(): EdgeHubDevice;
  /** edgeHub reads its desired properties, and reports the version that it read, refused or not. */
  read(): EdgeHubDevice;
  /** A client connects, or leaves; a device that leaves is removed, a module is not. */
  connect(id: string): EdgeHubDevice;
  leave(id: string): EdgeHubDevice;
  /** Somebody else than edgeHub writes into the report. */
  report(patch: JsonObject): EdgeHubDevice;
  /** The identity is made anew: desired starts again, what edgeHub reports stays. */
  recreate(): EdgeHubDevice;
  /** The twin as the service shows it. */
  twin(): JsonObject;
}

/** Creates the twin of `$edgeHub` of a device, at eight o'clock of a day in 2022; each step takes a minute. */
export function createEdgeHub(deviceId: string): EdgeHubDevice {
  let minutes = 0;
  let twin = fresh(deviceId, "2022-07-05T08:00:00.0000000Z");
  const now = (): string => {
    minutes += 1;
    return `2022-07-05T08:${String(minutes).padStart(2, "0")}:00.0000000Z`;
  };
  const change = (result: ChangeResult): void => {
    if (!result.ok) throw new Error(result.issues[0].message);
    twin = result.value.twin as ModuleTwin;
  };
  const report = (patch: JsonObject): void => {
    change(patchReported(twin, patch, { now: now() }));
  };
  const device: EdgeHubDevice = {
    deploy(desired) {
      change(replaceDesired(twin, desired, { now: now() }));
      return device;
    },
    start() {
      report({
        schemaVersion: "1.0",
        version: { version: "1.4.20", build: "61356014", commit: "bb9a26162c" },
        clients: null,
      });
      return device;
    },
    read() {
      const { $version, ...desired } = twin.properties.desired as JsonObject;
      const refusal = refusalOf(desired);
      const description = refusal === undefined ? "" : `Error while parsing desired properties - ${refusal}`;
      const code = refusal === undefined ? 200 : 400;
      report({ lastDesiredVersion: Number($version), lastDesiredStatus: { code, description } });
      return device;
    },
    connect(id) {
      report({ clients: { [encode(id)]: { status: "Connected", lastConnectedTimeUtc: now() } } });
      return device;
    },
    leave(id) {
      const gone = id.includes("/") ? { status: "Disconnected", lastDisconnectedTimeUtc: now() } : null;
      report({ clients: { [encode(id)]: gone } });
      return device;
    },
    report(patch) {
      report(patch);
      return device;
    },
    recreate() {
      const { reported } = twin.properties;
      const made = fresh(deviceId, now());
      twin = { ...made, properties: { ...made.properties, reported } };
      return device;
    },
    twin: () => twin as unknown as JsonObject,
  };
  return device;
}

function fresh(deviceId: string, now: string): ModuleTwin {
  return createTwin({ deviceId, moduleId: "$edgeHub" }, { now });
}

function encode(id: string): string {
  return id.replaceAll(".", "%2E").replaceAll("$", "%24").replaceAll(" ", "%20");
}

/** What edgeHub says of desired properties that it cannot read: written apart from the library's own checks. */
export function refusalOf(desired: JsonObject): string | undefined {
  const members = Object.fromEntries(Object.entries(desired).filter(([key]) => !key.startsWith("$")));
  const version = ownMember(members, "schemaVersion");
  if (version === undefined) return "Desired properties missing SchemaVersion";
  const match = typeof version === "string" ? /^1\.([0-3])(?:\.\d+){0,2}$/.exec(version) : null;
  if (match === null) return "The desired properties schema version is not compatible with the expected version 1.3";
  const isOld = match[1] === "0";
  const store = ownMember(members, "storeAndForwardConfiguration");
  if (!isJsonObject(store)) return "Value cannot be null. (Parameter 'storeAndForwardConfiguration')";
  const time = ownMember(store, "timeToLiveSecs") ?? 0;
  if (!/^-?\d+$/.test(textOf(time)) || Number(time) > 2_147_483_647) return "Error converting value for timeToLiveSecs";
  const routes = ownMember(members, "routes");
  if (routes === undefined) return isOld ? undefined : "Value cannot be null. (Parameter 'routes')";
  if (!isJsonObject(routes)) return "Cannot deserialize the routes";
  for (const [name, route] of Object.entries(routes)) {
    const refusal = refusalOfRoute(name, route, isOld);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** A number, or a string, as edgeHub's reader takes it. */
function textOf(value: JsonValue): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

const ROUTE =
  /^\s*(?:SELECT\s+\*\s+)?FROM\s*(?:\/[\w*.-]+)+\s*(?:WHERE\s+\S.*?\s)?\s*INTO\s+(?:\$upstream|BrokeredEndpoint\("\/modules\/[\w-]+\/inputs\/[\w-]+"\))\s*$/i;

function refusalOfRoute(name: string, route: JsonValue, isOld: boolean): string | undefined {
  if (isOld && isJsonObject(route)) return `Error parsing route ${name} - it is an object`;
  const text = isJsonObject(route) ? ownMember(route, "route") : route;
  if (typeof text !== "string") return `Malformed route specification ${name}`;
  if (isOld && text.trim() === "") return undefined;
  const { priority = 0, timeToLiveSecs = 0 } = isJsonObject(route) ? route : {};
  if (!/^[0-9]$/.test(textOf(priority))) return `The route ${name} has an invalid priority`;
  if (!/^\d{1,10}$/.test(textOf(timeToLiveSecs)) || Number(timeToLiveSecs) >= 2 ** 32)
    return `The route ${name} has an invalid time to live`;
  if ((name.trim() === "" && !isOld) || !ROUTE.test(text)) return `Error parsing route ${name} - ${text}`;
  return undefined;
}
