import { describe, expect, it } from "vitest";
import {
  addSummary,
  formatPendingGroups,
  parsePendingGroups,
  summarizeGroups,
} from "../../../src/configuration/index.js";
import { deepFreeze } from "../../support/freeze.js";

const now = "2018-09-06T10:00:00Z";
const meta = (deploymentStatus: string): object => ({ __meta: { deploymentStatus } });

describe("the grammar of pendingGroups", () => {
  it("is that of figure 7.1.A", () => {
    const groups = [
      { group: "apps", instances: ["appXYZ", "appABC"] },
      { group: "windowsUpdate", instances: [] },
    ];
    expect(parsePendingGroups("apps:appXYZ;appABC|windowsUpdate")).toStrictEqual({
      ok: true,
      value: groups,
      issues: [],
    });
    expect(formatPendingGroups(groups)).toBe("apps:appXYZ;appABC|windowsUpdate");
  });

  it.each([
    ["", []],
    ["a", [{ group: "a", instances: [] }]],
    [
      "a;b",
      [
        { group: "a", instances: [] },
        { group: "b", instances: [] },
      ],
    ],
    ["a:b;c", [{ group: "a", instances: ["b", "c"] }]],
    [
      "a;b|c:d",
      [
        { group: "a", instances: [] },
        { group: "b", instances: [] },
        { group: "c", instances: ["d"] },
      ],
    ],
  ])("reads %j", (text, value) => {
    expect(parsePendingGroups(text)).toStrictEqual({ ok: true, value, issues: [] });
  });

  it.each([["|"], ["a|"], ["a;"], [";a"], ["a:"], [":a"], ["a:b;"], ["a:b:c"], [null], [5], [["a"]]])(
    "refuses %j",
    (text) => {
      expect(parsePendingGroups(text)).toMatchObject({
        ok: false,
        issues: [{ code: "malformed-pending-groups", severity: "error", path: "" }],
      });
    },
  );

  it.each(["", "a|b", "a:b", "a;b"])("cannot write the name %j", (name) => {
    expect(() => formatPendingGroups([{ group: name, instances: [] }])).toThrow(TypeError);
    expect(() => formatPendingGroups([{ group: "a", instances: ["b", name] }])).toThrow(TypeError);
  });
});

describe("summarizeGroups", () => {
  it("counts groups and names the instances that are meant, in the order of the ids", () => {
    const reported = {
      windowsUpdate: meta("pending"),
      apps: { b: meta("pending"), a: meta("pending"), c: meta("succeeded") },
      broken: { y: meta("failed"), x: { __errors: { install: {} } }, z: meta("succeeded") },
      fine: meta("succeeded"),
      $version: 4,
    };
    expect(summarizeGroups(deepFreeze(reported))).toStrictEqual({
      pendingCount: 2,
      pendingGroups: "apps:a;b|windowsUpdate",
      failedCount: 1,
      failedGroups: "broken:x;y",
    });
  });

  it.each<[string, unknown, "pending" | "failed" | "neither"]>([
    ["pending", meta("pending"), "pending"],
    ["pending although an instance says an odd word", { ...meta("pending"), a: meta("odd") }, "pending"],
    ["the refreshing marker", "Refreshing", "pending"],
    ["failed", meta("failed"), "failed"],
    ["failed although an instance says an odd word", { ...meta("failed"), a: meta("odd") }, "failed"],
    ["errors without a status", { __errors: { a: {} } }, "failed"],
    ["errors beside success", { ...meta("succeeded"), __errors: { a: {} } }, "failed"],
    ["a failed instance beside success", { ...meta("succeeded"), a: meta("failed") }, "failed"],
    ["errors before the start", { ...meta("notStarted"), __errors: { a: {} } }, "neither"],
    ["errors beside an odd word", { ...meta("odd"), __errors: { a: {} } }, "neither"],
    ["errors beside a __meta that is a string", { __meta: "failed", __errors: { a: {} } }, "neither"],
    ["a pending instance beside an odd word", { ...meta("odd"), a: meta("pending") }, "neither"],
    ["succeeded", meta("succeeded"), "neither"],
    ["no status", { a: 1 }, "neither"],
    ["a text that is no marker", "text", "neither"],
  ])("%s counts as %s", (_, group, standing) => {
    const { pendingCount, failedCount } = summarizeGroups({ g: group });
    expect([pendingCount, failedCount]).toStrictEqual([standing === "pending" ? 1 : 0, standing === "failed" ? 1 : 0]);
  });

  it("counts and does not name what the grammar cannot write", () => {
    const reported = { "a|b": meta("pending"), apps: { "x:y": meta("pending"), z: meta("pending") } };
    expect(summarizeGroups(reported)).toMatchObject({ pendingCount: 2, pendingGroups: "apps:z" });
  });

  it("has nothing to count in what is no section", () => {
    expect(summarizeGroups("text").pendingCount).toBe(0);
  });
});

describe("addSummary", () => {
  it("speaks of the section after the patch", () => {
    const before = { a: meta("pending"), b: meta("failed") };
    const patch = { a: { __meta: { deploymentStatus: "succeeded" }, x: null } };
    expect(addSummary(deepFreeze(patch), deepFreeze(before), { now })).toStrictEqual({
      ...patch,
      __summary: { pendingCount: 0, pendingGroups: "", failedCount: 1, failedGroups: "b", time: now },
    });
  });

  it("takes no section for an empty one, and refuses a time that is none", () => {
    expect(addSummary({ a: meta("pending") as never }, undefined, { now })["__summary"]).toMatchObject({
      pendingCount: 1,
    });
    expect(() => addSummary({}, {}, { now: "soon" })).toThrow('The option "now"');
  });
});
