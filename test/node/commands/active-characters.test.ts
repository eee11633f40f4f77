import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../support/folder.js";
import { jsonLines, runProgram } from "../../support/world.js";

/** What a terminal or an editor obeys: DEL, C1 with the escape of one byte, line separators, changes of direction. */
const ACTIVE = "\u007f\u0080\u0085\u009b31m\u009f\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069";
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

const folder = temporaryFolder();
const file = (name: string, ...lines: readonly unknown[]): string => {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  return path;
};

const device = (value: string): object => ({
  deviceId: `d${ACTIVE}`,
  tags: { [`t${ACTIVE}`]: ACTIVE },
  properties: {
    desired: { [`k${ACTIVE}`]: ACTIVE, g: { __meta: { deploymentId: ACTIVE } }, $version: 1 },
    reported: { v: value, g: { __meta: { deploymentStatus: ACTIVE }, __errors: { [ACTIVE]: { message: ACTIVE } } } },
  },
});
const agent = {
  deviceId: `e${ACTIVE}`,
  moduleId: "$edgeAgent",
  properties: {
    desired: { $version: 1, modules: { [`m${ACTIVE}`]: { status: "running", settings: { image: `i${ACTIVE}` } } } },
    reported: { lastDesiredVersion: 1, lastDesiredStatus: { code: 400, description: ACTIVE } },
  },
};
const feedback = {
  deviceId: `f${ACTIVE}`,
  status: "RUNNING",
  actions: [{ component: { id: ACTIVE }, status: "UPDATE_FAILURE", message: ACTIVE }],
};
const change = { at: "2026-01-01T00:00:01Z", change: "patchReported", patch: { [`w${ACTIVE}`]: ACTIVE } };

const DOCUMENTS = file("all.ndjson", device("a"), agent, feedback, { what: ACTIVE });
const AFTER = file("after.ndjson", device("b"), agent, feedback, { what: ACTIVE });
const RECORDING = file("recording.ndjson", { recording: 1, at: "2026-01-01T00:00:00Z", twin: device("a") }, change);
const QUERY = "SELECT deviceId, tags, properties.reported.v FROM devices";
const FORMATS = ["table", "wide", "json", "ndjson", "csv", "markdown", "junit", "github"];

describe("no output has a character in it that a terminal obeys", () => {
  it.each([
    ...[...FORMATS, "html"].map((format) => ["report", DOCUMENTS, "-o", format]),
    ["report", "--summary", DOCUMENTS],
    ["report", "--modules", DOCUMENTS],
    ["report", "--modules", "--json", DOCUMENTS],
    ...FORMATS.map((format) => ["validate", DOCUMENTS, "-o", format]),
    ...FORMATS.map((format) => ["query", QUERY, DOCUMENTS, "-o", format]),
    ["query", "SELECT * FROM devices", DOCUMENTS],
    ["query", "SELECT * FROM devices", DOCUMENTS, "--json"],
    ["diff", DOCUMENTS, AFTER],
    ["diff", DOCUMENTS, AFTER, "--all"],
    ["diff", DOCUMENTS, AFTER, "--json"],
    ["diff", DOCUMENTS, AFTER, "--merge-patch"],
    ["replay", RECORDING],
    ["replay", RECORDING, "--full"],
    ["replay", RECORDING, "--json"],
    ["replay", RECORDING, "--full", "--json"],
    ["rows", DOCUMENTS],
    ["rows", DOCUMENTS, "--tally"],
    ["explain", ACTIVE],
    ["report", ACTIVE],
    [ACTIVE],
  ])("%s %s %s %s", async (...args) => {
    const { stdout, stderr } = await runProgram(args);
    expect(stdout + stderr).not.toBe("");
    expect(RAW.exec(stdout)).toBeNull();
    expect(RAW.exec(stderr)).toBeNull();
  });

  it("and JSON keeps what it says", async () => {
    const { stdout } = await runProgram(["query", "SELECT * FROM devices", DOCUMENTS, "--json"]);
    expect(jsonLines(stdout)[0]).toStrictEqual(device("a"));
  });
});
