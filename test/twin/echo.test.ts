import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/json/index.js";
import { replacementPatch } from "../../src/twin/echo.js";
import { deepFreeze } from "../support/freeze.js";

describe("replacementPatch", () => {
  it.each<[string, JsonObject, JsonObject, JsonObject]>([
    ["the source's example", { a: 1, b: 2 }, { a: 1, c: 100 }, { a: 1, b: null, c: 100 }],
    ["nothing before", {}, { a: { b: 1 } }, { a: { b: 1 } }],
    ["nothing after", { a: { b: 1 }, c: [1] }, {}, { a: null, c: null }],
    ["an object that loses a member", { a: { b: 1, c: { d: 1 } } }, { a: { e: 1 } }, { a: { e: 1, b: null, c: null } }],
    [
      "an object two levels down",
      { a: { c: { d: 1, e: 1 } } },
      { a: { c: { d: 2 } } },
      { a: { c: { d: 2, e: null } } },
    ],
    ["an object that becomes a scalar", { a: { b: 1 } }, { a: 1 }, { a: 1 }],
    ["an object that becomes an array", { a: { b: 1 } }, { a: [1] }, { a: [1] }],
    ["a scalar that becomes an object", { a: "text" }, { a: { b: 1 } }, { a: { b: 1 } }],
    ["an array that becomes an object", { a: ["text"] }, { a: { b: 1 } }, { a: { b: 1 } }],
    ["names of the language", { toString: 1 }, { constructor: 2 }, { constructor: 2, toString: null }],
  ])("says everything there is, and null for what is gone: %s", (_, before, after, expected) => {
    expect(replacementPatch(deepFreeze(before), deepFreeze(after))).toStrictEqual(expected);
  });
});
