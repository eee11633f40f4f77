import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callEndlessly, packProgram } from "../support/packed-program.js";
import type { PackedProgram } from "../support/packed-program.js";
import { jsonLines } from "../support/world.js";

const FIXTURE = "test/fixtures/edge-agent/module-failed-backoff.json";
const TWIN = JSON.stringify(JSON.parse(readFileSync(FIXTURE, "utf8")));
const isRoot = process.getuid?.() === 0;

let program: PackedProgram;

beforeAll(() => {
  program = packProgram();
});

afterAll(() => {
  program.remove();
});

/** Writes a file for one test. */
function file(name: string, content: string | Buffer): string {
  const path = join(program.folder, name);
  writeFileSync(path, content);
  return path;
}

describe("the program", () => {
  it("is called by the name of the package", () => {
    const version = (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;
    expect(readFileSync(program.path, "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
    const link = join(program.folder, "twinstate");
    symlinkSync(program.path, link);
    chmodSync(program.path, 0o755);
    expect(program.shell(`"${link}" --version`)).toStrictEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("judges a whole directory", () => {
    const { exitCode, stdout, stderr } = program.call(["report", "test/fixtures/edge-agent"]);
    expect([exitCode, stderr]).toStrictEqual([0, ""]);
    expect(stdout).toMatch(/^\d+ documents: .*successful/m);
    expect(stdout).not.toContain("\u001b");
  });

  it("reads standard input: a query page, NDJSON, gzip data", () => {
    for (const input of [`{"value":[${TWIN},${TWIN}]}`, `${TWIN}\r\n${TWIN}`, gzipSync(`[${TWIN},${TWIN}]`)]) {
      const { exitCode, stdout, stderr } = program.call(["report", "-", "--json"], { input });
      expect([exitCode, stderr]).toStrictEqual([0, ""]);
      expect(jsonLines(stdout).map(({ source, state }) => [source, state])).toStrictEqual([
        ["stdin", "moduleFailed"],
        ["stdin", "moduleFailed"],
      ]);
    }
  });

  it("works in several threads, with the output of one", () => {
    const lines = Array.from({ length: 2000 }, (_, index) =>
      index % 700 === 9 ? "{" : TWIN.replace("edge-", `${index}-`),
    );
    const path = file("threads.ndjson", lines.join("\n"));
    for (const command of ["report", "validate"]) {
      const one = program.call([command, path, "--json", "--threads", "1"]);
      expect(program.call([command, path, "--json", "--threads", "2"])).toStrictEqual(one);
      expect(one.stdout.split("\n")).toHaveLength(2001);
    }
    const head = program.shell(`twinstate report --json --threads 2 "${path}" | head -1`);
    expect([head.exitCode, head.stderr, head.stdout.split("\n").length]).toStrictEqual([0, "", 2]);
  });

  it("ends by a signal while it works in several threads, as it does in one", async () => {
    const path = file("signal.ndjson", `${TWIN}\n`.repeat(5000));
    for (const threads of ["1", "2"]) {
      const args = [program.path, "report", "--json", "--threads", threads, path];
      const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
      child.stdout.once("data", () => child.kill("SIGTERM"));
      const [exitCode, signal] = (await once(child, "exit")) as [number | null, string | null];
      expect([exitCode, signal]).toStrictEqual([null, "SIGTERM"]);
    }
  });

  it("reads what another process writes into a pipe or a named file of it", () => {
    const { stdout } = program.shell(`twinstate report --json <(cat "${FIXTURE}") - < "${FIXTURE}"`);
    expect(jsonLines(stdout)).toHaveLength(2);
  });

  it("ends quietly when nobody reads any more", async () => {
    const line = `${TWIN}\n`;
    const path = file("long.ndjson", line.repeat(5000));
    const head = program.shell(`twinstate report --json "${path}" | head -1; echo "\${PIPESTATUS[0]}"`);
    expect(head.stdout.split("\n").slice(1)).toStrictEqual(["0", ""]);
    expect(head.stderr).toBe("");
    expect(await callEndlessly(program, ["report", "--json", "-"], line)).toMatchObject({ exitCode: 0, stderr: "" });
  });
});

describe("bad input: documents in are lines out", () => {
  /** What a source holds, and the line, kind and code of every line that comes out. */
  const rows: readonly (readonly [
    string,
    string | Buffer,
    0 | 2,
    readonly (readonly [number, string, string?])[],
    RegExp,
  ])[] = [
    [
      "not JSON",
      "hello",
      0,
      [[1, "unreadable", "malformed-json"]],
      /^twinstate: 1 of 1 documents could not be read\.\n$/,
    ],
    [
      "truncated JSON",
      `${TWIN}\n{"deviceId":`,
      0,
      [
        [1, "edge-agent"],
        [2, "unreadable", "truncated-json"],
      ],
      /1 of 2 documents/,
    ],
    [
      "an unknown kind of document",
      `{"hello":1}\n${TWIN}`,
      0,
      [
        [1, "unknown"],
        [2, "edge-agent"],
      ],
      /^$/,
    ],
    ["an empty file", "", 0, [], /^twinstate: ".*" holds no document\.\n$/],
    [
      "nesting 100,000 deep",
      `{"deviceId":"d","properties":{"desired":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}}\n${TWIN}`,
      0,
      [
        [1, "device"],
        [2, "edge-agent"],
      ],
      /^$/,
    ],
    [
      "invalid UTF-8",
      Buffer.concat([Buffer.from(`{"a":"`), Buffer.from([0xff, 0xc0]), Buffer.from(`"}\n${TWIN}\n`)]),
      0,
      [
        [1, "unreadable", "invalid-utf8"],
        [2, "edge-agent"],
      ],
      /1 of 2 documents/,
    ],
    [
      "a document of 100 MB",
      Buffer.concat([Buffer.from(`${TWIN}\n{"x":"`), Buffer.alloc(100_000_000, "x"), Buffer.from(`"}\n${TWIN}\n`)]),
      0,
      [
        [1, "edge-agent"],
        [2, "unreadable", "document-too-large"],
        [3, "edge-agent"],
      ],
      /1 of 3 documents/,
    ],
  ];

  it.each(rows.map(([name, content, exitCode, lines, message]) => ({ name, content, exitCode, lines, message })))(
    "$name",
    ({ content, exitCode, lines, message }) => {
      const path = file("bad.json", content);
      const run = program.call(["report", "--json", path]);
      const found = jsonLines(run.stdout).map(({ source, line, index, kind, issues }) => {
        expect(source).toBe(path);
        const [issue] = (issues ?? []) as { code: string; message: string }[];
        if (issue !== undefined) expect(issue.message).toMatch(/\bline \d/);
        return [index, line, kind, issue?.code];
      });
      expect(found).toStrictEqual(lines.map(([line, kind, code], index) => [index, line, kind, code]));
      expect(run.exitCode).toBe(exitCode);
      expect(run.stderr).toMatch(message);
      const hasBroken = lines.some(([, kind]) => kind === "unreadable");
      expect(program.call(["report", path, "--fail-on", "unreadable"]).exitCode).toBe(
        hasBroken || lines.length === 0 ? 1 : 0,
      );
    },
  );

  it("truncated gzip after good lines: they are judged, and the break is told", () => {
    const noise = Array.from({ length: 50 }, (_, index) => `{"deviceId":"edge-${index}"}\n`).join("");
    const data = gzipSync(`${TWIN}\n${TWIN}\n${noise}`);
    const path = file("bad.ndjson.gz", data.subarray(0, data.length - 20));
    const run = program.call(["report", "--json", path, FIXTURE]);
    const lines = jsonLines(run.stdout);
    expect(run.exitCode).toBe(2);
    expect(lines.slice(0, 2).map(({ state }) => state)).toStrictEqual(["moduleFailed", "moduleFailed"]);
    expect(lines.at(-1)).toMatchObject({ source: FIXTURE, state: "moduleFailed" });
    expect(run.stderr).toMatch(/bad\.ndjson\.gz" broke off at line \d+: the compressed data ends too early\.\n/);
  });

  it("a missing file: the others are judged, and the exit code is 2", () => {
    const run = program.call(["report", "--json", "no-such.json", FIXTURE, "--fail-on", "moduleFailed"]);
    expect(run.exitCode).toBe(2);
    expect(jsonLines(run.stdout)).toHaveLength(1);
    expect(run.stderr).toMatch(/"no-such\.json" could not be opened: there is no such file or directory/);
  });

  // Whoever runs as root may read everything: there is no unreadable directory to be had.
  it.skipIf(isRoot)("an unreadable directory: the others are judged, and the exit code is 2", () => {
    const locked = join(program.folder, "fleet", "locked");
    mkdirSync(locked, { recursive: true });
    file("fleet/twin.json", TWIN);
    chmodSync(locked, 0);
    const run = program.call(["report", "--json", join(program.folder, "fleet")]);
    chmodSync(locked, 0o700);
    expect(run.exitCode).toBe(2);
    expect(jsonLines(run.stdout)).toHaveLength(1);
    expect(run.stderr).toMatch(/locked" could not be opened: this user may not read it/);
  });

  it("a directory as standard input: it is refused, and the exit code is 2", () => {
    const run = program.shell(`twinstate report --json - < "${program.folder}"`);
    expect(run).toStrictEqual({
      exitCode: 2,
      stdout: "",
      stderr: 'twinstate: "stdin" could not be opened: it is a directory.\n',
    });
  });

  it("a wrong option: nothing is read, and the exit code is 2", () => {
    expect(program.call(["report", FIXTURE, "--jsno"])).toMatchObject({ exitCode: 2, stdout: "" });
    expect(program.call(["reprot", FIXTURE]).stderr).toMatch(/Did you mean report\?/);
  });
});

describe("exit codes", () => {
  it.each([
    [0, ["report", FIXTURE]],
    [1, ["report", FIXTURE, "--fail-on", "moduleFailed,invalid"]],
    [0, ["report", FIXTURE, "--fail-on", "invalid"]],
    [2, ["report", FIXTURE, "--fail-on", "broken"]],
    [0, ["validate", FIXTURE]],
    [1, ["validate", "package.json"]],
    [2, ["validate", FIXTURE, "no-such.json"]],
  ])("%d: %j", (exitCode, args) => {
    expect(program.call(args).exitCode).toBe(exitCode);
  });
});

describe("an output that cannot be written", () => {
  it.skipIf(!existsSync("/dev/full"))("is told with exit code 2, whatever is printed", () => {
    for (const args of [`report "${FIXTURE}"`, `rows "${FIXTURE}"`, "report --help", "--help", "--version"]) {
      const { exitCode, stderr } = program.shell(`twinstate ${args} > /dev/full`);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/^twinstate(?: report| rows)?: The output could not be written \(ENOSPC: .*\)\.\n$/);
    }
  });

  it("does not change the exit code where it is the error stream", () => {
    expect(
      program.shell(`twinstate report "${FIXTURE}" no-such.json 2>&- | wc -l; exit "\${PIPESTATUS[0]}"`),
    ).toMatchObject({ exitCode: 2, stderr: "" });
  });
});

describe("a defect of the program", () => {
  it("ends with exit code 2 and its stack, for 1 is what --fail-on says", () => {
    const defect = "data:text/javascript,JSON.parse=()=>({get deviceId(){throw new Error('boom')}})";
    const { exitCode, stderr } = program.shell(
      `"${process.execPath}" --import "${defect}" "${program.path}" report --json "${FIXTURE}"`,
    );
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^twinstate: This is a defect of the program\.\nError: boom\n +at /);
  });
});

describe("memory", () => {
  it("does not grow with the file: one array, one page, NDJSON", () => {
    const peakOf = (path: string, threads = 1): number => {
      const { stdout, stderr } = program.shell(
        `"${process.execPath}" --import "${join(process.cwd(), "test/bench/peak.mjs")}" "${program.path}" report --json --threads ${threads} "${path}" | wc -l`,
      );
      expect(Number(stdout)).toBe(Math.round(statSync(path).size / (TWIN.length + 1)));
      return Number(/peak (\d+) KiB/.exec(stderr)?.[1]) / 1024;
    };
    const write = (count: number, form: "array" | "page" | "lines"): string => {
      const text = Array.from({ length: count }, () => TWIN).join(form === "lines" ? "\n" : ",");
      return file("fleet.json", form === "lines" ? text : form === "array" ? `[${text}]` : `{"items":[${text}]}`);
    };
    for (const form of ["array", "page", "lines"] as const) {
      const small = peakOf(write(500, form));
      const large = peakOf(write(10_000, form));
      expect(large - small, form).toBeLessThan(50);
      // Each thread has a memory of its own, as large for any file; on a busy machine garbage is collected late.
      if (form === "lines") expect(peakOf(write(20_000, form), 2) - small).toBeLessThan(200);
    }
  });
});
