import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../src/json/index.js";
import { readConfigurations } from "../../src/twin/configurations.js";
import type { ConfigurationFacts } from "../../src/twin/configurations.js";

const NONE: ConfigurationFacts = { presence: "absent", applied: [], targeted: [] };

describe("readConfigurations", () => {
  it.each<[string, JsonValue | undefined, ConfigurationFacts]>([
    ["none", undefined, NONE],
    ["an empty object", {}, NONE],
    ["what is not an object", ["base"], { ...NONE, presence: "malformed" }],
    ["null", null, { ...NONE, presence: "malformed" }],
    ["one that is applied", { base: { status: "Applied" } }, { ...NONE, presence: "present", applied: ["base"] }],
    ["one that is targeted", { base: { status: "targeted" } }, { ...NONE, presence: "present", targeted: ["base"] }],
    ["statuses in any case", { a: { status: "APPLIED" } }, { ...NONE, presence: "present", applied: ["a"] }],
    [
      "many, in code unit order",
      {
        b: { status: "Applied" },
        d: { status: "Targeted" },
        a: { status: "Applied" },
        B: { status: "Applied" },
        c: { status: "Targeted" },
      },
      { presence: "present", applied: ["B", "a", "b"], targeted: ["c", "d"] },
    ],
    [
      "other statuses, which are in neither list",
      { a: { status: "Pending" }, b: { status: 1 }, c: {}, d: 3, e: { status: "" } },
      { ...NONE, presence: "present" },
    ],
  ])("reads %s", (_, configurations, facts) => {
    expect(readConfigurations(configurations === undefined ? {} : { configurations })).toStrictEqual(facts);
  });
});
