import { describe, expect, it } from "vitest";
import { painter } from "../../../src/node/printing/colour.js";
import { explain } from "../../../src/node/printing/explanation.js";
import { printable } from "../../../src/node/printing/printable.js";
import { tellingReason } from "../../../src/node/printing/report-text.js";
import { Table } from "../../../src/node/printing/verdict-table.js";
import type { TableRow } from "../../../src/node/printing/verdict-table.js";
import { tableWidth } from "../../../src/node/printing/terminal-width.js";
import { totals } from "../../../src/node/printing/state-totals.js";
import { judgeDocument } from "../../../src/document/index.js";
import { Recorder } from "../../support/world.js";

const plain = (_state: string, text: string): string => text;

function row(values: Partial<TableRow> = {}): TableRow {
  return { state: "failed", subject: "edge-1", place: "a.json:1", why: "because", ...values };
}

function table(rows: readonly TableRow[], columns?: number, paint = plain): readonly string[] {
  const lines: string[] = [];
  const printed = new Table((line) => lines.push(line), paint, columns);
  for (const each of rows) printed.add(each);
  printed.finish();
  printed.finish();
  return lines.map((line) => line.slice(0, -1));
}

describe("a table", () => {
  it("has columns as wide as their widest cell, two blanks between them and none at the end", () => {
    expect(table([row({ subject: "edge-1000" }), row({ state: "successful", why: "" })])).toStrictEqual([
      "STATE       DEVICE     SOURCE    WHY",
      "failed      edge-1000  a.json:1  because",
      "successful  edge-1     a.json:1",
    ]);
  });

  it("settles its widths with the first two hundred lines, the head among them", () => {
    const rows = (place: number): readonly string[] =>
      table(Array.from({ length: 250 }, (_, index) => row(index === place ? { subject: "edge-1000" } : {})));
    expect(rows(198)[1]).toBe("failed  edge-1     a.json:1  because");
    expect(rows(199)[1]).toBe("failed  edge-1     a.json:1  because");
    expect(rows(200)[1]).toBe("failed  edge-1  a.json:1  because");
    expect(rows(200)[201]).toBe("failed  edge-1000  a.json:1  because");
    expect(rows(200)).toHaveLength(251);
  });

  it("keeps to a width: a third for the device and the source, the rest for the reason", () => {
    const [long, letters] = ["x".repeat(100), "abcdefghijklmnopqrstuvwxyz0123456789"];
    const lines = table([row({ subject: letters, place: letters, why: long })], 90);
    const place = "…jklmnopqrstuvwxyz0123456789";
    expect(lines[1]).toBe(`failed  abcdefghijklmnopqrstuvwxyz012…  ${place}  ${"x".repeat(19)}…`);
    expect(table([row({ why: long })], 60)[1]).toBe(`failed  edge-1  a.json:1  ${"x".repeat(33)}…`);
    expect(table([row({ why: long })], 60)[1]).toHaveLength(60);
    expect(table([row({ why: long })], 30)[1]).toBe(`failed  edge…  …  ${"x".repeat(11)}…`);
  });

  it("colours the state, padding and all, and obeys nothing in a cell", () => {
    const paint = (state: string, text: string): string => `<${state}:${text}>`;
    expect(table([row({ subject: "\u001b[1m", place: "\u0007", why: "\u009b" })], undefined, paint)).toStrictEqual([
      "<STATE:STATE >  DEVICE     SOURCE  WHY",
      String.raw`<failed:failed>  \u001b[1m  \u0007  \u009b`,
    ]);
  });
});

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
    ["successful", 32],
    ["advance", 32],
    ["notYetApplied", 33],
    ["continue", 33],
    ["moduleFailed", 31],
    ["invalid", 31],
    ["unreadable", 31],
    ["pause", 31],
    ["indeterminate", 90],
  ])("of %s: %d, on a terminal", (state, code) => {
    expect(painter(world(true))(state, "text")).toBe(coloured(code));
    expect(painter(world(false))(state, "text")).toBe("text");
    expect(painter(world(true, { NO_COLOR: "1" }))(state, "text")).toBe("text");
    expect(painter(world(true, { TERM: "dumb" }))(state, "text")).toBe("text");
  });

  it("of a word that is no state are none", () => {
    expect(painter(world(true))("STATE", "text")).toBe("text");
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
    expect(tellingReason(state, codes.map(reason))).toBe(`message of ${told}`);
  });

  it("is none where there is none", () => {
    expect(tellingReason("failed", [])).toBe("");
  });
});

describe("totals", () => {
  it("name the most frequent state first, and one document as one", () => {
    const states = new Map(Object.entries({ a: 1, b: 3, c: 2 }));
    expect(totals(6, states, plain)).toBe("6 documents: 3 b, 2 c, 1 a");
    expect(totals(1, new Map([["a", 1]]), plain)).toBe("1 document: 1 a");
    expect(totals(2, new Map([["a", 2]]), (state, text) => `<${state} ${text}>`)).toBe("2 documents: <a 2 a>");
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
    return explain("x:1", judgeDocument(twin), plain).split("\n");
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
});
