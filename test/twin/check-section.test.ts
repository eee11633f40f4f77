import { describe, expect, it } from "vitest";
import { checkSection } from "../../src/twin/check-section.js";
import { edgeHubLimits, iotHubLimits, sectionSize, validateTwin } from "../../src/twin/index.js";
import { nested } from "../support/arbitraries.js";

/** Numbered members of one value. */
function members(count: number, value: unknown, prefix = "k"): Record<string, unknown> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index + 10_000}`, value]));
}

function bound(section: unknown): number {
  return checkSection(section as object, iotHubLimits, "desired", "").sizeBound;
}

/** Sections that are a little larger than 32 KB, each by another part. */
const LARGE: readonly (readonly [string, object])[] = [
  ["names", members(33, null, "x".repeat(1000))],
  ["names of three bytes", members(33, null, "€".repeat(333))],
  ["texts", members(9, "x".repeat(4000))],
  ["texts of three bytes", members(9, "€".repeat(1333))],
  ["numbers", { a: Array.from({ length: 4100 }, () => 1) }],
  ["booleans", { a: Array.from({ length: 8200 }, () => true) }],
];

describe("the upper bound of the size that the walk gives", () => {
  it.each(LARGE)("is not less than the size: %s", (_, section) => {
    expect(sectionSize(section)).toBeGreaterThan(32_768);
    expect(bound(section)).toBeGreaterThanOrEqual(sectionSize(section));
    expect(validateTwin({ desired: section })).toMatchObject([{ code: "section-too-large", path: "/desired" }]);
  });

  it("is not known of what is too deep to be entered", () => {
    const text = "x".repeat(40_000);
    expect(bound(nested(498, { text }))).toBeLessThan(Infinity);
    expect(bound(nested(501, { text }))).toBe(Infinity);
    expect(validateTwin({ desired: nested(501, { text }) }).map(({ code }) => code)).toContain("section-too-large");
  });

  it("is not asked where edgeHub measures, whose brackets weigh something", () => {
    const reported = { a: Array.from({ length: 11_000 }, () => []) };
    expect(validateTwin({ reported })).toStrictEqual([]);
    expect(validateTwin({ reported }, { limits: edgeHubLimits })).toMatchObject([{ code: "section-too-large" }]);
  });
});

describe("a section that contains itself", () => {
  it("has a size that no limit allows, whatever way leads around", () => {
    const desired: Record<string, unknown> = {};
    Object.assign(desired, { a: desired, b: desired });
    expect(bound(desired)).toBe(Infinity);
    const [issue] = validateTwin({ desired }, { limits: iotHubLimits });
    expect([issue?.code, issue?.message]).toStrictEqual([
      "section-too-large",
      "The section desired has Infinity bytes; at most 32768 are allowed.",
    ]);
  });
});
