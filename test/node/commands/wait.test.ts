import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runWaiting } from "../../support/waiting-world.js";
import type { ScriptedRun } from "../../support/waiting-world.js";
import { jsonLines } from "../../support/world.js";

/** A device with one configuration group that has come so far. */
function device(id: string, deploymentStatus: string): string {
  return JSON.stringify({
    deviceId: id,
    properties: {
      desired: { rebootInfo: { __meta: { deploymentId: "d" } }, $version: 2 },
      reported: { rebootInfo: { __meta: { deploymentId: "d", deploymentStatus } }, $version: 3 },
    },
  });
}

const prints = (...statuses: readonly string[]): ScriptedRun => ({
  prints: statuses.map((status, at) => `${device(`d${at + 1}`, status)}\n`).join(""),
});

const wait = (options: readonly string[], runs: readonly ScriptedRun[], more = {}) =>
  runWaiting(["wait", ...options, "--", "az", "iot", "--timeout", "x"], { runs, ...more });

describe("twinstate wait", () => {
  it("runs the command until every document is in the state, and tells each change once", async () => {
    const runs = [prints("notStarted", "pending"), prints("pending", "pending"), prints("succeeded", "succeeded")];
    const { exitCode, stdout, stderr, started, end, killed, listeners } = await wait(["--for", "succeeded"], runs);
    expect([exitCode, stderr, end, killed, listeners]).toStrictEqual([0, "", 20_000, [], 0]);
    expect(started).toStrictEqual(Array.from({ length: 3 }, () => ["az", "iot", "--timeout", "x"]));
    expect(stdout.split("\n").map((line) => line.replace(/ {2}[TI][^ ].*/, ""))).toStrictEqual([
      "      0 s  d1  notStarted",
      "      0 s  d2  pending",
      "     10 s  d1  notStarted → pending",
      "     20 s  d1  pending → succeeded",
      "     20 s  d2  pending → succeeded",
      "",
      "met after 20 s: 2 documents: 2 succeeded",
      "",
    ]);
  });

  it("says why, in the line of each change", async () => {
    const { stdout } = await wait(["--for", "failed"], [prints("failed")]);
    expect(stdout).toMatch(/^ {6}0 s {2}d1 {2}failed {2}.*rebootInfo.*\.\n/);
  });

  it("warns once of what is not strictly JSON, however often it is printed", async () => {
    const relaxed = (status: string): ScriptedRun => ({ prints: device("a", status).replace(/\}$/, ",}") });
    const { exitCode, stderr } = await wait(["--for", "succeeded"], [relaxed("pending"), relaxed("succeeded")]);
    expect([exitCode, stderr.trimEnd().split("\n")]).toStrictEqual([
      0,
      [expect.stringMatching(/^twinstate: warning: stdout:1: The document has .*trailing comma/)],
    ]);
    const strict = await wait(["--for", "succeeded", "--strict-json", "--timeout", "0"], [relaxed("succeeded")]);
    expect(strict.exitCode).toBe(124);
  });

  it("takes several states, each with an option of its own or comma-separated", async () => {
    expect(
      (await wait(["--for", "failed,pending", "--for", "succeeded"], [prints("succeeded", "pending")])).exitCode,
    ).toBe(0);
  });

  it("reads what is printed as a source is read: a page, and a recording", async () => {
    const page: ScriptedRun = { prints: `{"value":[${device("a", "succeeded")},${device("b", "succeeded")}]}` };
    expect((await wait(["--for", "succeeded"], [page])).stdout).toContain("2 documents: 2 succeeded");
    const recording = readFileSync("test/fixtures/recordings/agent-stopped-shutdown.ndjson", "utf8");
    expect((await wait(["--for", "agentStopped"], [{ prints: recording }])).exitCode).toBe(0);
  });

  it("judges by the rules and the deployment that are asked for", async () => {
    const run = { prints: readFileSync("test/fixtures/edge-agent/module-failed-backoff.json", "utf8") };
    expect((await wait(["--for", "targeted", "--deployment", "base"], [run])).exitCode).toBe(0);
    const stopped = { prints: readFileSync("test/fixtures/edge-agent/module-failed-stopped-by-signal.json", "utf8") };
    expect((await wait(["--for", "successful", "--timeout", "0"], [stopped])).exitCode).toBe(0);
    expect((await wait(["--for", "successful", "--timeout", "0", "--rules", "documented"], [stopped])).exitCode).toBe(
      124,
    );
  });

  it("pauses as long as --every says", async () => {
    const runs = [prints("pending"), prints("pending"), prints("succeeded")];
    expect((await wait(["--for", "succeeded", "--every", "1m30s"], runs)).end).toBe(180_000);
  });

  it("tells what is not printed any more, and does not count it", async () => {
    const { exitCode, stdout } = await wait(
      ["--for", "succeeded"],
      [prints("succeeded", "pending"), prints("succeeded")],
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain("     10 s  d2  pending → gone  It is not in the output any more.\n");
    expect(stdout).toContain("met after 10 s: 1 document: 1 succeeded\n");
  });

  it("keeps apart what is printed twice under one name, and what has no name", async () => {
    const twice = `${device("d1", "pending")}${device("d1", "succeeded")}`;
    const { stdout } = await wait(["--for", "succeeded", "--timeout", "0"], [{ prints: `${twice}[1]` }]);
    expect(stdout).toMatch(
      /^ {6}0 s {2}d1 {2}pending .*\n {6}0 s {2}d1 #2 {2}succeeded .*\n {6}0 s {2}\(unknown\) {2}indeterminate /,
    );
  });
});

describe("wait --timeout", () => {
  it("ends with 124 and says what is still missing", async () => {
    const runs = [prints("succeeded", "pending", "notStarted")];
    const { exitCode, stderr, end, listeners } = await wait(["--for", "succeeded", "--timeout", "25s"], runs);
    expect([exitCode, end, listeners]).toStrictEqual([124, 25_000, 0]);
    expect(stderr).toMatch(
      /^twinstate: timed out after 25 s: expected succeeded; 2 of 3 are not: 1 pending, 1 notStarted\.\ntwinstate: {3}d2 {2}pending {2}.+\ntwinstate: {3}d3 {2}notStarted {2}.+\n$/,
    );
  });

  it("is 15 minutes unless it says otherwise", async () => {
    expect((await wait(["--for", "succeeded"], [prints("pending")])).end).toBe(900_000);
  });

  it("names no more than ten of what is missing", async () => {
    const { stderr } = await wait(
      ["--for", "failed", "--timeout", "0"],
      [prints(...Array.from({ length: 12 }, () => "pending"))],
    );
    expect(stderr.split("\n").filter((line) => line.includes("  pending  "))).toHaveLength(10);
    expect(stderr).toMatch(/\ntwinstate: {3}and 2 more\n$/);
  });

  it("runs the command once where it is 0, however long that takes", async () => {
    const { exitCode, started, end } = await wait(
      ["--for", "failed", "--timeout=0s"],
      [{ ...prints("pending"), takes: 5000 }],
    );
    expect([exitCode, started.length, end]).toStrictEqual([124, 1, 5000]);
    expect((await wait(["--for", "pending", "--timeout=0"], [prints("pending")])).exitCode).toBe(0);
  });

  it("ends a command that hangs, and kills it when it does not end", async () => {
    const hanging = { takes: 1e9 };
    const gentle = await wait(["--for", "succeeded", "--timeout", "1m"], [hanging]);
    expect([gentle.exitCode, gentle.killed[0], gentle.end]).toStrictEqual([124, [60_000, "SIGTERM"], 60_000]);
    expect(gentle.stderr).toBe(
      'twinstate: timed out after 1 m: expected at least 1 document; 0 were judged. The last run: "az" was still running and was ended.\n',
    );
    const stubborn = await wait(["--for", "succeeded", "--timeout", "1m"], [{ ...hanging, isStubborn: true }]);
    expect(stubborn.killed).toStrictEqual([
      [60_000, "SIGTERM"],
      [62_000, "SIGKILL"],
    ]);
    expect(stubborn.exitCode).toBe(124);
  });
});

describe("wait --stable", () => {
  it("wants the state to hold that long, seen at its end", async () => {
    const { exitCode, end, started } = await wait(["--for", "succeeded", "--stable", "25s"], [prints("succeeded")]);
    expect([exitCode, end, started.length]).toStrictEqual([0, 25_000, 4]);
  });

  it("begins anew when the state is left", async () => {
    const runs = [prints("succeeded"), prints("pending"), prints("succeeded")];
    expect((await wait(["--for", "succeeded", "--stable", "15s"], runs)).end).toBe(35_000);
  });

  it("is not met by a run that says nothing, and not undone by it", async () => {
    const runs = [prints("succeeded"), { ends: 1 }, prints("succeeded")];
    expect((await wait(["--for", "succeeded", "--stable", "10s"], runs)).end).toBe(20_000);
  });

  it("says for how long the state has held when the time is over", async () => {
    const options = ["--for", "succeeded", "--stable", "1m", "--timeout", "25s"];
    const { exitCode, stderr } = await wait(options, [prints("succeeded")]);
    expect(exitCode).toBe(124);
    expect(stderr).toBe("twinstate: timed out after 25 s: in succeeded for 20 s of 1 m.\n");
  });
});

describe("wait --fail-fast", () => {
  it("ends with 1 at an outcome that is failed, and names it", async () => {
    const { exitCode, stderr, end } = await wait(
      ["--for", "succeeded", "--fail-fast"],
      [prints("pending", "pending"), prints("pending", "failed")],
    );
    expect([exitCode, end]).toStrictEqual([1, 10_000]);
    expect(stderr).toMatch(/^twinstate: failed after 10 s: d2 {2}failed {2}.*rebootInfo.*\n$/);
  });

  it("ends with 1 at an outcome that is superseded", async () => {
    const twin = readFileSync("test/fixtures/edge-agent/module-failed-backoff.json", "utf8");
    expect(
      (await wait(["--for", "successful", "--fail-fast", "--deployment", "base"], [{ prints: twin }])).exitCode,
    ).toBe(1);
  });

  it("does not take for a failure what is waited for, nor anything without the option", async () => {
    expect((await wait(["--for", "failed", "--fail-fast"], [prints("failed")])).exitCode).toBe(0);
    expect((await wait(["--for", "succeeded"], [prints("failed"), prints("succeeded")])).exitCode).toBe(0);
  });
});

describe("a command that goes wrong", () => {
  it("is run again, and this is told once, and again only when it changes or comes back", async () => {
    const [bad, worse] = [{ ends: 3 }, { ends: "SIGKILL" }];
    const runs = [
      bad,
      bad,
      worse,
      prints("pending"),
      worse,
      { prints: "ERROR: no" },
      { prints: "" },
      prints("succeeded"),
    ];
    const { exitCode, stderr } = await wait(["--for", "succeeded"], runs);
    expect(exitCode).toBe(0);
    expect(stderr.split("\n")).toStrictEqual([
      'twinstate: "az" ended with exit code 3. It is run again every 10 s.',
      'twinstate: "az" was ended by SIGKILL. It is run again every 10 s.',
      'twinstate: "az" was ended by SIGKILL. It is run again every 10 s.',
      expect.stringMatching(
        /^twinstate: "az" printed nothing that can be read: .*line 1.* It is run again every 10 s\.$/,
      ),
      'twinstate: "az" printed no document. It is run again every 10 s.',
      "",
    ]);
  });

  it("is not judged by what it prints, and the last trouble is said when the time is over", async () => {
    const runs = [{ ...prints("succeeded"), ends: 1 }];
    const { exitCode, stdout, stderr } = await wait(["--for", "succeeded", "--timeout", "0"], runs);
    expect([exitCode, stdout]).toStrictEqual([124, ""]);
    expect(stderr).toBe(
      'twinstate: "az" ended with exit code 1.\ntwinstate: timed out after 0 s: expected at least 1 document; 0 were judged. The last run: "az" ended with exit code 1.\n',
    );
  });

  it("fails the state where one document of several cannot be read", async () => {
    const runs = [{ prints: `${device("d1", "succeeded")}\n{"deviceId":\n${device("d2", "succeeded")}` }];
    const { exitCode, stderr } = await wait(["--for", "succeeded", "--timeout", "0"], runs);
    expect(exitCode).toBe(124);
    expect(stderr).toContain("expected succeeded; 1 of 3 is not: 1 unreadable.");
    expect(stderr).not.toContain("The last run");
  });

  it("is tried again when its output breaks off", async () => {
    const broken = new Error("EIO");
    const { stderr, exitCode } = await wait(["--for", "succeeded", "--timeout", "0"], [{ breaks: broken }]);
    expect(exitCode).toBe(124);
    expect(stderr).toMatch(/^twinstate: "stdout" (?:could not be opened|broke off)/);
  });

  it.each([
    ["ENOENT", "there is no such program"],
    ["EACCES", "this user may not run it"],
    ["E2BIG", "the system answered E2BIG"],
  ])("ends with 2 when it cannot be started: %s", async (code, cause) => {
    const { exitCode, stdout, stderr, listeners } = await wait(
      ["--for", "succeeded"],
      [{ fails: Object.assign(new Error(code), { code }) }],
    );
    expect([exitCode, stdout, listeners]).toStrictEqual([2, "", 0]);
    expect(stderr).toBe(`twinstate wait: "az" could not be started: ${cause}.\nSee: twinstate wait --help\n`);
  });
});

describe("what counts for wait --for", () => {
  it("is never met by nothing that is judged", async () => {
    const { exitCode, stderr } = await wait(["--for", "indeterminate", "--timeout", "0"], [{ prints: '{"hello":1}' }]);
    expect(exitCode).toBe(124);
    expect(stderr).toContain("expected at least 1 document; 0 were judged.");
  });

  it("wants as many documents as --min-documents says", async () => {
    const { exitCode, stderr } = await wait(
      ["--for", "succeeded", "--timeout", "0", "--min-documents", "3"],
      [prints("succeeded", "succeeded")],
    );
    expect(exitCode).toBe(124);
    expect(stderr).toBe("twinstate: timed out after 0 s: expected at least 3 documents; 2 were judged.\n");
  });
});

describe("wait --json", () => {
  it("prints a line for each change and one at the end", async () => {
    const { exitCode, stdout } = await wait(
      ["--for", "succeeded", "--json"],
      [prints("pending", "succeeded"), prints("succeeded")],
    );
    expect(exitCode).toBe(0);
    const lines = jsonLines(stdout);
    expect(lines).toMatchObject([
      {
        source: "stdout",
        line: 1,
        index: 0,
        kind: "device",
        id: "d1",
        state: "pending",
        previous: null,
        milliseconds: 0,
        outcome: "running",
        reasons: [{}],
      },
      { id: "d2", state: "succeeded", previous: null, milliseconds: 0 },
      { id: "d1", state: "succeeded", previous: "pending", milliseconds: 10_000 },
      { kind: "gone", id: "d2", state: null, previous: "succeeded", milliseconds: 10_000 },
      {},
    ]);
    expect(lines.at(-1)).toStrictEqual({
      kind: "wait",
      met: true,
      end: "met",
      expected: ["succeeded"],
      milliseconds: 10_000,
      documents: 1,
      judged: 1,
      minimum: 1,
      states: { succeeded: 1 },
    });
  });

  it.each([
    [["--timeout", "5s"], [prints("pending")], 124, "timeout"],
    [["--fail-fast"], [prints("failed")], 1, "failed"],
  ] as const)("says how it ended with %j", async (options, runs, exitCode, end) => {
    const run = await wait(["--for", "succeeded", "--json", ...options], runs);
    expect(run.exitCode).toBe(exitCode);
    expect(jsonLines(run.stdout).at(-1)).toMatchObject({ kind: "wait", met: false, end });
  });
});

describe("a signal", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("%s ends the wait with %d, whether it pauses or the command runs", async (signal, exitCode) => {
    const pausing = await wait(["--for", "succeeded", "--json"], [prints("pending")], {
      events: [{ at: 15_000, signal }],
    });
    expect([pausing.exitCode, pausing.end, pausing.killed]).toStrictEqual([exitCode, 15_000, []]);
    expect(pausing.stderr).toMatch(
      new RegExp(`^twinstate: ended by ${signal} after 15 s: expected succeeded; 1 of 1 is not: 1 pending\\.\\n`),
    );
    expect(jsonLines(pausing.stdout).at(-1)).toMatchObject({ kind: "wait", met: false, end: signal });
    const running = await wait(["--for", "succeeded"], [{ takes: 1e9 }], { events: [{ at: 15_000, signal }] });
    expect([running.exitCode, running.end, running.killed[0]]).toStrictEqual([exitCode, 15_000, [15_000, "SIGTERM"]]);
  });
});

describe("the options of wait", () => {
  it.each([
    [["--", "az"], /The states are missing: wait --for STATES -- COMMAND/],
    [["--for", "succeeded"], /A command is missing: wait --for STATES -- COMMAND/],
    [["--for", "succeeded", "az", "iot"], /"az" comes before --; COMMAND comes after it/],
    [["--for", "succeeded", "x", "--", "az"], /"x" comes before --/],
    [["--for", "sucessful", "--", "az"], /--for takes .*"sucessful"\. Did you mean successful\?/],
    [["--for", "unreadable", "--", "az"], /--for takes .* does not know "unreadable"/],
    [["--for", "failed", "--every", "0", "--", "az"], /--every takes a duration of at least 1ms\./],
    [["--for", "failed", "--min-documents", "x", "--", "az"], /--min-documents takes a whole number\./],
    ...["10", "-1s", "1 s", "s", "1x", "1s2", "25d", "1e3s", "1.s", ""].flatMap((text) =>
      ["timeout", "every", "stable"].map(
        (name) =>
          [
            ["--for", "failed", `--${name}=${text}`, "--", "az"],
            new RegExp(
              text === ""
                ? `--${name} needs a value`
                : `--${name} takes a duration of at most 24d, such as 500ms, 10s, 15m, 1h or 1m30s, not "`,
            ),
          ] as const,
      ),
    ),
  ] as const)("refuses %j with exit code 2 and says what would be right", async (args, message) => {
    const { exitCode, stdout, stderr, started } = await runWaiting(["wait", ...args]);
    expect([exitCode, stdout, started]).toStrictEqual([2, "", []]);
    expect(stderr).toMatch(message);
  });

  it.each([
    ["500ms", 500],
    ["10s", 10_000],
    ["15m", 900_000],
    ["1h", 3_600_000],
    ["1m30s", 90_000],
    ["1h1m1s1ms", 3_661_001],
    ["1.5m", 90_000],
    ["1d", 86_400_000],
  ])("take %s as a duration", async (text, milliseconds) => {
    expect((await wait(["--for", "failed", "--timeout", text, "--every", "24d"], [prints("pending")])).end).toBe(
      milliseconds,
    );
  });

  it("take a state in any of its lists once each, and the last of two durations", async () => {
    expect((await wait(["--for", "failed", "--timeout", "1h", "--timeout", "5s"], [prints("pending")])).end).toBe(5000);
  });
});
