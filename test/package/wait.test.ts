import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packProgram } from "../support/packed-program.js";
import type { PackedProgram } from "../support/packed-program.js";
import { jsonLines } from "../support/world.js";

const FIXTURES = "test/fixtures/edge-agent";

let program: PackedProgram;

beforeAll(() => {
  program = packProgram();
});

afterAll(() => {
  program.remove();
});

/** Writes a script for one test, which a shell runs. */
function script(name: string, content: string): string {
  const path = join(program.folder, name);
  writeFileSync(path, content);
  return path;
}

describe("twinstate wait", () => {
  it("runs a command until its output is in the state", () => {
    const counter = join(program.folder, "counter");
    const path = script(
      "deploy.sh",
      `echo x >> "${counter}"\n[ "$(wc -l < "${counter}")" -ge 3 ] && f=successful-at-scale || f=not-yet-applied-agent-behind\ncat "${FIXTURES}/$f.json"\n`,
    );
    const { exitCode, stdout, stderr } = program.call([
      "wait",
      "--for",
      "successful",
      "--every",
      "10ms",
      "--json",
      "--",
      "sh",
      path,
    ]);
    expect([exitCode, stderr]).toStrictEqual([0, ""]);
    expect(jsonLines(stdout).map(({ state, met }) => state ?? met)).toStrictEqual([
      "notYetApplied",
      "successful",
      true,
    ]);
    expect(readFileSync(counter, "utf8")).toBe("x\n".repeat(3));
  });

  it("passes the error stream through, and ends with 124 when the time is over, hanging or not", () => {
    const start = performance.now();
    const hanging = program.call([
      "wait",
      "--for",
      "successful",
      "--timeout",
      "300ms",
      "--",
      "sh",
      "-c",
      "echo hint >&2; sleep 1000",
    ]);
    expect(hanging.exitCode).toBe(124);
    expect(hanging.stderr).toMatch(
      /^hint\ntwinstate: timed out after 0 s: .* "sh" was still running and was ended\.\n$/,
    );
    const failing = program.call([
      "wait",
      "--for",
      "successful",
      "--timeout",
      "300ms",
      "--every",
      "20ms",
      "--",
      "sh",
      "-c",
      "exit 3",
    ]);
    expect(failing.exitCode).toBe(124);
    expect(failing.stderr).toMatch(
      /^twinstate: "sh" ended with exit code 3\. It is run again every 20 ms\.\ntwinstate: timed/,
    );
    expect(performance.now() - start).toBeLessThan(60_000);
  });

  it("ends with 2 when the command cannot be started", () => {
    const { exitCode, stderr } = program.call(["wait", "--for", "successful", "--", "no-such-program"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('"no-such-program" could not be started: there is no such program.');
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("ends with its command at %s, and with %d", async (signal, code) => {
    const mark = join(program.folder, `ended-${signal}`);
    const path = script(
      `slow-${signal}.sh`,
      `trap 'echo > "${mark}"; exit 0' TERM\necho started >&2\nsleep 1000 & wait\n`,
    );
    const child = spawn(process.execPath, [program.path, "wait", "--for", "successful", "--", "sh", path], {
      stdio: "pipe",
    });
    await once(child.stderr, "data");
    child.kill(signal);
    const [exitCode] = (await once(child, "exit")) as [number | null];
    expect(exitCode).toBe(code);
    expect(existsSync(mark)).toBe(true);
  });
});
