import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { main } from "../../../src/node/commands/main.js";
import { temporaryFolder } from "../../support/folder.js";
import { IDLE } from "../../support/world.js";

const folder = temporaryFolder();

/** Writes a file for one test: a text as it is, a list as NDJSON, an object as JSON. */
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  const lines = Array.isArray(content)
    ? content.map((line) => JSON.stringify(line)).join("\n")
    : JSON.stringify(content);
  writeFileSync(path, typeof content === "string" ? content : lines);
  return path;
}

/** Runs the program in this process. */
async function run(...args: readonly string[]) {
  const texts = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof texts) =>
    new Writable({
      decodeStrings: false,
      write: (chunk: string, _encoding, done) => {
        texts[name] += chunk;
        done();
      },
    });
  const world = {
    stdin: [],
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    environment: {},
    ...IDLE,
    now: () => 0,
  };
  const exitCode = await main(args, world);
  return { exitCode, ...texts };
}

const lastLine = (text: string) => JSON.parse(text.trimEnd().split("\n").at(-1)!) as Record<string, unknown>;

const message = (deviceId: string, at: number, status: string, actions: readonly unknown[] = []) => ({
  deviceId,
  activityId: "a1",
  timestamp: 1_700_000_000_000 + at,
  payload: { status, actions },
});

const FAILED = [{ component: { id: "app:a", version: "2" }, status: "UPDATE_FAILURE", message: "token=abc refused" }];

/** Two devices, one of which sends often, twice and out of order. */
const CAMPAIGN = [
  message("d1", 9, "COMPLETED"),
  message("d1", 1, "IDENTIFYING"),
  message("d1", 5, "RUNNING"),
  message("d1", 5, "RUNNING"),
  message("d2", 5, "INCOMPLETE", FAILED),
];

describe("report --gate", () => {
  it("counts a device once, however many messages it sent, and prints one line more", async () => {
    const source = file("feedback.ndjson", CAMPAIGN);
    const policy = file("policy.json", { success: { percent: 50 }, error: { percent: 50 } });
    const { exitCode, stdout, stderr } = await run("report", source, "--json", "--gate", policy);
    expect([exitCode, stderr]).toStrictEqual([0, ""]);
    expect(stdout.trimEnd().split("\n")).toHaveLength(CAMPAIGN.length + 1);
    expect(lastLine(stdout)).toMatchObject({
      kind: "gate",
      verdict: "advance",
      state: "completedWithFailures",
      succeeded: 1,
      failed: 1,
      open: 0,
      decided: true,
    });
  });

  it("fails on what the gate says, when it is asked to", async () => {
    const source = file("feedback.ndjson", CAMPAIGN);
    const policy = (action: string) => file(`${action}.json`, { error: { count: 0, action } });
    for (const action of ["pause", "abort"]) {
      const { exitCode, stdout } = await run(
        "report",
        source,
        "--json",
        "--gate",
        policy(action),
        "--fail-on",
        "pause,abort",
      );
      expect([exitCode, lastLine(stdout)["verdict"]]).toStrictEqual([1, action]);
      expect((await run("report", source, "--gate", policy(action))).exitCode).toBe(0);
    }
    expect(
      (await run("report", source, "--gate", policy("pause"), "--fail-on", "abort,advance,continue")).exitCode,
    ).toBe(0);
  });

  it("explains itself to a person, behind the totals", async () => {
    const source = file("feedback.ndjson", CAMPAIGN);
    const { stdout } = await run("report", source, "--gate", file("policy.json", { success: { percent: 95 } }));
    expect(stdout).toContain("5 documents: 2 RUNNING, 1 COMPLETED, 1 IDENTIFYING, 1 INCOMPLETE\n");
    expect(stdout).toMatch(
      /\ngate {9}continue\nrollout {6}completedWithFailures: 1 succeeded, 1 failed, 0 open; success out of reach, decided\n {2}no-threshold-met {2}\/policy\n.*\n {2}success-out-of-reach {2}\/policy\/success\n/,
    );
  });

  it("counts twins, messages without a device, and what cannot be judged or read", async () => {
    const twin = { deviceId: "edge-1", moduleId: "$edgeAgent", properties: { desired: { $version: 1 }, reported: {} } };
    const unnamed = { status: "COMPLETED", actions: [] };
    const lines = [twin, unnamed, { ...unnamed, deviceId: "" }, { a: 1 }].map((line) => JSON.stringify(line));
    const source = file("mixed.ndjson", [...lines, "{broken"].join("\n"));
    const { stdout } = await run("report", source, "--json", "--gate", file("policy.json", {}));
    expect(lastLine(stdout)).toMatchObject({ verdict: "continue", state: "running", succeeded: 2, failed: 0, open: 3 });
  });

  it("judges a device by its latest activity", async () => {
    const source = file("twice.ndjson", [
      message("d1", 1, "RUNNING"),
      { ...message("d1", 5, "COMPLETED"), activityId: "a2" },
    ]);
    const gate = file("policy.json", { success: { percent: 100 } });
    const { stdout } = await run("report", source, "--json", "--gate", gate);
    expect(lastLine(stdout)).toMatchObject({ verdict: "advance", succeeded: 1, open: 0 });
  });

  it("counts more than one batch", async () => {
    const messages = Array.from({ length: 5000 }, (_, index) => message(`d${index % 3}`, index, "RUNNING"));
    const ends = [message("first", 0, "COMPLETED"), message("d1", 9000, "COMPLETED")] as const;
    const source = file("many.ndjson", [ends[0], ...messages, ends[1]]);
    const { stdout } = await run("report", source, "--json", "--gate", file("policy.json", {}));
    expect(lastLine(stdout)).toMatchObject({ succeeded: 2, open: 2 });
    const broken = file("broken.ndjson", "{broken\n".repeat(5000));
    expect(lastLine((await run("report", broken, "--json", "--gate", file("policy.json", {}))).stdout)).toMatchObject({
      open: 5000,
    });
  });

  it.each<[string, unknown, RegExp]>([
    [
      "no JSON",
      '{\n"error": 5%}',
      /--gate: ".*policy\.json" is not a rollout policy\. The text is not JSON: at line 2, column 11 a comma or the closing/,
    ],
    [
      "no policy",
      { error: { precent: 5 }, sealed: 1 },
      /is not a rollout policy\.\n {2}\/sealed {2}Expected true or false.*\n {2}\/error\/precent {2}The policy has no member/s,
    ],
    ["no object", [], /is not a rollout policy\.\n {2}"" {2}Expected an object/],
  ])("refuses a file that is %s", async (_, content, expected) => {
    const path = file("policy.json", typeof content === "string" ? content : JSON.stringify(content));
    const { exitCode, stdout, stderr } = await run("report", file("one.json", CAMPAIGN[0]), "--gate", path);
    expect([exitCode, stdout]).toStrictEqual([2, ""]);
    expect(stderr).toMatch(expected);
  });

  it("takes a policy with a byte order mark", async () => {
    const path = file("policy.json", '\ufeff{"sealed":true}');
    expect((await run("report", file("one.json", CAMPAIGN[0]), "--gate", path)).exitCode).toBe(0);
  });

  it("refuses a file that is not there, and a verdict without a gate", async () => {
    const source = file("one.json", CAMPAIGN[0]);
    const missing = await run("report", source, "--gate", join(folder, "none.json"));
    expect([missing.exitCode, missing.stdout]).toStrictEqual([2, ""]);
    expect(missing.stderr).toMatch(/--gate: ".*none\.json" could not be read: there is no such file or directory\./);
    const { exitCode, stderr } = await run("report", source, "--fail-on", "INCOMPLETE,pause");
    expect([exitCode, stderr]).toStrictEqual([
      2,
      "twinstate report: --fail-on pause is what a gate says: it needs --gate POLICY.json.\nSee: twinstate report --help\n",
    ]);
  });
});

describe("report of feedback", () => {
  it("explains one message", async () => {
    const one = {
      deviceId: "d1",
      activityId: "",
      payload: {
        status: "DOWNLOAD_SUCCESS",
        baseline: "b1",
        actions: [
          ...FAILED,
          { component: { id: "plain" }, status: "DOWNLOADING", progress: 50 },
          { status: "REMOVAL_FAILURE" },
        ],
      },
    };
    const { exitCode, stdout } = await run("report", file("one.json", one));
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^d1 {2}feedback {2}/);
    expect(stdout).toMatch(/^state {8}RUNNING$/m);
    expect(stdout).toMatch(/^activity {5}""$/m);
    expect(stdout).toMatch(/^statuses {5}reported none, from the actions RUNNING$/m);
    expect(stdout).toMatch(/^progress {5}20 %, 2 of 3 actions settled, failing$/m);
    expect(stdout).toMatch(/^baseline {5}b1: DOWNLOAD_SUCCESS$/m);
    expect(stdout).toMatch(/^domain {7}app: INCOMPLETE, 40 %$/m);
    expect(stdout).toMatch(/^domain {7}\(none\): RUNNING, 10 %$/m);
    expect(stdout).toMatch(/^failed {7}app:a 2: UPDATE_FAILURE; token=\*\*\* refused$/m);
    expect(stdout).toMatch(/^failed {7}\(no id\): REMOVAL_FAILURE$/m);
    expect(stdout).toMatch(/^ {2}action-failed {2}\/payload\/actions\/0$/m);
    expect(stdout).not.toContain("abc");
  });

  it("explains a message that says little", async () => {
    const { stdout } = await run(
      "report",
      file("one.json", { activityId: "a1", payload: { status: "X", baseline: "b" } }),
    );
    expect(stdout).toMatch(/^state {8}unknown$/m);
    expect(stdout).toMatch(/^activity {5}a1$/m);
    expect(stdout).toMatch(/^statuses {5}reported none, from the actions none$/m);
    expect(stdout).toMatch(/^baseline {5}b: no readable status$/m);
    expect((await run("report", file("one.json", { status: "RUNNING", actions: [] }))).stdout).not.toContain(
      "activity",
    );
  });

  it("fails on a device's status", async () => {
    const source = file("feedback.ndjson", CAMPAIGN);
    expect((await run("report", source, "--fail-on", "INCOMPLETE")).exitCode).toBe(1);
    expect((await run("report", source, "--fail-on", "SUPERSEDED,unknown")).exitCode).toBe(0);
  });

  it("is validated by its schema", async () => {
    const { exitCode, stdout } = await run("validate", file("one.json", { ...message("d1", 1, "DONE") }), "--json");
    expect([exitCode, lastLine(stdout)["state"]]).toStrictEqual([1, "invalid"]);
    expect((await run("validate", file("one.json", message("d1", 1, "COMPLETED")))).exitCode).toBe(0);
  });
});
