import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyMergePatch, createMergePatch, jsonEquals } from "../../src/json/index.js";
import { anyJson, jsonWithoutNull } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";

describe("merge patches", () => {
  it("apply(a, create(a, b)) is b, for documents without nulls", () => {
    fc.assert(
      fc.property(jsonWithoutNull, jsonWithoutNull, (before, after) => {
        expect(jsonEquals(applyMergePatch(before, createMergePatch(before, after)), after)).toBe(true);
      }),
    );
  });

  it("do not change what they are given", () => {
    fc.assert(
      fc.property(anyJson, anyJson, (target, patch) => {
        deepFreeze(target);
        deepFreeze(patch);
        expect(() => {
          applyMergePatch(target, patch);
          createMergePatch(target, patch);
        }).not.toThrow();
      }),
    );
  });

  it("applied twice are as applied once", () => {
    fc.assert(
      fc.property(anyJson, anyJson, (target, patch) => {
        const once = applyMergePatch(target, patch);
        expect(jsonEquals(applyMergePatch(once, patch), once)).toBe(true);
      }),
    );
  });
});
