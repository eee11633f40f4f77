import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames, jsonDepth, jsonEquals, sortNames } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { anyJson, reversed } from "../support/arbitraries.js";

/** The same as `jsonDepth`, written down as it is said. */
function depthAsSaid(value: JsonValue): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values<JsonValue>(value).map(depthAsSaid));
}

describe("plain JSON", () => {
  it("jsonDepth counts as a recursive definition does", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(jsonDepth(value)).toBe(depthAsSaid(value));
      }),
    );
  });

  it("a value equals its copy and itself with the members in the opposite order", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(jsonEquals(value, JSON.parse(JSON.stringify(value)) as JsonValue)).toBe(true);
        expect(jsonEquals(value, reversed(value))).toBe(true);
      }),
    );
  });

  it("two values are equal exactly when they are written alike, members sorted", () => {
    const sorted = (value: JsonValue): string =>
      JSON.stringify(value, (_, member: unknown) =>
        typeof member === "object" && member !== null && !Array.isArray(member)
          ? Object.fromEntries(Object.entries(member).sort(([left], [right]) => (left < right ? -1 : 1)))
          : member,
      );
    fc.assert(
      fc.property(anyJson, anyJson, (left, right) => {
        expect(jsonEquals(left, right)).toBe(sorted(left) === sorted(right));
      }),
    );
  });

  it("sortNames sorts as compareNames orders, whatever the order was", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), (names) => {
        expect(sortNames([...names])).toStrictEqual([...names].sort(compareNames));
      }),
    );
  });
});
