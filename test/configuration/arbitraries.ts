import fc from "fast-check";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { anyJson, hostileKey, jsonObjectOf } from "../support/arbitraries.js";

const status = fc.constantFrom("notStarted", "pending", "succeeded", "failed", "compliant", "", 5);

const meta: fc.Arbitrary<JsonValue> = fc.oneof(
  { weight: 8, arbitrary: jsonObjectOf(fc.constantFrom("deploymentStatus", "state"), status) },
  {
    weight: 4,
    arbitrary: fc.record(
      {
        deploymentId: fc.constantFrom("spring", "summer", "unspecified"),
        deploymentStatus: status,
        dependencies: fc.constantFrom("a;b", "b", "c", "", true),
        time: fc.constantFrom("2019-01-09T08:00:00Z", "yesterday", ""),
      },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: anyJson },
);

const errors: fc.Arbitrary<JsonValue> = fc.oneof(fc.constant({}), jsonObjectOf(hostileKey, anyJson), anyJson);

const holder = fc.record({ __meta: meta, __errors: errors, size: anyJson }, { requiredKeys: [] });

/** What may stand at a group's place in reported: mostly groups with meta data, errors and instances. */
export const reportedGroup: fc.Arbitrary<JsonValue> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(holder, jsonObjectOf(hostileKey, holder as fc.Arbitrary<JsonValue>))
      .map(([own, instances]) => ({ ...instances, ...own })),
  },
  { weight: 1, arbitrary: fc.constantFrom("refreshing", "Refreshing") },
  { weight: 1, arbitrary: anyJson },
);

const groupId = fc.constantFrom(
  "a",
  "b",
  "c",
  "__proto__",
  "__deviceSchemas",
  "__summary",
  "__meta",
  "$version",
  "x;y",
);

/** A twin as the device has it, with groups of all sorts in both sections. */
export const groupTwin: fc.Arbitrary<JsonObject> = fc.record({
  desired: jsonObjectOf(groupId, reportedGroup),
  reported: jsonObjectOf(groupId, reportedGroup),
});
