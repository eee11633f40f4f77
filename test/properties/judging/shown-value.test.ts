import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/json/index.js";
import { evaluateTwin } from "../../../src/properties/index.js";
import { shownValue } from "../../../src/properties/judging/shown-value.js";

describe("a value as it may be shown", () => {
  it.each<[string, string, JsonValue, JsonValue]>([
    ["a number", "a", 5, 5],
    ["a number that JSON does not have", "a", [1e999, { b: -1e999 }], [null, { b: null }]],
    ["a number beyond all others", "a", 1e999, null],
    ["a boolean", "a", false, false],
    ["null", "token", null, null],
    ["a string with a credential", "a", "password=abcdefgh", "password=***"],
    ["a member that is named like a secret", "token", { a: 1 }, "***"],
    ["one within", "a", [{ token: 5, b: [[]] }], [{ token: "***", b: [[]] }]],
    [
      "a name that no prototype has",
      "a",
      JSON.parse('{"__proto__":{"b":1}}') as JsonValue,
      JSON.parse('{"__proto__":{"b":1}}') as JsonValue,
    ],
    ["a place of secrets", "fileUrls", { f1: "u" }, "***"],
    ["a place of secrets in any case", "STORAGESASURL", "u", "***"],
    ["a key package", "rootKeyPackageUrl", "u", "***"],
    ["the environment of a module", "env", { A: { value: "1" } }, "***"],
    ["the first part of create options", "createOptions", "{}", "***"],
    ["a later part of create options", "createOptions01", "{}", "***"],
    ["a name that only begins like one", "environment", "lab", "lab"],
    ["a name that only ends like one", "myenv", "lab", "lab"],
    ["a manifest without an id", "updateManifest", "{}", "***"],
    [
      "a manifest, of which the id is left",
      "updateManifest",
      '{"updateId":{"provider":"p","name":"n","version":"1"},"files":{}}',
      { updateId: { provider: "p", name: "n", version: "1" } },
    ],
  ])("%s", (_what, name, value, shown) => {
    expect(shownValue(value, name)).toStrictEqual(shown);
  });

  it("is known by the name of the member that has it, not by its path", () => {
    const { members } = evaluateTwin({ desired: { env: { a: 1 } }, reported: { env: 2 } }, { values: true });
    expect(members[0]).toMatchObject({ path: "/env", desired: "***", reported: "***" });
  });
});
