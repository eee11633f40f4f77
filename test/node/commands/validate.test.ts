import { describe, expect, it } from "vitest";
import { jsonLines, runProgram } from "../../support/world.js";

const VALID = { deviceId: "edge-1", properties: { desired: { $version: 1 }, reported: { $version: 1 } } };
const WRONG = {
  deviceId: "edge-2",
  moduleId: "$edgeAgent",
  properties: { desired: { $version: "one" }, reported: {} },
};
const lines = (...documents: readonly unknown[]): string[] =>
  documents.map((document) => `${JSON.stringify(document)}\n`);

describe("validate", () => {
  it("prints the state of every document and each breach with its path, and totals", async () => {
    const run = await runProgram(["validate", "-"], { stdin: lines(VALID, WRONG) });
    expect(run).toMatchObject({ exitCode: 1, stderr: "" });
    expect(run.stdout).toMatch(/^valid {2}stdin:1 {2}edge-1$/m);
    expect(run.stdout).toMatch(/^invalid {2}stdin:2 {2}edge-2$/m);
    expect(run.stdout).toMatch(/^ {2}error {2}wrong-type {2}\/properties\/desired\/\$version\n {6}Expected a/m);
    expect(run.stdout).toMatch(/^2 documents: 1 valid, 1 invalid$/m);
  });

  it("prints no totals for one document", async () => {
    const run = await runProgram(["validate", "-"], { stdin: lines(VALID) });
    expect(run).toStrictEqual({ exitCode: 0, stdout: "valid  stdin:1  edge-1\n", stderr: "" });
  });

  it("prints one JSON line for each document, broken ones among them", async () => {
    const run = await runProgram(["validate", "--json", "-"], { stdin: [...lines(VALID, WRONG), "{\n", ...lines(3)] });
    expect(run.exitCode).toBe(1);
    expect(jsonLines(run.stdout)).toMatchObject([
      { source: "stdin", line: 1, index: 0, kind: "device", id: "edge-1", state: "valid", reasons: [], issues: [] },
      {
        line: 2,
        kind: "edge-agent",
        id: "edge-2",
        state: "invalid",
        reasons: [{ code: "wrong-type", path: "/properties/desired/$version" }],
        issues: [{ code: "wrong-type", severity: "error" }],
      },
      { line: 3, kind: "unreadable", issues: [{ code: "truncated-json" }] },
      { line: 4, kind: "unknown", state: "invalid", issues: [{ code: "not-a-twin", path: "" }] },
    ]);
  });

  it("takes warnings for no error", async () => {
    const module = { type: "docker", status: "running", settings: { image: "Registry.example/App:1" } };
    const desired = {
      schemaVersion: "1.1",
      runtime: { type: "docker", settings: {} },
      systemModules: {},
      modules: { app: module },
      $version: 1,
    };
    const twin = { moduleId: "$edgeAgent", properties: { desired, reported: {} } };
    const run = await runProgram(["validate", "--json", "-"], { stdin: lines(twin) });
    expect(run.exitCode).toBe(0);
    expect(jsonLines(run.stdout)).toMatchObject([
      { state: "valid", reasons: [], issues: [{ code: "unpullable-image", severity: "warning" }] },
    ]);
  });

  it("calls a certain refusal of the agent an error", async () => {
    const path = "test/fixtures/edge-agent/not-yet-applied-schema-version-2.json";
    const run = await runProgram(["validate", "--json", path]);
    expect(run.exitCode).toBe(1);
    expect(jsonLines(run.stdout)).toMatchObject([
      { state: "invalid", issues: [{ code: "schema-version-refused", severity: "error" }] },
    ]);
  });

  it("checks feedback against the schema of its form", async () => {
    const documents = [
      { status: "RUNNING", actions: [] },
      { activityId: "a", payload: { status: "RUN", actions: [] } },
    ];
    const run = await runProgram(["validate", "--json", "-"], { stdin: lines(...documents) });
    expect(run.exitCode).toBe(1);
    expect(jsonLines(run.stdout)).toMatchObject([
      { kind: "feedback", state: "valid" },
      { kind: "feedback", state: "invalid" },
    ]);
  });

  it("checks the configuration groups of a twin: known ones against their models, others for their __meta", async () => {
    const twin = (reported: object): object => ({
      deviceId: "meter-7",
      properties: { desired: { windowsUpdate: { activeHoursStart: "8" }, $version: 1 }, reported },
    });
    const documents = [
      twin({ apps: { __meta: { deploymentStatus: "done" } } }),
      { ...twin({}), properties: { desired: { windowsUpdate: { colour: 1 } }, reported: {} } },
    ];
    const run = await runProgram(["validate", "--json", "-"], { stdin: lines(...documents) });
    expect(run.exitCode).toBe(1);
    expect(jsonLines(run.stdout)).toMatchObject([
      {
        kind: "device",
        state: "invalid",
        reasons: [
          { code: "wrong-type", path: "/properties/desired/windowsUpdate/activeHoursStart" },
          { code: "unknown-deployment-status", path: "/properties/reported/apps/__meta/deploymentStatus" },
        ],
      },
      { kind: "device", state: "valid", reasons: [], issues: [{ code: "unknown-property", severity: "warning" }] },
    ]);
  });

  it("checks the first line of a recording that does not begin its source", async () => {
    const first = { recording: 1, at: "2026-01-01T00:00:00Z", twin: { deviceId: "d1", properties: {} } };
    const run = await runProgram(["validate", "--json", "-"], { stdin: lines(VALID, first, { ...first, at: "" }) });
    expect(jsonLines(run.stdout)).toMatchObject([
      { state: "valid" },
      { kind: "recording", id: "d1", state: "valid", issues: [] },
      { kind: "recording", id: "d1", state: "invalid", reasons: [{ code: "wrong-format", path: "/at" }] },
    ]);
  });

  it("shows what cannot be read", async () => {
    const run = await runProgram(["validate", "-"], { stdin: ["{"] });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(
      /^unreadable {2}stdin:1\n {2}error {2}truncated-json {2}""\n {6}The document is cut off/m,
    );
  });

  it("gives an answer for 100,000 levels", async () => {
    const deep = `{"deviceId":"d","properties":{"desired":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}}`;
    const run = await runProgram(["validate", "--json", "-"], { stdin: [deep] });
    expect(run.exitCode).toBe(1);
    expect(jsonLines(run.stdout)).toMatchObject([{ state: "invalid", issues: [{ code: "too-deep" }] }]);
  });

  it("ends with 2 when a source cannot be opened", async () => {
    expect(await runProgram(["validate", "no-such.json"])).toMatchObject({ exitCode: 2, stdout: "" });
  });
});
