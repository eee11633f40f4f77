import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDocument } from "../../../src/document/index.js";
import type { JsonValue } from "../../../src/json/index.js";
import { validateProperties } from "../../../src/properties/index.js";
import { PROPERTY_SCENARIOS } from "../../simulation/property-scenarios.js";
import { deepFreeze } from "../../support/freeze.js";

function found(desired: JsonValue, reported: JsonValue): readonly (readonly [string, string])[] {
  return validateProperties(deepFreeze({ desired, reported })).map(({ code, path }) => [code, path]);
}

describe("validateProperties", () => {
  it.each<[string, JsonValue, JsonValue, readonly (readonly [string, string])[]]>([
    ["an acknowledgement", { p: 5 }, { p: { value: 5, ac: 200, av: 3, ad: "done" } }, []],
    ["one without a version", { p: 5 }, { p: { value: 5, ac: 200 } }, []],
    ["a code that is a string", { p: 5 }, { p: { value: 5, ac: "200", av: 3 } }, [["wrong-type", "/reported/p/ac"]]],
    ["a version that is a fraction", {}, { p: { ac: 200, av: 1.5 } }, [["wrong-type", "/reported/p/av"]]],
    ["words that are none", {}, { p: { ac: 200, av: 1, ad: 7 } }, [["wrong-type", "/reported/p/ad"]]],
    ["an acknowledgement of the time before", {}, { p: { value: 1, status: "completed", desiredVersion: "1" } }, []],
    ["what looks like one in desired", { p: { ac: "x", av: 1 } }, {}, []],
    ["a reading with a member ac", {}, { p: { ac: "on", dc: "off" } }, []],
    ["a component", { c: { __t: "c", p: 5 } }, { c: { __t: "c", p: { value: 5, ac: 200, av: 3 } } }, []],
    [
      "a property of a component",
      {},
      { c: { __t: "c", p: { value: 5, ac: null, av: 3 }, $v: { ac: "x" } } },
      [["wrong-type", "/reported/c/p/ac"]],
    ],
    ["another marker", { c: { __t: "C", p: 5 } }, {}, [["value-not-allowed", "/desired/c/__t"]]],
    [
      "a component in a component",
      {},
      { c: { __t: "c", p: { __t: 1 } } },
      [["value-not-allowed", "/reported/c/p/__t"]],
    ],
    [
      "Device Update",
      { deviceUpdate: { __t: "c", service: { workflow: { id: 1, action: 3 } } } },
      { deviceUpdate: { __t: "c", agent: { state: "0" }, service: { value: {}, ac: "200", av: 3 } } },
      [
        ["wrong-type", "/desired/deviceUpdate/service/workflow/id"],
        ["wrong-type", "/reported/deviceUpdate/agent/state"],
        ["wrong-type", "/reported/deviceUpdate/service/ac"],
      ],
    ],
    [
      "a receipt of Device Update",
      {},
      { deviceUpdate: { __t: "c", service: { value: {}, ac: 200, av: 3, workflow: { id: 1 } } } },
      [],
    ],
    ["what is in a member that is not a component", {}, { p: { q: { ac: "x", av: 1 } } }, []],
    ["sections that are none", 5, null, []],
    ["the hub's own members", { $metadata: { __t: 1 } }, {}, []],
  ])("checks %s", (_name, desired, reported, expected) => {
    expect(found(desired, reported)).toStrictEqual(expected);
  });

  it("finds nothing in what is not a twin", () => {
    expect(validateProperties(5)).toStrictEqual([]);
  });

  it.each(PROPERTY_SCENARIOS.filter(({ state }) => state !== "invalid" && state !== "unknown"))(
    "finds nothing in the twin $name, which can be judged",
    ({ twin }) => {
      expect(validateProperties(twin)).toStrictEqual([]);
    },
  );

  it("is part of the check of a device twin", () => {
    const twin = { deviceId: "d", properties: { desired: {}, reported: { p: { ac: "200", av: 1 } } } };
    expect(checkDocument(twin).map(({ path }) => path)).toStrictEqual(["/properties/reported/p/ac"]);
  });

  it.each(["40-device-telemetry-config-docs", "43-pnp-root-writable-ok", "45-pnp-ack-error-400", "47-pnp-ack-stale"])(
    "finds nothing in the case %s",
    (name) => {
      expect(validateProperties(JSON.parse(readFileSync(`test/fixtures/cases/${name}.json`, "utf8")))).toStrictEqual(
        [],
      );
    },
  );
});
