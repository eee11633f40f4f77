import { describe, expect, it } from "vitest";
import { jsonDepth, MAX_JSON_DEPTH, measureJson } from "../../src/json/index.js";
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

  it("measures what contains itself, and what is shared, as fast as any other value", () => {
    const twin: Record<string, unknown> = { a: [1] };
    twin["self"] = { twin };
    expect(measureJson(twin)).toStrictEqual({ depth: Infinity, values: Infinity });
    let shared: unknown = [1];
    for (let level = 0; level < 40; level += 1) shared = [shared, shared];
    expect(measureJson(shared)).toStrictEqual({ depth: 41, values: 3 * 2 ** 40 - 1 });
  });

  it("counts values, what is shared wherever it appears, in small documents and large ones alike", () => {
    expect(measureJson("a")).toStrictEqual({ depth: 0, values: 1 });
    const part = { b: 1 };
    expect(measureJson({ x: part, y: part })).toStrictEqual({ depth: 2, values: 5 });
    const large = Array.from({ length: 20_000 }, (_, index) => (index === 0 ? { deep: [part] } : part));
    expect(measureJson(large)).toStrictEqual({ depth: 4, values: 1 + 2 * 20_000 + 2 });
  });

  it("guards recursing code at 500 levels", () => {
    expect(MAX_JSON_DEPTH).toBe(500);
  });
});
