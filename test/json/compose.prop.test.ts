import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyMergePatch, composeMergePatches, isJsonObject, jsonEquals, ownMember } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { anyJson } from "../support/arbitraries.js";

/** The rule of the design, as it is worded there. */
function mayCompose(first: JsonValue | undefined, second: JsonValue): boolean {
  if (!isJsonObject(second) || first === undefined) return true;
  return (
    isJsonObject(first) && Object.entries(second).every(([key, value]) => mayCompose(ownMember(first, key), value))
  );
}

describe("composeMergePatches", () => {
  it("apply(apply(d, p), q) is apply(d, compose(p, q)), for every d, where it answers ok", () => {
    fc.assert(
      fc.property(anyJson, anyJson, anyJson, (document, first, second) => {
        const both = composeMergePatches(first, second);
        fc.pre(both.ok);
        const oneByOne = applyMergePatch(applyMergePatch(document, first), second);
        expect(jsonEquals(applyMergePatch(document, both.value), oneByOne)).toBe(true);
      }),
    );
  });

  it("answers ok exactly where the first patch has an object or no member under every object of the second", () => {
    fc.assert(
      fc.property(anyJson, anyJson, (first, second) => {
        expect(composeMergePatches(first, second).ok).toBe(mayCompose(first, second));
      }),
    );
  });
});
