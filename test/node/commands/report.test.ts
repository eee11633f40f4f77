import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { judgeDocument } from "../../../src/document/index.js";
import { jsonLines, runProgram } from "../../support/world.js";
import { temporaryFolder } from "../../support/folder.js";

const FIXTURES = "test/fixtures/edge-agent";
const FAILED = `${FIXTURES}/module-failed-backoff.json`;
const files = readdirSync(FIXTURES).sort();

const folder = temporaryFolder();

/** Writes a file for one test. */
function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("report of one document", () => {
  it("explains the state: versions, code, a line a module, every reason with its pointer", async () => {
    const { exitCode, stdout, stderr } = await runProgram(["report", FAILED]);
    expect([exitCode, stderr]).toStrictEqual([0, ""]);
    expect(stdout).toMatch(/^edge-0042 {2}edge-agent {2}test\/fixtures\/edge-agent\/module-failed-backoff\.json:1$/m);
    expect(stdout).toMatch(/^state {8}moduleFailed$/m);
    expect(stdout).toMatch(/^rules {8}observed$/m);
    expect(stdout).toMatch(/^deployment {3}at scale, applied: line-3, targeted: base$/m);
    expect(stdout).toMatch(/^versions {5}desired 2, last desired 2$/m);
    expect(stdout).toMatch(/^code {9}200 Successful$/m);
    expect(stdout).toMatch(/^ {2}edgeAgent {3}running, wanted \(no status\); system module; since 2026-/m);
    expect(stdout).toMatch(/^ {2}filter {6}backoff, wanted running; exit code 139; restarts 3; since 2026-/m);
    expect(stdout).toMatch(
      /^ {2}status-differs {2}\/properties\/reported\/modules\/filter\/runtimeStatus\n {6}The module/m,
    );
  });

  it("says what every fixture's verdict says", async () => {
    for (const name of files) {
      const path = `${FIXTURES}/${name}`;
      const { stdout } = await runProgram(["report", path]);
      const { state, reasons } = judgeDocument(JSON.parse(readFileSync(path, "utf8")));
      expect(stdout, name).toContain(`state        ${state}\n`);
      for (const { code, message } of reasons) {
        expect(stdout, name).toContain(`  ${code}  `);
        expect(stdout, name).toContain(`      ${message}\n`);
      }
    }
  });

  it("takes the rules and the deployment that are asked for", async () => {
    const documented = await runProgram(["report", FAILED, "--rules", "documented", "--deployment=base"]);
    expect(documented.stdout).toMatch(/^rules {8}documented$/m);
    expect(documented.stdout).toMatch(/^state {8}targeted$/m);
  });

  it("explains what is missing, and an individual deployment", async () => {
    const { stdout } = await runProgram(["report", "-"], {
      stdin: [
        '{"desired":{"systemModules":{},"modules":{"x":{},"y":{"settings":{"image":"a:1"}}}},',
        '"reported":{"modules":{"y":{"settings":{}}, "z":{}}}}',
      ],
    });
    expect(stdout).toMatch(/^\(no id\) {2}edge-agent {2}stdin:1$/m);
    expect(stdout).toMatch(/^deployment {3}individual$/m);
    expect(stdout).toMatch(/^versions {5}desired none, last desired none$/m);
    expect(stdout).toMatch(/^code {9}none$/m);
    expect(stdout).toMatch(/^ {2}x {2}not reported, wanted \(no status\)$/m);
    expect(stdout).toMatch(/^ {2}y {2}no runtime status, wanted \(no status\); runs no image, wanted a:1$/m);
    expect(stdout).toMatch(/^ {2}z {2}no runtime status, not desired$/m);
  });

  it("has a line for the agent's own words, and for no modules", async () => {
    const twin = {
      desired: { $version: 1 },
      reported: { lastDesiredVersion: 1, lastDesiredStatus: { code: 599, description: "it\u001b[2Jbroke" } },
    };
    const { stdout } = await runProgram(["report", "-"], { stdin: [JSON.stringify(twin)] });
    expect(stdout).toMatch(/^code {9}599$/m);
    expect(stdout).toContain(String.raw`description  it\u001b[2Jbroke`);
    expect(stdout).toMatch(/^modules\n {2}none$/m);
  });

  it("names the kind of a document that it does not judge", async () => {
    const { stdout } = await runProgram(["report", "-"], { stdin: ['{"hello":1}'] });
    expect(stdout).toMatch(
      /^\(no id\) {2}unknown {2}stdin:1\n\nstate {8}indeterminate\n\nreasons\n {2}unknown-document {2}"" \(the whole document\)$/m,
    );
  });

  it("is a recording's, where the file is one", async () => {
    const recording =
      '{"recording":1,"at":"2026-03-02T08:10:00Z","twin":{"desired":{"$version":1},"reported":{}}}\n{"at":"2026-03-02T08:11:00Z","event":{}}\n';
    const { stdout } = await runProgram(["report", "--json", file("recording.ndjson", recording)]);
    expect(jsonLines(stdout)).toMatchObject([{ line: 1, index: 0, kind: "recording" }]);
  });
});

describe("report of several documents", () => {
  it("is a table with the state of each, and totals", async () => {
    const { exitCode, stdout, stderr } = await runProgram(["report", FIXTURES]);
    expect([exitCode, stderr]).toStrictEqual([0, ""]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^STATE +DEVICE +SOURCE +WHY$/);
    expect(lines).toHaveLength(files.length + 3);
    expect(lines.at(-1)).toMatch(new RegExp(`^${files.length} documents: (?:\\d+ [a-zA-Z]+(?:, )?)+$`));
    expect(lines.find((line) => line.includes("module-failed-backoff"))).toMatch(
      /^moduleFailed +edge-0042 +\S+module-failed-backoff\.json:1 +The module "filter" has the runtimeStatus "backoff"/,
    );
  });

  it("keeps to the width of the terminal, and colours the states", async () => {
    for (const terminal of [36, 48, 60, 72, 100, 160]) {
      const { stdout } = await runProgram(["report", FIXTURES], { terminal });
      const rows = stdout.trimEnd().split("\n").slice(0, -2);
      const widths = rows.map((row) => row.replace(/\u001b\[\d+m/g, "").length);
      expect(Math.max(...widths)).toBeLessThanOrEqual(terminal);
      expect(stdout).toContain("\u001b[31mmoduleFailed");
    }
  });

  it.each([{ NO_COLOR: "1" }, { TERM: "dumb" }])(
    "has no colours when the environment says so: %j",
    async (environment) => {
      const { stdout } = await runProgram(["report", FIXTURES], { terminal: 100, environment });
      expect(stdout).not.toContain("\u001b");
    },
  );

  it("has colours when NO_COLOR is empty", async () => {
    expect((await runProgram(["report", FIXTURES], { terminal: 100, environment: { NO_COLOR: "" } })).stdout).toContain(
      "\u001b",
    );
  });

  it("is as wide as a usual terminal where the terminal has no width", async () => {
    const { stdout } = await runProgram(["report", FIXTURES], { terminal: 0 });
    const usual = await runProgram(["report", FIXTURES], { terminal: 80 });
    expect(stdout).toBe(usual.stdout);
  });

  it("takes the width from COLUMNS on a terminal too", async () => {
    const { stdout } = await runProgram(["report", FIXTURES], { terminal: 160, environment: { COLUMNS: "60" } });
    const narrow = await runProgram(["report", FIXTURES], { terminal: 60 });
    expect(stdout).toBe(narrow.stdout);
  });

  it("cuts no state, and nothing at all without a terminal, however late a row is", async () => {
    const late = { deviceId: "a".repeat(128), properties: { desired: { group: { __meta: {} } }, reported: {} } };
    const stdin = [`${'{"deviceId":"a","desired":{},"reported":{}}\n'.repeat(300)}${JSON.stringify(late)}\n`];
    const { stdout } = await runProgram(["report", "-"], { stdin });
    expect(stdout).toContain(`\nnotStarted  ${late.deviceId}  stdin:301  The group "group" is desired, and the device`);
    const watched = await runProgram(["report", "-"], { stdin, terminal: 60, environment: { NO_COLOR: "1" } });
    expect(watched.stdout).toMatch(/^notStarted  aaaaa…  stdin:301  "group" is ["a-z, ]+…$/m);
    expect(Math.max(...watched.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it("cuts no character in two", async () => {
    const stdin = [`{"deviceId":"${"😀".repeat(50)}"}\n`.repeat(2)];
    for (const terminal of [60, 61, 62, 63]) {
      const { stdout } = await runProgram(["report", "-"], { stdin, terminal });
      expect(stdout).toContain("😀…");
      expect(Buffer.from(stdout).toString()).toBe(stdout);
    }
  });

  it("takes the width from COLUMNS where there is no terminal, and cuts nothing without", async () => {
    const narrow = await runProgram(["report", FIXTURES], { environment: { COLUMNS: "100" } });
    const free = await runProgram(["report", FIXTURES], { environment: { COLUMNS: "wide" } });
    expect(
      Math.max(
        ...narrow.stdout
          .split("\n")
          .slice(0, -3)
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(100);
    expect(narrow.stdout).toContain("…");
    expect(free.stdout).not.toContain("…");
  });

  it("streams a table of any length", async () => {
    const twins = Array.from(
      { length: 500 },
      (_, index) => `{"deviceId":"edge-${"9".repeat(index % 7)}${index}","tags":{},"properties":{"desired":{}}}\n`,
    );
    const { stdout } = await runProgram(["report", "-"], { stdin: twins });
    expect(stdout.split("\n")).toHaveLength(500 + 4);
    expect(stdout).toMatch(/^500 documents: 500 empty$/m);
  });

  it("shows broken documents in their place, with the line and what is wrong", async () => {
    const path = file("broken.ndjson", `{"hello":1}\n{"a":\n{"status":"RUNNING","activityId":"x"}\n`);
    const { exitCode, stdout, stderr } = await runProgram(["report", path]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^unreadable +- +\S+broken\.ndjson:2 +The document is cut off: it ends at line 2, column 6 where a value should follow\.$/m,
    );
    expect(stdout).toMatch(/^\w+ +\(feedback\) +\S+broken\.ndjson:3/m);
    expect(stderr).toBe("twinstate: 1 of 3 documents could not be read.\n");
  });

  it("of which one is broken is a table of one line", async () => {
    const { stdout } = await runProgram(["report", "-"], { stdin: ["{"] });
    expect(stdout).toMatch(/^unreadable +- +stdin:1 +The document is cut off/m);
    expect(stdout).toMatch(/^1 document: 1 unreadable$/m);
  });
});

describe("report --json", () => {
  it("prints one line for each document: place, kind, id, state, reasons, verdict", async () => {
    const { stdout, stderr } = await runProgram(["report", "--json", FIXTURES]);
    const lines = jsonLines(stdout);
    expect(stderr).toBe("");
    expect(lines).toHaveLength(files.length);
    files.forEach((name, index) => {
      const document = JSON.parse(readFileSync(`${FIXTURES}/${name}`, "utf8")) as unknown;
      const { kind, id, state, reasons, verdict } = judgeDocument(document);
      const rest = { ...verdict, state: undefined, reasons: undefined };
      const expected = { source: `${FIXTURES}/${name}`, line: 1, index: 0, kind, id, state, reasons, verdict: rest };
      expect(JSON.stringify(lines[index])).toBe(JSON.stringify(expected));
    });
  });

  it("prints one line for a document that cannot be read, and for one of an unknown kind", async () => {
    const path = file("mixed.json", `[{"hello":1},\n{"a":1,,},\n3]`);
    const { exitCode, stdout } = await runProgram(["report", "--json", path]);
    expect(exitCode).toBe(0);
    expect(jsonLines(stdout)).toMatchObject([
      { source: path, line: 1, index: 0, kind: "unknown", id: null, state: "indeterminate", verdict: null },
      { source: path, line: 2, index: 1, kind: "unreadable", issues: [{ code: "malformed-json", severity: "error" }] },
      { source: path, line: 3, index: 2, kind: "unknown" },
    ]);
    expect(Object.keys(jsonLines(stdout)[1]!)).toStrictEqual(["source", "line", "index", "kind", "issues"]);
  });

  it("prints nothing for nothing", async () => {
    const path = file("empty.json", "");
    expect(await runProgram(["report", "--json", path])).toStrictEqual({
      exitCode: 0,
      stdout: "",
      stderr: `twinstate: ${JSON.stringify(path)} holds no document.\n`,
    });
    expect(await runProgram(["report", path])).toMatchObject({ stdout: "" });
  });

  it("says so when a directory holds no document", async () => {
    const { stderr } = await runProgram(["report", "src/node"]);
    expect(stderr).toBe('twinstate: "src/node" holds no document.\n');
  });

  it("never shows a secret", async () => {
    const SECRET = "hunter2";
    const twin = {
      deviceId: "edge-1",
      desired: {
        $version: 1,
        runtime: { settings: { registryCredentials: { acr: { username: "u", password: SECRET } } } },
        modules: {
          m: { env: { KEY: { value: SECRET } }, settings: { image: `u:${SECRET}@host/m:1`, createOptions: SECRET } },
        },
      },
      reported: {
        lastDesiredVersion: 1,
        lastDesiredStatus: { code: 500, description: `pull of u:${SECRET}@host/m:1 failed` },
        modules: { m: { runtimeStatus: "running", settings: { image: `u:${SECRET}@host/m:0` } } },
      },
    };
    for (const form of [[], ["--json"]]) {
      for (const text of [JSON.stringify(twin), `${JSON.stringify(twin)}${SECRET}`]) {
        const { stdout, stderr } = await runProgram(["report", "-", ...form], { stdin: [text] });
        expect(stdout + stderr).not.toContain(SECRET);
      }
    }
  });
});

describe("the exit code of report", () => {
  const twin = readFileSync(FAILED, "utf8");

  it.each([
    [0, []],
    [0, ["--fail-on", "successful,invalid"]],
    [1, ["--fail-on", "moduleFailed"]],
    [1, ["--fail-on", "invalid, moduleFailed"]],
    [1, ["--fail-on", "invalid", "--fail-on", "moduleFailed"]],
  ])("is %d with %j", async (exitCode, options) => {
    expect(await runProgram(["report", FAILED, ...options])).toMatchObject({ exitCode });
    expect(await runProgram(["report", "--json", FAILED, ...options])).toMatchObject({ exitCode });
  });

  it("is 1 when a document cannot be read, if that was asked", async () => {
    expect(await runProgram(["report", "-", "--fail-on", "unreadable"], { stdin: ["{"] })).toMatchObject({
      exitCode: 1,
    });
    expect(await runProgram(["report", "-"], { stdin: ["{"] })).toMatchObject({ exitCode: 0 });
  });

  it("is 2 when a source cannot be opened; the others are judged", async () => {
    const run = await runProgram(["report", "--json", "no-such.json", FAILED, "--fail-on", "moduleFailed"]);
    expect(run.exitCode).toBe(2);
    expect(jsonLines(run.stdout)).toHaveLength(1);
    expect(run.stderr).toBe('twinstate: "no-such.json" could not be opened: there is no such file or directory.\n');
  });

  it("is 2 when a source breaks off; the documents before the break are judged", async () => {
    const data = gzipSync(`${JSON.stringify(JSON.parse(twin))}\n`.repeat(3));
    const path = file("broken-off.ndjson.gz", data.subarray(0, data.length - 4));
    const run = await runProgram(["report", "--json", path]);
    expect(run.exitCode).toBe(2);
    expect(jsonLines(run.stdout).map(({ state }) => state)).toStrictEqual([
      "moduleFailed",
      "moduleFailed",
      "moduleFailed",
    ]);
    expect(run.stderr).toMatch(/broken-off\.ndjson\.gz" broke off at line 4: the compressed data ends too early\.\n$/);
  });
});

describe("the size limit", () => {
  it("is taken from --max-document", async () => {
    const path = file("large.ndjson", `{"x":"${"x".repeat(1024 * 1024)}"}\n{"a":1}\n`);
    const run = await runProgram(["report", "--json", path, "--max-document", "1"]);
    expect(jsonLines(run.stdout)).toMatchObject([
      { line: 1, kind: "unreadable", issues: [{ code: "document-too-large" }] },
      { line: 2, kind: "unknown" },
    ]);
  });
});

describe("the progress bar", () => {
  const path = (): string => file("long.ndjson", `{"hello":"${"x".repeat(90)}"}\n`.repeat(40_000));

  it("shows documents, bytes, rate and what remains, when a person is watching", async () => {
    const { stderr } = await runProgram(["report", path(), "--json"], { terminal: 200, tick: 101 });
    expect(stderr).toMatch(
      /\r\u001b\[2K\[#+\.+\] +\d+ % {2}\d+ documents {2}\d+\.\d MiB of 3\.9 MiB {2}\d+\.\d [KM]iB\/s {2}0:0\d left/,
    );
    expect(stderr.endsWith("\r\u001b[2K")).toBe(true);
  });

  it("keeps to the width of the terminal", async () => {
    const { stderr } = await runProgram(["report", path(), "--json"], { terminal: 30, tick: 101 });
    const drawn = stderr.split("\r\u001b[2K").map((line) => line.length);
    expect(Math.max(...drawn)).toBe(29);
  });

  it("shows what remains on a usual terminal too: the bar gives way to the numbers", async () => {
    const drawnAt = async (terminal: number): Promise<string> =>
      (await runProgram(["report", path(), "--json"], { terminal, tick: 101 })).stderr.split("\r\u001b[2K").at(-2) ??
      "";
    expect(await drawnAt(200)).toMatch(/^\[[#.]{20}\] .* left$/);
    expect(await drawnAt(80)).toMatch(/^\[[#.]{4,19}\] .* left$/);
    expect(await drawnAt(68)).toMatch(/^ *\d+ % .* left$/);
  });

  it("does without a total where there is none", async () => {
    const stdin = Array.from({ length: 5 }, () => '{"hello":1}\n'.repeat(100));
    const { stderr } = await runProgram(["report", "-", "--json"], { terminal: 200, tick: 3_700_000, stdin });
    expect(stderr).toMatch(/\u001b\[2K\d+ documents {2}\d+\.\d KiB {2}0 B\/s/);
  });

  it("counts hours where it must", async () => {
    const { stderr } = await runProgram(["report", path(), "--json"], { terminal: 200, tick: 100_000_000 });
    expect(stderr).toMatch(/\d+:\d\d:\d\d left/);
  });

  it("is not there without a terminal, on a dumb one, or when all is done at once", async () => {
    expect(await runProgram(["report", path(), "--json"], { tick: 101 })).toMatchObject({ stderr: "" });
    const environment = { TERM: "dumb" };
    expect(await runProgram(["report", path(), "--json"], { terminal: 80, tick: 101, environment })).toMatchObject({
      stderr: "",
    });
    expect(await runProgram(["report", path(), "--json"], { terminal: 80, tick: 0 })).toMatchObject({ stderr: "" });
  });

  it("makes room for messages", async () => {
    const { stderr } = await runProgram(["report", path(), "no-such.json", "--json"], { terminal: 200, tick: 101 });
    expect(stderr).toMatch(/\r\u001b\[2Ktwinstate: "no-such\.json" could not be opened/);
  });
});
