import { describe, expect, it } from "vitest";
import { checkDocument } from "../../src/document/index.js";
import { iotHub2016Limits, iotHubLimits } from "../../src/twin/index.js";

const DEEP = { a: { b: { c: { d: { e: { f: {} } } } } } };
const FIRST = { recording: 1, at: "2026-01-01T00:00:00Z", twin: { deviceId: "d1", desired: {}, reported: {} } };

describe("checkDocument checks", () => {
  it.each<[string, unknown, string, string]>([
    [
      "an $edgeAgent twin against its schema",
      { deviceId: "edge-1", moduleId: "$edgeAgent", properties: { desired: { modules: 7 }, reported: {} } },
      "wrong-type",
      "/properties/desired/modules",
    ],
    ["a feedback message", { activityId: "a1", payload: { status: 7, actions: [] } }, "wrong-type", "/payload/status"],
    [
      "a device twin against its schema",
      { deviceId: "d1", properties: { reported: 7 } },
      "wrong-type",
      "/properties/reported",
    ],
    [
      "the configuration groups of a device twin",
      { deviceId: "d1", desired: { apps: { __meta: 7 } }, reported: {} },
      "malformed-meta-data",
      "/desired/apps/__meta",
    ],
    ["the first line of a recording", { ...FIRST, at: "" }, "wrong-format", "/at"],
    ["every line of a recording", [FIRST, { at: FIRST.at, change: "patchTags" }], "missing-member", "/1"],
    ["that something is a document at all", 7, "not-a-twin", ""],
  ])("%s", (_, document, code, path) => {
    expect(checkDocument(document)).toContainEqual(expect.objectContaining({ code, path }));
  });

  it("limits when they are given, and only then", () => {
    const twin = { deviceId: "d1", properties: { desired: DEEP, reported: {} } };
    expect(checkDocument(twin)).toStrictEqual([]);
    expect(checkDocument(twin, { limits: iotHubLimits })).toStrictEqual([]);
    expect(checkDocument(twin, { limits: iotHub2016Limits })).toMatchObject([{ code: "section-too-deep" }]);
  });

  it("limits of the last twin of a recording", () => {
    const deeper = { at: "2026-01-01T00:01:00Z", change: "patchDesired", patch: DEEP };
    expect(checkDocument([FIRST, deeper], { limits: iotHub2016Limits })).toMatchObject([
      { code: "section-too-deep", path: "/properties/desired/a/b/c/d/e/f" },
    ]);
    expect(checkDocument([{ ...FIRST, at: "" }], { limits: iotHub2016Limits })).toMatchObject([
      { code: "wrong-format" },
    ]);
  });

  it("says once that a section is not an object", () => {
    const twin = { deviceId: "d1", properties: { desired: 7 } };
    expect(checkDocument(twin, { limits: iotHubLimits })).toHaveLength(checkDocument(twin).length);
    expect(checkDocument(7, { limits: iotHubLimits })).toHaveLength(1);
  });

  it("the limits themselves, whatever the document is", () => {
    expect(() => checkDocument(7, { limits: { maxDepth: "5" } as unknown as typeof iotHubLimits })).toThrow(TypeError);
  });
});

describe("what PowerShell has cut", () => {
  const cut = (document: unknown): readonly unknown[] =>
    checkDocument(document).filter(({ code }) => code === "cut-value");

  it("is a warning at any depth", () => {
    const module = { settings: "@{image=a; createOptions={}}", list: ["System.Object[]"] };
    const twin = { deviceId: "d", properties: { desired: { modules: { m: module } }, reported: { a: { b: "@{}" } } } };
    expect(cut(twin)).toMatchObject([
      { severity: "warning", path: "/properties/desired/modules/m/settings" },
      { severity: "warning", path: "/properties/desired/modules/m/list/0" },
      { severity: "warning", path: "/properties/reported/a/b" },
    ]);
    expect(cut({ ...twin, properties: { desired: { a: { b: "System.Collections.Hashtable" } } } })).toHaveLength(1);
    expect(cut({ ...twin, properties: { desired: { a: { b: "@{", c: "System.Objects", d: 7 } } } })).toStrictEqual([]);
  });

  it.each(["$edgeAgent", "$edgeHub"])("is found in %s too", (moduleId) => {
    const document = { deviceId: "d", moduleId, properties: { desired: { modules: { m: "@{a=1}" } }, reported: {} } };
    expect(cut(document)).toHaveLength(1);
  });

  it("is not looked for without end", () => {
    const endless: Record<string, unknown> = {};
    endless["a"] = { endless, b: { endless } };
    expect(cut({ deviceId: "d", desired: endless, reported: {} })).toStrictEqual([]);
  });
});
