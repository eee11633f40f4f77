import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runProgram } from "../../support/world.js";

const FIXTURES = "test/fixtures";

/** What the program explains of one document, without the reasons. */
async function explained(document: unknown): Promise<readonly string[]> {
  const { stdout } = await runProgram(["report", "-"], { stdin: [JSON.stringify(document)] });
  return stdout.split("\n\nreasons\n")[0]!.split("\n");
}

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(`${FIXTURES}/${name}`, "utf8"));
}

/** A recording of nothing but its first twin. */
function recorded(twin: unknown): unknown {
  return { recording: 1, at: "2026-03-02T08:10:00Z", twin };
}

describe("the explanation of a device twin", () => {
  it("has a line for each member: its state, its convention, what differs, what the device says", async () => {
    const lines = await explained(fixture("properties/failed-many-conventions.json"));
    expect(lines[0]).toBe("thermostat-7  device  stdin:1");
    expect(lines.slice(2)).toStrictEqual([
      "state        failed",
      "pending      0",
      "failed       0",
      "",
      "groups",
      "  windowsUpdate  succeeded",
      "",
      "members",
      "  /deviceUpdate       succeeded; device-update; since 2026-03-02T08:05:00.0001234Z",
      "  /interval           inSync; since 2026-03-02T08:03:00.0001234Z",
      "  /targetTemperature  failed; plug-and-play; out of range; since 2026-03-02T08:01:00.0001234Z",
      "  /telemetryConfig    outOfSync; device-words; differs at /telemetryConfig/unit; success; since 2026-03-02T08:02:00.0001234Z",
    ]);
  });

  it("names what is not reported", async () => {
    expect((await explained(fixture("properties/out-of-sync-partly-reported.json"))).at(-1)).toBe(
      "  /telemetryConfig  outOfSync; not reported: /telemetryConfig/unit; since 2026-03-02T08:00:00.0001234Z",
    );
  });

  it("says where there is no member, and names the module of a module twin", async () => {
    const lines = await explained({ deviceId: "d", moduleId: "m", properties: { desired: {}, reported: {} } });
    expect(lines[0]).toBe("d/m  device  stdin:1");
    expect(lines.slice(-3)).toStrictEqual(["", "members", "  none"]);
  });

  it("names the configurations", async () => {
    const lines = await explained({
      deviceId: "d",
      configurations: { base: { status: "Applied" }, night: { status: "Targeted" } },
      properties: { desired: { a: 1 }, reported: { a: 1 } },
    });
    expect(lines.slice(3)).toStrictEqual(["applied      base", "targeted     night", "", "members", "  /a  inSync"]);
  });
});

describe("the explanation of a shadow", () => {
  it("has a line for each member", async () => {
    const lines = await explained({
      state: { desired: { on: true, c: { r: 1 } }, reported: { on: true }, delta: { c: { r: 1 } } },
      version: 3,
      timestamp: 1,
    });
    expect(lines[0]).toBe("(no id)  shadow  stdin:1");
    expect(lines.slice(2)).toStrictEqual([
      "state        outOfSync",
      "",
      "members",
      "  /c   notStarted; not reported: /c",
      "  /on  inSync",
    ]);
  });

  it("says where there is none", async () => {
    const shadow = { state: { desired: {}, reported: {} }, metadata: {}, version: 1, timestamp: 1 };
    expect((await explained(shadow)).slice(2)).toStrictEqual(["state        unmanaged", "", "members", "  none"]);
  });
});

describe("the explanation of edgeHub", () => {
  it("has the versions, the code and the clients", async () => {
    const lines = await explained(fixture("cases/30-edgehub-ok-client-disconnected.json"));
    expect(lines[0]).toBe("Windows109/$edgeHub  edge-hub  stdin:1");
    expect(lines.slice(2)).toStrictEqual([
      "state        succeeded",
      "versions     desired 5, last desired 5",
      "code         200",
      "",
      "clients",
      "  Windows109/SimulatedTemperatureSensor  disconnected since 2020-04-09T07:02:42.1398325Z",
    ]);
  });

  it("has what it says of an error", async () => {
    expect((await explained(fixture("edge-hub/failed-priority-12.json"))).slice(3)).toStrictEqual([
      "versions     desired 2, last desired 2",
      "code         400",
      "description  Error while parsing desired properties - The route all has an invalid priority",
      "",
      "clients",
      "  none",
    ]);
  });

  it("says what is not known yet, and names the configurations", async () => {
    const twin = {
      deviceId: "e",
      moduleId: "$edgeHub",
      configurations: { base: { status: "Applied" }, night: { status: "Targeted" } },
      properties: { desired: { schemaVersion: "1.1" }, reported: { clients: { "e/a": { status: "Connected" } } } },
    };
    expect((await explained(twin)).slice(3)).toStrictEqual([
      "applied      base",
      "targeted     night",
      "versions     desired none, last desired none",
      "code         none",
      "",
      "clients",
      "  e/a  connected",
    ]);
  });
});

describe("the explanation of a recording", () => {
  it.each([
    "edge-agent/module-failed-backoff.json",
    "edge-hub/failed-priority-12.json",
    "properties/out-of-sync-partly-reported.json",
  ])("is that of its last twin: %s", async (name) => {
    const [alone, last] = [await explained(fixture(name)), await explained(recorded(fixture(name)))];
    expect(last[0]).toMatch(/ {2}recording {2}stdin:1$/);
    const from = (lines: readonly string[]): readonly string[] =>
      lines.slice(3).filter((line) => !line.startsWith("rules "));
    expect(from(last)).toStrictEqual(from(alone));
  });

  it("counts the deployment of its last twin, and its modules", async () => {
    const stdin = [JSON.stringify(recorded(fixture("edge-agent/module-failed-backoff.json")))];
    const { stdout } = await runProgram(["report", "-", "--modules", "-o", "csv"], { stdin });
    expect(stdout).toMatch(/^edge-0042,filter,/m);
    const hub = [JSON.stringify(recorded(fixture("edge-hub/failed-priority-12.json")))];
    const none = await runProgram(["report", "-", "--modules", "-o", "csv"], { stdin: hub });
    expect(none.stdout.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("the explanation of a deployment document", () => {
  it("says what it is for, who would refuse it, and how far its rollout is", async () => {
    const results = { targetedCount: 9, appliedCount: 7, reportedSuccessfulCount: 5, reportedFailedCount: 1 };
    const document = {
      id: "line-3",
      content: { modulesContent: { $edgeAgent: { "properties.desired.modules.m.settings.image": "a:b:c" } } },
      targetCondition: "*",
      systemMetrics: { results },
      metrics: { results: { withCamera: 3 } },
    };
    const lines = await explained(document);
    expect(lines).toStrictEqual([
      "line-3  deployment  stdin:1",
      "",
      "state        refused",
      "content      a layered edge deployment",
      "refused by   agent",
      "",
      "devices",
      "  targeted  9",
      "  applied  7",
      "  succeeded  5",
      "  failed  1",
      "  pending  1",
      "  withCamera  3",
    ]);
  });

  it("is short where nothing is wrong and nothing was counted", async () => {
    expect(await explained({ metric: "m", query: "q", result: [] })).toStrictEqual([
      "(no id)  deployment  stdin:1",
      "",
      "state        acceptable",
      "content      the result of a metric",
    ]);
    expect((await explained({ modulesContent: 7 })).slice(1)).toStrictEqual([
      "",
      "state        refused",
      "refused by   command line tool, IoT Hub",
    ]);
  });
});
