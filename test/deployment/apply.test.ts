import { describe, expect, it } from "vitest";
import { applyDeployment } from "../../src/deployment/index.js";
import type { DeployedTwin } from "../../src/deployment/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { deepFreeze } from "../support/freeze.js";

const device = (deviceId: string, line: number, more: JsonObject = {}): JsonObject => ({
  deviceId,
  tags: { line },
  ...more,
});

interface Options {
  readonly priority?: number;
  readonly where?: string;
  readonly made?: string;
}

function configuration(id: string, content: JsonObject, { priority = 0, where = "*", made }: Options = {}): JsonObject {
  return { id, content, priority, targetCondition: where, ...(made === undefined ? {} : { createdTimeUtc: made }) };
}

const base = (id: string, options?: Options, others: JsonObject = {}): JsonObject =>
  configuration(
    id,
    { modulesContent: { $edgeAgent: { "properties.desired": { modules: { [id]: {} } } }, ...others } },
    options,
  );

const layer = (id: string, options: Options, agent: JsonObject, others: JsonObject = {}): JsonObject =>
  configuration(id, { modulesContent: { $edgeAgent: agent, ...others } }, options);

function tried(twins: readonly JsonValue[], deployments: readonly unknown[]): readonly DeployedTwin[] {
  return applyDeployment(deepFreeze(twins), deepFreeze(deployments)).twins;
}

const brief = (twins: readonly DeployedTwin[]): unknown =>
  twins.map(({ deviceId, moduleId, applied, targeted }) => [deviceId, moduleId, applied, targeted]);

describe("which deployment wins", () => {
  it("is the one with the larger priority; the others are targeted", () => {
    const twins = tried([device("d", 3)], [base("high", { priority: 5 }), base("low", { priority: 2 })]);
    expect(brief(twins)).toStrictEqual([["d", "$edgeAgent", ["high"], ["low"]]]);
    expect(twins[0]?.desired).toStrictEqual({ modules: { high: {} } });
  });

  it("is the newer one of two with the same priority", () => {
    const old = base("old", { priority: 5, made: "2024-01-01T00:00:00Z" });
    const young = base("young", { priority: 5, made: "2024-01-02T00:00:00Z" });
    for (const deployments of [
      [old, young],
      [young, old],
    ]) {
      expect(brief(tried([device("d", 3)], deployments))).toStrictEqual([["d", "$edgeAgent", ["young"], ["old"]]]);
    }
  });

  it("is the later one of the list where nothing else decides; one without a time is older than one with", () => {
    expect(brief(tried([device("d", 3)], [base("a"), base("b")]))).toStrictEqual([["d", "$edgeAgent", ["b"], ["a"]]]);
    const timed = base("timed", { made: "2024-01-01T00:00:00Z" });
    expect(brief(tried([device("d", 3)], [timed, base("b"), base("c", { made: "x" })]))).toStrictEqual([
      ["d", "$edgeAgent", ["timed"], ["b", "c"]],
    ]);
  });

  it("is nothing to be told, since a stronger one above a weaker is what priorities are for", () => {
    const [high, low] = [base("high", { priority: 5 }), base("low", { priority: 2 })];
    expect(applyDeployment([device("d", 3)], [high, low]).issues).toStrictEqual([]);
  });

  it("is asked of the devices that the target condition finds", () => {
    const deployments = [
      base("three", { where: "tags.line = 3" }),
      base("four", { where: "tags.line = 4 AND deviceId != 'x'" }),
    ];
    expect(brief(tried([device("a", 3), device("b", 4), device("c", 5), device("x", 4)], deployments))).toStrictEqual([
      ["a", "$edgeAgent", ["three"], []],
      ["b", "$edgeAgent", ["four"], []],
    ]);
  });

  it("is nobody where the condition is empty or cannot be read, and everybody's where a manifest has none", () => {
    const manifest = { modulesContent: { $edgeAgent: { "properties.desired": {} } } };
    const { twins, issues } = applyDeployment(
      [device("a", 3)],
      [base("none", { where: "" }), base("slip", { where: "a ==" }), manifest],
    );
    expect(brief(twins)).toStrictEqual([["a", "$edgeAgent", ["#3"], []]]);
    expect(issues.map(({ code, severity, path }) => [code, severity, path])).toStrictEqual([
      ["target-condition-refused", "error", "/deployments/1"],
    ]);
  });

  it("is not asked of a device that is known to be no edge device", () => {
    const twins = [
      device("edge", 1, { capabilities: { iotEdge: true } }),
      device("leaf", 1, { capabilities: { iotEdge: false } }),
      device("unknown", 1),
    ];
    expect(tried(twins, [base("b")]).map(({ deviceId }) => deviceId)).toStrictEqual(["edge", "unknown"]);
  });
});

describe("layers", () => {
  const over = { "properties.desired.modules.extra": { status: "running" } };

  it("are put over the deployment below them, the weaker first", () => {
    const first = layer(
      "first",
      { priority: 2 },
      { "properties.desired.modules.m": { v: 1 }, "properties.desired.modules.b.env": { A: 1 } },
    );
    const second = layer("second", { priority: 3 }, { "properties.desired.modules.m.v": 2 });
    const twins = tried([device("d", 3)], [second, base("b", { priority: 1 }), first]);
    expect(brief(twins)).toStrictEqual([["d", "$edgeAgent", ["b", "first", "second"], []]]);
    expect(twins[0]?.desired).toStrictEqual({ modules: { b: { env: { A: 1 } }, m: { v: 2 } } });
  });

  it("are only targeted without a deployment below them, or with one of the same or a larger priority", () => {
    expect(brief(tried([device("d", 3)], [layer("l", { priority: 2 }, over)]))).toStrictEqual([
      ["d", "$edgeAgent", [], ["l"]],
    ]);
    for (const priority of [2, 3]) {
      const twins = tried([device("d", 3)], [layer("l", { priority: 2 }, over), base("b", { priority })]);
      expect(brief(twins)).toStrictEqual([["d", "$edgeAgent", ["b"], ["l"]]]);
    }
  });

  it("without a deployment below them are told, once for all devices", () => {
    const alone = layer("alone", { priority: 5, where: "tags.line = 3" }, {});
    const low = layer("low", { priority: 1, where: "tags.line = 4" }, {});
    const whole = base("whole", { priority: 1, where: "tags.line = 4" });
    const over = layer("over", { priority: 2, where: "tags.line = 4" }, {});
    const devices = [device("d1", 3), device("d2", 3), device("d3", 3), device("d4", 4)];
    const { issues } = applyDeployment(devices, [alone, low, whole, over]);
    expect(issues).toStrictEqual([
      {
        code: "layer-without-base",
        severity: "warning",
        path: "/deployments/0",
        message:
          'The layer "alone" is not applied on "d1" and 2 more: no deployment of a smaller priority is below it.',
      },
      {
        code: "layer-without-base",
        severity: "warning",
        path: "/deployments/1",
        message: 'The layer "low" is not applied on "d4": no deployment of a smaller priority is below it.',
      },
    ]);
  });

  it("that set other modules only are targeted on $edgeAgent, and applied on the twins of those", () => {
    const props = layer("props", { priority: 2 }, {}, { camera: { "properties.desired.rate": 5 } });
    const recorded = {
      deviceId: "d",
      moduleId: "camera",
      properties: { desired: { rate: 1, zoom: 2, $version: 4, $metadata: {} }, reported: {} },
    };
    const twins = tried([device("d", 3), recorded], [props, base("b")]);
    expect(brief(twins)).toStrictEqual([
      ["d", "$edgeAgent", ["b"], ["props"]],
      ["d", "camera", ["props"], []],
    ]);
    expect(twins[1]?.desired).toStrictEqual({ rate: 5, zoom: 2 });
  });

  it("overwrite what lower ones set, where they set a whole section", () => {
    const lower = layer("lower", { priority: 2 }, {}, { m: { "properties.desired.a": 1 } });
    const upper = layer(
      "upper",
      { priority: 3 },
      {},
      { m: { "properties.desired": { b: 2 }, "properties.desired.c": 3 } },
    );
    const twins = tried([device("d", 3)], [base("b", {}, { m: { "properties.desired": { x: 1 } } }), lower, upper]);
    expect(twins[1]).toStrictEqual({
      deviceId: "d",
      moduleId: "m",
      applied: ["b", "lower", "upper"],
      targeted: [],
      desired: { b: 2, c: 3 },
    });
  });

  it("of one priority that set a place differently are told", () => {
    const one = layer("one", { priority: 2 }, { "properties.desired.modules.m": { v: 1 } });
    const same = layer("same", { priority: 2 }, { "properties.desired.modules.m": { v: 1 } });
    const other = layer("other", { priority: 2 }, { "properties.desired.modules.m": { v: 2 } });
    const third = layer("third", { priority: 3 }, { "properties.desired.modules.m": { v: 3 } });
    const { issues } = applyDeployment([], [one, same, base("b"), third]);
    expect(issues).toStrictEqual([]);
    expect(applyDeployment([], [one, base("b"), other]).issues).toStrictEqual([
      {
        code: "layers-conflict",
        severity: "warning",
        path: "/deployments/2/content/modulesContent/$edgeAgent/properties.desired.modules.m",
        message: 'The layers "one" and "other" have the same priority and set this to different values.',
      },
    ]);
  });

  it("do not conflict with themselves", () => {
    const twice = {
      id: "l",
      content: {
        modulesContent: { $edgeAgent: { "properties.desired.a": 1 } },
        moduleContent: { $edgeAgent: { "properties.desired.a": 2 } },
      },
    };
    expect(applyDeployment([], [twice]).issues).toStrictEqual([]);
  });
});

describe("configurations of device and module twins", () => {
  const settings = (id: string, value: JsonValue, options?: Options) =>
    configuration(id, { deviceContent: { "properties.desired.rate": value } }, options);

  it("are all applied, the weaker first, over what is recorded", () => {
    const twin = device("d", 3, { properties: { desired: { rate: 1, unit: "C", $version: 9 }, reported: {} } });
    expect(
      tried(
        [twin, device("e", 4)],
        [settings("high", 5, { priority: 9 }), settings("low", 7, { where: "tags.line = 3" })],
      ),
    ).toStrictEqual([
      { deviceId: "d", moduleId: null, applied: ["high", "low"], targeted: [], desired: { rate: 5, unit: "C" } },
      { deviceId: "e", moduleId: null, applied: ["high"], targeted: [], desired: { rate: 5 } },
    ]);
  });

  it("find module twins by their own condition", () => {
    const module = (moduleId: string, rate: number): JsonObject => ({
      deviceId: "d",
      moduleId,
      desired: { rate, $version: 1 },
      reported: {},
    });
    const forModules = configuration(
      "m",
      { moduleContent: { "properties.desired.rate": 9 } },
      { where: "from devices.modules where properties.desired.rate > 3" },
    );
    expect(tried([module("slow", 1), module("fast", 5)], [forModules])).toStrictEqual([
      { deviceId: "d", moduleId: "fast", applied: ["m"], targeted: [], desired: { rate: 9 } },
    ]);
    // The condition is about the twins of modules: that of the device is not missed.
    expect(applyDeployment([module("slow", 1)], [forModules]).issues).toStrictEqual([]);
  });
});

describe("what is given", () => {
  it("may be anything; what is no twin or no deployment is told", () => {
    const { twins, issues } = applyDeployment([7, { deviceId: 5 }, { tags: {} }], [{}, null]);
    expect(twins).toStrictEqual([]);
    expect(issues.map(({ code, path }) => [code, path])).toStrictEqual([
      ["not-a-deployment", "/deployments/0"],
      ["not-a-deployment", "/deployments/1"],
      ["not-a-deployment", "/twins/0"],
      ["not-a-deployment", "/twins/1"],
      ["not-a-deployment", "/twins/2"],
    ]);
    expect(issues[2]).toStrictEqual({
      code: "not-a-deployment",
      severity: "error",
      path: "/twins/0",
      message: "This is not a twin that names a device.",
    });
  });

  it("has the twin of a device, where a condition asks about more than its name", () => {
    const agent = { deviceId: "d", moduleId: "$edgeAgent", properties: { desired: {}, reported: {} } };
    expect(applyDeployment([agent], [base("b", { where: "tags.line = 3" })]).issues).toStrictEqual([
      {
        code: "device-twin-missing",
        severity: "warning",
        path: "/twins",
        message: 'The twin of the device "d" is not among the twins: conditions over its tags find nothing.',
      },
    ]);
    expect(applyDeployment([agent, device("d", 3)], [base("b", { where: "tags.line = 3" })]).issues).toStrictEqual([]);
    expect(applyDeployment([agent], [base("b"), base("a", { where: "tags.line = 3" })]).issues).toHaveLength(1);
    expect(applyDeployment([agent], [base("b"), base("a", { where: " * " })]).issues).toStrictEqual([]);
    expect(brief(tried([agent], [base("b", { where: "deviceId = 'd'" })]))).toStrictEqual([
      ["d", "$edgeAgent", ["b"], []],
    ]);
  });

  it("may name a twin twice: the later counts", () => {
    expect(brief(tried([device("d", 3), device("d", 4)], [base("b", { where: "tags.line = 4" })]))).toStrictEqual([
      ["d", "$edgeAgent", ["b"], []],
    ]);
  });

  it("is an iterable of twins", () => {
    expect(brief(applyDeployment(new Set([device("d", 3)]), [base("b")]).twins)).toStrictEqual([
      ["d", "$edgeAgent", ["b"], []],
    ]);
  });
});

describe("the desired section that follows", () => {
  it("sets what lies on a way and is no object, and names such as __proto__ as members", () => {
    const content = JSON.parse(
      '{"deviceContent":{"properties.desired.a.b":1,"properties.desired.__proto__.x":2,"properties.desired.toString.y":3}}',
    ) as JsonObject;
    const twin = device("d", 1, { properties: { desired: { a: 5 }, reported: {} } });
    const [after] = tried([twin], [configuration("c", content)]);
    expect(JSON.stringify(after?.desired)).toBe('{"a":{"b":1},"__proto__":{"x":2},"toString":{"y":3}}');
  });

  it("is an object also where a whole section is none", () => {
    const content = { deviceContent: { "properties.desired": 5, "properties.desired.a": 1 } };
    expect(tried([device("d", 1)], [configuration("c", content)])[0]?.desired).toStrictEqual({ a: 1 });
  });
});
