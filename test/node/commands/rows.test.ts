import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { main } from "../../../src/node/commands/main.js";
import { BlockReader } from "../../../src/node/commands/block-reader.js";
import "../../../src/node/commands/run-merge.js";
import "../../../src/node/commands/run-rows.js";
import { judgeLines } from "../../../src/node/index.js";
import { LineCounter, lineTallyText } from "../../../src/node/lines/index.js";
import { temporaryFolder } from "../../support/folder.js";
import { IDLE, jsonLines, Recorder, runProgram } from "../../support/world.js";

const folder = temporaryFolder();
const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const FIXTURE = "test/fixtures/edge-agent/module-failed-backoff.json";
const TWIN = '{"deviceId":"meter-7","version":4,"properties":{"desired":{"interval":5},"reported":{"interval":60}}}';
const LINES = `${TWIN}\n\noops\n[{},{}]\n`;
const feedback = (device: string, at: number, status: string): string =>
  JSON.stringify({ deviceId: device, activityId: "a1", timestamp: at, payload: { status, actions: [] } });

describe("rows", () => {
  it("prints what judgeLines gives, a line each, and ends with 0 whatever the lines hold", async () => {
    const { exitCode, stdout, stderr } = await runProgram(["rows", "-"], { stdin: [LINES] });
    expect([exitCode, stderr]).toStrictEqual([0, ""]);
    expect(jsonLines(stdout)).toStrictEqual(judgeLines(Buffer.from(LINES), { source: "stdin" }));
  });

  it("reads files, gzipped ones and folders, each with its own lines", async () => {
    const [plain, packed] = [file("a.ndjson", "1\n2\n"), file("b.ndjson.gz", gzipSync("3"))];
    const { stdout } = await runProgram(["rows", plain, packed]);
    expect(jsonLines(stdout).map(({ id }) => id)).toStrictEqual([`${plain}#1`, `${plain}#2`, `${packed}#1`]);
    expect((await runProgram(["rows", folder])).stdout).toBe(stdout);
  });

  it("takes the rules, the deployment and the largest document", async () => {
    const agent = file("agent.ndjson", JSON.stringify(JSON.parse(readFileSync(FIXTURE, "utf8"))));
    const documented = await runProgram(["rows", agent, "--rules", "documented", "--deployment", "none"]);
    expect(jsonLines(documented.stdout)[0]).toMatchObject({ rules: "documented", state: "indeterminate" });
    const { stdout } = await runProgram(["rows", "-", "--max-document", "1"], {
      stdin: [`"${"a".repeat(1024 * 1024)}"`],
    });
    expect(jsonLines(stdout)[0]).toMatchObject({ kind: "unreadable", codes: ["document-too-large"] });
  });

  it("writes the rows of what has arrived before it reads on", async () => {
    const stdout = new Recorder();
    const seen: number[] = [];
    const stdin = (function* () {
      for (const line of [TWIN, TWIN, TWIN]) {
        seen.push(stdout.text.split("\n").length - 1);
        yield Buffer.from(`${line}\n`);
      }
    })();
    await main(["rows", "-"], {
      stdin,
      stdout,
      stderr: new Recorder(),
      environment: {},
      now: () => 0,
      ...IDLE,
    });
    expect(seen).toStrictEqual([0, 1, 2]);
  });

  it("ends with 2 for a source that cannot be opened or breaks off; the rows before it are there", async () => {
    const none = await runProgram(["rows", join(folder, "none.ndjson"), "-"], { stdin: ["7\n"] });
    expect([none.exitCode, jsonLines(none.stdout).length]).toStrictEqual([2, 1]);
    expect(none.stderr).toContain("could not be opened: there is no such file or directory.");
    const broken = file("broken.gz", gzipSync("1\n2\n").subarray(0, -4));
    const cut = await runProgram(["rows", broken]);
    expect([cut.exitCode, jsonLines(cut.stdout).length]).toStrictEqual([2, 2]);
    expect(cut.stderr).toContain("broke off at line 2: the compressed data ends too early.");
    const early = await runProgram(["rows", file("early.gz", gzipSync("1\n").subarray(0, 12))]);
    expect([early.exitCode, early.stdout]).toStrictEqual([2, ""]);
  });

  it.each([[[]], [["-", "-"]], [["-", "--tally", "--chunked"]]])("refuses %j", async (args) => {
    expect((await runProgram(["rows", ...args])).exitCode).toBe(2);
  });

  it("stops quietly when nobody reads any more", async () => {
    const stdout = new Recorder();
    stdout._write = (_chunk, _encoding, done) => {
      done(Object.assign(new Error("EPIPE"), { code: "EPIPE", syscall: "write" }));
    };
    let asked = 0;
    const stdin = (function* () {
      for (; asked < 1000; asked += 1) yield Buffer.from("7\n");
    })();
    const world = { stdin, stdout, stderr: new Recorder(), environment: {}, now: () => 0, ...IDLE };
    expect(await main(["rows", "-"], world)).toBe(0);
    expect(asked).toBeLessThan(5);
  });
});

describe("rows --chunked", () => {
  const chunked = async (text: string): ReturnType<typeof runProgram> =>
    runProgram(["rows", "-", "--chunked"], { stdin: [text] });

  it("reads the number of lines before each block, and counts only the lines", async () => {
    const { exitCode, stdout, stderr } = await chunked(`3\n${TWIN}\n\noops\n0\n1\r\n7\n`);
    expect([exitCode, stderr]).toStrictEqual([0, ""]);
    expect(jsonLines(stdout).map(({ id, kind }) => [id, kind])).toStrictEqual([
      ["meter-7", "device"],
      ["stdin#2", "blank"],
      ["stdin#3", "unreadable"],
      ["stdin#4", "unknown"],
    ]);
  });

  it("takes a line of a block that looks like a number as a line", async () => {
    expect(jsonLines((await chunked("2\n2\n1\n")).stdout)).toHaveLength(2);
  });

  it.each([
    ["oops\n7\n", 0, '"stdin": line 1 should be the number of lines of a block.'],
    ["1\n7\n-1\n7\n", 1, '"stdin": line 3 should be the number of lines of a block.'],
    ["1\n7\n\n", 1, '"stdin": line 3 should be the number of lines of a block.'],
    ["3\n7\n7\n", 2, '"stdin": the last block lacks 1 of its lines.'],
  ])("ends with 2 for %j, and answers no line that is not of a block", async (text, rows, problem) => {
    const { exitCode, stdout, stderr } = await chunked(text);
    expect([exitCode, jsonLines(stdout).length, stderr]).toStrictEqual([2, rows, `twinstate: ${problem}\n`]);
  });

  it("takes nothing after a problem", () => {
    const seen: string[] = [];
    const blocks = new BlockReader((bytes) => seen.push(bytes.toString()));
    for (const line of ["x", "1", "7"]) blocks.take(Buffer.from(line), line.length);
    expect([seen, blocks.finish()]).toStrictEqual([[], "line 1 should be the number of lines of a block."]);
  });
});

describe("rows --tally and merge", () => {
  it("counts twins that are like others before as it counts each", async () => {
    const twin = JSON.parse(readFileSync(FIXTURE, "utf8")) as object;
    const lines = Array.from({ length: 120 }, (_, index) =>
      JSON.stringify({ ...twin, deviceId: `edge-${index % 100}` }),
    );
    const text = `${lines.join("\n")}\n`;
    const counter = new LineCounter();
    for (const row of judgeLines(Buffer.from(text))) counter.take({ row });
    const told = await runProgram(["rows", "--tally", file("alike.ndjson", text)]);
    expect(told.stdout).toBe(lineTallyText(counter.total()));
    expect(jsonLines(told.stdout)[0]).toMatchObject({ lines: 120 });
  });

  const tally = async (text: string): Promise<string> =>
    (await runProgram(["rows", "-", "--tally"], { stdin: [text] })).stdout;

  it("says what the lines come to", async () => {
    const [told, ...others] = jsonLines(await tally(`${LINES}${feedback("v1", 2, "COMPLETED")}\n`));
    expect(others).toStrictEqual([]);
    expect(told).toMatchObject({
      kind: "tally",
      lines: 5,
      blank: 1,
      fleet: { outcomes: { notStarted: 1, unknown: 2 }, states: { indeterminate: 1, outOfSync: 1, unreadable: 1 } },
      evidence: { ignored: 0, devices: { v1: { a1: { last: 2000 } } } },
    });
  });

  it("counts feedback that names no device as it is", async () => {
    const [told] = jsonLines(await tally('{"activityId":"a","status":"COMPLETED"}'));
    expect(told).toMatchObject({ fleet: { states: { COMPLETED: 1 } }, evidence: { devices: {} } });
  });

  it("adds up parts, and a device's feedback once", async () => {
    const lines = [
      TWIN,
      "oops",
      "",
      feedback("v1", 2, "COMPLETED"),
      feedback("v1", 1, "RUNNING"),
      feedback("v0", 1, "RUNNING"),
    ];
    const parts = await Promise.all(lines.map(async (line) => tally(`${line}\n`)));
    const merged = await runProgram(["merge", "-"], { stdin: parts });
    expect([merged.exitCode, merged.stderr]).toStrictEqual([0, ""]);
    expect(merged.stdout).toBe(await tally(lines.join("\n")));
  });

  it("adds up more parts than it keeps", async () => {
    const part = await tally(TWIN);
    const { stdout } = await runProgram(["merge", "-"], { stdin: Array<string>(1000).fill(part) });
    expect(jsonLines(stdout)[0]).toMatchObject({ lines: 1000, fleet: { states: { outOfSync: 1000 } } });
  });

  it("prints no tally of a source that broke off", async () => {
    const broken = file("tally.gz", gzipSync("1\n2\n").subarray(0, -4));
    const { exitCode, stdout } = await runProgram(["rows", "--tally", broken]);
    expect([exitCode, stdout]).toStrictEqual([2, ""]);
  });

  it.each([
    TWIN,
    "oops",
    '{"kind":"tally"}',
    '{"kind":"tally","model":null,"lines":-1,"blank":0,"fleet":{},"evidence":{}}',
    '{"kind":"tally","model":null,"lines":1,"blank":0,"fleet":[],"evidence":{}}',
    '{"kind":"tally","model":7,"lines":1,"blank":0,"fleet":{},"evidence":{}}',
  ])("refuses %s and prints nothing", async (line) => {
    const { exitCode, stdout, stderr } = await runProgram(["merge", "-"], { stdin: [`${await tally(TWIN)}${line}\n`] });
    expect([exitCode, stdout]).toStrictEqual([2, ""]);
    expect(stderr).toContain("stdin:2: This is not a line of twinstate rows --tally.");
  });

  it("does not add up what two versions judged; a part without lines has none", async () => {
    const part = await tally(TWIN);
    const other = part.replace(/"model":"[^"]*"/, '"model":"0.0.9"');
    const mixed = await runProgram(["merge", "-"], { stdin: [part, other] });
    expect([mixed.exitCode, mixed.stdout]).toStrictEqual([2, ""]);
    expect(mixed.stderr).toContain("Version 0.0.9 judged this part, and version ");
    const empty = await tally("");
    expect(jsonLines(empty)[0]).toMatchObject({ model: null, lines: 0 });
    expect((await runProgram(["merge", "-"], { stdin: [empty, part, empty] })).stdout).toBe(part);
    expect((await runProgram(["merge", "-"])).stdout).toBe(empty);
  });
});
