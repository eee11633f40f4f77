import { describe, expect, it } from "vitest";
import { FORMAT_NAMES } from "../../../src/node/output/index.js";
import { DOCUMENTS, MARKER, placesOf, taintAt } from "../../support/taint.js";
import { runProgram } from "../../support/world.js";

/** Members in which somebody else writes sentences. */
const FREE = /^(?:description|message|statusDescription|statusReason|ad|details|resultDetails)$/;

/** Every document of the tests, a line each, with the marker in all places of secrets and in all sentences. */
const TAINTED = DOCUMENTS.map(([, document]) => {
  const places = placesOf(document).filter(({ path, isSecret }) => isSecret || FREE.test(path.at(-1) ?? ""));
  return `${JSON.stringify(taintAt(document, places))}\n`;
}).join("");

const SECRET = "s3cr3t-MARKER";

/** A twin with the marker wherever a secret can be. */
const TWIN = {
  deviceId: "edge-1",
  moduleId: "$edgeAgent",
  properties: {
    desired: {
      schemaVersion: "1.1",
      runtime: {
        type: "docker",
        settings: { registryCredentials: { r: { address: "r.example", username: "u", password: SECRET } } },
      },
      systemModules: {
        edgeAgent: { type: "docker", settings: { image: "r.example/agent:1" } },
        edgeHub: { type: "docker", status: "running", restartPolicy: "always", settings: { image: "r.example/hub:1" } },
      },
      modules: {
        m: {
          type: "docker",
          status: "running",
          restartPolicy: "always",
          env: { KEY: { value: SECRET } },
          settings: { image: `u:${SECRET}@r.example/m:1`, createOptions: JSON.stringify({ Env: [`K=${SECRET}`] }) },
        },
      },
      $version: 3,
    },
    reported: {
      lastDesiredVersion: 3,
      lastDesiredStatus: {
        code: 500,
        description: `One or more errors occurred. (Error calling Create module m: docker login -u u -p ${SECRET}: unauthorized)`,
      },
      systemModules: {
        edgeAgent: { type: "docker", runtimeStatus: "running", settings: { image: "r.example/agent:1" } },
        edgeHub: {
          type: "docker",
          status: "running",
          runtimeStatus: "running",
          settings: { image: "r.example/hub:1" },
        },
      },
      modules: {
        m: {
          runtimeStatus: "failed",
          exitCode: 137,
          statusDescription: `docker login --password ${SECRET} failed`,
          settings: { image: `u:${SECRET}@r.example/m:0` },
        },
      },
    },
  },
};

const stdin = [JSON.stringify(TWIN)];
const RECORDING = [`${JSON.stringify({ recording: 1, at: "2026-01-01T00:00:00Z", twin: TWIN })}\n`];

describe("no secret is printed", () => {
  it.each(FORMAT_NAMES)("by report and validate with --output %s", async (format) => {
    for (const command of ["report", "validate"]) {
      if (command === "validate" && format === "html") continue;
      const { stdout, stderr } = await runProgram([command, "-", "-o", format], { stdin });
      if (command === "report") expect(stdout).not.toBe("");
      expect(stdout + stderr).not.toContain(SECRET);
    }
  });

  it.each(FORMAT_NAMES.filter((format) => format !== "html"))(
    "by the views and by replay with --output %s",
    async (format) => {
      for (const view of [["--modules"], ["--summary"], ["--top", "3"], ["--summary", "--by", "module"]]) {
        const { stdout, stderr } = await runProgram(["report", "-", ...view, "-o", format], { stdin });
        expect(stdout + stderr).not.toContain(SECRET);
      }
      const replay = await runProgram(["replay", "-", "-o", format], { stdin: RECORDING });
      expect(replay.exitCode).toBe(0);
      expect(replay.stdout + replay.stderr).not.toContain(SECRET);
    },
  );

  it.each(FORMAT_NAMES)("of any kind of document, with --output %s", { timeout: 120_000 }, async (format) => {
    expect(TAINTED.split(MARKER).length).toBeGreaterThan(500);
    const views = [
      ["report"],
      ["report", "--summary"],
      ["report", "--modules"],
      ["report", "--top", "5"],
      ["validate"],
    ];
    for (const view of format === "html" ? views.slice(0, 1) : views) {
      const { stdout, stderr } = await runProgram([...view, "-", "-o", format], { stdin: [TAINTED] });
      expect(stdout).not.toBe("");
      expect(stdout + stderr).not.toContain(MARKER);
    }
  });

  it("by rows, which prints a line for each document", { timeout: 120_000 }, async () => {
    const { stdout, stderr } = await runProgram(["rows", "-"], { stdin: [TAINTED] });
    expect(stdout.split("\n").length).toBe(DOCUMENTS.length + 1);
    expect(stdout + stderr).not.toContain(MARKER);
  });

  it("by the explanation of one document", async () => {
    for (const rules of ["observed", "documented"]) {
      const { stdout } = await runProgram(["report", "-", "--rules", rules], { stdin });
      expect(stdout).toContain("docker login -u *** -p ***");
      expect(stdout).not.toContain(SECRET);
    }
  });

  it("where sentences of the agent name the failed step in other words", async () => {
    for (const text of [
      `-p ${SECRET}`,
      `--password=${SECRET}`,
      `https://u:${SECRET}@r.example/v2/`,
      `Bearer ${SECRET}`,
    ]) {
      const twin = structuredClone(TWIN);
      twin.properties.reported.lastDesiredStatus.description = `docker login -u u ${text}: denied`;
      const { stdout } = await runProgram(["report", "-"], { stdin: [JSON.stringify(twin)] });
      expect(stdout).not.toContain(SECRET);
    }
  });
});
