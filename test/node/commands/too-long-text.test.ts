import { constants } from "node:buffer";
import { afterEach, describe, expect, it, vi } from "vitest";
import { TOO_LONG_TEXT } from "../../../src/node/commands/too-long-text.js";
import { runProgram } from "../../support/world.js";

afterEach(() => {
  vi.restoreAllMocks();
});

/** Lets the engine fail as it does when what it writes becomes too long, for what holds one name. */
function failFor(name: string): void {
  const { stringify } = JSON;
  vi.spyOn(JSON, "stringify").mockImplementation((value: unknown, ...rest: unknown[]) => {
    const text = stringify(value, ...(rest as [])) as string | undefined;
    if (text?.includes(name) === true) throw new RangeError("Invalid string length");
    return text!;
  });
}

describe("output longer than the engine's longest string", () => {
  it("is told with its place and the size, and the other documents are printed", async () => {
    failFor("huge");
    const { exitCode, stdout, stderr } = await runProgram(["report", "--json", "-"], {
      stdin: ['{"deviceId":"a"}\n{"deviceId":"huge"}\n{"deviceId":"c"}\n'],
    });
    expect(exitCode).toBe(2);
    expect(stderr).toBe(`twinstate: stdin:2: ${TOO_LONG_TEXT}\n`);
    expect(TOO_LONG_TEXT).toContain(String(constants.MAX_STRING_LENGTH));
    expect(stdout.match(/"id":"[ac]"/g)).toHaveLength(2);
  });

  it.each([
    [
      ["replay", "--full", "-"],
      '{"recording":1,"at":"2026-01-01T00:00:00Z","twin":{"deviceId":"huge","properties":{"desired":{},"reported":{}}}}\n',
    ],
    [["query", "SELECT * FROM devices", "-"], '{"deviceId":"huge","properties":{"desired":{},"reported":{}}}\n'],
  ])("is no defect of %j", async (args, text) => {
    failFor("huge");
    const { exitCode, stderr } = await runProgram(args, { stdin: [text] });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(TOO_LONG_TEXT);
  });

  it("is no defect where two documents are compared", async () => {
    failFor('"op":');
    const { exitCode, stderr } = await runProgram(
      ["diff", "--json", "-", "test/fixtures/cases/C3-twin-patch-request.json"],
      {
        stdin: ['{"deviceId":"huge"}\n'],
      },
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain(TOO_LONG_TEXT);
  });

  it.each(["--json", "--output=csv"])(
    "is told of replay --full %s, whose other intervals are printed",
    async (format) => {
      const twin = (name: string) => ({ deviceId: "d", properties: { desired: { name, $version: 1 }, reported: {} } });
      const at = (second: number): string => `2026-01-01T00:00:0${second}Z`;
      const lines = [
        { recording: 1, at: at(0), twin: twin("a") },
        { at: at(1), change: "patchReported", patch: { name: "a" } },
        { at: at(2), change: "patchDesired", patch: { name: "huge" } },
      ];
      const stdin = lines.map((line) => `${JSON.stringify(line)}\n`);
      failFor("huge");
      const { exitCode, stdout, stderr } = await runProgram(["replay", "--full", format, "-"], { stdin });
      expect([exitCode, stderr]).toStrictEqual([2, `twinstate: stdin:1: ${TOO_LONG_TEXT}\n`]);
      expect(stdout).toMatch(/notStarted.*\n.*inSync.*\n$/);
      expect(stdout).not.toContain("outOfSync");
    },
  );

  it("is not what every failure is taken for", async () => {
    vi.spyOn(JSON, "stringify").mockImplementation(() => {
      throw new RangeError("Invalid count value");
    });
    await expect(runProgram(["report", "--json", "-"], { stdin: ['{"deviceId":"a"}\n'] })).rejects.toThrow(RangeError);
  });
});
