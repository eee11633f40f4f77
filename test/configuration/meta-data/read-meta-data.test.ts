import { describe, expect, it } from "vitest";
import { readMetaData, recallMetaData } from "../../../src/configuration/meta-data/read-meta-data.js";
import { DEFAULT_META_DATA } from "../../../src/configuration/meta-data/meta-data-members.js";
import { validateMetaData } from "../../../src/configuration/index.js";

describe("the meta data that is remembered", () => {
  it.each<[string, unknown, object]>([
    ["has its defaults where nothing is", undefined, {}],
    ["has its defaults where it is no object", "memory", {}],
    ["has the default of what is missing", { deploymentId: "spring" }, { deploymentId: "spring" }],
    [
      "has the default of what is damaged",
      { reportingMode: 5, dependencies: [1], deploymentId: "a" },
      { deploymentId: "a" },
    ],
  ])("%s", (_, remembered, known) => {
    expect(recallMetaData(remembered)).toStrictEqual({ ...DEFAULT_META_DATA, ...known });
  });
});

describe("the meta data of a change", () => {
  const previous = { ...DEFAULT_META_DATA, deploymentId: "before" };
  const read = (meta: unknown) => readMetaData(meta, previous, "/g/__meta");

  it("is read beside a reporting mode under the name of the dependencies", () => {
    const { fields, issues } = read({ dependencies: false, deploymentId: "spring" });
    expect(fields).toMatchObject({ deploymentId: "spring", reportingMode: "never", dependencies: [] });
    expect(issues).toStrictEqual([
      {
        code: "misnamed-reporting-mode",
        severity: "warning",
        path: "/g/__meta/dependencies",
        message: 'A boolean under "dependencies" is read as the reporting mode; write it as "reportingMode".',
      },
    ]);
  });

  it("may name a deployment by the empty string; an empty time is none yet", () => {
    expect(read({ deploymentId: "", time: "" })).toStrictEqual({
      fields: { ...previous, deploymentId: "" },
      issues: [],
    });
  });

  it.each<[unknown, string, string]>([
    ["pending", "malformed-meta-data", '"__meta" must be an object, not a string; what was known before stays.'],
    [{ deploymentId: 5 }, "wrong-type", '"deploymentId" must be a string, not a number.'],
    [{ time: "soon" }, "malformed-group-time", '"time" must be an ISO 8601 time such as "2026-01-31T12:00:00Z".'],
  ])("%j keeps what was known, and is told", (meta, code, message) => {
    const { fields, issues } = read(meta);
    expect(fields).toStrictEqual(previous);
    expect(issues.map((issue) => [issue.code, issue.message])).toStrictEqual([[code, message]]);
  });
});

describe("what is wrong with meta data, in words", () => {
  it.each<[unknown, string]>([
    [5, '"__meta" must be an object, not a number.'],
    [{ deploymentStatus: "pending" }, '"deploymentStatus" does not apply in the desired section.'],
    [{ deploymentID: "x" }, 'The meta data has no property "deploymentID".'],
  ])("%j", (meta, message) => {
    expect(validateMetaData(meta, "desired").map((issue) => issue.message)).toStrictEqual([message]);
  });
});
