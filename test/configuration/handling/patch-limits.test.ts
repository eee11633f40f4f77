import { describe, expect, it } from "vitest";
import { checkParts, followLimits } from "../../../src/configuration/handling/patch-limits.js";
import type { JsonObject, JsonValue } from "../../../src/json/index.js";
import { iotHubLimits, sectionSize, SIZE_RULES } from "../../../src/twin/index.js";
import type { TwinLimits } from "../../../src/twin/index.js";

const SECTION: JsonObject = { a: { text: "x".repeat(20) }, "b c": [1, 2], d: "é" };

function limitsOf(reported: number, sizeRule: TwinLimits["sizeRule"]): TwinLimits {
  return { ...iotHubLimits, sizeRule, maxSectionBytes: { ...iotHubLimits.maxSectionBytes, reported } };
}

const after = (values: Record<string, JsonValue | undefined>) => new Map(Object.entries(values));

describe.each(SIZE_RULES)("the size of a section that is followed through patches, by the rule %s", (rule) => {
  const size = sectionSize(SECTION, rule);
  const follow = (most: number) => followLimits(Object.entries(SECTION), limitsOf(most, rule));

  it("is that of the whole section, to the byte", () => {
    expect([follow(size).isFull([], 0), follow(size).isFull([], 1)]).toStrictEqual([false, true]);
    expect([follow(size + 7).isFull([], 7), follow(size + 7).isFull([], 8)]).toStrictEqual([false, true]);
    expect([follow(size - 1).isFull([], 0), follow(size - 1).isFull([], -1)]).toStrictEqual([true, false]);
  });

  it("is without the members that a patch names, whatever becomes of them", () => {
    const without = sectionSize({ "b c": [1, 2] }, rule);
    const ids = ["a", "d", "unknown"];
    expect([follow(without).isFull(ids, 0), follow(without).isFull(ids, 1)]).toStrictEqual([false, true]);
  });

  it("grows by what a member weighs more than before", () => {
    const grown = (id: string, value: JsonValue): number => sectionSize({ ...SECTION, [id]: value }, rule) - size;
    const limits = follow(size);
    const growth = (id: string, value: JsonValue | undefined): number => limits.growth(id, value);
    expect(growth("d", "longer")).toBe(grown("d", "longer"));
    expect(growth("new", { x: 1 })).toBe(grown("new", { x: 1 }));
    expect(growth("d", undefined)).toBe(sectionSize({ a: SECTION["a"], "b c": [1, 2] }, rule) - size);
    expect(growth("unknown", undefined)).toBe(0);
  });

  it("is noted after each patch", () => {
    const limits = follow(size + 1);
    const next = { ...SECTION, d: "éé", e: {} };
    limits.note(after({ d: "éé", e: {} }));
    const room = size + 1 - sectionSize(next, rule);
    expect([limits.isFull([], room), limits.isFull([], room + 1)]).toStrictEqual([false, true]);
    limits.note(after({ d: undefined, e: undefined }));
    expect(limits.growth("d", "é")).toBe(size - sectionSize({ a: SECTION["a"], "b c": [1, 2] }, rule));
  });

  it("is told when a patch makes it larger than a hub takes, and not when it was so before and does not grow", () => {
    const check = (most: number, value: JsonValue) => follow(most).check({ d: value }, after({ d: value }));
    expect(check(size, "é")).toStrictEqual([]);
    expect(check(size - 1, "é")).toStrictEqual([]);
    expect(check(size - 1, "")).toStrictEqual([]);
    expect(check(size, "éé")).toMatchObject([{ code: "section-too-large", severity: "error", path: "" }]);
  });
});

describe("the parts of a patch that a hub would refuse", () => {
  it("are told with their paths in the patch; that the section is too large is told before them", () => {
    const limits = limitsOf(5, "documented");
    expect(checkParts({ "a.b": {}, c: "x".repeat(100) }, limits)).toMatchObject([{ severity: "error", path: "/a.b" }]);
    expect(
      followLimits([], limits)
        .check({ "a.b": 1 }, after({ "a.b": 1 }))
        .map(({ path }) => path),
    ).toStrictEqual(["", "/a.b"]);
  });
});
