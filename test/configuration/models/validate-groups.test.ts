import { describe, expect, it } from "vitest";
import {
  defineGroup,
  evaluateGroups,
  KNOWN_GROUPS,
  validateGroups,
  parsePendingGroups,
} from "../../../src/configuration/index.js";
import type { JsonValue } from "../../../src/json/index.js";
import { GROUP_SCENARIOS } from "../../simulation/groups.js";
import { nested } from "../../support/arbitraries.js";
import { deepFreeze } from "../../support/freeze.js";

const codes = (twin: unknown, options?: Parameters<typeof validateGroups>[1]): readonly string[] =>
  validateGroups(deepFreeze(twin), options).map(({ severity, code, path }) => `${severity} ${code} ${path}`);

describe("validateGroups", () => {
  it.each(Object.keys(KNOWN_GROUPS))("checks %s against its model in both sections", (id) => {
    const value = { __meta: { reportingMode: "loud" }, __errors: 5, connectionString: 5 };
    const twin = { properties: { desired: { [id]: value }, reported: { [id]: value } } };
    const found = codes(twin);
    for (const section of ["desired", "reported"]) {
      expect(found).toContain(`error unknown-reporting-mode /properties/${section}/${id}/__meta/reportingMode`);
      expect(found.filter((issue) => issue.includes(`/properties/${section}/${id}/__errors`))).toHaveLength(1);
    }
  });

  it("tells the sections apart: desired first, then reported, each in the order of the ids", () => {
    const sections = {
      desired: {
        windowsUpdate: { activeHoursStart: "8", colour: 1 },
        rebootInfo: { lastBootTime: "" },
        $version: 1,
      },
      reported: { windowsUpdate: { activeHoursStart: "8" }, rebootInfo: { lastBootTime: "" } },
    };
    expect(codes(sections)).toStrictEqual([
      "error not-applicable-property /desired/rebootInfo/lastBootTime",
      "error wrong-type /desired/windowsUpdate/activeHoursStart",
      "warning unknown-property /desired/windowsUpdate/colour",
      "error wrong-type /reported/windowsUpdate/activeHoursStart",
    ]);
  });

  it("wants a known group to be an object, and takes null and the refreshing marker", () => {
    const desired = { timeInfo: "noon", windowsUpdate: null, uwpApps: "refreshing" };
    expect(codes({ desired })).toStrictEqual(["error malformed-group /desired/timeInfo"]);
  });

  it("checks of any other group its __meta alone, and leaves what is no group alone", () => {
    const group = { size: 1, __meta: { deploymentStatus: "done" } };
    const twin = {
      desired: {
        "a/b": group,
        interval: 5,
        $metadata: group,
        __summary: group,
        __meta: group,
        silent: { __meta: null },
      },
      reported: { "a/b": group, plain: { __meta: "text" }, list: [], interval: "often" },
    };
    expect(codes(twin)).toStrictEqual([
      "error not-applicable-property /desired/a~1b/__meta/deploymentStatus",
      "error unknown-deployment-status /desired/a~1b/__meta/deploymentStatus",
      "error unknown-deployment-status /reported/a~1b/__meta/deploymentStatus",
      "error malformed-meta-data /reported/plain/__meta",
    ]);
  });

  it("takes models of one's own, also in place of a known one", () => {
    const models = [
      defineGroup({ id: "camera", subGroups: { stream: { url: { desired: "required" }, quality: {} } } }),
      defineGroup({ id: "timeInfo", subGroups: { clock: { ntpServer: { desired: "notApplicable" } } } }),
    ];
    const twin = { desired: { camera: { quality: 1 }, timeInfo: { ntpServer: "a" } } };
    expect(codes(twin)).toStrictEqual([]);
    expect(codes(twin, { models })).toStrictEqual([
      "error missing-member /desired/camera",
      "error not-applicable-property /desired/timeInfo/ntpServer",
    ]);
  });

  it("takes every shape of a twin, and answers for what is none", () => {
    const sections = { reported: { windowsUpdate: 5 } };
    expect(codes({ deviceId: "d", properties: sections })).toStrictEqual([
      "error malformed-group /properties/reported/windowsUpdate",
    ]);
    expect(codes(sections)).toStrictEqual(["error malformed-group /reported/windowsUpdate"]);
    expect(codes({ desired: "text", reported: null })).toStrictEqual([]);
    expect(validateGroups(5)).toStrictEqual([
      { code: "not-a-twin", severity: "error", path: "", message: "Expected a twin, found a number." },
    ]);
  });

  it("takes hostile names and any depth", () => {
    const hostile = JSON.parse('{"desired":{"__proto__":{"__meta":5},"constructor":{},"toString":5}}') as JsonValue;
    expect(codes(hostile)).toStrictEqual(["error malformed-meta-data /desired/__proto__/__meta"]);
    const deep = { apps: nested(100_000), windowsUpdate: { activeHoursStart: nested(100_000) } };
    expect(validateGroups({ desired: deep }).map(({ code, path }) => `${code} ${path}`)).toStrictEqual([
      "too-deep /desired/windowsUpdate",
    ]);
  });

  it("quotes no connection string", () => {
    const group = { connectionString: ["hunter2"] };
    const issues = validateGroups({ desired: { uwpApps: group, certificates: group }, reported: { uwpApps: group } });
    expect(issues).toHaveLength(3);
    expect(JSON.stringify(issues)).not.toContain("hunter2");
  });

  it.each(GROUP_SCENARIOS)(
    "finds an error in $name exactly when evaluateGroups calls it invalid",
    ({ twin, state }) => {
      const errors = validateGroups(twin).filter(({ severity }) => severity === "error");
      expect(errors.length > 0).toBe(state === "invalid");
      expect(evaluateGroups(twin).state).toBe(state);
    },
  );
});

describe("the summary of the reported section", () => {
  const codes = (summary: unknown): readonly string[] =>
    validateGroups({ properties: { reported: { __summary: summary } } }).map(({ code, path }) => `${code} ${path}`);
  const path = "/properties/reported/__summary";

  it("is checked against its schema", () => {
    const fine = {
      pendingCount: 2,
      pendingGroups: "apps:appXYZ;appABC|windowsUpdate",
      failedCount: 0,
      failedGroups: "",
    };
    expect(codes({ ...fine, time: "2018-09-06T10:00:00Z", deployments: "" })).toStrictEqual([]);
    expect(codes(null)).toStrictEqual([]);
    expect(codes("none")).toStrictEqual([`wrong-type ${path}`]);
    expect(
      codes({ pendingCount: "2", pendingGroups: 5, failedCount: -1, failedGroups: "a||b", time: 1 }),
    ).toStrictEqual([
      `wrong-type ${path}/pendingCount`,
      `wrong-type ${path}/pendingGroups`,
      `out-of-range ${path}/failedCount`,
      `wrong-format ${path}/failedGroups`,
      `wrong-type ${path}/time`,
    ]);
  });

  it.each(["", "a", "a;b", "a:b;c", "a|b:c", "a|", ";a", "a:", ":a", "a:b:c", "a;b:c"])(
    "lists groups in the grammar that parsePendingGroups reads: %j",
    (list) => {
      expect(codes({ pendingGroups: list }).length === 0).toBe(parsePendingGroups(list).ok);
    },
  );
});
