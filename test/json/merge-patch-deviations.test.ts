import { describe, expect, it } from "vitest";
import { applyMergePatch } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";

// What other implementations get wrong: reference/iot-hub-twin.md §6.3 and §8.
describe("applyMergePatch, where other implementations deviate", () => {
  it.each<readonly [JsonValue, JsonValue, JsonValue]>([
    [{ a: [1, 2, 3] }, { a: [9] }, { a: [9] }],
    [{ a: [1, 2] }, { a: [] }, { a: [] }],
    [{ a: [{ b: 1, c: 2 }] }, { a: [{ b: 3 }] }, { a: [{ b: 3 }] }],
    [{ a: [1] }, { a: { x: 1 } }, { a: { x: 1 } }],
  ])("replaces an array whole, though it shrinks: %j patched by %j (Node device SDK)", (target, patch, result) => {
    expect(applyMergePatch(target, patch)).toStrictEqual(result);
  });

  it("drops nested nulls where the member is new (iotedge JsonEx.Merge keeps them)", () => {
    expect(applyMergePatch({}, { a: { b: null, c: { d: null, e: 1 } } })).toStrictEqual({ a: { c: { e: 1 } } });
  });

  it("merges where one side was no object and drops the nulls there (iotedge JsonEx.Merge returns the patch)", () => {
    expect(applyMergePatch({ a: 1 }, { a: { b: null, c: 1 } })).toStrictEqual({ a: { c: 1 } });
  });

  it("keeps the siblings of a member that is deleted and was never there (node#683)", () => {
    expect(applyMergePatch({ key1: { key2: "value" } }, { key1: { key3: null } })).toStrictEqual({
      key1: { key2: "value" },
    });
  });

  it("makes no member out of a null (Twin_ServiceDoesNotCreateNullPropertyInCollection)", () => {
    expect(applyMergePatch({}, { p1: null })).toStrictEqual({});
    const once = applyMergePatch({}, { p1: { p2: null } });
    expect(once).toStrictEqual({ p1: {} });
    expect(applyMergePatch(once, { p1: { p2: null } })).toStrictEqual({ p1: {} });
  });

  it("deletes, sets and deletes again (csharp#86, csharp#243)", () => {
    const set = applyMergePatch({}, { a: 1 });
    expect(applyMergePatch(set, { a: null })).toStrictEqual({});
    expect(applyMergePatch(applyMergePatch(set, { a: null }), { a: 2 })).toStrictEqual({ a: 2 });
  });
});
