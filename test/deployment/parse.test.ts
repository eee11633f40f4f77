import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { classifyDeployment, isDeployment, parseDeployment } from "../../src/deployment/index.js";
import type { Deployment } from "../../src/deployment/index.js";
import { nested } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";
import { AGENT, MANIFEST } from "./manifest.js";

function read(document: unknown): Deployment {
  const result = parseDeployment(deepFreeze(document));
  if (!result.ok) throw new Error(result.issues[0].message);
  return result.value;
}

function readCase(name: string): unknown {
  return JSON.parse(readFileSync(`test/fixtures/cases/${name}.json`, "utf8"));
}

const wholeAgent = { "properties.desired": AGENT };
const part = { "properties.desired.a.b": 1 };

describe("every document in which a deployment is met", () => {
  it.each([
    ["a manifest", MANIFEST, "edge", "/modulesContent"],
    ["a wrapped manifest", { content: MANIFEST }, "edge", "/content/modulesContent"],
    ["the former name", { moduleContent: { $edgeAgent: wholeAgent } }, "edge", "/moduleContent"],
    [
      "a layer",
      { modulesContent: { $edgeAgent: { "properties.desired.modules.m": {} } } },
      "layered",
      "/modulesContent",
    ],
    ["a layer without $edgeAgent", { modulesContent: { m: part } }, "layered", "/modulesContent"],
    ["a configuration of modules", { content: { moduleContent: part } }, "module", "/content/moduleContent"],
    [
      "a configuration of devices with a member $edgeAgent",
      { deviceContent: { $edgeAgent: {} } },
      "device",
      "/deviceContent",
    ],
    ["a configuration of devices", { content: { deviceContent: part } }, "device", "/content/deviceContent"],
    ["a bare configuration of devices", { deviceContent: part }, "device", "/deviceContent"],
    [
      "as .NET spells it",
      { Id: "a", Content: { ModulesContent: { $edgeAgent: wholeAgent }, DeviceContent: null } },
      "edge",
      "/Content/ModulesContent",
    ],
    [
      "as Python spells it",
      { id: "a", content: { modules_content: { $edgeAgent: wholeAgent }, device_content: null } },
      "edge",
      "/content/modules_content",
    ],
    ["a template", { "$schema-template": "4.0.0", ...MANIFEST }, "edge", "/modulesContent"],
    [
      "an export of modules",
      { content: { modulesContent: { m: { "properties.desired": {} } } } },
      "layered",
      "/content/modulesContent",
    ],
  ])("%s", (_name, document, kind, path) => {
    expect(isDeployment(document)).toBe(true);
    const deployment = read(document);
    expect(deployment.kind).toBe(kind);
    expect(deployment.contents.map((content) => content.path)).toStrictEqual([path]);
    expect(deployment.isTemplate).toBe("$schema-template" in document);
    expect(deployment.document).toBe(document);
    expect(parseDeployment(document).issues).toStrictEqual([]);
  });

  it("has the members of a configuration, in every spelling", () => {
    const wire = {
      id: "c",
      content: MANIFEST,
      targetCondition: "*",
      priority: 7,
      createdTimeUtc: "2024-01-01T00:00:00Z",
    };
    const dotnet = {
      Id: "c",
      Content: MANIFEST,
      TargetCondition: "*",
      Priority: 7,
      CreatedTimeUtc: "2024-01-01T00:00:00Z",
    };
    const python = {
      id: "c",
      content: MANIFEST,
      target_condition: "*",
      priority: 7,
      created_time_utc: "2024-01-01T00:00:00Z",
    };
    for (const document of [wire, dotnet, python]) {
      const { id, targetCondition, priority, createdTime } = read(document);
      expect({ id, targetCondition, priority, createdTime }).toStrictEqual({
        id: "c",
        targetCondition: "*",
        priority: 7,
        createdTime: "2024-01-01T00:00:00Z",
      });
    }
  });

  it("has none of them where they are missing or of another type", () => {
    for (const document of [
      MANIFEST,
      { ...MANIFEST, id: 5, targetCondition: null, priority: "7", createdTimeUtc: 1 },
    ]) {
      const { id, targetCondition, priority, createdTime } = read(document);
      expect([id, targetCondition, priority, createdTime]).toStrictEqual([null, null, 0, null]);
    }
  });

  it("has the parts of every section, in the order of the document", () => {
    const section = {
      "properties.desired.a.b/c": 1,
      "properties.desired": { x: 1 },
      tags: {},
      "properties.desiredX": 2,
    };
    const { sections } = read({ modulesContent: { $edgeAgent: {}, m: section, n: 5 } });
    expect(sections).toStrictEqual([
      { moduleId: "$edgeAgent", path: "/modulesContent/$edgeAgent", parts: [], otherKeys: [] },
      {
        moduleId: "m",
        path: "/modulesContent/m",
        parts: [
          { way: ["a", "b/c"], value: 1, path: "/modulesContent/m/properties.desired.a.b~1c" },
          { way: [], value: { x: 1 }, path: "/modulesContent/m/properties.desired" },
        ],
        otherKeys: ["tags", "properties.desiredX"],
      },
      { moduleId: "n", path: "/modulesContent/n", parts: [], otherKeys: [] },
    ]);
  });

  it("has one section without a name in a configuration of twins", () => {
    expect(read({ deviceContent: part }).sections).toStrictEqual([
      {
        moduleId: null,
        path: "/deviceContent",
        parts: [{ way: ["a", "b"], value: 1, path: "/deviceContent/properties.desired.a.b" }],
        otherKeys: [],
      },
    ]);
  });

  it("may be a configuration whose content is empty", () => {
    expect(read({ id: "c", content: {}, targetCondition: "*" })).toMatchObject({
      kind: "layered",
      contents: [],
      sections: [],
    });
  });
});

describe("the documents of the field", () => {
  it.each([
    [
      "68-show-metric",
      "metricResult",
      "metric-devices",
      "/result",
      "This is the result of a metric, which found 2 devices.",
    ],
    ["72-manifest-layered", "layered", "layered-deployment", "", undefined],
    ["74-adm-device-content", "device", "device-configuration", "", undefined],
  ])("%s is recognised", (name, kind, code, path, message) => {
    const { kind: found, reasons, state } = classifyDeployment(readCase(name));
    expect(found).toBe(kind);
    expect(state).not.toBe("refused");
    const reason = reasons.find((one) => one.code === code);
    expect(reason?.path).toBe(path);
    if (message !== undefined) expect(reason?.message).toBe(message);
  });

  it("70-manifest-edge is valid, but for an image name that no container runtime takes", () => {
    const { kind, issues } = classifyDeployment(readCase("70-manifest-edge"));
    expect(kind).toBe("edge");
    expect(issues.map(({ severity, code, path }) => [severity, code, path])).toStrictEqual([
      [
        "warning",
        "unpullable-image",
        "/modulesContent/$edgeAgent/properties.desired/modules/testModule/settings/image",
      ],
    ]);
  });

  it("68 with one device says so", () => {
    const { reasons } = classifyDeployment({ metric: "m", query: "q", result: [{}] });
    expect(reasons.map(({ message }) => message)).toStrictEqual([
      "This is the result of a metric, which found 1 device.",
    ]);
  });
});

describe("what is not a deployment", () => {
  it.each<[unknown, string]>([
    [undefined, "This is nothing, not an object."],
    [null, "This is null, not an object."],
    [[MANIFEST], "This is an array, not an object."],
    [{}, "None of modulesContent, moduleContent and deviceContent is here."],
    [{ content: {} }, "None of modulesContent, moduleContent and deviceContent is here."],
    [{ targetCondition: "*" }, "None of modulesContent, moduleContent and deviceContent is here."],
    [{ modulesContent: null }, "None of modulesContent, moduleContent and deviceContent is here."],
    [
      { deviceId: "d", properties: { desired: {} } },
      "None of modulesContent, moduleContent and deviceContent is here.",
    ],
    [
      { metric: "m", query: "q", result: [], more: 1 },
      "None of modulesContent, moduleContent and deviceContent is here.",
    ],
    [{ metric: "m", query: "q", result: {} }, "None of modulesContent, moduleContent and deviceContent is here."],
    [{ metric: "m", query: 1, result: [] }, "None of modulesContent, moduleContent and deviceContent is here."],
    [{ metric: 1, query: "q", result: [] }, "None of modulesContent, moduleContent and deviceContent is here."],
  ])("%j", (document, message) => {
    expect(isDeployment(document)).toBe(false);
    const result = parseDeployment(document);
    expect(result).toStrictEqual({
      ok: false,
      issues: [{ code: "not-a-deployment", severity: "error", path: "", message }],
    });
    expect(classifyDeployment(document)).toMatchObject({ state: "refused", kind: null, id: null, counts: null });
  });

  it.each<[unknown, string, string]>([
    [{ modulesContent: [] }, "/modulesContent", "modulesContent is an array, not an object."],
    [{ content: { DeviceContent: "x" } }, "/content/DeviceContent", "DeviceContent is a string, not an object."],
  ])("%j, though it looks like one", (document, path, message) => {
    expect(isDeployment(document)).toBe(true);
    expect(parseDeployment(document)).toStrictEqual({
      ok: false,
      issues: [{ code: "malformed-content", severity: "error", path, message }],
    });
    expect(classifyDeployment(document).issues).toStrictEqual([
      {
        code: "malformed-content",
        severity: "error",
        path,
        message,
        refusedBy: ["commandLine", "iotHub"],
        certainty: "inferred",
      },
    ]);
  });

  it("is told at any depth", () => {
    expect(parseDeployment({ modulesContent: { $edgeAgent: nested(100_000) } }).ok).toBe(true);
    expect(
      classifyDeployment({ modulesContent: { $edgeAgent: { "properties.desired": nested(100_000) } } }).state,
    ).toBe("refused");
  });
});
