import { describe, expect, it } from "vitest";
import { classifyEdgeHub, decodeClientName } from "../../src/edge-hub/index.js";
import type { EdgeHubClient } from "../../src/edge-hub/index.js";
import type { JsonValue } from "../../src/json/index.js";

const early = "2022-07-05T08:00:00.0000000Z";
const late = "2022-07-05T09:00:00Z";

function clientsOf(clients: JsonValue): readonly EdgeHubClient[] {
  return classifyEdgeHub({ desired: {}, reported: { clients } }).clients;
}

describe("the name of a client", () => {
  it.each([
    ["plant%2E7/%24edgeAgent", "plant.7/$edgeAgent"],
    ["line%201/a%2eb", "line 1/a.b"],
    ["100%25/plain", "100%25/plain"],
  ])("%s is read as %s", (name, decoded) => {
    expect(decodeClientName(name)).toBe(decoded);
  });

  it("is device and module, or a device alone; they come in code unit order", () => {
    const clients = clientsOf({ "b/m%2E1": {}, a: {}, "B/x/y": {} });
    expect(clients.map(({ id, deviceId, moduleId }) => [id, deviceId, moduleId])).toStrictEqual([
      ["B/x/y", "B", "x/y"],
      ["a", "a", undefined],
      ["b/m.1", "b", "m.1"],
    ]);
    expect(clients.map(({ path }) => path)).toStrictEqual([
      "/reported/clients/B~1x~1y",
      "/reported/clients/a",
      "/reported/clients/b~1m%2E1",
    ]);
    expect(Object.hasOwn(clients[1]!, "moduleId")).toBe(false);
  });
});

describe("the connection of a client", () => {
  it.each<[string, JsonValue, string, string | undefined]>([
    [
      "connected",
      { status: "Connected", lastConnectedTimeUtc: early, lastDisconnectedTimeUtc: late },
      "connected",
      early,
    ],
    [
      "disconnected",
      { status: "disconnected", lastConnectedTimeUtc: late, lastDisconnectedTimeUtc: early },
      "disconnected",
      early,
    ],
    ["without a time", { status: "Disconnected" }, "disconnected", undefined],
    [
      "with a time that is none",
      { status: "Disconnected", lastDisconnectedTimeUtc: "yesterday" },
      "disconnected",
      undefined,
    ],
    ["with a time that is a number", { status: "Connected", lastConnectedTimeUtc: 5 }, "connected", undefined],
    ["with another word", { status: "Asleep", lastConnectedTimeUtc: early }, "unknown", undefined],
    [
      "without a word, connected last",
      { lastConnectedTimeUtc: late, lastDisconnectedTimeUtc: early },
      "connected",
      late,
    ],
    [
      "without a word, disconnected last",
      { lastConnectedTimeUtc: early, lastDisconnectedTimeUtc: late },
      "disconnected",
      late,
    ],
    [
      "without a word, at the same time",
      { lastConnectedTimeUtc: late, lastDisconnectedTimeUtc: late },
      "connected",
      late,
    ],
    ["without a word, connected only", { lastConnectedTimeUtc: late }, "connected", late],
    ["without a word, disconnected only", { lastDisconnectedTimeUtc: late }, "disconnected", late],
    ["without anything", {}, "unknown", undefined],
    ["that is no object", "Connected", "unknown", undefined],
  ])("%s", (_name, client, status, since) => {
    const [read] = clientsOf({ a: client });
    expect([read?.status, read?.since]).toStrictEqual([status, since]);
    expect(Object.hasOwn(read!, "since")).toBe(since !== undefined);
  });

  it("is told for the first three that are gone", () => {
    const gone = { status: "Disconnected" };
    const clients = {
      a: gone,
      b: { ...gone, lastDisconnectedTimeUtc: late },
      c: gone,
      d: gone,
      e: { status: "Connected" },
    };
    const { reasons } = classifyEdgeHub({ desired: {}, reported: { clients } });
    expect(reasons[1]?.message).toBe(`4 of 5 clients are disconnected: "a", "b" since ${late}, "c" and 1 more.`);
  });

  it.each(["Connected", null, [], 5])("is told of no client where the clients are %j", (clients) => {
    expect(clientsOf(clients as JsonValue)).toStrictEqual([]);
  });
});
