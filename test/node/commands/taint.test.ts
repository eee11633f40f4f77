import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../support/folder.js";
import { runProgram } from "../../support/world.js";

/** One secret for each place that can hold one, so that a leak says where it came from. */
let count = 0;
const secret = (): string => `s3cr3t/${(count += 1)}+Pa55w0rd`;

const SECRETS = {
  username: secret(),
  password: secret(),
  env: secret(),
  createEnv: secret(),
  image: `hunter${(count += 1)}x9`,
  connection: secret(),
  group: secret(),
  sas: "bXkgc2VjcmV0IHNpZ25hdHVyZSBpcyBoZXJlIG9rYXk9",
};
/** What the agent says again of what its own twin holds. */
const ECHO = [SECRETS.username, SECRETS.password, SECRETS.env, SECRETS.createEnv, SECRETS.image].join(" and ");

const agentTwin = (code: number, moduleId: string): object => ({
  deviceId: "d",
  moduleId,
  configurations: { c: { status: "Applied" } },
  properties: {
    desired: {
      $version: 4,
      schemaVersion: "1.1",
      runtime: {
        type: "docker",
        settings: {
          registryCredentials: { r: { address: "r.io", username: SECRETS.username, password: SECRETS.password } },
        },
      },
      systemModules: {},
      modules: {
        m: {
          type: "docker",
          status: "running",
          restartPolicy: "always",
          env: { TOKEN: { value: SECRETS.env } },
          settings: {
            image: `user:${SECRETS.image}@r.io/m:1`,
            createOptions: JSON.stringify({ Env: [`KEY=${SECRETS.createEnv}`] }),
          },
        },
      },
    },
    reported: {
      lastDesiredVersion: 4,
      lastDesiredStatus: { code, description: `It failed with ${ECHO}` },
      modules: {
        m: {
          type: "docker",
          runtimeStatus: "failed",
          exitCode: 1,
          statusDescription: ECHO,
          settings: { image: `user:${SECRETS.image}@r.io/m:1` },
        },
      },
    },
  },
});

const CONNECTION = `HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=${SECRETS.sas}`;
const device = {
  deviceId: "d",
  properties: {
    desired: {
      uwpApps: { __meta: { deploymentId: "x" }, connectionString: SECRETS.group },
      thing: { password: SECRETS.connection, value: 1 },
    },
    reported: {
      uwpApps: {
        __meta: { deploymentId: "x", deploymentStatus: "failed" },
        __errors: {
          install: {
            subsystem: "s",
            context: "install",
            code: 5,
            message: `cannot open ${SECRETS.group} or ${CONNECTION}`,
          },
        },
      },
      thing: { password: "other", value: 2, ac: 500, ad: `password=${SECRETS.connection}` },
    },
  },
};
const feedback = {
  deviceId: "d",
  status: "RUNNING",
  message: CONNECTION,
  actions: [
    { component: { id: "a" }, status: "UPDATE_FAILURE", message: `docker login -p ${SECRETS.password}; ${CONNECTION}` },
  ],
};

const folder = temporaryFolder();
const FILE = join(folder, "all.ndjson");
writeFileSync(
  FILE,
  [agentTwin(200, "$edgeAgent"), agentTwin(400, "$edgeAgent"), agentTwin(500, "$edgeAgent"), device, feedback]
    .map((document) => `${JSON.stringify(document)}\n`)
    .join(""),
);
const FORMATS = ["table", "wide", "json", "ndjson", "csv", "markdown", "junit", "github"];

describe("no verdict, in no format, has a secret of its document in it", () => {
  it.each([
    ...[...FORMATS, "html"].map((format) => ["report", FILE, "-o", format]),
    ...FORMATS.slice(0, 4).map((format) => ["report", "--modules", FILE, "-o", format]),
    ["report", "--summary", FILE],
    ["report", "--rules", "documented", FILE, "--json"],
    ...FORMATS.map((format) => ["validate", FILE, "-o", format]),
    ["rows", FILE],
    ["rows", "--tally", FILE],
  ])("%s %s %s %s", async (...args) => {
    const { stdout, stderr } = await runProgram(args);
    expect(stdout).not.toBe("");
    for (const [place, value] of Object.entries(SECRETS)) {
      for (const written of [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)])
        expect([place, (stdout + stderr).includes(written)]).toStrictEqual([place, false]);
    }
  });
});
