import { describe, expect, it } from "vitest";
import { nestingDepth } from "../../src/twin/index.js";
import { nested } from "../support/arbitraries.js";

describe("nestingDepth", () => {
  it.each([
    [
      "the source's names, whose suffix is the level",
      { configuration_group_id_1: { instance_id_2: { __errors_3: { context_4: { parameters_5: {} } } } } },
      5,
    ],
    ["a scalar below level 5", { a: { b: { c: { d: { e: { property: "value" } } } } } }, 5],
    ["an empty section", {}, 0],
    ["scalars alone", { a: 1, b: "text", c: null }, 0],
    ["an object", { a: {} }, 1],
    ["an array, which counts like an object", { a: [] }, 1],
    ["an object in an array", { a: [{}] }, 2],
    ["arrays in arrays", { a: [[[]]] }, 3],
    ["$metadata and $version at the root, which do not count", { $metadata: { a: { b: {} } }, $version: {}, a: {} }, 1],
    ["$metadata below the root, which counts", { a: { $metadata: { b: {} } } }, 3],
    ["$etag, which is a member like any other here", { $etag: {} }, 1],
    ["a member called __proto__", JSON.parse('{"__proto__":{"a":{}}}'), 2],
    ["no section", undefined, 0],
    ["null", null, 0],
    ["a text", "text", 0],
    ["an array in place of a section", [[1]], 1],
  ])("of %s", (_, section, depth) => {
    expect(nestingDepth(section)).toBe(depth);
  });

  it("of the documentation's ten levels is 10", () => {
    const tags = {
      one: {
        two: { three: { four: { five: { six: { seven: { eight: { nine: { ten: { property: "value" } } } } } } } } },
      },
    };
    expect(nestingDepth(tags)).toBe(10);
  });

  it("of 100,000 levels is 100,000", () => {
    expect(nestingDepth({ a: nested(99_999, {}) })).toBe(100_000);
  });
});
