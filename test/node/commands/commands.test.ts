import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { main } from "../../../src/node/commands/main.js";
import type { OutputStream } from "../../../src/node/output/index.js";
// Loaded here, so that no test has to wait for it.
import "../../../src/node/commands/run-report.js";
import "../../../src/node/commands/run-validate.js";
import "../../../src/node/commands/run-query.js";
import "../../../src/node/commands/run-replay.js";
import { IDLE, jsonLines, Recorder, runProgram } from "../../support/world.js";
import { temporaryFolder } from "../../support/folder.js";
import { threadsHere } from "../../support/threads.js";

const folder = temporaryFolder();

/** Writes documents, one a line (a text as it is), and gives the path. */
function file(name: string, ...documents: readonly unknown[]): string {
  const path = join(folder, name);
  const lines = documents.map((document) => (typeof document === "string" ? document : JSON.stringify(document)));
  writeFileSync(path, lines.join("\n"));
  return path;
}

const exitCodeOf = async (...args: readonly string[]): Promise<number> => (await runProgram(args)).exitCode;

/** A stream that nobody reads any more. */
function closedStream(): Writable {
  return new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error("EPIPE"), { code: "EPIPE", syscall: "write" }));
    },
  });
}

const TWIN = { deviceId: "edge-1", properties: { desired: { $version: 1 }, reported: {} } };
const INVALID = { ...TWIN, version: "one" };

describe("the exit code is the highest that holds, whatever comes last", () => {
  it("of documents: 1 stays 1 when a fine one follows", async () => {
    expect(await exitCodeOf("validate", file("a.ndjson", INVALID, TWIN))).toBe(1);
    expect(await exitCodeOf("validate", file("b.json", INVALID), file("c.json", TWIN))).toBe(1);
    expect(await exitCodeOf("report", file("d.ndjson", "{", TWIN), "--fail-on", "unreadable")).toBe(1);
  });

  it("of sources: 2 stays 2 when a document is found, or none", async () => {
    const missing = join(folder, "no-such.json");
    for (const command of ["validate", "report", "replay"]) {
      expect(await exitCodeOf(command, missing, file("a.json", TWIN))).toBe(2);
      expect(await exitCodeOf(command, file("a.json", TWIN), missing)).toBe(2);
    }
    expect(await exitCodeOf("validate", missing, file("a.json", INVALID))).toBe(2);
    expect(await exitCodeOf("query", "SELECT * FROM devices", missing, file("a.json", TWIN))).toBe(2);
  });

  it("of a gate: 2 stays 2 when the gate says what was asked about", async () => {
    const policy = file("policy.json", { error: { count: 0 } });
    const gate = ["--gate", policy, "--fail-on", "pause,continue,advance,abort"];
    expect(await exitCodeOf("report", file("a.json", TWIN), ...gate)).toBe(1);
    expect(await exitCodeOf("report", join(folder, "no-such.json"), ...gate)).toBe(2);
  });

  it("of a source that breaks off behind a document that was found: 2", async () => {
    const path = join(folder, "broken.ndjson.gz");
    writeFileSync(path, gzipSync(`${JSON.stringify(INVALID)}\n`).subarray(0, -4));
    const { exitCode, stdout, stderr } = await runProgram(["validate", path, "--json"]);
    expect([exitCode, jsonLines(stdout).length]).toStrictEqual([2, 1]);
    expect(stderr).toMatch(/^twinstate: .* broke off at line 2: the compressed data ends too early\.\n$/);
  });
});

describe("what befalls the sources is told on the error stream", () => {
  it("how many documents could not be read, be it one or many", async () => {
    const stdin = ["oops\n", "{}\n", "{\n"];
    expect((await runProgram(["report", "-", "--json"], { stdin })).stderr).toBe(
      "twinstate: 2 of 3 documents could not be read.\n",
    );
    expect((await runProgram(["report", "-", "--json"], { stdin: ["oops"] })).stderr).toBe(
      "twinstate: 1 of 1 documents could not be read.\n",
    );
  });

  it("how many could not be read behind what is printed of them, in one thread and in several", async () => {
    const path = file("some-broken.ndjson", ...Array.from({ length: 100 }, () => TWIN), "{");
    for (const args of [
      ["report", path, "--json"],
      ["report", path, "-o", "csv"],
      ["validate", path, "--json"],
    ]) {
      for (const count of [1, 2]) {
        const pieces: string[] = [];
        const stream = (): OutputStream =>
          new Writable({
            write(chunk: Buffer, _encoding, done) {
              pieces.push(chunk.toString());
              done();
            },
          });
        const threads = count === 1 ? {} : { threads: threadsHere(count).threads };
        const world = { stdin: [], stdout: stream(), stderr: stream(), environment: {}, ...IDLE, now: () => 0 };
        await main([...args, `--threads=${count}`], { ...world, ...threads });
        expect(pieces.length).toBeGreaterThan(1);
        expect(pieces.at(-1)).toBe("twinstate: 1 of 101 documents could not be read.\n");
      }
    }
  });

  it("that a source holds no document, once for each, and not where documents are", async () => {
    const directory = join(folder, "empty\u202e");
    mkdirSync(directory);
    const [empty, full] = [file("empty.json", ""), file("full.json", TWIN)];
    const { stderr } = await runProgram(["report", "--json", empty, directory, full, empty]);
    expect(stderr).toBe(
      [empty, `${folder}/empty\\u202e`, empty].map((path) => `twinstate: "${path}" holds no document.\n`).join(""),
    );
  });
});

describe("a terminal on which a person is watching", () => {
  const CLEAR = "\r\u001b[2K";

  /** Runs the program on a terminal, and gives what came to it, in its order. */
  async function onTerminal(args: readonly string[], stdin: Iterable<string>) {
    const seen: { readonly name: string; readonly text: string }[] = [];
    const stream = (name: string): OutputStream =>
      Object.assign(
        new Writable({
          write(chunk: Buffer, _encoding, done) {
            seen.push({ name, text: chunk.toString() });
            done();
          },
        }),
        { isTTY: true, columns: 200 },
      );
    let time = 0;
    const now = (): number => (time += 101);
    await main(args, { stdin, stdout: stream("out"), stderr: stream("err"), environment: {}, ...IDLE, now });
    return seen;
  }

  function* twins(count: number): Generator<string> {
    for (let index = 0; index < count; index += 1) yield `${JSON.stringify(TWIN)}\n`.repeat(300);
  }

  it("sees no bar in front of what is printed", async () => {
    const seen = await onTerminal(["report", "--json", "-"], twins(20));
    const outputs = seen.flatMap(({ name }, at) => (name === "out" ? [seen[at - 1]] : []));
    expect(outputs.length).toBeGreaterThan(2);
    for (const before of outputs) expect(before).toStrictEqual({ name: "err", text: CLEAR });
  });

  it("sees no bar when no further document is wanted", async () => {
    const seen = await onTerminal(["query", "SELECT TOP 1000 * FROM devices", "-"], twins(20));
    const bars = seen.filter(({ name }) => name === "err");
    expect(bars.length).toBeGreaterThan(3);
    expect(bars.at(-1)?.text).toBe(CLEAR);
  });

  it("sees no share of the whole where a stream is among the sources", async () => {
    const path = file("a.ndjson", TWIN, TWIN);
    const shown = async (...sources: readonly string[]): Promise<string> =>
      (await onTerminal(["report", "--json", ...sources], twins(2))).map(({ text }) => text).join("");
    expect(await shown(path)).toMatch(/\] +\d+ % {2}2 documents/);
    expect(await shown(path, "-")).not.toContain("%");
  });
});

describe("an output", () => {
  it("is collected to 64 KiB before it is written, however the input arrives", async () => {
    let writes = 0;
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        writes += 1;
        done();
      },
    });
    const stdin = Array.from({ length: 200 }, () => `${JSON.stringify(TWIN)}\n`);
    await main(["report", "--json", "-"], {
      stdin,
      stdout,
      stderr: new Recorder(),
      environment: {},
      ...IDLE,
      now: () => 0,
    });
    expect(writes).toBe(1);
  });
});

describe("an output that nobody reads", () => {
  it.each([
    ["report", ["report", "--json"]],
    ["validate", ["validate"]],
    ["query", ["query", "SELECT * FROM devices"]],
  ])("ends %s quietly, with what was found so far", async (_name, args) => {
    let given = 0;
    function* endless(): Generator<string> {
      for (;;) {
        given += 1;
        yield `${JSON.stringify(TWIN)}\n`.repeat(500);
      }
    }
    const stderr = new Recorder();
    const world = { stdin: endless(), stdout: closedStream(), stderr, environment: {}, ...IDLE, now: () => 0 };
    expect(await main([...args, "-"], world)).toBe(0);
    expect([stderr.text, given < 50]).toStrictEqual(["", true]);
  });

  it("ends diff quietly, with what was found so far", async () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({ index }));
    const [before, after] = [
      file("b.ndjson", ...many),
      file("a.ndjson", ...many.map(({ index }) => ({ n: index })), "{"),
    ];
    const stderr = new Recorder();
    const world = { stdin: [], stdout: closedStream(), stderr, environment: {}, ...IDLE, now: () => 0 };
    expect(await main(["diff", before, after, "--fail-on", "difference"], world)).toBe(1);
    expect(stderr.text).toBe("");
  });
});

describe("twinstate report", () => {
  it("takes every state for --fail-on that a document can be in", async () => {
    const states = ["unknown", "unreadable", "RUNNING", "succeeded", "stale", "successful"];
    expect(await exitCodeOf("report", file("a.json", TWIN), "--fail-on", states.join(","))).toBe(0);
  });

  it("counts an unreadable document of a gate as open, not as failed", async () => {
    const gate = file("policy.json", { error: { count: 0 } });
    const { stdout } = await runProgram(["report", file("a.ndjson", "{", "{"), "--json", "--gate", gate]);
    expect(jsonLines(stdout).at(-1)).toMatchObject({ verdict: "continue", succeeded: 0, failed: 0, open: 2 });
  });

  it("takes an option that is given twice: all states, and the last of what can be but one", async () => {
    const twin = "test/fixtures/edge-agent/module-failed-backoff.json";
    expect(await exitCodeOf("report", twin, "--fail-on", "moduleFailed", "--fail-on", "invalid")).toBe(1);
    const { stdout } = await runProgram(["report", twin, "--rules", "observed", "--rules", "documented"]);
    expect(stdout).toMatch(/^rules {8}documented$/m);
  });

  it("takes a value that looks like an option behind an equals sign, and a single dash", async () => {
    const path = file("a.json", TWIN);
    expect(await exitCodeOf("report", path, "--deployment=--json")).toBe(0);
    expect(await exitCodeOf("report", path, "--deployment", "-")).toBe(0);
    expect(await exitCodeOf("report", path, "--deployment", "--json")).toBe(2);
  });

  it("counts --max-document in MiB, and takes nothing but whole ones", async () => {
    const path = file("large.json", `{"x":"${"x".repeat(1024 * 1024 - 8)}"}`);
    const failing = ["--fail-on", "unreadable"];
    expect(await exitCodeOf("report", path, "--max-document", "1", ...failing)).toBe(0);
    expect(
      await exitCodeOf(
        "report",
        file("larger.json", `{"x":"${"x".repeat(1024 * 1024 - 7)}"}`),
        "--max-document",
        "1",
        ...failing,
      ),
    ).toBe(1);
    for (const limit of ["1.5", " 1", "0x1"]) expect(await exitCodeOf("report", path, "--max-document", limit)).toBe(2);
  });

  it("counts a recording of a gate by the outcome of its last twin", async () => {
    const recording = "test/fixtures/recordings/successful-after-slow-pull.ndjson";
    const { stdout } = await runProgram(["report", recording, "--json", "--gate", file("policy.json", {})]);
    expect(jsonLines(stdout).at(-1)).toMatchObject({ kind: "gate", succeeded: 1, failed: 0, open: 0 });
  });

  it("offers the states for --fail-on in the order of its help, the gate's first", async () => {
    const { stderr } = await runProgram(["report", "x", "--fail-on", "nothing"]);
    expect(stderr).toMatch(/--fail-on takes continue, advance, pause, abort, [a-zA-Z, _]+, skipped, unreadable; /);
  });
});

describe("twinstate diff", () => {
  it("tells of one difference more after one that is none, and keeps the exit code", async () => {
    const [before, after] = [file("b.ndjson", 1, 2, 3), file("a.ndjson", 1, 5, 3)];
    const { exitCode, stdout } = await runProgram(["diff", before, after, "--json", "--fail-on", "difference"]);
    expect(exitCode).toBe(1);
    expect(jsonLines(stdout).map(({ equal }) => equal)).toStrictEqual([true, false, true]);
  });

  it("says no more once a source is missing, and prints what came before", async () => {
    const [before, after] = [file("b.ndjson", 1, 2), join(folder, "no-such.json")];
    const { exitCode, stdout, stderr } = await runProgram(["diff", before, after, "--json", "--fail-on", "difference"]);
    expect([exitCode, stdout]).toStrictEqual([2, ""]);
    expect(stderr.split("\n")).toHaveLength(2);
  });

  it("names the side that is nested too deeply, at 501 levels and not at 500", async () => {
    const nested = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;
    const deep = (levels: number): string => file(`${levels}.json`, `{"a":${nested(levels - 1)}}`);
    const { stdout } = await runProgram(["diff", deep(500), deep(501), "--json"]);
    expect(jsonLines(stdout)).toMatchObject([{ kind: "unreadable", issues: [{ path: "/after" }] }]);
    expect(jsonLines((await runProgram(["diff", deep(500), deep(500), "--json"])).stdout)).toMatchObject([
      { equal: true },
    ]);
  });

  it("tells what cannot be read, on whichever side it is", async () => {
    const [fine, broken] = [file("fine.json", 1), file("broken.json", "{")];
    for (const sources of [
      [fine, broken],
      [broken, fine],
    ]) {
      expect((await runProgram(["diff", ...sources])).stderr).toBe(
        `twinstate: ${broken}:1: The document is cut off: it ends at line 1, column 2 where a member name in double quotes or "}" should follow.\n`,
      );
      const [line] = jsonLines((await runProgram(["diff", ...sources, "--json"])).stdout);
      expect(line).toMatchObject({ kind: "unreadable", issues: [{ code: "truncated-json" }] });
    }
  });
});

describe("twinstate validate", () => {
  it("counts the states, unreadable ones too, and fails on them", async () => {
    const { exitCode, stdout } = await runProgram(["validate", file("a.ndjson", TWIN, "{", TWIN, "{")]);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/\n4 documents: 2 valid, 2 unreadable\n$/);
  });

  it("prints no totals among lines of JSON", async () => {
    const { stdout } = await runProgram(["validate", "--json", file("a.ndjson", TWIN, TWIN)]);
    expect(jsonLines(stdout)).toHaveLength(2);
  });

  it("obeys no path of a document", async () => {
    const twin = { deviceId: "a\u001b[2J", desired: { "\u001b[31m.": 1 }, reported: {} };
    const { stdout } = await runProgram(["validate", file("a.json", twin), "--limits", "iot-hub"]);
    expect(stdout).not.toContain("\u001b");
    expect(stdout).toContain("\\u001b[31m");
  });
});

describe("twinstate query", () => {
  it("counts every row and every recording that it leaves out", async () => {
    const deep = (id: string): string => `{"deviceId":"${id}","tags":${'{"a":'.repeat(2000)}1${"}".repeat(2000)}}`;
    const recording = { recording: 1, at: "never", twin: { deviceId: "a" } };
    const run = await runProgram([
      "query",
      "SELECT * FROM devices",
      file("a.ndjson", deep("a"), deep("b")),
      file("b.ndjson", recording),
      file("c.ndjson", recording),
    ]);
    expect(run).toStrictEqual({
      exitCode: 0,
      stdout: "",
      stderr:
        "twinstate: recordings that cannot be replayed, left out: 2\ntwinstate: rows nested too deeply to be printed: 2\n",
    });
  });

  it("obeys no word of the query in a warning", async () => {
    const { stderr } = await runProgram([
      "query",
      "SELECT COUNT() AS [\u009b] FROM devices WHERE reported.[\u009b] = 1",
      "-",
    ]);
    expect(stderr).not.toContain("\u009b");
  });
});

describe("twinstate replay", () => {
  const recording = "test/fixtures/recordings/successful-after-slow-pull.ndjson";

  it("fails on a state that was passed through, the last one, and on unreadable only when asked", async () => {
    expect(await exitCodeOf("replay", recording, "--fail-on", "notYetApplied")).toBe(1);
    expect(await exitCodeOf("replay", recording, "--fail-on", "successful")).toBe(1);
    expect(await exitCodeOf("replay", recording, "--fail-on", "unreadable")).toBe(0);
    expect(await exitCodeOf("replay", file("a.json", TWIN))).toBe(0);
  });

  it("judges by the rules that are asked for", async () => {
    const rulesOf = async (...options: readonly string[]): Promise<unknown> => {
      const [line] = jsonLines((await runProgram(["replay", recording, "--json", ...options])).stdout);
      return (line?.["verdict"] as { rules?: unknown }).rules;
    };
    expect([await rulesOf(), await rulesOf("--rules", "documented")]).toStrictEqual(["observed", "documented"]);
  });
});
