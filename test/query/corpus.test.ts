import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatQuery, matches, parseCondition, parseQuery, runQuery } from "../../src/query/index.js";
import { deepFreeze } from "../support/freeze.js";

/** Fixture D1 of the reference: the twin of the documentation. */
const D1 = deepFreeze(
  JSON.parse(
    readFileSync(new URL("../fixtures/query/documented-device-twin.json", import.meta.url), "utf8"),
  ) as Readonly<Record<string, unknown>>,
);

function device(deviceId: string, reported: object = {}, more: object = {}): object {
  return { deviceId, properties: { desired: {}, reported }, ...more };
}

function module(deviceId: string, moduleId: string, reported: object = {}, more: object = {}): object {
  return { deviceId, moduleId, properties: { desired: { $version: 3 }, reported }, ...more };
}

const withStatus = (status: string): object => ({ telemetryConfig: { status } });
const scanner = module("device1", "camera", { status: "scanning" });
const otherScanner = module("device9", "camera", { status: "scanning" });
const idler = module("device2", "camera", { status: "idle" });
const job = {
  deviceId: "myDeviceId",
  jobId: "myJobId",
  jobType: "scheduleUpdateTwin",
  status: "completed",
  startTimeUtc: "2016-09-29T18:18:52.7418462",
  createdDateTimeUtc: "2016-09-29T18:18:56.7787107Z",
};
const otherJob = { ...job, jobId: "other", deviceId: "another" };
const applied = (id: string): object => ({ configurations: { [id]: { status: "Applied" } } });
const targeted = (id: string): object => ({ configurations: { [id]: { status: "Targeted" } } });
const chiller = (status: string): object =>
  device(status, { chillerWaterSettings: { status } }, applied("chillersettingswashington"));
const edgeAgent = (deviceId: string, version: number, status?: object): object =>
  module(
    deviceId,
    "$edgeAgent",
    { lastDesiredVersion: version, ...(status && { lastDesiredStatus: status }) },
    applied("c12"),
  );
const agents = [
  edgeAgent("good", 3, { code: 200 }),
  edgeAgent("bad", 3, { code: 500 }),
  edgeAgent("behind", 2, { code: 200 }),
  edgeAgent("silent", 3),
  module("lost", "$edgeAgent", {}, targeted("c12")),
  module("good", "$edgeHub", {}, applied("c12")),
];
const C12 =
  "select deviceId from devices.modules where moduleId = '$edgeAgent' and configurations.[[c12]].status = 'Applied'";
const EQUAL = "properties.desired.$version = properties.reported.lastDesiredVersion";
const edgeDevice = device("edge", {}, { capabilities: { iotEdge: true }, deviceScope: "ms-azure-iot-edge://edge-1" });
const leaf = device("leaf", {}, { capabilities: { iotEdge: false }, parentScopes: ["ms-azure-iot-edge://edge-1"] });
const summaries = [
  device("a", { __summary: { pendingCount: 2, failedCount: 0 } }),
  device("b", { __summary: { pendingCount: 0, failedCount: 1, failedGroups: "apps" } }),
  device("c"),
];
const ids = (...names: readonly string[]): readonly object[] => names.map((deviceId) => ({ deviceId }));

interface Row {
  /** The row's number in the reference; a letter behind it for a second form in the same row. */
  readonly number: string;
  readonly query: string;
  readonly over: readonly unknown[];
  readonly rows: readonly unknown[];
}

const ACCEPTED: readonly Row[] = [
  { number: "1", query: "SELECT * FROM devices", over: [D1, scanner], rows: [D1] },
  {
    number: "2",
    query: "SELECT COUNT() as totalNumberOfDevices FROM devices",
    over: [D1],
    rows: [{ totalNumberOfDevices: 1 }],
  },
  { number: "3", query: "SELECT * FROM devices WHERE tags.location.region = 'US'", over: [D1, leaf], rows: [D1] },
  {
    number: "4",
    query:
      "SELECT * FROM devices WHERE tags.location.region = 'US' AND properties.reported.telemetryConfig.sendFrequencyInSecs >= 60",
    over: [D1, leaf],
    rows: [D1],
  },
  {
    number: "5",
    query: "SELECT * FROM devices WHERE properties.reported.connectivity IN ['wired', 'wifi']",
    over: [D1],
    rows: [],
  },
  {
    number: "6",
    query: "SELECT * FROM devices WHERE is_defined(properties.reported.connectivity)",
    over: [D1, leaf],
    rows: [D1],
  },
  {
    number: "7",
    query:
      "SELECT properties.reported.telemetryConfig.status AS status, COUNT() AS numberOfDevices FROM devices GROUP BY properties.reported.telemetryConfig.status",
    over: [D1],
    rows: [{ status: "Success", numberOfDevices: 1 }],
  },
  {
    number: "7 (sample of the documentation)",
    query:
      "SELECT properties.reported.telemetryConfig.status AS status, COUNT() AS numberOfDevices FROM devices GROUP BY properties.reported.telemetryConfig.status",
    over: ["Success", "Pending", "Success", "Error", "Pending", "Success"].map((status, index) =>
      device(`d${index}`, withStatus(status)),
    ),
    rows: [
      { status: "Success", numberOfDevices: 3 },
      { status: "Pending", numberOfDevices: 2 },
      { status: "Error", numberOfDevices: 1 },
    ],
  },
  {
    number: "8",
    query:
      "SELECT DeviceId, LastActivityTime FROM devices WHERE status = 'enabled' AND connectionState = 'Disconnected'",
    over: [D1],
    rows: [{ deviceId: "myDeviceId", lastActivityTime: "0001-01-01T00:00:00" }],
  },
  {
    number: "9",
    query: "SELECT LastActivityTime FROM devices WHERE status = 'enabled'",
    over: [D1],
    rows: [{ lastActivityTime: "0001-01-01T00:00:00" }],
  },
  { number: "10", query: "SELECT * FROM devices.modules", over: [D1, scanner, idler], rows: [scanner, idler] },
  {
    number: "11",
    query: "SELECT * FROM devices.modules WHERE properties.reported.status = 'scanning'",
    over: [D1, scanner, idler, otherScanner],
    rows: [scanner, otherScanner],
  },
  {
    number: "12",
    query:
      "SELECT * FROM devices.modules WHERE properties.reported.status = 'scanning' AND deviceId IN ['device1', 'device2']",
    over: [scanner, idler, otherScanner],
    rows: [scanner],
  },
  {
    number: "13",
    query: "SELECT * FROM devices WHERE tags.[[group]].name = 'some_value'",
    over: [D1, device("g", {}, { tags: { group: { name: "some_value" } } })],
    rows: [device("g", {}, { tags: { group: { name: "some_value" } } })],
  },
  {
    number: "14",
    query: "SELECT * FROM devices.jobs WHERE devices.jobs.deviceId = 'myDeviceId'",
    over: [D1, job, otherJob],
    rows: [job],
  },
  {
    number: "15",
    query:
      "SELECT * FROM devices.jobs WHERE devices.jobs.deviceId = 'myDeviceId' AND devices.jobs.jobType = 'scheduleUpdateTwin' AND devices.jobs.status = 'completed' AND devices.jobs.createdTimeUtc > '2016-09-01'",
    over: [job, otherJob],
    rows: [],
  },
  {
    number: "16",
    query: "SELECT * FROM devices.jobs WHERE devices.jobs.jobId = 'myJobId'",
    over: [job, otherJob],
    rows: [job],
  },
  {
    number: "17",
    query: "SELECT deviceId FROM devices WHERE properties.reported.chillerWaterSettings.status='pending'",
    over: [chiller("pending"), chiller("current"), D1],
    rows: ids("pending"),
  },
  {
    number: "18",
    query: "SELECT deviceId FROM devices WHERE configurations.[[yourconfigname]].status='Applied'",
    over: [device("a", {}, applied("yourconfigname")), device("b", {}, targeted("yourconfigname")), D1],
    rows: ids("a"),
  },
  {
    number: "19",
    query: "SELECT deviceId, moduleId FROM devices.modules WHERE properties.reported.lastDesiredStatus.code = 200",
    over: agents,
    rows: [
      { deviceId: "good", moduleId: "$edgeAgent" },
      { deviceId: "behind", moduleId: "$edgeAgent" },
    ],
  },
  ...["current", "error", "pending"].map((status) => ({
    number: `20 (${status})`,
    query: `select deviceId from devices where configurations.[[chillersettingswashington]].status = 'Applied' AND properties.reported.chillerWaterSettings.status='${status}'`,
    over: [chiller("current"), chiller("error"), chiller("pending")],
    rows: ids(status),
  })),
  {
    number: "21",
    query:
      "select deviceid from devices where configurations.[[firmwareupdatelewis]].status='Applied' and properties.reported.firmware.currentFwVersion='1.0.1'",
    over: [device("fw", { firmware: { currentFwVersion: "1.0.1" } }, applied("firmwareupdatelewis"))],
    rows: ids("fw"),
  },
  { number: "22", query: C12, over: agents, rows: ids("good", "bad", "behind", "silent") },
  {
    number: "23",
    query: `${C12} and ${EQUAL} and properties.reported.lastDesiredStatus.code = 200`,
    over: agents,
    rows: ids("good"),
  },
  {
    number: "24",
    query: `${C12} and ${EQUAL} and properties.reported.lastDesiredStatus.code != 200`,
    over: agents,
    rows: ids("bad"),
  },
  {
    number: "25",
    query: "select deviceId from devices where capabilities.iotEdge = true",
    over: [edgeDevice, leaf, D1],
    rows: ids("edge"),
  },
  {
    number: "26",
    query: "select * from devices where capabilities.iotEdge = true",
    over: [edgeDevice, leaf, D1],
    rows: [edgeDevice],
  },
  {
    number: "36",
    query: "select count() AS numberOfDevices from devices",
    over: [edgeDevice, leaf, D1, scanner],
    rows: [{ numberOfDevices: 3 }],
  },
  {
    number: "37",
    query: "select deviceId from devices where array_contains(parentScopes, 'ms-azure-iot-edge://edge-1')",
    over: [edgeDevice, leaf],
    rows: ids("leaf"),
  },
  {
    number: "38",
    query: "SELECT deviceId, deviceScope FROM devices",
    over: [edgeDevice, leaf],
    rows: [{ deviceId: "edge", deviceScope: "ms-azure-iot-edge://edge-1" }, { deviceId: "leaf" }],
  },
  {
    number: "39",
    query: "select deviceId from devices where properties.reported.x = 4",
    over: [device("four", { x: 4 }), device("text", { x: "4" })],
    rows: ids("four"),
  },
  {
    number: "40",
    query: "select * from devices where deviceId = 'abc'",
    over: [device("abc"), D1],
    rows: [device("abc")],
  },
  {
    number: "41",
    query:
      "SELECT deviceId, connectionState, lastActivityTime FROM devices where is_defined(properties.reported.runId)",
    over: [device("run", { runId: null }, { connectionState: "Connected" }), D1],
    rows: [{ deviceId: "run", connectionState: "Connected" }],
  },
  ...[
    { operator: ">=", rows: ids("hot") },
    { operator: ">", rows: [] },
  ].map(({ operator, rows }) => ({
    number: `52 (${operator})`,
    query: `SELECT * FROM DEVICES where properties.desired.temperature ${operator} 100`,
    over: [{ deviceId: "hot", properties: { desired: { temperature: 100 }, reported: {} } }],
    rows: rows.map((row) => ({ ...row, properties: { desired: { temperature: 100 }, reported: {} } })),
  })),
  {
    number: "53",
    query: "SELECT * FROM DEVICES where tags.a = 55 AND NOT IS_DEFINED(tags.c)",
    over: [device("x", {}, { tags: { a: 55 } }), device("y", {}, { tags: { a: 55, c: null } })],
    rows: [device("x", {}, { tags: { a: 55 } })],
  },
  {
    number: "54",
    query: "SELECT * FROM DEVICES where tags.b.stringTest = 'string' OR tags.a = 66",
    over: [device("x", {}, { tags: { b: { stringTest: "string" } } }), device("y", {}, { tags: { a: 65 } })],
    rows: [device("x", {}, { tags: { b: { stringTest: "string" } } })],
  },
  {
    number: "55",
    query:
      "SELECT deviceId, properties.reported.__summary.failedCount, properties.reported.__summary.pendingCount FROM Devices where IS_DEFINED(properties.reported.__summary)",
    over: summaries,
    rows: [
      { deviceId: "a", failedCount: 0, pendingCount: 2 },
      { deviceId: "b", failedCount: 1, pendingCount: 0 },
    ],
  },
  {
    number: "56",
    query: "SELECT deviceId FROM devices WHERE properties.reported.apps.toaster.__meta.state='failed'",
    over: [device("burnt", { apps: { toaster: { __meta: { state: "failed" } } } }), D1],
    rows: ids("burnt"),
  },
  {
    number: "57",
    query: 'SELECT * FROM devices WHERE properties.reported.__deviceSchemas.rebootInfo.interfaceVersion="1.0.0"',
    over: [device("r", { __deviceSchemas: { rebootInfo: { interfaceVersion: "1.0.0" } } }), D1],
    rows: [device("r", { __deviceSchemas: { rebootInfo: { interfaceVersion: "1.0.0" } } })],
  },
  { number: "58", query: "SELECT deviceId from Devices", over: [device("a"), scanner], rows: ids("a") },
  {
    number: "59 (lenient)",
    query: "SELECT deviceId, reported.__summary.pendingCount FROM Devices WHERE reported.__summary.pendingCount!=0",
    over: summaries,
    rows: [{ deviceId: "a", pendingCount: 2 }],
  },
  {
    number: "60 (lenient)",
    query:
      "SELECT deviceId, __summary.failedCount, __summary.failedGroups FROM devices WHERE reported.__summary.failedCount!=0",
    over: summaries,
    rows: ids("b"),
  },
  {
    number: "64",
    query: "select deviceId from devices where reported.summary.errorCount <> 0",
    over: [device("e", { summary: { errorCount: 1 } }), device("f", { summary: { errorCount: 0 } }), D1],
    rows: ids("e"),
  },
  {
    number: "65",
    query: "SELECT deviceId FROM devices WHERE applications.toaster.version='1.0.0'",
    over: [{ ...device("x"), applications: { toaster: { version: "1.0.0" } } }],
    rows: [],
  },
];

interface Refused {
  readonly number: string;
  readonly query: string;
  readonly strict?: boolean;
  readonly code: string;
  readonly token: string;
  readonly hint: RegExp;
}

const REFUSED: readonly Refused[] = [
  {
    number: "13 (unescaped)",
    query: "SELECT * FROM devices WHERE tags.group.name = 'some_value'",
    code: "keyword-in-path",
    token: "group",
    hint: /\[\[group\]\]/,
  },
  {
    number: "59 (strict)",
    query: "SELECT deviceId, reported.__summary.pendingCount FROM Devices WHERE reported.__summary.pendingCount!=0",
    strict: true,
    code: "unqualified-path",
    token: "reported",
    hint: /properties\.reported/,
  },
  {
    number: "60 (strict)",
    query:
      "SELECT deviceId, __summary.failedCount, __summary.failedGroups FROM devices WHERE reported.__summary.failedCount!=0",
    strict: true,
    code: "unqualified-path",
    token: "reported",
    hint: /properties\.reported/,
  },
  {
    number: "61",
    query: "SELECT * FROM Devices WHERE reported.windowsUpdate.__meta.state!='pending''",
    code: "malformed-text",
    token: "'",
    hint: /one too many/,
  },
  {
    number: "62",
    query: "SELECT * FROM Devices WHERE reported.apps.appXYZ.__meta.error.code == 123",
    code: "unexpected-token",
    token: "==",
    hint: /single "="/,
  },
  {
    number: "63",
    query: "select deviceId from devices where reported.x.result = `failed` or …",
    code: "unexpected-token",
    token: "`",
    hint: /single or double quotes/,
  },
  {
    number: "neg",
    query: "SELECT * FROM devices WHERE STARTS_WITH(deviceId, 'test')",
    code: "foreign-function",
    token: "STARTS_WITH",
    hint: /STARTSWITH/,
  },
];

describe("the corpus of the reference (§8), accepted", () => {
  it.each(ACCEPTED)("$number: $query", ({ query, over, rows }) => {
    const answer = runQuery(query, deepFreeze(over));
    expect(answer).toMatchObject({ ok: true, value: rows });
    expect(answer.ok && answer.value).toStrictEqual(rows);
  });

  it.each(ACCEPTED)("$number means the same after it was written out again", ({ query, over, rows }) => {
    const parsed = parseQuery(query);
    const written = parsed.ok ? formatQuery(parsed.value) : "";
    expect(runQuery(written, over)).toMatchObject({ ok: true, value: rows });
    expect(parseQuery(written)).toMatchObject({ ok: true, value: parsed.ok && parsed.value });
  });
});

describe("the corpus of the reference (§8), refused", () => {
  it.each(REFUSED)("$number: $query", ({ query, strict = false, code, token, hint }) => {
    const [issue] = parseQuery(query, { strict }).issues;
    expect(issue).toMatchObject({ code, token, severity: "error", path: "", line: 1 });
    expect(query.slice((issue.column ?? 0) - 1).startsWith(token)).toBe(true);
    expect(issue.hint).toMatch(hint);
    expect(issue.message).toContain(issue.hint);
    expect(runQuery(query, [D1], { strict }).ok).toBe(false);
  });
});

describe("the corpus of the reference (§8), row 67: conditions alone", () => {
  const module9 = { deviceId: "d", moduleId: "m", tags: { building: 9 } };
  it.each([
    { text: "tags.environment='test'", yes: { tags: { environment: "test" } }, no: { tags: { environment: "prod" } } },
    { text: "tags.location.state='Oregon'", yes: { tags: { location: { state: "Oregon" } } }, no: D1 },
    {
      text: "properties.reported.chillerProperties.model='4000x'",
      yes: device("x", { chillerProperties: { model: "4000x" } }),
      no: D1,
    },
    { text: "*", yes: D1, no: "no document" },
    { text: "from devices.modules where tags.building=9", yes: module9, no: { deviceId: "d", tags: { building: 9 } } },
  ])("$text", ({ text, yes, no }) => {
    const condition = parseCondition(text);
    expect(condition.ok && [matches(condition.value, yes), matches(condition.value, no)]).toStrictEqual([true, false]);
    expect([matches(text, yes), matches(text, no)]).toStrictEqual([true, false]);
    expect(parseCondition(condition.ok ? formatQuery(condition.value) : "")).toStrictEqual(condition);
  });
});

describe("what the lenient reading warns about", () => {
  it.each([
    { number: "59", codes: ["unqualified-path", "unqualified-path"] },
    { number: "60", codes: ["unknown-root", "unknown-root", "unqualified-path"] },
    { number: "65", codes: ["unknown-root"] },
    { number: "15", codes: ["unknown-root"] },
    { number: "1", codes: [] },
  ])("row $number", ({ number, codes }) => {
    const row = ACCEPTED.find((candidate) => candidate.number.split(" ")[0] === number);
    const { issues } = runQuery(row?.query ?? "", []);
    expect(issues.map(({ code }) => code)).toStrictEqual(codes);
    expect(issues.every(({ severity, line }) => severity === "warning" && line === 1)).toBe(true);
  });
});
