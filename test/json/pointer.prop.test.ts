import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineMember, formatPointer, parsePointer, resolvePointer } from "../../src/json/index.js";
import type { JsonObjectDraft, JsonValue } from "../../src/json/index.js";
import { anyJson, hostileKey } from "../support/arbitraries.js";

describe("pointers", () => {
  it("are read back as they were written", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), hostileKey)), (tokens) => {
        expect(parsePointer(formatPointer(tokens))).toStrictEqual({ ok: true, value: tokens, issues: [] });
      }),
    );
  });

  it("find what lies under their names, whatever the names", () => {
    fc.assert(
      fc.property(fc.array(hostileKey), anyJson, (names, innermost) => {
        const document = names.reduceRight<JsonValue>((value, name) => {
          const draft: JsonObjectDraft = {};
          defineMember(draft, name, value);
          return draft;
        }, innermost);
        expect(resolvePointer(document, formatPointer(names))).toBe(innermost);
      }),
    );
  });

  it("get an answer for any document and any text", () => {
    fc.assert(
      fc.property(anyJson, fc.string(), (document, pointer) => {
        expect(() => resolvePointer(document, pointer)).not.toThrow();
      }),
    );
  });
});
