import { describe, expect, it } from "vitest";
import { evaluateGroup, evaluateGroups, handleGroup } from "../../../src/configuration/index.js";

const INSTALL_FAILED = { install: { subsystem: "Device", context: "install", code: 1, message: "", parameters: {} } };

function told(desired: unknown, reported: unknown): readonly string[] {
  return evaluateGroup("group", desired, reported).reasons.map(({ code, path }) => `${code} ${path}`);
}

describe("the reasons of a group, in the order of the sections", () => {
  it("a group that is malformed on both sides: desired first", () => {
    expect(told(5, 6)).toStrictEqual(["malformed-group /desired", "malformed-group /reported"]);
  });

  it("row 4: errors without a status, and every operation that failed", () => {
    expect(told({}, { __errors: INSTALL_FAILED })).toStrictEqual([
      "errors-without-status /reported/__errors",
      "operation-failed /reported/__errors/install",
    ]);
  });

  it("row 8: errors beside the status failed are not called errors without a status", () => {
    expect(told({}, { __meta: { deploymentStatus: "failed" }, __errors: INSTALL_FAILED })).toStrictEqual([
      "group-failed /reported/__meta/deploymentStatus",
      "operation-failed /reported/__errors/install",
    ]);
  });

  it("row 4 holds beside an instance that names no status: that is no notStarted", () => {
    const evaluation = evaluateGroup("group", {}, { instance: { __meta: {} }, __errors: INSTALL_FAILED });
    expect(evaluation.state).toBe("failed");
  });

  it("a dependency that is named twice is waited for once", () => {
    const { reasons } = evaluateGroups({
      desired: { a: { __meta: { dependencies: "b;b" } }, b: {} },
      reported: { b: { __meta: { deploymentStatus: "pending" } } },
    });
    expect(reasons.filter(({ code }) => code === "waits-for")).toHaveLength(1);
  });
});

describe("a wrong option is refused, whatever the change", () => {
  it.each([{}, "refreshing", undefined])("handleGroup with a change %j and an unknown dialect", (change) => {
    const handler = { id: "group", apply: () => undefined, report: () => ({}) };
    const options = { now: "2026-03-02T08:10:05Z", dialect: "2020-04" as never };
    expect(() => handleGroup(handler, change, options)).toThrow(/dialect/);
  });
});
