import { describe, expect, it } from "vitest";
import { runProgram } from "../../support/world.js";

const time = (minute: number): string => `2026-01-01T00:0${minute}:00Z`;
const message = (deviceId: string, minute: number, opType: string, Body: unknown, more: object = {}): string =>
  JSON.stringify({
    EnqueuedTimeUtc: time(minute),
    Properties: {
      deviceId,
      opType,
      operationTimestamp: time(minute),
      "iothub-message-schema": "twinChangeNotification",
      ...more,
    },
    SystemProperties: {},
    Body,
  });
const whole = (deviceId: string, minute: number): string =>
  message(deviceId, minute, "replaceTwin", {
    deviceId,
    version: 2,
    etag: "AAAA",
    properties: { desired: { interval: 5, $version: 2 }, reported: { $version: 1 } },
  });
const report = (deviceId: string, minute: number, interval: number, $version: number, more?: object): string =>
  message(
    deviceId,
    minute,
    "updateTwin",
    { version: $version + 1, properties: { reported: { interval, $version } } },
    more,
  );
const telemetry = JSON.stringify({
  body: { temperature: 21 },
  systemProperties: { "iothub-connection-device-id": "meter-7", "iothub-message-source": "Telemetry" },
});

async function replayed(lines: readonly string[]): Promise<{ readonly rows: unknown; readonly stderr: string }> {
  const { stdout, stderr } = await runProgram(["replay", "-", "--json"], { stdin: [`${lines.join("\n")}\n`] });
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .map(({ id, state, from, to, line }) => [id, state, from, to, line]);
  return { rows, stderr };
}

describe("replay of captured change events", () => {
  it("takes them out of what logs, workflows and streams put around them", async () => {
    const twin = {
      deviceId: "meter-7",
      version: 2,
      etag: "AAAA",
      properties: { desired: { interval: 5, $version: 2 }, reported: { $version: 1 } },
    };
    const change = { version: 3, properties: { reported: { interval: 5, $version: 2 } } };
    const source = (minute: number, opType: string): object => ({
      opType,
      operationTimestamp: time(minute),
      "iothub-message-schema": "twinChangeNotification",
      deviceId: "meter-7",
    });
    const properties = [source(0, "replaceTwin"), source(1, "updateTwin")];
    const streamed = (body: object, minute: number): string =>
      JSON.stringify({ ...body, IoTHub: { ConnectionDeviceId: "meter-7", EnqueuedTime: time(minute) } });
    const logged = (line: string): string => JSON.stringify({ log: `${line}\n`, stream: "stdout", time: time(9) });
    const captures: readonly (readonly string[])[] = [
      [streamed(change, 1), streamed(twin, 0)],
      [logged(message("meter-7", 0, "replaceTwin", twin)), logged(message("meter-7", 1, "updateTwin", change))],
      [JSON.stringify({ Data: { messages: [twin, change] }, Metadata: { PropertiesArray: properties, sys: {} } })],
      [
        JSON.stringify(
          [twin, change].map((body, at) => ({
            ContentData: Buffer.from(JSON.stringify(body)).toString("base64"),
            Properties: properties[at],
          })),
        ),
      ],
    ];
    for (const lines of captures) {
      const { rows } = await replayed(lines);
      expect((rows as readonly unknown[][]).map((row) => row.slice(0, 4))).toStrictEqual([
        ["meter-7", "notStarted", time(0), time(1)],
        ["meter-7", "inSync", time(1), null],
      ]);
    }
  });

  it("groups them by device and module, and orders them by version", async () => {
    const { rows, stderr } = await replayed([
      report("meter-7", 2, 5, 3),
      whole("meter-8", 0),
      report("meter-7", 1, 60, 2),
      report("meter-7", 3, 9, 2, { moduleId: "cam" }),
      whole("meter-7", 0),
      telemetry,
    ]);
    expect(rows).toStrictEqual([
      ["meter-7", "notStarted", time(0), time(1), 5],
      ["meter-7", "outOfSync", time(1), time(2), 5],
      ["meter-7", "inSync", time(2), null, 5],
      ["meter-8", "notStarted", time(0), null, 2],
      ["meter-7/cam", "empty", time(3), null, 4],
    ]);
    expect(stderr).toContain("messages that change no twin, left out: 1");
    expect(stderr).not.toContain("missing");
  });

  it("says where events are missing", async () => {
    const { stderr } = await replayed([whole("meter-7", 0), report("meter-7", 1, 60, 2), report("meter-7", 4, 5, 9)]);
    expect(stderr).toContain("meter-7: events are missing at 1 place; what they changed is not known.");
  });

  it("takes recordings and what is neither as before", async () => {
    const { stdout } = await runProgram(["replay", "-", "--json"], { stdin: ['{"deviceId":"d","properties":{}}\n'] });
    expect(JSON.parse(stdout)).toMatchObject({ kind: "unreadable" });
  });
});

describe("a query of what is in envelopes", () => {
  async function queried(text: string, document: unknown): Promise<readonly unknown[]> {
    const { stdout } = await runProgram(["query", text, "-", "--json"], { stdin: [JSON.stringify(document)] });
    return stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as unknown);
  }
  const twin = (interval: number): object => ({ properties: { desired: { interval, $version: 1 }, reported: {} } });

  it("asks every twin in them, by the names that only the envelope has", async () => {
    const hub = {
      devices: {
        d1: { identity: {}, twin: twin(5), modules: { m1: { identity: {}, twin: twin(6) } } },
        d2: { identity: {}, twin: twin(7) },
      },
    };
    expect(await queried("SELECT deviceId, properties.desired.interval FROM devices", hub)).toStrictEqual([
      { deviceId: "d1", interval: 5 },
      { deviceId: "d2", interval: 7 },
    ]);
    expect(await queried("SELECT deviceId, moduleId FROM devices.modules", hub)).toStrictEqual([
      { deviceId: "d1", moduleId: "m1" },
    ]);
  });

  it("asks no telemetry and no changes", async () => {
    const { stdout, stderr } = await runProgram(["query", "SELECT * FROM devices", "-"], {
      stdin: [`${telemetry}\n${report("meter-7", 1, 60, 2)}\n`],
    });
    expect(stdout).not.toContain("meter-7");
    expect(stderr).toContain("values that are not a twin or a job, left out: 2");
  });
});

describe("an envelope with several documents", () => {
  const twin = (interval: unknown): string =>
    JSON.stringify({ properties: { desired: { interval }, reported: { interval: 5 } } });
  const table = JSON.stringify({
    tables: [
      {
        columns: [{ name: "DeviceId" }, { name: "Twin" }],
        rows: [
          ["d1", twin(5)],
          ["d2", twin(60)],
        ],
      },
    ],
  });
  const lines = async (command: string, document: string): Promise<readonly Record<string, unknown>[]> => {
    const { stdout } = await runProgram([command, "-", "--json"], { stdin: [document] });
    return stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };

  it("is reported document by document", async () => {
    const found = await lines("report", table);
    expect(found.map(({ id, state, envelope }) => [id, state, envelope])).toStrictEqual([
      ["d1", "inSync", "table"],
      ["d2", "outOfSync", "table"],
    ]);
    expect(found[1]).toMatchObject({ reasons: [{ path: "/tables/0/rows/1/1/properties/reported/interval" }] });
  });

  it("is checked document by document", async () => {
    const found = await lines(
      "validate",
      JSON.stringify({ result: [{ desired: {} }, { deviceId: "d2", properties: { desired: 5 } }] }),
    );
    expect(found.map(({ id, state }) => [id, state])).toStrictEqual([
      [null, "valid"],
      ["d2", "invalid"],
    ]);
    expect(found[1]).toMatchObject({ issues: [{ path: "/result/1" }, { path: "/result/1/properties/desired" }] });
  });

  it("is told when it holds none", async () => {
    const empty = JSON.stringify({ tables: [{ columns: [], rows: [] }] });
    expect(await lines("report", empty)).toMatchObject([{ kind: "unknown", reasons: [{ code: "several-documents" }] }]);
    expect(await lines("validate", empty)).toMatchObject([{ state: "invalid" }]);
  });
});
