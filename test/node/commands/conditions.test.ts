import { describe, expect, it } from "vitest";
import { jsonLines, runProgram } from "../../support/world.js";

const GOOD = "test/fixtures/edge-agent/successful-individual.json";
const FAILED = "test/fixtures/edge-agent/module-failed-backoff.json";

describe("--expect", () => {
  it("is met when there is a document, and each is in one of the states", async () => {
    expect(await runProgram(["report", GOOD, "--expect", "successful"])).toMatchObject({ exitCode: 0, stderr: "" });
    expect((await runProgram(["report", GOOD, FAILED, "--expect", "successful,moduleFailed"])).exitCode).toBe(0);
  });

  it("is not met by another state, by nothing, by what is unreadable or not judged, and says why", async () => {
    const other = await runProgram(["report", GOOD, FAILED, "--expect", "successful"]);
    expect([other.exitCode, other.stderr]).toStrictEqual([
      1,
      "twinstate: expected successful; 1 of 2 is not: 1 moduleFailed.\n",
    ]);
    const nothing = await runProgram(["report", "-", "--expect", "successful"]);
    expect(nothing.exitCode).toBe(1);
    expect(nothing.stderr).toContain("twinstate: expected at least 1 document; 0 were judged.\n");
    const broken = await runProgram(["report", "-", GOOD, "--expect", "successful"], { stdin: ["{"] });
    expect(broken.exitCode).toBe(1);
    expect(broken.stderr).toContain("expected successful; 1 of 2 is not: 1 unreadable.\n");
    expect((await runProgram(["report", "-", "--expect", "indeterminate"], { stdin: ['"x"'] })).exitCode).toBe(1);
  });

  it.each([
    [GOOD, "succeeded", "1 successful. succeeded is not a state of a deployment of $edgeAgent: expect successful."],
    [
      FAILED,
      "inSync,succeeded",
      "1 moduleFailed. inSync or succeeded is not a state of a deployment of $edgeAgent: expect successful.",
    ],
    [
      FAILED,
      "refused",
      "1 moduleFailed. refused is not a state of a deployment of $edgeAgent: expect moduleFailed or invalid.",
    ],
  ])("says of %s, of which %s is not a state, what to expect", async (file, expected, remark) => {
    const { stderr } = await runProgram(["report", file, "--expect", expected]);
    expect(stderr).toBe(`twinstate: expected ${expected.replace(",", " or ")}; 1 of 1 is not: ${remark}\n`);
  });

  it("advises nothing where a state is one of several kinds, or where one of the expected can still come", async () => {
    const twin = JSON.stringify({ deviceId: "d", properties: { desired: { g: { __meta: 1 } }, reported: {} } });
    for (const expected of ["successful", "succeeded"]) {
      const { stderr } = await runProgram(["report", "-", FAILED, "--expect", `${expected},successful`], {
        stdin: [twin],
      });
      expect(stderr).not.toContain("is not a state of");
    }
  });

  it("takes states only", async () => {
    for (const name of ["unreadable", "running", "nothing"]) {
      expect((await runProgram(["report", GOOD, "--expect", name])).exitCode).toBe(2);
    }
  });

  it("says with --json how it went, in one last line", async () => {
    const { stdout } = await runProgram(["report", GOOD, FAILED, "-", "--json", "--expect", "successful"], {
      stdin: ["{"],
    });
    expect(jsonLines(stdout).at(-1)).toStrictEqual({
      kind: "expectation",
      met: false,
      expected: ["successful"],
      documents: 3,
      judged: 2,
      minimum: 1,
      states: { successful: 1, moduleFailed: 1 },
      unreadable: 1,
    });
  });
});

describe("--min-documents", () => {
  it("wants so many documents that were judged", async () => {
    expect((await runProgram(["report", GOOD, FAILED, "--min-documents", "2"])).exitCode).toBe(0);
    const few = await runProgram(["report", GOOD, "-", "--min-documents", "2"], { stdin: ['"x"'] });
    expect([few.exitCode, few.stderr]).toStrictEqual([1, "twinstate: expected at least 2 documents; 1 was judged.\n"]);
    expect((await runProgram(["report", GOOD, "--min-documents", "two"])).exitCode).toBe(2);
    expect((await runProgram(["validate", GOOD, "--min-documents", "2"])).exitCode).toBe(1);
  });
});

describe("--fail-on", () => {
  it("takes outcomes beside states", async () => {
    expect((await runProgram(["report", FAILED, "--fail-on", "failed"])).exitCode).toBe(1);
    expect((await runProgram(["report", GOOD, "--fail-on", "failed"])).exitCode).toBe(0);
    expect((await runProgram(["report", GOOD, "--fail-on", "succeeded"])).exitCode).toBe(1);
  });

  it("fails for nothing at all, and says what it did not look at", async () => {
    const nothing = await runProgram(["report", "-", "--fail-on", "moduleFailed"]);
    expect(nothing.exitCode).toBe(1);
    expect(nothing.stderr).toContain("twinstate: expected at least 1 document; 0 were judged.\n");
    const unknown = await runProgram(["report", "-", "--fail-on", "moduleFailed"], { stdin: ['"x"\n{\n'] });
    expect(unknown.exitCode).toBe(0);
    expect(unknown.stderr).toContain(
      "the conditions hold, and 2 of 2 documents were not judged: 1 unreadable, 1 of a kind that is not judged.",
    );
    expect((await runProgram(["report", "-"])).exitCode).toBe(0);
    expect((await runProgram(["validate", "-", "--fail-on", "warning"])).exitCode).toBe(1);
  });

  it("of a document that is unreadable names it, and not the outcome unknown", async () => {
    expect((await runProgram(["report", "-", "--fail-on", "unreadable"], { stdin: ["{"] })).exitCode).toBe(1);
    expect((await runProgram(["report", "-", "--fail-on", "unknown"], { stdin: ["{"] })).exitCode).toBe(0);
    expect((await runProgram(["report", "-", "--fail-on", "unknown"], { stdin: ['"x"'] })).exitCode).toBe(1);
  });

  it("warning makes validate fail for a warning", async () => {
    const path = "test/fixtures/edge-agent/not-yet-applied-schema-version-2.json";
    expect((await runProgram(["validate", GOOD, "--fail-on", "warning"])).exitCode).toBe(0);
    const twin = '{"deviceId":"m","desired":{"windowsUpdate":{"colour":1}},"reported":{}}';
    expect((await runProgram(["validate", "-"], { stdin: [twin] })).exitCode).toBe(0);
    expect((await runProgram(["validate", "-", "--fail-on", "warning"], { stdin: [twin] })).exitCode).toBe(1);
    expect((await runProgram(["validate", path, "--fail-on", "warning"])).exitCode).toBe(1);
  });
});

describe("replay with conditions", () => {
  const RECORDING = "test/fixtures/recordings/agent-stopped-shutdown.ndjson";

  it("--fail-on looks at every state, --expect at the last", async () => {
    expect((await runProgram(["replay", RECORDING, "--fail-on", "successful"])).exitCode).toBe(1);
    expect((await runProgram(["replay", RECORDING, "--expect", "agentStopped"])).exitCode).toBe(0);
    expect((await runProgram(["replay", RECORDING, "--expect", "successful"])).exitCode).toBe(1);
    const { stdout } = await runProgram(["replay", RECORDING, "--json", "--expect", "agentStopped"]);
    expect(jsonLines(stdout).at(-1)).toMatchObject({ kind: "expectation", met: true });
  });
});
