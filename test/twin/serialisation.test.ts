import { describe, expect, it } from "vitest";
import { classifyEdgeDeployment } from "../../src/edge-agent/index.js";
import { classifyEdgeHub } from "../../src/edge-hub/index.js";
import { evaluateTwin } from "../../src/properties/index.js";
import { runQuery } from "../../src/query/index.js";
import { isTwin, parseTwin, validateTwin, viewTwin } from "../../src/twin/index.js";
import { nested } from "../support/arbitraries.js";
import { SERIALISATIONS } from "../../src/twin/serialisation.js";
import { deepFreeze } from "../support/freeze.js";

const DESIRED = { device_id: "a property", interval: 5, $version: 2 };
const REPORTED = { Interval: 60, $version: 1 };

/** The twin as IoT Hub writes it, and as libraries and exports do. */
const WIRE = {
  deviceId: "d1",
  moduleId: "m1",
  etag: "AAAA",
  version: 3,
  tags: { site: "north" },
  connectionState: "Disconnected",
  statusUpdateTime: "0001-01-01T00:00:00Z",
  configurations: { c1: { status: "Applied" } },
  capabilities: { iotEdge: true },
  properties: { desired: DESIRED, reported: REPORTED },
};
const PYTHON = {
  device_id: "d1",
  module_id: "m1",
  etag: "AAAA",
  version: 3,
  tags: { site: "north" },
  connection_state: "Disconnected",
  status_update_time: "0001-01-01T00:00:00Z",
  configurations: { c1: { status: "Applied" } },
  capabilities: { iotEdge: true },
  properties: { desired: DESIRED, reported: REPORTED },
};
const DOTNET = {
  DeviceId: "d1",
  ModuleId: "m1",
  ETag: "AAAA",
  Version: 3,
  Tags: { site: "north" },
  ConnectionState: "Disconnected",
  StatusUpdatedTime: "0001-01-01T00:00:00Z",
  Configurations: { c1: { Status: "Applied" } },
  Capabilities: { IotEdge: true },
  Properties: { Desired: DESIRED, Reported: REPORTED },
};
const EXPORT = {
  id: "d1",
  twinETag: "AAAA",
  eTag: "MQ==",
  tags: {},
  properties: { desired: DESIRED, reported: REPORTED },
};

const SPELLINGS: readonly [string, object, string, string, string][] = [
  ["Python", PYTHON, "/module_id", "/properties/reported", "/configurations"],
  [".NET", DOTNET, "/ModuleId", "/Properties/Reported", "/Configurations"],
];

describe("a twin in the names of a library", () => {
  it.each(SPELLINGS)("%s: has the normal form of IoT Hub's own", (_, twin) => {
    const result = parseTwin(deepFreeze(twin));
    expect(result.ok && result.value).toStrictEqual(WIRE);
    expect(result.issues).toStrictEqual([]);
    expect(isTwin(twin)).toBe(true);
    expect(validateTwin(twin)).toStrictEqual([]);
  });

  it.each(SPELLINGS)(
    "%s: is judged alike, with paths into what was given",
    (_, twin, modulePath, reportedPath, configurationsPath) => {
      const [there, here] = [evaluateTwin(WIRE), evaluateTwin(twin)];
      expect([here.state, here.applied]).toStrictEqual([there.state, there.applied]);
      expect(here.reasons.map(({ code }) => code)).toStrictEqual(there.reasons.map(({ code }) => code));
      expect(here.reasons[0]?.path).toBe(`${reportedPath}/device_id`);
      expect(classifyEdgeDeployment(twin).reasons[0]).toMatchObject({ code: "not-edge-agent", path: modulePath });
      expect(classifyEdgeHub(twin).reasons[0]).toMatchObject({ code: "not-edge-hub", path: modulePath });
      expect(evaluateTwin(twin, { deploymentId: "c2" }).reasons.map(({ path }) => path)).toContain(configurationsPath);
    },
  );

  it.each(SPELLINGS)("%s: is seen by queries", (_, twin) => {
    for (const text of [
      "SELECT * FROM devices.modules",
      "SELECT * FROM devices.modules WHERE deviceId = 'd1' AND properties.desired.interval = 5 AND connectionState = 'Disconnected'",
    ]) {
      const answer = runQuery(text, [twin]);
      expect(answer.ok && answer.value).toStrictEqual([WIRE]);
    }
    const none = runQuery("SELECT * FROM devices", [twin]);
    expect(none.ok && none.value).toStrictEqual([]);
  });

  it.each<[string, object, string, string]>([
    ["Python", { ...PYTHON, device_id: "d/1" }, "/device_id", "pattern"],
    [".NET", { ...DOTNET, DeviceId: "d/1" }, "/DeviceId", "pattern"],
    [".NET, inside", { ...DOTNET, Capabilities: { IotEdge: 7 } }, "/Capabilities/IotEdge", "wrong-type"],
    [
      ".NET, a level further",
      { ...DOTNET, Configurations: { c: { Status: 7 } } },
      "/Configurations/c/Status",
      "wrong-type",
    ],
    [".NET, a section", { ...DOTNET, Properties: { Desired: 7 } }, "/Properties/Desired", "wrong-type"],
  ])("%s: has its issues where they are", (_, twin, path) => {
    expect(parseTwin(twin).issues.map((issue) => issue.path)).toContain(path);
  });

  it("is told by what names a device: a member that is undefined names none", () => {
    const twin = { deviceId: undefined, device_id: "d1", properties: { desired: { a: 1 } } };
    expect(viewTwin(twin)?.root).not.toHaveProperty("device_id");
  });

  it("has its limits where they are", () => {
    expect(validateTwin({ ...DOTNET, Tags: { "a.b": 1 } })[0]?.path).toBe("/Tags/a.b");
    expect(validateTwin({ ...DOTNET, Properties: { Reported: { "a.b": 1 } } })[0]?.path).toBe(
      "/Properties/Reported/a.b",
    );
  });

  it("may be a line of an export, whose own etag is not that of the twin", () => {
    const result = parseTwin(EXPORT);
    expect(result.ok && result.value).toMatchObject({ deviceId: "d1", etag: "AAAA", eTag: "MQ==" });
    const answer = runQuery("SELECT deviceId FROM devices", [EXPORT]);
    expect(answer.ok && answer.value).toStrictEqual([{ deviceId: "d1" }]);
  });

  it("may have only its properties", () => {
    expect(viewTwin({ Properties: { Reported: REPORTED } })).toMatchObject({
      desired: undefined,
      reported: REPORTED,
      reportedPath: "/Properties/Reported",
    });
  });

  it("keeps the name of IoT Hub where both are there, and everything where the device is named as IoT Hub does", () => {
    const both = { DeviceId: "d1", Version: 3, version: 4, Properties: {}, properties: { desired: {} } };
    expect(viewTwin(both)?.root).toStrictEqual({ deviceId: "d1", version: 4, properties: { desired: {} } });
    const row = { deviceId: "d1", id: "row", device_id: "x", DeviceId: "y", eTag: "z", desired: {} };
    expect(viewTwin(row)).toMatchObject({ root: row });
    expect(viewTwin(row)).not.toHaveProperty("pathAsGiven");
    expect(viewTwin({ device_id: "d1", desired: {} })?.pathAsGiven?.("/other/a")).toBe("/other/a");
    expect(viewTwin({ id: "row", desired: {} })?.root).toStrictEqual({ id: "row", desired: {} });
  });

  it.each(["eTag", "twinETag", "importMode"])("may be a line of an export by its id and %s", (mark) => {
    expect(viewTwin({ id: "d1", [mark]: "x", desired: {} })?.root).toHaveProperty("deviceId", "d1");
    expect(viewTwin({ deviceId: "d2", id: "d1", [mark]: "x", desired: {} })?.root).toHaveProperty("deviceId", "d2");
  });

  it.each(["Desired", "Reported"])("may be known by the section %s alone", (name) => {
    const view = viewTwin({ Properties: { [name]: { a: 1 } } });
    expect(view?.root).toStrictEqual({ properties: { [name.toLowerCase()]: { a: 1 } } });
    expect(viewTwin({ Properties: { [name]: undefined, a: 1 }, desired: {} })?.root).toHaveProperty("Properties");
  });

  it("is told by its properties, though the device is named as IoT Hub does, and by nothing else", () => {
    expect(viewTwin({ deviceId: "d1", Properties: { Desired: { a: 1 } } })?.root).toStrictEqual({
      deviceId: "d1",
      properties: { desired: { a: 1 } },
    });
    const row = { deviceId: "d1", device_id: "d2", DeviceId: "d3", id: "d4", eTag: "x", Properties: {}, tags: {} };
    expect(viewTwin(row)?.root).toBe(row);
  });

  it("has one of three marks", () => {
    expect(SERIALISATIONS.map(({ title, mark }) => [title, mark])).toStrictEqual([
      ["`as_dict()` of the Python service library", "`device_id`, and no `deviceId`"],
      [
        "`System.Text.Json` or classes of one's own in .NET",
        "`DeviceId`, or `Properties` with `Desired` or `Reported`, and no `deviceId`",
      ],
      ["an export or import of devices", "`id` beside `eTag`, `twinETag` or `importMode`, and no `deviceId`"],
    ]);
  });

  it("keeps the name of IoT Hub wherever it is among the members", () => {
    expect(viewTwin({ DeviceId: "d1", version: 4, Version: 3, desired: {} })?.root).toHaveProperty("version", 4);
  });

  it("copies nothing of a member in which nothing is renamed", () => {
    const Tags = { site: { floor: 1 } };
    expect(viewTwin({ DeviceId: "d1", Tags })?.root["tags"]).toBe(Tags);
  });

  it("is itself the place of an issue about the whole of it, also with a member without a name", () => {
    const twin = { device_id: "d1", "": 1, properties: { desired: nested(600) } };
    expect(parseTwin(twin).issues.map(({ code, path }) => [code, path])).toStrictEqual([["too-deep", ""]]);
  });

  it("has members that are not objects where objects belong", () => {
    const odd = { DeviceId: "d1", Capabilities: null, Configurations: [1], Properties: { Desired: {} } };
    expect(viewTwin(odd)?.root).toStrictEqual({
      deviceId: "d1",
      capabilities: null,
      configurations: [1],
      properties: { desired: {} },
    });
  });
});

describe("null beside the sections, as C# writes what is absent", () => {
  it("counts as absent", () => {
    const twin = {
      deviceId: "d1",
      moduleId: null,
      etag: null,
      version: null,
      tags: null,
      capabilities: null,
      desired: null,
    };
    const result = parseTwin({ ...twin, reported: {} });
    expect(result).toStrictEqual({
      ok: true,
      value: { deviceId: "d1", properties: { desired: {}, reported: {} } },
      issues: [],
    });
  });

  it("is wrong in place of the properties", () => {
    expect(parseTwin({ deviceId: "d1", properties: null }).ok).toBe(false);
  });
});
