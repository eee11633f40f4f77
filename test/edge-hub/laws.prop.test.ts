import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyEdgeHub, EDGE_HUB_STATES, edgeHubQueries, validateEdgeHubDesired } from "../../src/edge-hub/index.js";
import type { EdgeHubState } from "../../src/edge-hub/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { runQuery } from "../../src/query/index.js";
import { EDGE_HUB_SCENARIOS } from "../simulation/edge-hub-scenarios.js";
import { createEdgeHub, refusalOf } from "../simulation/edge-hub.js";
import { anyJson, reversed } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";

const version = fc.constantFrom(1, 2, 3);
const maybe = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(values, { nil: undefined });

const hubTwin: fc.Arbitrary<JsonObject> = fc
  .record({
    desired: maybe(version),
    last: maybe(version),
    code: maybe(fc.constantFrom(200, 400, 500, 202)),
    isEmpty: fc.boolean(),
  })
  .map(({ desired, last, code, isEmpty }) => ({
    deviceId: "d",
    moduleId: "$edgeHub",
    properties: {
      desired: { ...(isEmpty ? {} : { schemaVersion: "1.1" }), ...(desired && { $version: desired }) },
      reported: { ...(last && { lastDesiredVersion: last }), ...(code && { lastDesiredStatus: { code } }) },
    },
  }));

const damaged = fc
  .tuple(fc.constantFrom(...EDGE_HUB_SCENARIOS), fc.constantFrom("desired", "reported"), anyJson)
  .map(([{ twin }, section, value]): JsonValue => ({
    ...twin,
    properties: { ...(twin["properties"] as JsonObject), [section]: value },
  }));

const route = fc.constantFrom<JsonValue>(
  "FROM /* INTO $upstream",
  "FORM /* INTO $upstream",
  "",
  5,
  { route: "FROM /a INTO $upstream" },
  { priority: 4 },
);
const configuration = fc.record(
  {
    schemaVersion: fc.constantFrom("1.0", "1.1", "1.2", "1.4", "1"),
    routes: fc.oneof(fc.dictionary(fc.constantFrom("a", "b"), route), fc.constant([])),
    storeAndForwardConfiguration: fc.constantFrom<JsonValue>({ timeToLiveSecs: 5 }, {}, [], { timeToLiveSecs: 1.5 }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<JsonObject>;

describe("classifyEdgeHub", () => {
  it("answers any JSON, with a reason, whatever the order of members, and leaves it as it is", () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, damaged, hubTwin), (twin) => {
        const verdict = classifyEdgeHub(deepFreeze(twin));
        expect(EDGE_HUB_STATES).toContain(verdict.state);
        expect(verdict.reasons.length).toBeGreaterThan(0);
        expect(classifyEdgeHub(reversed(twin)).state).toBe(verdict.state);
      }),
    );
  });

  it("says of a simulated edgeHub what it did: not started, then accepted or refused as it was read, stale after a change", () => {
    fc.assert(
      fc.property(configuration, configuration, (first, second) => {
        const hub = createEdgeHub("plant-7").deploy({ ...first, a: 1 });
        expect(classifyEdgeHub(hub.twin()).state).toBe("notStarted");
        const read = classifyEdgeHub(hub.start().read().twin());
        expect(read.state).toBe(refusalOf(first) === undefined ? "succeeded" : "failed");
        expect(classifyEdgeHub(hub.deploy(second).twin()).state).toBe("stale");
      }),
    );
  });

  it("is found by the queries in the states that they can tell", () => {
    fc.assert(
      fc.property(fc.array(hubTwin, { maxLength: 8 }), (twins) => {
        for (const [state, text] of Object.entries(edgeHubQueries()) as readonly [EdgeHubState, string][]) {
          const named = twins.map((twin, index) => ({ ...twin, deviceId: `d${index}` }));
          const result = runQuery(text, named, { strict: true });
          const expected = named
            .filter((twin) => classifyEdgeHub(twin).state === state)
            .map(({ deviceId }) => ({ deviceId }));
          expect(result.ok && result.value).toStrictEqual(expected);
        }
      }),
    );
  });
});

describe("validateEdgeHubDesired", () => {
  it("finds an error exactly where the simulated edgeHub refuses", () => {
    fc.assert(
      fc.property(configuration, (desired) => {
        const hasError = validateEdgeHubDesired(desired).some(({ severity }) => severity === "error");
        expect(hasError).toBe(refusalOf(desired) !== undefined);
      }),
    );
  });

  it("answers any JSON", () => {
    fc.assert(
      fc.property(anyJson, (desired) => {
        expect(Array.isArray(validateEdgeHubDesired(deepFreeze(desired)))).toBe(true);
      }),
    );
  });
});
