import { describe, expect, it } from "vitest";
import { applyMergePatch, composeMergePatches, jsonDepth } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { nested } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";
import { errorsOf } from "../support/issues.js";

function composed(first: JsonValue, second: JsonValue): JsonValue {
  const result = composeMergePatches(deepFreeze(first), deepFreeze(second));
  if (!result.ok) throw new Error(result.issues[0].message);
  return result.value;
}

describe("composeMergePatches", () => {
  it("lets the second patch win", () => {
    expect(composed({ a: 1, b: 2 }, { b: 3, c: 4 })).toStrictEqual({ a: 1, b: 3, c: 4 });
  });

  it("keeps deletions of both, however deep", () => {
    expect(composed({ a: null, b: { c: null } }, { b: { d: null }, e: null })).toStrictEqual({
      a: null,
      b: { c: null, d: null },
      e: null,
    });
  });

  it("keeps the nulls inside an object that only the second patch has", () => {
    expect(composed({}, { a: { b: { c: null, d: 1 } } })).toStrictEqual({ a: { b: { c: null, d: 1 } } });
  });

  it("replaces arrays whole, and objects by what is no object", () => {
    expect(composed({ a: [1, 2], b: { c: 1 } }, { a: [3], b: 4 })).toStrictEqual({ a: [3], b: 4 });
  });

  it("is the second patch alone where that is no object", () => {
    expect(composeMergePatches({ a: 1 }, [1])).toStrictEqual({ ok: true, value: [1], issues: [] });
    expect(composed(null, "text")).toBe("text");
  });

  it("refuses to go into what the first patch deletes: a single patch would keep the old members", () => {
    const [document, first, second] = [{ k: { x: 1 } }, { k: null }, { k: { a: 1 } }];
    expect(composeMergePatches(first, second)).toStrictEqual({
      ok: false,
      issues: [
        {
          code: "patches-not-composable",
          severity: "error",
          path: "/second/k",
          message:
            'The first patch deletes the member "k". The second goes into it as an object, so no single merge patch does the same.',
        },
      ],
    });
    expect(applyMergePatch(applyMergePatch(document, first), second)).toStrictEqual({ k: { a: 1 } });
    expect(applyMergePatch(document, second)).toStrictEqual({ k: { x: 1, a: 1 } });
  });

  it.each<readonly [string, JsonValue]>([
    ["a scalar", 1],
    ["an array", [{}]],
  ])("refuses to go into %s that the first patch sets", (_, value) => {
    const result = composeMergePatches({ a: { b: value } }, { a: { b: {} } });
    expect(result.issues.map(({ path, message }) => [path, message.split(".")[0]])).toStrictEqual([
      ["/second/a/b", 'The first patch replaces the member "b"'],
    ]);
  });

  it("refuses an object behind a first patch that is no object", () => {
    for (const first of [null, 1, "text", [1]]) {
      expect(composeMergePatches(first, {}).issues).toStrictEqual([
        {
          code: "patches-not-composable",
          severity: "error",
          path: "/second",
          message:
            "The first patch is not an object. The second goes into it as an object, so no single merge patch does the same.",
        },
      ]);
    }
  });

  it("refuses a second patch that contains itself", () => {
    const second: Record<string, unknown> = {};
    second["a"] = second;
    const { issues } = composeMergePatches({}, second as JsonValue);
    expect(errorsOf({ issues })).toStrictEqual([["too-deep", "/second"]]);
    expect(issues[0].message).toMatch(/^The second patch is nested/);
  });

  it("names every place that forbids it", () => {
    const result = composeMergePatches({ a: null, b: { c: 1 } }, { a: {}, b: { c: {} } });
    expect(result.issues.map(({ path }) => path)).toStrictEqual(["/second/a", "/second/b/c"]);
  });

  it("takes __proto__ and toString as members like any other", () => {
    const first = JSON.parse('{"__proto__":{"a":1}}') as JsonValue;
    const second = JSON.parse('{"__proto__":{"b":2},"toString":{"c":3}}') as JsonValue;
    expect(JSON.stringify(composed(first, second))).toBe('{"__proto__":{"a":1,"b":2},"toString":{"c":3}}');
    expect(({} as Record<string, unknown>)["b"]).toBeUndefined();
  });

  it("gives an answer at any depth", () => {
    expect(jsonDepth(composed(nested(100_000, {}), nested(100_000, { b: 2 })))).toBe(100_001);
  });
});
