import { appendPointer, compareTimes, isJsonObject, ownMember, sortNames } from "../json/index.js";
import type { JsonValue } from "../json/index.js";
import type { EdgeHubClientStatus } from "./vocabulary.js";

/** One client that edgeHub has reported: a module, or a device behind it. */
export interface EdgeHubClient {
  /** The name, decoded: `device/module`, or `device` for a device. */
  readonly id: string;
  /** The device's part of the name. */
  readonly deviceId: string;
  /** The module's part of the name; absent for a device. */
  readonly moduleId?: string;
  /** Whether it is connected. */
  readonly status: EdgeHubClientStatus;
  /** Since when, as the report spells the time; absent when it does not say. */
  readonly since?: string;
  /** The JSON Pointer of the entry in the twin as it was given. */
  readonly path: string;
}

/** The characters that edgeHub does not leave in the name of a member, as it writes them. */
const ENCODED: Readonly<Record<string, string>> = { "%2E": ".", "%24": "$", "%20": " " };

/**
 * Reads the name of a client as edgeHub reports it, where `.`, `$` and space are written `%2E`, `%24` and `%20`.
 *
 * @param name - the name of a member of `clients`
 * @returns the name of the device, or of device and module with a slash between them
 * @example
 * ```ts
 * import { decodeClientName } from "twinstate";
 *
 * decodeClientName("plant%2E7/%24edgeAgent"); // → "plant.7/$edgeAgent"
 * ```
 */
export function decodeClientName(name: string): string {
  return name.replace(/%2E|%24|%20/gi, (code) => String(ENCODED[code.toUpperCase()]));
}

/**
 * Reads the clients of a report, in code unit order of the names as they are reported.
 *
 * A client that never connected is not in the report, so that absence proves nothing. Source:
 * Twin conventions §3.2.
 *
 * @internal
 */
export function readClients(clients: JsonValue | undefined, path: string): readonly EdgeHubClient[] {
  if (!isJsonObject(clients)) return [];
  return sortNames(Object.keys(clients)).map((name) => {
    const id = decodeClientName(name);
    const slash = id.indexOf("/");
    const { status, since } = connectionOf(clients[name]);
    return {
      id,
      deviceId: slash === -1 ? id : id.slice(0, slash),
      ...(slash === -1 ? {} : { moduleId: id.slice(slash + 1) }),
      status,
      ...(since === undefined ? {} : { since }),
      path: appendPointer(path, name),
    };
  });
}

/** Both times may be there; the later one is of the last change, where the word for it is missing. */
function connectionOf(client: JsonValue | undefined): {
  readonly status: EdgeHubClientStatus;
  readonly since: string | undefined;
} {
  const word = ownMember(client, "status");
  const connected = timeOf(client, "lastConnectedTimeUtc");
  const disconnected = timeOf(client, "lastDisconnectedTimeUtc");
  const status = typeof word === "string" ? word.toLowerCase() : laterOf(connected, disconnected);
  if (status === "connected") return { status, since: connected };
  if (status === "disconnected") return { status, since: disconnected };
  return { status: "unknown", since: undefined };
}

function laterOf(connected: string | undefined, disconnected: string | undefined): string {
  if (connected === undefined) return disconnected === undefined ? "unknown" : "disconnected";
  return disconnected !== undefined && compareTimes(disconnected, connected) === 1 ? "disconnected" : "connected";
}

/** A time that is one; what else stands there is not repeated. */
function timeOf(client: JsonValue | undefined, key: string): string | undefined {
  const time = ownMember(client, key);
  return typeof time === "string" && compareTimes(time, time) === 0 ? time : undefined;
}
