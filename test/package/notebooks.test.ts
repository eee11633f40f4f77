import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const FOLDER = "docs/notebooks";
/** Inside the package, so that the built package is found by its own name. */
const WORK = ".cache/notebooks";

const NOTEBOOKS = readdirSync(FOLDER).filter((file) => file.endsWith(".ipynb"));

interface Notebook {
  readonly metadata: { readonly kernelspec: { readonly name: string } };
  readonly cells: readonly {
    readonly cell_type: string;
    readonly source: readonly string[];
    readonly outputs?: readonly unknown[];
  }[];
}

function read(file: string): Notebook {
  return JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as Notebook;
}

/** The cells as one script that prints, as JSON, what the last expression of each cell shows. */
function toScript({ cells }: Notebook): string {
  const codes = cells.filter(({ cell_type: type }) => type === "code").map(({ source }) => source.join(""));
  const lines = codes.map((code) => {
    const text = code.trimEnd();
    const last = text.slice(lastStatement(text));
    return `${text.slice(0, text.length - last.length)}\nshown(${last.replace(/;$/, "")});`;
  });
  const shown = `const shown = (value) => console.log(JSON.stringify(value[Symbol.for("Jupyter.display")]?.() ?? value));`;
  return [shown, ...lines].join("\n").replaceAll('"npm:twinstate"', '"twinstate"');
}

/** Where the last line that begins at the margin and is no closing bracket begins. */
function lastStatement(text: string): number {
  return [...text.matchAll(/^[^\s)\]}]/gm)].at(-1)?.index ?? 0;
}

function run(file: string): readonly unknown[] {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  for (const data of readdirSync(FOLDER).filter((name) => !name.endsWith(".ipynb"))) {
    copyFileSync(`${FOLDER}/${data}`, `${WORK}/${data}`);
  }
  writeFileSync(`${WORK}/notebook.mjs`, toScript(read(file)));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["notebook.mjs"], { cwd: WORK, encoding: "utf8" });
  expect([stderr, status]).toStrictEqual(["", 0]);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

describe("the notebooks", () => {
  it.each(NOTEBOOKS)("%s is for Deno's kernel, and holds no output", (file) => {
    const { metadata, cells } = read(file);
    expect(metadata.kernelspec.name).toBe("deno");
    for (const { outputs = [] } of cells) expect(outputs).toStrictEqual([]);
  });

  it("fleet-analysis reads, judges, tallies, and shows a table and a picture", () => {
    const [count, judged, tally, table, picture, gate] = run("fleet-analysis.ipynb") as [
      number,
      readonly string[],
      { total: number; byOutcome: Record<string, number>; byState: Record<string, number> },
      Record<string, string>,
      Record<string, string>,
      { verdict: string; why: readonly string[] },
    ];
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, number) => total + number, 0);
    expect(judged).toHaveLength(3);
    expect([tally.total, sum(tally.byOutcome), sum(tally.byState)]).toStrictEqual([count, count, count]);
    expect(table["text/html"]).toMatch(/^<table><tr><th>kind.*<td>module<\/td>.*<\/table>$/);
    expect(picture["image/svg+xml"]?.match(/<rect /g)).toHaveLength(Object.keys(tally.byState).length);
    expect(["continue", "advance", "pause", "abort"]).toContain(gate.verdict);
    expect(gate.why.length).toBeGreaterThan(0);
  });
});
