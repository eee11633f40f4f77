import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packProgram } from "../support/packed-program.js";
import type { PackedProgram } from "../support/packed-program.js";

const FILE = "test/fixtures/cases/40-device-telemetry-config-docs.json";

/** What may be said where a process may open no further file. */
const TOLD =
  /^twinstate: Too many files are open\. Raise the limit \(ulimit -n\), or close other programs\.\n$|could not be opened: too many files are open\./;

let program: PackedProgram;

beforeAll(() => {
  program = packProgram();
});

afterAll(() => {
  program.remove();
});

/** Runs the program where it may have so many files open. */
function withFiles(most: number): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const command = `ulimit -n ${most} && exec "$0" "$@"`;
  return spawnSync("sh", ["-c", command, process.execPath, program.path, "report", "--json", FILE], {
    encoding: "utf8",
  });
}

describe.skipIf(process.platform === "win32")("a process that may open few files", () => {
  it("tells that there are too many, which is no defect, and does its work as soon as there are enough", () => {
    let told = 0;
    for (let most = 12; most <= 64; most += 1) {
      const { status, stdout, stderr } = withFiles(most);
      expect(stderr).not.toMatch(/defect/);
      // With fewer files than the engine itself needs, it ends before the program begins.
      if (status !== 0 && status !== 2) continue;
      if (status === 0) {
        expect(stdout).toMatch(/"state":"inSync"/);
        expect(told).toBeGreaterThan(0);
        return;
      }
      told += 1;
      expect(stderr).toMatch(TOLD);
    }
    expect.unreachable("Sixty-four files are enough.");
  });
});
