import { describe, expect, it } from "vitest";
import { parseEdgeHubTwin, validateEdgeHubDesired } from "../../src/edge-hub/index.js";
import { EDGE_HUB_REFUSALS } from "../../src/edge-hub/refusals.js";
import { readDesired } from "../../src/edge-hub/refusal.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { CONFIGURATION } from "../simulation/edge-hub-scenarios.js";
import { refusalOf } from "../simulation/edge-hub.js";
import { nested } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";

const without = (name: string): JsonObject =>
  Object.fromEntries(Object.entries(CONFIGURATION).filter(([key]) => key !== name));
const withRoute = (route: JsonValue, schemaVersion = "1.1", name = "r"): JsonObject => ({
  ...CONFIGURATION,
  schemaVersion,
  routes: { [name]: route },
});
const withStore = (store: JsonValue): JsonObject => ({ ...CONFIGURATION, storeAndForwardConfiguration: store });
const UP = "FROM /messages/* INTO $upstream";
const object = (members: JsonObject): JsonObject => withRoute({ route: UP, ...members });

type Found = readonly (readonly [code: string, severity: string, path: string])[];

/** Desired properties, and everything that is found in them. */
const CASES: readonly (readonly [string, JsonObject, Found])[] = [
  ["all is well", CONFIGURATION, []],
  ["schema version 1.0 and strings", withRoute(UP, "1.0"), []],
  ["schema version 1.0 without routes", { ...without("routes"), schemaVersion: "1.0" }, []],
  ["schema version 1.1.0", { ...CONFIGURATION, schemaVersion: "1.1.0" }, []],
  [
    "schema version 1.3 with its members",
    { ...CONFIGURATION, schemaVersion: "1.3", mqttBroker: {}, integrity: {} },
    [],
  ],
  ["what the hub keeps", { ...CONFIGURATION, $version: 4, $metadata: {} }, []],
  ["no schema version", without("schemaVersion"), [["hub-member-missing", "error", "/schemaVersion"]]],
  [
    "a null schema version",
    { ...CONFIGURATION, schemaVersion: null },
    [["hub-member-missing", "error", "/schemaVersion"]],
  ],
  ...["1", "0.1", "2.0", "1.4", "1.x", "v1.1", "1.1.1.1.1", "", "1.2147483648", "1.-1"].map(
    (schemaVersion) =>
      [
        `schema version ${JSON.stringify(schemaVersion)}`,
        { ...CONFIGURATION, schemaVersion },
        [["hub-schema-version-refused", "error", "/schemaVersion"]],
      ] as const,
  ),
  [
    "schema version true",
    { ...CONFIGURATION, schemaVersion: true },
    [["hub-schema-version-refused", "error", "/schemaVersion"]],
  ],
  [
    "schema version 1.4 as a number",
    { ...CONFIGURATION, schemaVersion: 1.4 },
    [["hub-schema-version-refused", "error", "/schemaVersion"]],
  ],
  [
    "schema version 1.1 as a number",
    { ...CONFIGURATION, schemaVersion: 1.1 },
    [["hub-schema-version-refused", "warning", "/schemaVersion"]],
  ],
  [
    "schema version 1 as a number",
    { ...withRoute(UP), schemaVersion: 1 },
    [["hub-schema-version-refused", "warning", "/schemaVersion"]],
  ],
  [
    "no store",
    without("storeAndForwardConfiguration"),
    [["hub-member-missing", "error", "/storeAndForwardConfiguration"]],
  ],
  ["a null store", withStore(null), [["hub-member-missing", "error", "/storeAndForwardConfiguration"]]],
  ["a store that is a list", withStore([]), [["hub-member-malformed", "error", "/storeAndForwardConfiguration"]]],
  [
    "an empty store",
    withStore({}),
    [["time-to-live-unusual", "warning", "/storeAndForwardConfiguration/timeToLiveSecs"]],
  ],
  ["a store for ever", withStore({ timeToLiveSecs: -1 }), []],
  ["the longest store", withStore({ timeToLiveSecs: 2147483647 }), []],
  [
    "a store time as a string",
    withStore({ timeToLiveSecs: "7200" }),
    [["time-to-live-unusual", "warning", "/storeAndForwardConfiguration/timeToLiveSecs"]],
  ],
  ...[2147483648, 1.5, null, "soon", true, "2147483648"].map(
    (timeToLiveSecs) =>
      [
        `a store time of ${JSON.stringify(timeToLiveSecs)}`,
        withStore({ timeToLiveSecs }),
        [["time-to-live-refused", "error", "/storeAndForwardConfiguration/timeToLiveSecs"]],
      ] as const,
  ),
  ["the broker under 1.1", { ...CONFIGURATION, mqttBroker: {} }, [["hub-member-ignored", "warning", "/mqttBroker"]]],
  [
    "the signature under 1.2",
    { ...CONFIGURATION, schemaVersion: "1.2", integrity: {} },
    [["hub-member-ignored", "warning", "/integrity"]],
  ],
  ["a member of one's own", { ...CONFIGURATION, "a/b": 1 }, [["hub-member-ignored", "warning", "/a~1b"]]],
  ["no routes under 1.1", without("routes"), [["hub-member-missing", "error", "/routes"]]],
  ["null routes under 1.1", { ...CONFIGURATION, routes: null }, [["hub-member-missing", "error", "/routes"]]],
  ["null routes under 1.0", { ...CONFIGURATION, schemaVersion: "1.0", routes: null }, []],
  ["routes as a list", { ...CONFIGURATION, routes: [UP] }, [["hub-member-malformed", "error", "/routes"]]],
  ["an object under 1.0", withRoute({ route: UP }, "1.0"), [["route-needs-newer-schema", "error", "/routes/r"]]],
  ["a list under 1.0", withRoute([UP], "1.0"), [["hub-member-malformed", "error", "/routes/r"]]],
  ["a number under 1.1", withRoute(5), [["hub-member-malformed", "error", "/routes/r"]]],
  ["an object without a route", withRoute({ priority: 1 }), [["hub-member-malformed", "error", "/routes/r"]]],
  ["a route that a patch removes", withRoute(null), []],
  ["no name under 1.1", withRoute(UP, "1.1", " "), [["unnamed-route", "error", "/routes/ "]]],
  ["no name under 1.0", withRoute(UP, "1.0", ""), []],
  ["a blank under 1.0", withRoute(" ", "1.0"), [["empty-route", "warning", "/routes/r"]]],
  ["a blank under 1.1", withRoute(""), [["empty-route", "error", "/routes/r"]]],
  ["a blank in an object", withRoute({ route: " " }), [["empty-route", "error", "/routes/r/route"]]],
  ["a slip", withRoute("FORM /* INTO $upstream"), [["malformed-route", "error", "/routes/r"]]],
  [
    "a slip in an object",
    withRoute({ route: "FROM /* INTO upstream" }),
    [["malformed-route", "error", "/routes/r/route"]],
  ],
  [
    "a slip in an object under 1.0",
    withRoute({ route: "FROM /* INTO upstream" }, "1.0"),
    [
      ["route-needs-newer-schema", "error", "/routes/r"],
      ["malformed-route", "error", "/routes/r/route"],
    ],
  ],
  [
    "a function that is not read here",
    withRoute("FROM /twinChangeNotifications WHERE twin_change_includes(properties.reported.a) INTO $upstream"),
    [],
  ],
  [
    "a source of one's own",
    withRoute("FROM /events INTO $upstream"),
    [["unknown-route-source", "warning", "/routes/r"]],
  ],
  [
    "a module without an output",
    withRoute({ route: "FROM /messages/modules/m INTO $upstream" }),
    [["unknown-route-source", "warning", "/routes/r/route"]],
  ],
  ...[
    "/*",
    "/messages/*",
    "/messages/modules/*",
    "/messages/modules/m/*",
    "/messages/modules/m/outputs/*",
    "/messages/modules/m/outputs/o",
    "/twinChangeNotifications",
  ].map((source) => [`the source ${source}`, withRoute(`FROM ${source} INTO $upstream`), []] as const),
  ...[0, 9, "3"].map((priority) => [`priority ${JSON.stringify(priority)}`, object({ priority }), []] as const),
  ...[10, -1, 1.5, "high", null, true].map(
    (priority) =>
      [
        `priority ${JSON.stringify(priority)}`,
        object({ priority }),
        [["route-priority-refused", "error", "/routes/r/priority"]],
      ] as const,
  ),
  ["a time of 1 second", object({ timeToLiveSecs: 1 }), []],
  ["the longest time", object({ timeToLiveSecs: 4294967295 }), []],
  ["no time", object({ timeToLiveSecs: 0 }), [["time-to-live-unusual", "warning", "/routes/r/timeToLiveSecs"]]],
  ...[-1, 4294967296, 1.5, "x"].map(
    (timeToLiveSecs) =>
      [
        `a time of ${JSON.stringify(timeToLiveSecs)}`,
        object({ timeToLiveSecs }),
        [["time-to-live-refused", "error", "/routes/r/timeToLiveSecs"]],
      ] as const,
  ),
];

describe("what edgeHub would refuse", () => {
  it.each(CASES)("%s", (_name, desired, expected) => {
    const issues = validateEdgeHubDesired(deepFreeze(desired));
    expect(issues.map(({ code, severity, path }) => [code, severity, path])).toStrictEqual(expected);
  });

  it("has a case for every row of the table, and one without it", () => {
    for (const { condition, find } of EDGE_HUB_REFUSALS) {
      const found = CASES.map(([, desired]) => find(readDesired(desired)).length);
      expect(Math.max(...found), condition).toBe(1);
      expect(Math.min(...found), condition).toBe(0);
    }
  });

  /** The simulation reads strings and no nulls. */
  const plain = CASES.filter(
    ([, desired]) => typeof desired["schemaVersion"] !== "number" && !JSON.stringify(desired).includes("null"),
  );

  it.each(plain)("agrees with the simulated edgeHub on %s", (_name, desired, expected) => {
    const isError = expected.some(([, severity]) => severity === "error");
    expect(refusalOf(desired) !== undefined).toBe(isError);
  });

  it("is told in whole sentences that name the member or the route", () => {
    const messages = CASES.flatMap(([, desired]) => validateEdgeHubDesired(desired).map(({ message }) => message));
    expect(new Set(messages)).toContain(
      "storeAndForwardConfiguration is missing; edgeHub requires it in every schema version.",
    );
    expect(messages).toContain(
      'The route "r" cannot be read: Line 1, column 1: Found "FORM". Expected FROM. Write "FROM".',
    );
    expect(messages).toContain('The route "r" has a priority that is not a whole number from 0 to 9.');
    expect(messages).toContain('The route "r" is a number, not a string.');
    expect(messages).toContain('The route "r" has no string as its member route.');
    expect(messages).toContain(
      'The route "r" takes its messages from "/events", which is none of the documented paths.',
    );
    expect(messages).toContain('edgeHub does not read the member "mqttBroker" in schema version 1.1.');
    expect(messages).toContain("routes is an array, not an object with a member for each route.");
    for (const message of messages) expect(message).toMatch(/^[\w$].*\.$/);
  });

  it.each([null, undefined, 5, "x", []])("of %j is everything", (desired) => {
    const issues = validateEdgeHubDesired(desired);
    expect(issues.map(({ code, severity, path }) => [code, severity, path])).toStrictEqual([
      ["hub-member-malformed", "error", ""],
    ]);
  });

  it("is found at any depth", () => {
    expect(validateEdgeHubDesired(withRoute(nested(100_000)))).toHaveLength(1);
  });
});

describe("parseEdgeHubTwin", () => {
  const twin = (desired: JsonValue): unknown => ({
    deviceId: "d",
    moduleId: "$edgeHub",
    properties: { desired, reported: {} },
  });

  it("gives the normal form of a twin in any shape", () => {
    const result = parseEdgeHubTwin({ desired: CONFIGURATION, reported: { lastDesiredVersion: 4 } });
    expect(result).toStrictEqual({
      ok: true,
      value: { properties: { desired: CONFIGURATION, reported: { lastDesiredVersion: 4 } } },
      issues: [],
    });
  });

  it("warns of what edgeHub would refuse, with paths into the twin", () => {
    const { ok, issues } = parseEdgeHubTwin(twin(withRoute("FORM")));
    expect(ok).toBe(true);
    expect(issues.map(({ code, severity, path }) => [code, severity, path])).toStrictEqual([
      ["malformed-route", "warning", "/properties/desired/routes/r"],
    ]);
  });

  it.each([{}, { $version: 4, $metadata: {} }])("has nothing to say of %j", (desired) => {
    expect(parseEdgeHubTwin(twin(desired)).issues).toStrictEqual([]);
  });

  it("has nothing to say where nothing is desired", () => {
    expect(parseEdgeHubTwin({ moduleId: "$edgeHub", properties: {} }).issues).toStrictEqual([]);
  });

  it.each<[unknown, string, string]>([
    [7, "not-a-twin", ""],
    [{ moduleId: "$edgeAgent", properties: {} }, "value-not-allowed", "/moduleId"],
    [twin({ routes: [] }), "wrong-type", "/properties/desired/routes"],
    [twin({ schemaVersion: "1.1" }), "missing-member", "/properties/desired"],
    [{ reported: { lastDesiredVersion: "4" } }, "wrong-type", "/reported/lastDesiredVersion"],
  ])("refuses %j: %s at %j", (input, code, path) => {
    const { ok, issues } = parseEdgeHubTwin(input);
    expect(ok).toBe(false);
    expect(issues.map((issue) => [issue.code, issue.path])).toContainEqual([code, path]);
  });

  it("says of a twin that breaks the schema nothing but that", () => {
    const { issues } = parseEdgeHubTwin(twin({ ...withRoute("FORM"), storeAndForwardConfiguration: [] }));
    expect(issues.map(({ severity, path }) => [severity, path])).toStrictEqual([
      ["error", "/properties/desired/storeAndForwardConfiguration"],
    ]);
  });
});
