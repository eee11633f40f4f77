import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../src/result/index.js";
import { Output } from "../../../src/node/output/output.js";
import type { Column, Sheet, Target } from "../../../src/node/printing/sheet.js";
import { TablePrinter } from "../../../src/node/printing/table-printer.js";
import { Recorder } from "../../support/world.js";

interface Row {
  readonly state: string;
  readonly device: string;
  readonly why: string;
}

const COLUMNS: readonly Column<Row>[] = [
  { name: "state", head: "STATE", value: ({ state }) => state, isColoured: true },
  { name: "device", head: "DEVICE", value: ({ device }) => device, cut: "start" },
  { name: "why", head: "WHY", value: ({ why }) => why, cut: "end" },
];

const SHEET: Sheet<Row> = {
  noun: "row",
  columns: () => COLUMNS,
  line: (row) => `${JSON.stringify(row)}\n`,
  position: () => undefined,
  title: ({ device }) => device,
  result: () => "passed",
  remarks: () => [],
  outcome: () => "failed",
};

function row(values: Partial<Row> = {}): Row {
  return { state: "failed", device: "edge-1", why: "because", ...values };
}

async function table(rows: readonly Row[], target: Partial<Target> = {}, sheet = SHEET): Promise<readonly string[]> {
  const stdout = new Recorder();
  const output = new Output(stdout);
  const terminal = { stdout, stderr: new Recorder(), environment: {}, now: () => 0 };
  const paint = (_outcome: Outcome, text: string): string => text;
  const locate = (): Promise<readonly undefined[]> => Promise.resolve([]);
  const whole: Target = { output, terminal, paint, width: undefined, isChosen: true, title: "t", locate, ...target };
  const printer = new TablePrinter(sheet, whole, "table");
  for (const each of rows) printer.add(each);
  printer.finish([]);
  await output.flush();
  return stdout.text.split("\n").slice(0, -1);
}

describe("a table", () => {
  it("has columns as wide as their widest cell, two blanks between them and none at the end", async () => {
    expect(await table([row({ device: "edge-1000" }), row({ state: "successful", why: "" })])).toStrictEqual([
      "STATE       DEVICE     WHY",
      "failed      edge-1000  because",
      "successful  edge-1",
    ]);
  });

  it("counts the columns of a terminal: two for a wide character, none for a mark on another", async () => {
    const lines = await table([row({ device: "設備" }), row({ device: "e\u0301" }), row({ device: "👨‍👩‍👧" })]);
    expect(lines.slice(1)).toStrictEqual([
      "failed  設備    because",
      "failed  e\u0301       because",
      "failed  👨‍👩‍👧      because",
    ]);
  });

  it("cuts no wide character in two", async () => {
    const lines = await table([row({ device: "設備設備設備", why: "理由理由理由理由" })], { width: 24 });
    expect(lines[1]).toBe("failed  …備設備  理由理…");
  });

  it("settles its widths with the first two hundred lines, the head among them", async () => {
    const rows = (place: number): Promise<readonly string[]> =>
      table(Array.from({ length: 250 }, (_, index) => row(index === place ? { device: "edge-1000" } : {})));
    expect((await rows(199))[1]).toBe("failed  edge-1     because");
    expect((await rows(200))[1]).toBe("failed  edge-1  because");
    expect((await rows(200))[201]).toBe("failed  edge-1000  because");
    expect(await rows(200)).toHaveLength(251);
  });

  it("keeps to a width: the widest columns give way first, and no state is cut", async () => {
    const letters = "abcdefghijklmnopqrstuvwxyz";
    expect((await table([row({ why: letters })], { width: 30 }))[1]).toBe("failed  edge-1  abcdefghijklm…");
    expect((await table([row({ device: letters, why: letters })], { width: 30 }))[1]).toBe(
      "failed  …rstuvwxyz  abcdefghi…",
    );
    expect((await table([row({ why: letters })], { width: 4 }))[1]).toBe("failed  …  …");
  });

  it("colours the state, padding and all, and obeys nothing in a cell", async () => {
    const paint = (outcome: Outcome, text: string): string => `<${outcome}:${text}>`;
    const lines = await table([row({ state: "no" }), row({ device: "\u001b[1m", why: "\u009b" })], { paint });
    expect(lines[0]).toBe("STATE   DEVICE     WHY");
    expect(lines.slice(1)).toStrictEqual([
      "<failed:no    >  edge-1     because",
      String.raw`<failed:failed>  \u001b[1m  \u009b`,
    ]);
  });

  it("tells one item in full where no table was asked for, several as rows, and totals after them", async () => {
    const sheet: Sheet<Row> = {
      ...SHEET,
      text: { when: "alone", write: ({ device }) => (device === "x" ? undefined : `all about ${device}\n`) },
      totals: () => "totals",
    };
    const free = { isChosen: false };
    expect(await table([row()], free, sheet)).toStrictEqual(["all about edge-1"]);
    expect(await table([row({ device: "x" })], free, sheet)).toHaveLength(4);
    expect(await table([row()], {}, sheet)).toStrictEqual([
      "STATE   DEVICE  WHY",
      "failed  edge-1  because",
      "",
      "totals",
    ]);
    expect(await table([row(), row()], free, sheet)).toHaveLength(5);
    expect(await table([], free, sheet)).toStrictEqual([]);
  });
});
