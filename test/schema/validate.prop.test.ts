import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SCHEMA_NAMES, validateDocument } from "../../src/schema/index.js";
import { resolvePointer } from "../../src/json/index.js";
import { anyJson } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";

describe("validateDocument", () => {
  it("answers for any JSON value, with paths that lead somewhere, and leaves the value alone", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCHEMA_NAMES), anyJson, (name, document) => {
        const issues = validateDocument(name, deepFreeze(document));
        for (const { path } of issues) expect(resolvePointer(document, path)).not.toBeUndefined();
        expect(validateDocument(name, document)).toStrictEqual(issues);
      }),
    );
  });
});
