import { describe, expect, it } from "vitest";
import { painter } from "../../../src/node/printing/colour.js";
import { explain } from "../../../src/node/printing/explanation.js";
import { printable } from "../../../src/node/printing/printable.js";
import { tellingReason } from "../../../src/node/printing/telling.js";
import { tableWidth } from "../../../src/node/printing/terminal-width.js";
import { StateTotals } from "../../../src/node/printing/state-totals.js";
import { judgeDocument } from "../../../src/document/index.js";
import { Recorder } from "../../support/world.js";

describe("colours", () => {
  const world = (isTTY: boolean, environment = {}) => ({
    stdin: [],
    stdout: new Recorder({ isTTY }),
    stderr: new Recorder(),
    environment,
    now: () => 0,
  });
  const coloured = (code: number): string => `\u001b[${code}mtext\u001b[39m`;

  it.each([
    ["succeeded", 32],
    ["running", 33],
    ["notStarted", 33],
    ["stale", 33],
    ["failed", 31],
    ["unknown", 90],
    ["superseded", 90],
    ["skipped", 90],
  ] as const)("of %s: %d, on a terminal", (outcome, code) => {
    expect(painter(world(true))(outcome, "text")).toBe(coloured(code));
    expect(painter(world(false))(outcome, "text")).toBe("text");
    expect(painter(world(true, { NO_COLOR: "1" }))(outcome, "text")).toBe("text");
    expect(painter(world(true, { TERM: "dumb" }))(outcome, "text")).toBe("text");
  });

  it("are there without a terminal when FORCE_COLOR is set, whatever NO_COLOR says", () => {
    expect(painter(world(false, { FORCE_COLOR: "1", NO_COLOR: "1" }))("failed", "text")).toBe(coloured(31));
    expect(painter(world(false, { FORCE_COLOR: "" }))("failed", "text")).toBe(coloured(31));
    expect(painter(world(true, { FORCE_COLOR: "0" }))("failed", "text")).toBe("text");
    expect(painter(world(true, { FORCE_COLOR: "false" }))("failed", "text")).toBe("text");
  });

  it("are as --color says before all that", () => {
    expect(painter(world(false, { NO_COLOR: "1" }), "always")("failed", "text")).toBe(coloured(31));
    expect(painter(world(true, { FORCE_COLOR: "1" }), "never")("failed", "text")).toBe("text");
  });
});

describe("the width of the terminal", () => {
  const width = (columns: number | undefined, COLUMNS: string | undefined, isTTY = true): number | undefined => {
    const stdout = new Recorder(columns === undefined ? { isTTY } : { isTTY, columns });
    return tableWidth({ stdout, stderr: new Recorder(), environment: { COLUMNS }, now: () => 0 });
  };

  it("is what the environment says, else what it says itself, else 80; a file has none", () => {
    const widths = [width(50, "60"), width(undefined, "60"), width(undefined, "wide"), width(undefined, undefined)];
    expect([...widths, width(50, undefined), width(0, "0")]).toStrictEqual([60, 60, 80, 80, 50, 80]);
    expect(
      ["60", "0", "-5", "6.5", "wide", "", undefined].map((columns) => width(undefined, columns, false)),
    ).toStrictEqual([60, undefined, undefined, undefined, undefined, undefined, undefined]);
  });
});

describe("the reason that tells most", () => {
  const reason = (code: string) => ({ code, path: "", message: `message of ${code}` });

  it.each([
    ["failed", ["deployment-applied", "x"], "x"],
    ["failed", ["reported-status", "derived-status", "x", "y"], "x"],
    ["failed", ["derived-status", "reported-status"], "derived-status"],
    ["successful", ["deployment-applied", "x"], "deployment-applied"],
    ["COMPLETED", ["reported-status", "x"], "reported-status"],
  ])("of %s with %j is %s", (state, codes, told) => {
    expect(tellingReason(state, codes.map(reason))?.message).toBe(`message of ${told}`);
  });

  it("is none where there is none", () => {
    expect(tellingReason("failed", [])).toBeUndefined();
  });
});

describe("totals", () => {
  it("name the most frequent state first, in the colour of its outcome, and one document as one", () => {
    const totals = new StateTotals();
    totals.add({ state: "a", outcome: "failed" });
    const paint = (outcome: string, text: string): string => `<${outcome} ${text}>`;
    expect(totals.text(paint)).toBe("1 document: <failed 1 a>");
    for (let time = 0; time < 2; time += 1) totals.add({ state: "b", outcome: "running" });
    expect(totals.text(paint)).toBe("3 documents: <running 2 b>, <failed 1 a>");
  });
});

describe("what is printed", () => {
  it.each([
    "\u0000",
    "\u001f",
    "\u007f",
    "\u0080",
    "\u009f",
    "\u200e",
    "\u061c",
    "\u200f",
    "\u2028",
    "\u2029",
    "\u202e",
    "\u2066",
    "\u2069",
  ])("shows %j as what it is", (character) => {
    expect(printable(`a${character}b`)).toBe(`a\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}b`);
  });

  it.each([" ", "~", "\u00a0", "\u200d", "\u2027", "\u202f", "\u2065", "\u206a", "😀"])(
    "leaves %j as it is",
    (character) => {
      expect(printable(character)).toBe(character);
    },
  );
});

describe("the explanation of a deployment", () => {
  const lines = (reported: object, desired: object = {}): readonly string[] => {
    const twin = {
      deviceId: "edge-1",
      moduleId: "$edgeAgent",
      configurations: { "base\u009b": { status: "Applied" } },
      properties: {
        desired: {
          $version: 3,
          systemModules: {},
          modules: { a: { status: "running", settings: { image: "a:1" } }, ...desired },
        },
        reported: { lastDesiredVersion: 2, lastDesiredStatus: { code: 200, description: "" }, ...reported },
      },
    };
    return explain("x:1", judgeDocument(twin), (text) => text).split("\n");
  };

  it("names both versions, the deployments, and leaves out a description that is empty", () => {
    const shown = lines({});
    expect(shown).toContain("versions     desired 3, last desired 2");
    expect(shown).toContain("deployment   at scale, applied: base\\u009b");
    expect(shown.join("\n")).not.toContain("description");
  });

  it("tells of a module what differs, and nothing of zeros", () => {
    const running = { runtimeStatus: "running", exitCode: 0, restartCount: 0, settings: { image: "a:1" } };
    const shown = lines(
      { modules: { a: running, gone: { ...running, exitCode: 1, restartCount: 2 } } },
      { wanted: { status: "running", settings: { image: "b:1" } } },
    );
    expect(shown).toContain("  a       running, wanted running");
    expect(shown).toContain("  gone    running, not desired; exit code 1; restarts 2");
    expect(shown).toContain("  wanted  not reported, wanted running");
  });

  it("keeps the line breaks of the agent's words", () => {
    const shown = lines({ lastDesiredStatus: { code: 500, description: "one\r\ntwo\u001b[1m" } });
    expect(shown).toContain("description  one");
    expect(shown).toContain(String.raw`             two\u001b[1m`);
  });
});
