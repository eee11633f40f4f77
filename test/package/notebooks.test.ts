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
    readonly outputs?: readonly { readonly data?: Readonly<Record<string, string | readonly string[]>> }[];
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

/** What a cell shows as a table or a picture, as it is stored in the notebook. */
function storedOf({ cells }: Notebook): readonly (Readonly<Record<string, string>> | undefined)[] {
  return cells
    .filter(({ cell_type: type }) => type === "code")
    .map(({ outputs }) => {
      const shown = Object.entries(outputs?.[0]?.data ?? {}).filter(([type]) => type !== "text/plain");
      return shown.length === 0
        ? undefined
        : Object.fromEntries(shown.map(([type, content]) => [type, [content].flat().join("")]));
    });
}

describe("the notebooks", () => {
  it.each(NOTEBOOKS)("%s is for Deno's kernel, and every cell shows something", (file) => {
    const { metadata, cells } = read(file);
    expect(metadata.kernelspec.name).toBe("deno");
    for (const { cell_type: type, outputs } of cells) expect(outputs?.length).toBe(type === "code" ? 1 : undefined);
  });

  it("fleet-analysis shows the tables and pictures that are stored, and the verdict of the gate", () => {
    const stored = storedOf(read("fleet-analysis.ipynb"));
    const shown = run("fleet-analysis.ipynb");
    expect(shown).toHaveLength(stored.length);
    for (const [at, output] of stored.entries()) if (output !== undefined) expect(shown[at]).toStrictEqual(output);
    const types = stored.flatMap((output) => (output === undefined ? [] : Object.keys(output)));
    expect(types.filter((type) => type === "image/svg+xml")).toHaveLength(5);
    expect(types.filter((type) => type === "text/html")).toHaveLength(3);
    expect(shown.at(-1)).toMatchObject({ verdict: "pause", state: "running" });
  });
});
