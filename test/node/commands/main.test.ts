import { readFileSync } from "node:fs";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../../src/node/commands/commands.js";
import { main } from "../../../src/node/commands/main.js";
import { nearest } from "../../../src/node/commands/did-you-mean.js";
import { printable } from "../../../src/node/output/printable.js";
import { VERSION } from "../../../src/node/commands/version.js";
import { IDLE, Recorder, runProgram } from "../../support/world.js";

describe("twinstate", () => {
  it.each(["--version", "-V"])("answers %s with the version of the package", async (option) => {
    const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(VERSION).toBe(manifest.version);
    expect(await runProgram([option])).toStrictEqual({ exitCode: 0, stdout: `${VERSION}\n`, stderr: "" });
  });

  it.each(["--help", "-h", "help"])("answers %s with its commands, examples and exit codes", async (option) => {
    const { exitCode, stdout, stderr } = await runProgram([option]);
    expect([exitCode, stderr]).toStrictEqual([0, ""]);
    for (const { name, summary } of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} +${summary}$`, "m"));
    expect(stdout).toMatch(/^Examples$/m);
    expect(stdout).toMatch(/^Exit codes$/m);
  });

  it.each(COMMANDS.map(({ name }) => ({ name })))("explains $name with every option and examples", async ({ name }) => {
    const command = COMMANDS.find((candidate) => candidate.name === name)!;
    const { exitCode, stdout } = await runProgram([name, "--help"]);
    expect(exitCode).toBe(0);
    for (const option of Object.keys(command.options)) expect(stdout).toContain(`--${option}`);
    for (const { line } of command.examples) expect(stdout).toContain(`  twinstate ${line}\n`);
    expect(stdout.split("\n").every((line) => line.length <= 120)).toBe(true);
    expect(await runProgram([name, "-h", "x"])).toMatchObject({ exitCode: 0, stdout });
    expect(await runProgram(["help", name])).toStrictEqual({ exitCode: 0, stdout, stderr: "" });
  });

  it.each([
    [[], /^twinstate: A command is missing: report, .*\.\nSee: twinstate --help\n$/],
    [["reprot", "x"], /There is no command "reprot"; .* Did you mean report\?/],
    [["frobnicate"], /There is no command "frobnicate"; there is report, [a-z, ]+\.\n/],
    [["--verson"], /There is no option "--verson"; .* Did you mean --version\?/],
    [["report", "--jsn", "x"], /^twinstate report: There is no option "--jsn" here\. Did you mean --json\?\n/],
    [["report", "-x", "y"], /There is no option "-x" here\./],
    [["report", "--__proto__", "y"], /There is no option "--__proto__" here\./],
    [["report"], /A source is missing: a file, a directory, or - for standard input\./],
    [["report", "-", "x", "-"], /Standard input \(-\) can be read only once\./],
    [["report", "x", "--rules"], /--rules needs a value: --rules RULES\./],
    [["report", "x", "--rules="], /--rules needs a value: --rules RULES\./],
    [
      ["report", "--deployment", "--json", "x"],
      /--deployment needs a value; if "--json" is meant, write --deployment=--json\./,
    ],
    [["report", "--json=yes", "x"], /--json takes no value\./],
    [
      ["report", "x", "--rules", "observd"],
      /--rules takes documented, observed; .*"observd"\. Did you mean observed\?/,
    ],
    [["report", "x", "--fail-on", "modulefaild"], /--fail-on takes .*unreadable; .* Did you mean moduleFailed\?/],
    [["report", "x", "--max-document", "0"], /--max-document takes a whole number of MiB from 1 to 511\./],
    [["report", "x", "--max-document", "1e3"], /--max-document takes/],
    [["validate", "x", "--max-document", "512"], /--max-document takes/],
    [["validate", "x", "--fail-on", "invalid"], /--fail-on takes warning; it does not know "invalid"\./],
  ])("refuses %j with exit code 2 and says what would be right", async (args, message) => {
    const { exitCode, stdout, stderr } = await runProgram(args);
    expect([exitCode, stdout]).toStrictEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/\nSee: twinstate.* --help\n$/);
  });

  it.each([
    [["report", "--rules", "-\u001b[31m", "x"]],
    [["report", "--rules", "\u009b31m", "x"]],
    [["report", "--\u202e", "x"]],
    [["\u009b31m"]],
    [["report", "x", "--gate", "\u001b[31m"]],
    [["query", "SELECT \u009b31m", "x"]],
  ])("refuses %j without obeying what stands in it", async (args) => {
    const { exitCode, stderr } = await runProgram(args);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/\\u(?:001b|009b|202e)/);
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it("takes what stands behind -- for a source, whatever it looks like", async () => {
    const { exitCode, stderr } = await runProgram(["report", "--", "--json"]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/"--json" could not be opened/);
  });

  it("tells a failed write with exit code 2", async () => {
    const full = Object.assign(new Error("ENOSPC: no space left on device, write"), {
      code: "ENOSPC",
      syscall: "write",
    });
    const stdout = (): Writable =>
      new Writable({
        write(_chunk, _encoding, done) {
          done(full);
        },
      });
    for (const [args, called] of [
      [["report", "-"], "twinstate report"],
      [["report", "-", "--json"], "twinstate report"],
      [["validate", "-"], "twinstate validate"],
      [["query", "SELECT * FROM devices", "-"], "twinstate query"],
      [["rows", "-"], "twinstate rows"],
      [["rows", "-", "--tally"], "twinstate rows"],
      [["rows", "-", "--chunked"], "twinstate rows"],
      [["report", "--help"], "twinstate report"],
      [["--help"], "twinstate"],
      [["--version"], "twinstate"],
    ] as const) {
      const stderr = new Recorder();
      const stdin = ['1\n{"deviceId":"a"}\n', '1\n{"deviceId":"b"}\n'];
      const world = { stdin, stdout: stdout(), stderr, environment: {}, ...IDLE, now: () => 0 };
      expect(await main(args, world)).toBe(2);
      expect(stderr.text).toBe(
        `${called}: The output could not be written (ENOSPC: no space left on device, write).\n`,
      );
    }
  });

  it("lets a defect keep its stack", async () => {
    const unreadable = Object.assign(new Error("EMFILE"), { code: "EMFILE", syscall: "open" });
    for (const defect of [new Error("defect"), unreadable]) {
      const stdout = new Writable({
        write(_chunk, _encoding, done) {
          done(defect);
        },
      });
      const world = { stdin: ["1"], stdout, stderr: new Recorder(), environment: {}, ...IDLE, now: () => 0 };
      await expect(main(["report", "-"], world)).rejects.toBe(defect);
    }
  });
});

describe("the nearest word", () => {
  it.each([
    ["reprot", "report"],
    ["REPORT", "report"],
    ["valdate", "validate"],
    ["validatee", "validate"],
    ["xyz", undefined],
    ["", undefined],
  ])("to %j is %j", (word, expected) => {
    expect(nearest(word, ["report", "validate"])).toBe(expected);
  });

  it("is none where there is nothing", () => {
    expect(nearest("report", [])).toBeUndefined();
  });
});

describe("what is printed", () => {
  it("obeys nothing that a document says", () => {
    expect(printable("a\u001b[31mred\u0007\u202Eb\u2066\u007f\nü€")).toBe(
      String.raw`a\u001b[31mred\u0007\u202eb\u2066\u007f\u000aü€`,
    );
  });
});
