import { describe, expect, it } from "vitest";
import { applyMergePatch, createMergePatch, jsonDepth } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { nested } from "../support/arbitraries.js";

describe("applyMergePatch", () => {
  it("takes __proto__ as a member and leaves every prototype alone", () => {
    const patch = JSON.parse(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    ) as JsonValue;
    const result = applyMergePatch({}, patch);
    expect(JSON.stringify(result)).toBe(JSON.stringify(patch));
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("merges into an own member __proto__ and deletes it", () => {
    const target = JSON.parse('{"__proto__":{"a":1,"b":2}}') as JsonValue;
    expect(JSON.stringify(applyMergePatch(target, JSON.parse('{"__proto__":{"a":null}}') as JsonValue))).toBe(
      '{"__proto__":{"b":2}}',
    );
    expect(Object.keys(applyMergePatch(target, JSON.parse('{"__proto__":null}') as JsonValue) as object)).toStrictEqual(
      [],
    );
  });

  it("gives an answer at any depth", () => {
    expect(jsonDepth(applyMergePatch(nested(100_000), nested(100_000, 2)))).toBe(100_000);
  });
});

describe("createMergePatch", () => {
  it("names only what changed", () => {
    const before = { same: { a: 1 }, changed: { a: 1, b: 2 }, gone: 1 };
    const after = { same: { a: 1 }, changed: { a: 1, b: 3 }, added: [1] };
    expect(createMergePatch(before, after)).toStrictEqual({ gone: null, changed: { b: 3 }, added: [1] });
  });

  it("is empty for equal objects", () => {
    expect(createMergePatch({ a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 2 }] } })).toStrictEqual({});
    // However deep: no empty object is left of a part in which nothing changed.
    expect(createMergePatch({ a: { b: { c: { d: 1 } } }, e: 1 }, { a: { b: { c: { d: 1 } } }, e: 2 })).toStrictEqual({
      e: 2,
    });
  });

  it("is the document after, where one of the two is no object", () => {
    expect(createMergePatch([1], { a: 1 })).toStrictEqual({ a: 1 });
    expect(createMergePatch({ a: 1 }, "text")).toBe("text");
    expect(createMergePatch(undefined, { a: 1 })).toStrictEqual({ a: 1 });
  });

  it("replaces a scalar or an array by an object whole", () => {
    expect(createMergePatch({ a: 1, b: [1] }, { a: { x: 1 }, b: { x: 1 } })).toStrictEqual({
      a: { x: 1 },
      b: { x: 1 },
    });
  });

  it("keeps a member whose new value is an empty object", () => {
    expect(createMergePatch({ a: 1 }, { a: {} })).toStrictEqual({ a: {} });
  });
});
