import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../support/folder.js";
import { jsonLines, runProgram } from "../../support/world.js";

const RECORDING = "test/fixtures/recordings/agent-stopped-shutdown.ndjson";
const folder = temporaryFolder();

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const BEFORE = file("before.json", '{\n "deviceId": "d",\n "tags": { "a": 1, "b": "=x" },\n "version": 1\n}\n');
const AFTER = file(
  "after.json",
  '{\n "deviceId": "d",\n // moved\n "tags": { "a": 2, "c": null },\n "version": 1\n}\n',
);

describe("replay --output", () => {
  it("json is --json", async () => {
    const expected = await runProgram(["replay", RECORDING, "--json"]);
    expect(jsonLines(expected.stdout).length).toBeGreaterThan(1);
    expect(await runProgram(["replay", RECORDING, "-o", "json"])).toStrictEqual(expected);
    expect(await runProgram(["replay", RECORDING, "-o", "ndjson"])).toStrictEqual(expected);
  });

  it("table, wide, markdown and csv have a row for each interval", async () => {
    const count = jsonLines((await runProgram(["replay", RECORDING, "--json"])).stdout).length;
    const lines = async (...options: readonly string[]) =>
      (await runProgram(["replay", RECORDING, ...options])).stdout.trimEnd().split("\n");
    const table = await lines("-o", "table");
    expect(table[0]).toMatch(/^FROM +HELD +STATE +DEVICE +WHY$/);
    expect(table).toHaveLength(count + 1);
    const narrow = await runProgram(["replay", RECORDING, "-o", "table"], { terminal: 80 });
    expect(narrow.stdout).toMatch(/2026-03-02T08:10:40Z  until now  .*agentStopped/);
    expect((await lines("-o", "wide"))[0]).toMatch(/^FROM +HELD +STATE +OUTCOME +DEVICE +SOURCE +WHY$/);
    expect((await lines("-o", "markdown")).slice(0, 2)).toStrictEqual([
      "| FROM | HELD | STATE | DEVICE | WHY |",
      "| --- | --- | --- | --- | --- |",
    ]);
    const csv = await lines("-o", "csv");
    expect(csv[0]).toBe("source,line,index,id,from,to,milliseconds,state,outcome,why");
    expect(csv).toHaveLength(count + 1);
    expect(csv.at(-1)).toMatch(/Z,,,agentStopped,unknown,/);
    expect((await lines("-o", "csv", "--full"))[0]).toMatch(/,why,twin$/);
  });

  it("junit has a test case for each interval, github an annotation for each that failed", async () => {
    const broken = file("broken.ndjson", '{"recording":1}\n');
    const junit = (await runProgram(["replay", RECORDING, broken, "-o", "junit", "--expect", "successful"])).stdout;
    expect(junit).toMatch(/^<\?xml .*\n<testsuites tests="\d+" failures="\d" errors="1" skipped="0">/);
    expect(junit).toMatch(/name="edge-0042[^"]* agentStopped from 2026-[^"]*"/);
    const failing = file(
      "failing.ndjson",
      `${JSON.stringify({
        recording: 1,
        at: "2026-01-01T00:00:00Z",
        twin: {
          deviceId: "d",
          properties: {
            desired: { g: { __meta: { deploymentId: "x" } }, $version: 1 },
            reported: { g: { __meta: { deploymentId: "x", deploymentStatus: "failed" } }, $version: 1 },
          },
        },
      })}\n`,
    );
    const { stdout } = await runProgram(["replay", failing, broken, RECORDING, "-o", "github"]);
    expect(stdout.split("\n").slice(0, 2)).toStrictEqual([
      expect.stringMatching(/^::error file=\S+failing\.ndjson,line=1,title=group-failed::d failed from 2026-.*"g"/),
      expect.stringMatching(/^::error file=\S+broken\.ndjson,line=1,/),
    ]);
  });

  it("a table shows what cannot be played, and there is no page of it", async () => {
    const broken = file("unplayable.ndjson", '{"deviceId":"d"}\n');
    const { stdout } = await runProgram(["replay", broken, "-o", "table"]);
    expect(stdout).toMatch(/^FROM +HELD +STATE +DEVICE +WHY\n +unreadable +- +The document is not a recording/);
    expect((await runProgram(["replay", broken, "-o", "wide"])).stdout).toMatch(/unreadable +failed +-/);
    expect((await runProgram(["replay", broken, "-o", "csv", "--full"])).stdout).toMatch(/,unreadable,failed,.*,$/m);
    const page = await runProgram(["replay", broken, "-o", "html"]);
    expect([page.exitCode, page.stdout]).toStrictEqual([2, ""]);
  });
});

describe("diff --output", () => {
  it("json is --json, and the only format of a merge patch", async () => {
    const expected = await runProgram(["diff", BEFORE, AFTER, "--json"]);
    expect(await runProgram(["diff", BEFORE, AFTER, "-o", "json"])).toStrictEqual(expected);
    const { exitCode, stderr } = await runProgram(["diff", BEFORE, AFTER, "--merge-patch", "-o", "csv"]);
    expect([exitCode, stderr.split("\n")[0]]).toStrictEqual([
      2,
      "twinstate diff: --merge-patch prints JSON: of --output it takes json.",
    ]);
    const patch = await runProgram(["diff", BEFORE, AFTER, "--merge-patch", "-o", "json"]);
    expect(jsonLines(patch.stdout)[0]).toMatchObject({ equal: false, mergePatch: { tags: { a: 2, b: null } } });
  });

  it("tables have a row for each place, with its values as JSON", async () => {
    const out = async (...options: readonly string[]) => (await runProgram(["diff", BEFORE, AFTER, ...options])).stdout;
    expect(await out("-o", "table")).toBe(
      [
        "CHANGE   PATH     OLD   NEW",
        "changed  /tags/a  1     2",
        'removed  /tags/b  "=x"',
        "added    /tags/c        null",
        "",
      ].join("\n"),
    );
    expect(await out("-o", "markdown")).toBe(
      [
        "| CHANGE | PATH | OLD | NEW |",
        "| --- | --- | --- | --- |",
        "| changed | /tags/a | 1 | 2 |",
        '| removed | /tags/b | "=x" |  |',
        "| added | /tags/c |  | null |",
        "",
      ].join("\n"),
    );
    const csv = (await out("-o", "csv")).split("\n");
    expect(csv[0]).toBe("before,after,change,path,old,new");
    expect(csv[2]).toMatch(/before\.json:1,\S+after\.json:1,removed,\/tags\/b,"""=x""",$/);
    expect(await out("-o", "wide")).toMatch(/^BEFORE +AFTER +CHANGE +PATH +OLD +NEW\n/);
  });

  it("tables leave out what the hub writes, and have a head where nothing differs", async () => {
    const [old, young] = [1, 2].map((version) =>
      file(`v${version}.json`, JSON.stringify({ properties: { desired: { $version: version } } })),
    ) as [string, string];
    expect((await runProgram(["diff", old, young, "-o", "csv"])).stdout).toBe("before,after,change,path,old,new\n");
    expect((await runProgram(["diff", old, young, "-o", "table"])).stdout).toBe("CHANGE  PATH  OLD  NEW\n");
    expect((await runProgram(["diff", old, young, "-o", "csv", "--all"])).stdout).toContain("$version,1,2");
  });

  it("junit has a test case for each comparison, github an annotation for each place in AFTER, comments or not", async () => {
    const junit = async (...sources: readonly string[]) =>
      (await runProgram(["diff", ...sources, "-o", "junit"])).stdout;
    expect(await junit(BEFORE, AFTER)).toMatch(/<testsuites tests="1" failures="1" errors="0" skipped="0">/);
    expect(await junit(BEFORE, BEFORE)).toMatch(/<testsuites tests="1" failures="0" errors="0" skipped="0">/);
    const cut = file("cut.json", "{");
    expect(await junit(BEFORE, cut)).toMatch(/<testsuites tests="1" failures="0" errors="1" skipped="0">/);
    const github = await runProgram(["diff", BEFORE, AFTER, "-o", "github", "--fail-on", "difference"]);
    expect(github.exitCode).toBe(1);
    const [first, ...others] = github.stdout.trimEnd().split("\n");
    expect(first).toMatch(/^::error file=\S+after\.json,line=4,col=12,title=changed::.*\/tags\/a changed: 1 → 2$/);
    expect(others).toHaveLength(2);
    expect((await runProgram(["diff", BEFORE, AFTER, "-o", "github"])).stdout).toMatch(/^::warning /);
    expect((await runProgram(["diff", file("one.json", "1"), cut, "-o", "github"])).stdout).toMatch(/^::error /);
    expect((await runProgram(["diff", file("1.json", "1"), file("2.json", "2"), "-o", "github"])).stdout).toMatch(
      /::.*the document changed: 1 → 2$/m,
    );
  });

  it("a table names what cannot be compared", async () => {
    const cut = file("cut-off.json", "{");
    const { stdout, stderr } = await runProgram(["diff", cut, BEFORE, "-o", "table"]);
    expect(stdout).toBe("CHANGE      PATH  OLD  NEW\nunreadable\n");
    expect(stderr).toContain("cut-off.json:1: The document is cut off");
  });
});

describe("what is read leniently", () => {
  it("is refused by merge with --strict-json", async () => {
    const tally = (await runProgram(["rows", "--tally", "-"], { stdin: ["{}\n"] })).stdout;
    const part = file("part.json", `${tally.trimEnd()} // a part\n`);
    const lenient = await runProgram(["merge", part]);
    expect([lenient.exitCode, lenient.stdout]).toStrictEqual([0, tally]);
    const strict = await runProgram(["merge", part, "--strict-json"]);
    expect([strict.exitCode, strict.stdout]).toStrictEqual([2, ""]);
  });

  it("has no option where rows are made", async () => {
    expect((await runProgram(["rows", "-", "--strict-json"])).exitCode).toBe(2);
  });
});
