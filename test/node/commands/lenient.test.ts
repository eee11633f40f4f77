import { describe, expect, it } from "vitest";
import { runProgram } from "../../support/world.js";

describe("what was not strictly JSON", () => {
  const relaxed = '{"deviceId":"a","tags":{},}\n';

  it("is told on the error stream: the first of each kind, then how many more there are", async () => {
    const { stderr, exitCode } = await runProgram(["report", "-"], {
      stdin: [relaxed, relaxed, `x: ${relaxed.replace(",}", "}")}`, relaxed],
    });
    expect(exitCode).toBe(0);
    expect(stderr).toContain(
      "twinstate: warning: stdin:1: The document has trailing commas, first at line 1, column 26, which JSON does not have; they were left out.\n",
    );
    expect(stderr).toContain(
      "twinstate: warning: stdin:3: The document was found in a line of a log, at line 3, column 4",
    );
    expect(stderr).toContain("twinstate: warning: stdin: the same (relaxed-json) holds for 2 more documents.\n");
    expect(stderr.match(/warning/g)).toHaveLength(3);
  });

  it("is in the JSON of a document, which has no such member otherwise", async () => {
    const { stdout } = await runProgram(["report", "--json", "-"], { stdin: [relaxed, '{"deviceId":"b"}\n'] });
    const [first, second] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toMatchObject({ id: "a", issues: [{ code: "relaxed-json", severity: "warning" }] });
    expect(second).not.toHaveProperty("issues");
  });

  it("is a warning of validate", async () => {
    const run = (...args: readonly string[]): Promise<{ exitCode: number; stdout: string }> =>
      runProgram(["validate", "--json", ...args, "-"], { stdin: [relaxed] });
    expect((await run()).stdout).toContain('"code":"relaxed-json","severity":"warning"');
    expect((await run()).exitCode).toBe(0);
    expect((await run("--fail-on", "warning")).exitCode).toBe(1);
  });

  it.each([["report"], ["validate"], ["query", "SELECT * FROM devices"], ["replay"]])(
    "is refused by %s --strict-json",
    async (...args) => {
      const { stderr } = await runProgram([...args, "--strict-json", "-"], { stdin: [relaxed] });
      expect(stderr).toContain("1 of 1 documents could not be read.");
    },
  );

  it("is told and refused by diff too", async () => {
    const lenient = await runProgram(["diff", "-", "test/fixtures/cases/84-comments-trailing-commas.jsonc"], {
      stdin: [relaxed],
    });
    expect(lenient.stderr).toContain(
      "84-comments-trailing-commas.jsonc:1: The document has comments and trailing commas",
    );
    const strict = await runProgram(
      ["diff", "--strict-json", "-", "test/fixtures/cases/84-comments-trailing-commas.jsonc"],
      { stdin: [relaxed] },
    );
    expect(strict.stderr).toContain("The text is not JSON");
  });
});

describe("a file that is no JSON", () => {
  it("is one document that says how many lines it stands for", async () => {
    const { stdout, stderr } = await runProgram(["report", "--json", "-"], { stdin: ["54\n200\n"] });
    expect(JSON.parse(stdout)).toMatchObject({
      line: 1,
      kind: "unreadable",
      issues: [{ code: "other-format" }],
      lines: 2,
    });
    expect(stderr).toContain("2 of 2 documents could not be read.");
  });
});
