import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isJsonObject, ownMember, resolvePointer } from "../../src/json/index.js";
import { nestingDepth, parseTwin, viewTwin } from "../../src/twin/index.js";
import { anyJson, jsonObjectOf } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";

/** Objects with a twin's member names and anything in them. */
const almostTwin = jsonObjectOf(
  fc.constantFrom(
    "properties",
    "desired",
    "reported",
    "deviceId",
    "moduleId",
    "tags",
    "version",
    "$metadata",
    "$version",
  ),
  fc.oneof(
    anyJson,
    jsonObjectOf(fc.constantFrom("desired", "reported", "$metadata", "$version", "a"), anyJson),
    jsonObjectOf(
      fc.constantFrom("desired", "reported"),
      jsonObjectOf(fc.constantFrom("$metadata", "$version", "__proto__"), anyJson),
    ),
  ),
);

describe("parseTwin", () => {
  it("answers for any JSON value, frozen, with paths that lead into it", () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, almostTwin), (input) => {
        const result = parseTwin(deepFreeze(input));
        for (const { path } of result.issues) expect(resolvePointer(input, path)).not.toBeUndefined();
        if (result.ok) expect(isJsonObject(result.value.properties.desired)).toBe(true);
      }),
    );
  });

  it("gives a normal form that it takes for itself", () => {
    fc.assert(
      fc.property(almostTwin, (input) => {
        const result = parseTwin(input);
        if (result.ok) expect(parseTwin(result.value)).toStrictEqual(result);
      }),
    );
  });
});

describe("viewTwin and nestingDepth", () => {
  it("answer for any JSON value", () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, almostTwin), (input) => {
        const view = viewTwin(deepFreeze(input));
        expect(view === undefined).toBe(!isJsonObject(input));
        expect(nestingDepth(input)).toBeGreaterThanOrEqual(0);
        if (view !== undefined) expect(resolvePointer(input, view.desiredPath)).toBe(view.desired);
      }),
    );
  });

  it("do not count $metadata and $version at the root of a section", () => {
    fc.assert(
      fc.property(anyJson, anyJson, (value, metadata) => {
        expect(nestingDepth({ a: value, $metadata: metadata, $version: metadata })).toBe(nestingDepth({ a: value }));
        expect(ownMember({ a: value }, "a")).toBe(value);
      }),
    );
  });
});
