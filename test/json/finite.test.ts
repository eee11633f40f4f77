import { describe, expect, it } from "vitest";
import { diffJson, finiteJson } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { deepFreeze } from "../support/freeze.js";

/** What `JSON.parse` makes of 1e999. */
const HUGE = Infinity;

describe("finiteJson", () => {
  it.each<[JsonValue, JsonValue]>([
    [HUGE, null],
    [-HUGE, null],
    [Number.NaN, null],
    [5, 5],
    ["Infinity", "Infinity"],
    [
      [1, HUGE, "a"],
      [1, null, "a"],
    ],
    [
      { a: { b: [{ c: HUGE, d: "x", e: null, f: true, g: 0 }] } },
      { a: { b: [{ c: null, d: "x", e: null, f: true, g: 0 }] } },
    ],
    [JSON.parse('{"__proto__":1e999}') as JsonValue, JSON.parse('{"__proto__":null}') as JsonValue],
  ])("writes null for a number that JSON cannot hold: %j", (value, finite) => {
    expect(finiteJson(deepFreeze(value))).toStrictEqual(finite);
  });

  it("gives the same value back where every number is finite", () => {
    const value = { a: [1, { b: "x" }] };
    expect(finiteJson(value)).toBe(value);
  });

  it("keeps what is shared shared, and what contains itself", () => {
    const shared = { n: HUGE };
    const value: Record<string, unknown> = { a: shared, b: shared };
    value["self"] = value;
    const finite = finiteJson(value as JsonValue) as unknown as Record<string, unknown>;
    expect(finite["a"]).toBe(finite["b"]);
    expect(finite["a"]).toStrictEqual({ n: null });
    expect(finite["self"]).toBe(finite);
  });
});

describe("diffJson", () => {
  it("writes no number that JSON cannot hold", () => {
    expect(diffJson({ a: 1 }, { a: HUGE })).toStrictEqual([{ op: "replace", path: "/a", value: null }]);
    expect(diffJson({ a: 1 }, { a: [HUGE] })).toStrictEqual([{ op: "replace", path: "/a", value: [null] }]);
  });
});
