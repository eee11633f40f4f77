import { describe, expect, it } from "vitest";
import { joinPatches, joinUnsent, readUnsent } from "../../../src/configuration/handling/unsent-patch.js";
import { applyMergePatch } from "../../../src/json/index.js";
import type { JsonObject } from "../../../src/json/index.js";

describe("two patches that are joined", () => {
  it.each<[string, JsonObject, JsonObject, JsonObject, JsonObject]>([
    [
      "put members of the second beside those of the first",
      { a: { x: 1 } },
      { a: { y: 2 } },
      {},
      { a: { x: 1, y: 2 } },
    ],
    ["leave alone what the first does not name", {}, { a: { x: 1 } }, { a: { old: 1 } }, { a: { x: 1 } }],
    ["keep the last word on a member", { a: 1 }, { a: null }, { a: 0 }, { a: null }],
    [
      "delete by name what the first deletes whole",
      { a: null },
      { a: { x: 1 } },
      { a: { old: 1, x: 0 } },
      { a: { x: 1, old: null } },
    ],
    [
      "delete by name what the first replaces whole",
      { a: 5 },
      { a: { x: 1 } },
      { a: { old: 1 } },
      { a: { x: 1, old: null } },
    ],
  ])("%s", (_, first, second, before, joined) => {
    expect(joinPatches(first, second, before)).toStrictEqual(joined);
    expect(applyMergePatch(before, joined)).toStrictEqual(applyMergePatch(applyMergePatch(before, first), second));
  });
});

describe("what has not been sent", () => {
  it("knows what its members were before its first patch that names them", () => {
    const values: JsonObject = { a: { old: 1 }, b: 1 };
    const first = joinUnsent(null, { a: { x: 1 } }, (id) => values[id]);
    expect(first).toStrictEqual({ patch: { a: { x: 1 } }, before: { a: { old: 1 } } });
    expect(joinUnsent(first, { a: { y: 1 }, b: 2, c: 3 }, (id) => (id === "a" ? { x: 1 } : values[id]))).toStrictEqual({
      patch: { a: { x: 1, y: 1 }, b: 2, c: 3 },
      before: { a: { old: 1 }, b: 1 },
    });
  });

  it.each<[string, unknown, object | null]>([
    ["is read as it was kept", { patch: { a: 1 }, before: { a: 0 } }, { patch: { a: 1 }, before: { a: 0 } }],
    ["has nothing before where that is damaged", { patch: {}, before: [] }, { patch: {}, before: {} }],
    ["is nothing without a patch", { before: {} }, null],
    ["is nothing when nothing was kept", null, null],
  ])("%s", (_, kept, unsent) => {
    expect(readUnsent(kept)).toStrictEqual(unsent);
  });
});
