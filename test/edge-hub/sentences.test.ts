import { describe, expect, it } from "vitest";
import { classifyEdgeHub, edgeHubQueries, validateEdgeHubDesired } from "../../src/edge-hub/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { CONFIGURATION } from "../simulation/edge-hub-scenarios.js";

const UP = "FROM /messages/* INTO $upstream";
const withRoute = (route: JsonValue, schemaVersion: JsonValue = "1.1", name = "r"): JsonObject => ({
  ...CONFIGURATION,
  schemaVersion,
  routes: { [name]: route },
});

describe("what is said of desired properties that edgeHub would refuse", () => {
  it.each<[unknown, readonly string[]]>([
    [5, ["Desired properties are an object, not a number."]],
    [withRoute(UP, "1.1", " "), ['The route " " has no name.']],
    [withRoute(""), ['The route "r" is empty.']],
    [withRoute("", "1.0"), ['The route "r" is empty, and skipped.']],
    [withRoute({ route: UP }, "1.0"), ['The route "r" is an object, which needs schema version 1.1.']],
    [
      withRoute({ route: 5, priority: "x", timeToLiveSecs: 0 }, "1.0"),
      ['The route "r" is an object, which needs schema version 1.1.'],
    ],
    [
      withRoute({ route: UP, priority: "x", timeToLiveSecs: -1 }, "1.0"),
      ['The route "r" is an object, which needs schema version 1.1.'],
    ],
    [withRoute({ route: UP, priority: [5] }), ['The route "r" has a priority that is not a whole number from 0 to 9.']],
    [
      withRoute({ route: UP, timeToLiveSecs: [5] }),
      ['The route "r" has a timeToLiveSecs that is not a whole number from 0 to 4294967295.'],
    ],
    [
      withRoute({ route: UP, timeToLiveSecs: "5x" }),
      ['The route "r" has a timeToLiveSecs that is not a whole number from 0 to 4294967295.'],
    ],
    [
      withRoute({ route: UP, timeToLiveSecs: 0 }),
      ['The route "r" has a timeToLiveSecs of 0, which means that of storeAndForwardConfiguration.'],
    ],
    [withRoute(UP, "1.1.2147483647.0"), []],
    [withRoute(UP, "1.01"), []],
  ])("%j", (desired, messages) => {
    expect(validateEdgeHubDesired(desired).map(({ message }) => message)).toStrictEqual(messages);
  });

  it.each(["1.1.2147483648", "1.1.x", "1.1.1.1.1", "1.1x", "x1.1"])("schema version %s is refused", (schemaVersion) => {
    expect(validateEdgeHubDesired(withRoute(UP, schemaVersion)).map(({ code }) => code)).toStrictEqual([
      "hub-schema-version-refused",
    ]);
  });
});

describe("the queries of edgeHub", () => {
  it("ask for the versions and the code", () => {
    const start = "SELECT deviceId FROM devices.modules WHERE moduleId = '$edgeHub'";
    const [last, wanted] = ["properties.reported.lastDesiredVersion", "properties.desired.$version"];
    const code = "properties.reported.lastDesiredStatus.code";
    expect(edgeHubQueries()).toStrictEqual({
      stale: `${start} AND ${last} < ${wanted}`,
      succeeded: `${start} AND ${last} = ${wanted} AND ${code} = 200`,
      failed: `${start} AND ${last} = ${wanted} AND ${code} >= 400`,
    });
  });
});

describe("the clients that are gone", () => {
  const gone = (count: number, more: JsonObject = {}) => {
    const clients = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`c${index}`, { status: "Disconnected" }]),
    );
    const reported = { lastDesiredVersion: 5, lastDesiredStatus: { code: 200 }, clients, ...more };
    return classifyEdgeHub({
      moduleId: "$edgeHub",
      properties: { desired: { ...CONFIGURATION, $version: 5 }, reported },
    })
      .reasons.filter(({ code }) => code === "clients-disconnected")
      .map(({ message }) => message);
  };

  it("are named up to three, and counted beyond", () => {
    expect(gone(1)).toStrictEqual(['1 of 1 clients is disconnected: "c0".']);
    expect(gone(3)).toStrictEqual(['3 of 3 clients are disconnected: "c0", "c1", "c2".']);
    expect(gone(4)).toStrictEqual(['4 of 4 clients are disconnected: "c0", "c1", "c2" and 1 more.']);
  });

  it("are no matter where the twin cannot be judged", () => {
    expect(gone(1, { lastDesiredVersion: "x" })).toStrictEqual([]);
  });

  it("are not those that say nothing", () => {
    const reported = { clients: { c: { lastConnectedTimeUtc: "2026-01-01T00:00:00Z" }, d: {} } };
    expect(classifyEdgeHub({ desired: {}, reported }).clients.map(({ id, status }) => [id, status])).toStrictEqual([
      ["c", "connected"],
      ["d", "unknown"],
    ]);
  });
});

describe("the code that edgeHub reports", () => {
  it("is none where it is no number that JSON can hold", () => {
    const reported = { lastDesiredVersion: 5, lastDesiredStatus: { code: JSON.parse("1e999") as number } };
    const { state, code } = classifyEdgeHub({ desired: { ...CONFIGURATION, $version: 5 }, reported });
    expect([state, code]).toStrictEqual(["unknown", null]);
  });

  it("is explained by what edgeHub refuses, not by what it warns of", () => {
    const reported = { lastDesiredVersion: 5, lastDesiredStatus: { code: 400 } };
    const codes = (desired: JsonObject) =>
      classifyEdgeHub({ desired: { ...desired, $version: 5 }, reported }).reasons.map(({ code }) => code);
    expect(codes(withRoute({ route: UP, timeToLiveSecs: 0 }))).not.toContain("time-to-live-unusual");
    expect(codes(withRoute({ route: UP, timeToLiveSecs: -1 }))).toContain("time-to-live-refused");
  });
});
