import { describe, expect, it } from "vitest";
import { jsonDepth, MAX_JSON_DEPTH } from "../../src/json/index.js";
import { nested } from "../support/arbitraries.js";

describe("jsonDepth", () => {
  it.each([
    ["text", 0],
    [0, 0],
    [null, 0],
    [undefined, 0],
    [{}, 1],
    [[], 1],
    [{ a: 1 }, 1],
    [{ a: [1, 2] }, 2],
    [[[[]]], 3],
    [{ a: {}, b: { c: {} }, d: {} }, 3],
    [{ $metadata: { a: { $lastUpdated: "" } }, $version: 1 }, 3],
    [JSON.parse('{"__proto__":{"a":{}}}'), 3],
  ])("of %j is %d", (value, depth) => {
    expect(jsonDepth(value)).toBe(depth);
  });

  it("counts 100,000 levels of objects and of arrays", () => {
    let array: unknown = [];
    for (let level = 1; level < 100_000; level += 1) array = [array];
    expect(jsonDepth(array)).toBe(100_000);
    expect(jsonDepth(nested(100_000))).toBe(100_000);
  });

  it("guards recursing code at 500 levels", () => {
    expect(MAX_JSON_DEPTH).toBe(500);
  });
});
