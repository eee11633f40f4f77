import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import {
  holderOf,
  isVersion,
  lastUpdated,
  lastUpdatedVersion,
  memberIn,
  subjectOf,
} from "../../src/properties/member.js";

describe("what holds members", () => {
  it("is empty where it is not an object", () => {
    const section = { a: 1 };
    expect(holderOf(section)).toBe(section);
    expect([holderOf(undefined), holderOf(null), holderOf([1]), holderOf("a")]).toStrictEqual([{}, {}, {}, {}]);
  });

  it("has its own members only", () => {
    const section: JsonObject = { a: 1, b: null };
    expect(["a", "b", "c", "toString"].map((name) => memberIn(section, name))).toStrictEqual([
      1,
      null,
      undefined,
      undefined,
    ]);
  });
});

describe("a member in a message", () => {
  it("is named, with control characters escaped", () => {
    expect(subjectOf("t1/p")).toBe('The member "t1/p"');
    expect(subjectOf("a\nb")).toBe(String.raw`The member "a\nb"`);
  });
});

describe("a version", () => {
  it.each<[unknown, boolean]>([
    [0, true],
    [5, true],
    [Number.MAX_SAFE_INTEGER, true],
    [2 ** 60, false],
    [-1, false],
    [1.5, false],
    ["5", false],
    [null, false],
    [undefined, false],
  ])("%j: %s", (value, expected) => {
    expect(isVersion(value)).toBe(expected);
  });
});

describe("the version that last changed a member (Twin conventions §1.3)", () => {
  it.each<[JsonValue | undefined, number | undefined]>([
    [{ $lastUpdatedVersion: 3 }, 3],
    [{ $lastUpdatedVersion: 0 }, 0],
    [{ $lastUpdatedVersion: 3, a: { $lastUpdatedVersion: 4 }, b: { $lastUpdatedVersion: 2 } }, 4],
    [{ a: { b: { $lastUpdatedVersion: 7 } }, c: { $lastUpdatedVersion: 5 } }, 7],
    [{ $lastUpdatedVersion: "9", a: { $lastUpdatedVersion: 1 } }, 1],
    [{ $lastUpdatedVersion: { $lastUpdatedVersion: 9 } }, undefined],
    [{ $lastUpdatedVersion: "9" }, undefined],
    [{ $lastUpdatedVersion: 5, a: { $lastUpdatedVersion: 3 } }, 5],
    [{ $lastUpdatedVersion: 1, a: null, b: [{ $lastUpdatedVersion: 9 }], c: "9", d: 9 }, 1],
    [{ version: 5 }, undefined],
    [{}, undefined],
    [[{ $lastUpdatedVersion: 3 }], undefined],
    ["3", undefined],
    [undefined, undefined],
  ])("of %j is %j", (marks, version) => {
    expect(lastUpdatedVersion(marks)).toBe(version);
  });
});

describe("the time at which a member was last changed", () => {
  it.each<[JsonValue | undefined, string | undefined]>([
    [{ $lastUpdated: "2026-01-01T00:00:00Z" }, "2026-01-01T00:00:00Z"],
    [{ $lastUpdated: 5 }, undefined],
    [{}, undefined],
    [undefined, undefined],
  ])("of %j is %j", (marks, time) => {
    expect(lastUpdated(marks)).toBe(time);
  });
});
