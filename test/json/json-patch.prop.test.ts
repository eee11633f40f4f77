import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyJsonPatch,
  applyMergePatch,
  diffJson,
  jsonEquals,
  jsonPatchToMergePatch,
  JSON_PATCH_OPERATIONS,
  mergePatchToJsonPatch,
} from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { anyJson, hostileKey } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";

const pointer: fc.Arbitrary<string> = fc
  .array(fc.oneof(hostileKey, fc.constantFrom("0", "1", "-", "a")), { maxLength: 3 })
  .map((tokens) => tokens.map((token) => `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""));

const operations = fc.array(
  fc.record(
    { op: fc.constantFrom(...JSON_PATCH_OPERATIONS), path: pointer, from: pointer, value: anyJson },
    { requiredKeys: ["op", "path"] },
  ),
  { maxLength: 4 },
);

function gives(outcome: ReturnType<typeof applyJsonPatch>, expected: JsonValue): boolean {
  return outcome.ok && jsonEquals(outcome.value, expected);
}

describe("JSON Patch", () => {
  it("applyJsonPatch(a, diffJson(a, b)) is b", () => {
    fc.assert(
      fc.property(anyJson, anyJson, (before, after) => {
        deepFreeze(before);
        deepFreeze(after);
        expect(gives(applyJsonPatch(before, diffJson(before, after)), after)).toBe(true);
      }),
    );
  });

  it("never throws, whatever the operations", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(anyJson, fc.oneof(operations, anyJson), (document, patch) => {
        deepFreeze(document);
        deepFreeze(patch);
        expect(() => {
          applyJsonPatch(document, patch);
          jsonPatchToMergePatch(document, patch);
        }).not.toThrow();
      }),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toStrictEqual(before);
  });

  it("says of a merge patch what it does to the document", () => {
    fc.assert(
      fc.property(anyJson, anyJson, (document, patch) => {
        const written = mergePatchToJsonPatch(document, patch);
        const outcome = applyJsonPatch(document, written.ok ? written.value : null);
        expect(gives(outcome, applyMergePatch(document, patch))).toBe(true);
      }),
    );
  });

  it("is said by a merge patch, or refused", () => {
    fc.assert(
      fc.property(anyJson, operations, (document, patch) => {
        const merge = jsonPatchToMergePatch(document, patch);
        fc.pre(merge.ok);
        const outcome = applyJsonPatch(document, patch);
        expect(gives(outcome, applyMergePatch(document, merge.value))).toBe(true);
      }),
    );
  });
});
