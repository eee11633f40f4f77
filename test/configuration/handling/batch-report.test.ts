import { describe, expect, it } from "vitest";
import { openReport } from "../../../src/configuration/handling/batch-report.js";
import type { JsonObject } from "../../../src/json/index.js";
import { iotHubLimits, sectionSize } from "../../../src/twin/index.js";

const now = (): string => "2026-01-01T00:00:00Z";
const pending: JsonObject = { __meta: { deploymentStatus: "pending" } };
const failed: JsonObject = { __meta: { deploymentStatus: "failed" } };

describe("the report of a batch", () => {
  it("tells once that a list of the summary is left out: with the first patch that has none", () => {
    const limits = { ...iotHubLimits, maxTextBytes: 40 };
    const ids = ["a".repeat(30), "b".repeat(30)];
    const report = openReport({}, ids, { limits, unsent: null, fits: true });
    for (const id of ids) report.draft({ [id]: failed }, now).add();
    report.draft({ [String(ids[0])]: { a: 1 } }, now).add();
    expect(report.patches).toHaveLength(3);
    expect(report.issues.map(({ code, path }) => `${code} ${path}`)).toStrictEqual([
      "text-too-long /patches/1/__summary/failedGroups",
    ]);
  });

  it("says how many patches there is room for", () => {
    const parts = ["a", "b", "c"].map((id) => ({ [id]: pending }));
    const reported = sectionSize({ a: pending, b: pending });
    const limits = { ...iotHubLimits, maxSectionBytes: { ...iotHubLimits.maxSectionBytes, reported } };
    expect(openReport({}, ["a", "b", "c"], { limits, unsent: null, fits: true }).roomFor(parts)).toBe(2);
  });

  it("has no patch of a draft that is empty, or that is not added", () => {
    const report = openReport({}, ["a"], { limits: iotHubLimits, unsent: null, fits: true });
    report.draft({}, now).add();
    report.draft({ a: pending }, now);
    expect([report.patches, report.unsent(), report.valueOf("a")]).toStrictEqual([[], null, undefined]);
  });
});
