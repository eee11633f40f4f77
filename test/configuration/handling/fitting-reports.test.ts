import { describe, expect, it } from "vitest";
import { openReport } from "../../../src/configuration/handling/batch-report.js";
import { closeEntry, draftPending } from "../../../src/configuration/handling/fitting-reports.js";
import { openChange, rememberOnly } from "../../../src/configuration/handling/group-change.js";
import type { GroupChange } from "../../../src/configuration/handling/group-change.js";
import type { HandlerModel } from "../../../src/configuration/handling/handler-change.js";
import { applyMergePatch } from "../../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../../src/json/index.js";
import { iotHubLimits, sectionSize } from "../../../src/twin/index.js";
import type { TwinLimits } from "../../../src/twin/index.js";

const now = (): string => "2026-01-01T00:00:00Z";
const pending = { __meta: { deploymentStatus: "pending", time: now() } };
const limitsOf = (reported: number, more: Partial<TwinLimits> = {}): TwinLimits => ({
  ...iotHubLimits,
  maxSectionBytes: { ...iotHubLimits.maxSectionBytes, reported },
  ...more,
});

/** What is drafted as pending of groups that are to be applied, and of one that is not. */
function pendingOf(groups: JsonObject, limits: TwinLimits, model?: HandlerModel): JsonObject {
  const entries = Object.entries(groups).map(([id, given]) => ({
    handler: { id, ...(model === undefined ? {} : { model }) },
    change: openChange({ id }, given, {}),
  }));
  const end = { now, limits, fits: true, dialect: undefined };
  const report = openReport({}, Object.keys(groups), { limits, unsent: null, fits: true });
  draftPending(entries, report, end).add();
  expect(report.issues.filter(({ severity }) => severity === "error")).toStrictEqual([]);
  return applyMergePatch(report.patches[0], { __summary: null }) as JsonObject;
}

describe("the first patch of a batch", () => {
  const COUNTS = { pendingCount: 9, failedCount: 0, time: now() };

  it("has every group that is to be applied, with its instances, where there is room", () => {
    const groups = { a: { x: { __meta: {} } }, gone: null, waiting: "refreshing" };
    expect(pendingOf(groups, iotHubLimits)).toStrictEqual({
      a: { x: { __meta: { deploymentStatus: "pending" } }, ...pending },
    });
    const model = { subGroups: {}, otherMembers: { desired: true } } as never;
    expect(pendingOf({ a: { x: { y: 1 } } }, iotHubLimits, model)).toHaveProperty(["a", "x"]);
  });

  it("has the groups without their instances where there is no room for these", () => {
    const instances = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`x${at}`, { __meta: {} }]));
    const room = sectionSize({
      a: pending,
      b: pending,
      __summary: { ...COUNTS, pendingGroups: "a|b", failedGroups: "" },
    });
    expect(pendingOf({ a: instances, b: {} }, limitsOf(room))).toStrictEqual({ a: pending, b: pending });
  });

  it("has as many groups as there is room for with the counts of the summary, to the group where these are the larger", () => {
    const ids = Array.from({ length: 30 }, (_, at) => `g${at}`.padEnd(150, "x"));
    const groups = Object.fromEntries(ids.map((id) => [id, {}]));
    const room = (count: number): number =>
      sectionSize({
        ...Object.fromEntries(ids.slice(0, count).map((id) => [id, pending])),
        __summary: { ...COUNTS, pendingGroups: null, failedGroups: null },
      });
    const marked = (bytes: number): number => Object.keys(pendingOf(groups, limitsOf(bytes))).length;
    expect([3, 5, 12, 20, 29].map((count) => marked(room(count)))).toStrictEqual([3, 5, 12, 20, 29]);
    expect(marked(60)).toBe(0);
  });

  it("has up to four groups less where the summary is the larger", () => {
    const groups = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`g${at}`, {}]));
    const bytes = sectionSize({
      ...Object.fromEntries(
        Object.keys(groups)
          .slice(0, 13)
          .map((id) => [id, pending]),
      ),
    });
    const count = Object.keys(pendingOf(groups, limitsOf(bytes))).length;
    expect([count < 13, count >= 8]).toStrictEqual([true, true]);
  });

  it("leaves out a group whose name a hub would refuse, and no other", () => {
    expect(pendingOf({ "a.b": {}, c: {}, d: {} }, limitsOf(400))).toStrictEqual({ c: pending, d: pending });
  });
});

/** What a group comes to whose report does not fit, and whether a hub takes it. */
function closed(change: GroupChange, reported: JsonObject | undefined, limits: TwinLimits, section: JsonObject = {}) {
  const report = openReport(section, [change.id], { limits, unsent: null, fits: true });
  const { handled, draft } = closeEntry(change, reported, report, { now, limits, fits: true, dialect: undefined });
  return { ...handled, breaches: draft.breaches.map(({ code }) => code) };
}

describe("the report of a group that a hub would refuse", () => {
  const change = (previous: JsonValue | undefined, given: JsonValue = {}): GroupChange =>
    openChange({ id: "g" }, given, {
      previous: previous === undefined ? {} : { desired: { a: 1 }, reported: previous },
    });
  const large = { text: "x".repeat(2000) };

  it("says that it succeeded where that fits without what its meta data say by default", () => {
    const lean = { a: 1, __meta: { deploymentStatus: "succeeded", time: now() } };
    const summary = { pendingCount: 0, pendingGroups: "", failedCount: 0, failedGroups: "", time: now() };
    const room = sectionSize({ g: lean, __summary: summary });
    const { patch, memory, errors, breaches } = closed(change(undefined), { a: 1 }, limitsOf(room));
    expect([errors, breaches]).toStrictEqual([null, []]);
    expect(patch["g"]).toMatchObject(lean);
    expect(memory).toMatchObject({ desired: {}, reported: lean });
  });

  it("says for what reason the group failed, beside its last state", () => {
    const old = { text: "old" };
    const { patch, memory, breaches } = closed(change(old), large, limitsOf(1000), { g: old });
    expect(breaches).toStrictEqual([]);
    expect(patch["g"]).toMatchObject({
      __meta: { deploymentStatus: "failed" },
      __errors: { g: { message: expect.stringContaining("section-too-large") as string } },
    });
    expect(memory).toMatchObject({
      desired: { a: 1 },
      reported: { text: "old", __meta: { deploymentStatus: "failed" } },
    });
  });

  it("names in its meta data what has another value than the default alone, where room is short", () => {
    const { patch, memory } = closed(change(undefined), large, limitsOf(1000));
    expect(patch["g"]?.["__meta"]).toStrictEqual({
      deploymentId: null,
      dependencies: null,
      reportingMode: null,
      deploymentStatus: "failed",
      time: now(),
    });
    expect(memory.reported).toMatchObject({ __meta: { deploymentStatus: "failed", time: now() } });
    expect(memory).toHaveProperty("metaData");
  });

  it("keeps all of its meta data where something else is refused than the size", () => {
    const { patch, breaches } = closed(change(undefined), { "a.b": 1 }, iotHubLimits);
    expect(breaches).toStrictEqual([]);
    expect(patch["g"]?.["__meta"]).toMatchObject({ reportingMode: "always", deploymentStatus: "failed" });
  });

  it("is the status alone where there is no room for more, and an issue says why", () => {
    const old = { text: "x".repeat(300) };
    const room = sectionSize({ g: { __meta: { deploymentStatus: "failed" } } }) + 120;
    const { patch, memory, issues, breaches } = closed(change(old), large, limitsOf(room), { g: old });
    expect(breaches).toStrictEqual([]);
    expect(patch).toStrictEqual({ g: { text: null, __meta: { deploymentStatus: "failed" } } });
    expect(memory).toMatchObject({ desired: { a: 1 }, reported: { __meta: { deploymentStatus: "failed" } } });
    expect(memory.reported).not.toHaveProperty("text");
    expect(issues).toMatchObject([{ code: "section-too-large", path: "" }]);
  });

  it("is none where there is no room for that, and takes away what was reported before", () => {
    const old = { b: 1 };
    const { patch, memory } = closed(change(old), large, limitsOf(60), { g: old });
    expect(patch).toStrictEqual({ g: null });
    expect(memory).not.toHaveProperty("reported");
    expect(memory).toMatchObject({ desired: { a: 1 } });
    expect(closed(change(undefined), large, limitsOf(60)).patch).toStrictEqual({});
  });

  it.each<[string, (opened: GroupChange) => GroupChange]>([
    ["was deleted", (opened) => ({ ...opened, step: "remove" })],
    ["has no handler any more", rememberOnly],
  ])("of one that %s says that it was not started, and never that it failed", (_, unhandled) => {
    const old = { ...pending, text: "x".repeat(2000), x: pending };
    const full = sectionSize({ g: old });
    for (const bytes of [full + 1000, full + 10, full - 20, 90, 60]) {
      const { patch } = closed(unhandled(change(old)), undefined, limitsOf(bytes), { g: old });
      expect(JSON.stringify(patch)).not.toContain("failed");
      expect(JSON.stringify(patch)).not.toContain("__errors");
    }
  });
});
