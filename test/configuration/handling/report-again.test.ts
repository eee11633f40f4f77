import { expect, it } from "vitest";
import { reportAgain } from "../../../src/configuration/handling/report-again.js";
import type { JsonObject } from "../../../src/json/index.js";
import { iotHubLimits, sectionSize } from "../../../src/twin/index.js";

const now = (): string => "2026-01-01T00:00:00Z";
const failed: JsonObject = { __meta: { deploymentStatus: "failed" } };

it("what is reported again is everything that the groups have reported, with as much of the summary as there is room for", () => {
  const groups = { a: { reported: failed }, b: { desired: {} } };
  const limits = (reported: number) => ({
    ...iotHubLimits,
    maxSectionBytes: { ...iotHubLimits.maxSectionBytes, reported },
  });
  const counts = { pendingCount: 0, failedCount: 1, time: now() };
  const full = { a: failed, __summary: { ...counts, pendingGroups: "", failedGroups: "a" } };
  const room = sectionSize(full);
  expect(reportAgain(groups, { unsent: null, now, limits: limits(room) })).toStrictEqual({ patch: full, before: {} });
  const short = { a: failed, __summary: { ...counts, pendingGroups: null, failedGroups: null } };
  expect(reportAgain(groups, { unsent: null, now, limits: limits(room - 1) })?.patch).toStrictEqual(short);
});
