/**
 * The notebook runs in Deno's kernel, and shows what is stored in it: tables and pictures, byte for byte. `--write` stores them.
 *
 * Deno comes from npm when the check runs, jupyter-nbconvert from Debian; neither is a dependency. Where one cannot be had the gate is skipped,
 * and says so.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installFromDebian, installFromNpm, ROOT, run } from "./tools.mjs";

const FOLDER = join(ROOT, "docs", "notebooks");
const TOOLS = join(ROOT, ".cache", "notebook-tools");
const DENO = join(TOOLS, "node_modules", ".bin", "deno");
const SKIPPED = 77;
const MOST_RUNS = 5;

Object.assign(process.env, { DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1", JUPYTER_PATH: TOOLS });

function skip(what, { output }) {
  console.log(`skipped: THE NOTEBOOK WAS NOT RUN: ${what}\n${output.trim().split("\n").at(-1) ?? ""}`);
  process.exit(SKIPPED);
}

function bringJupyter() {
  if (run("jupyter-nbconvert", ["--version"]).ok) return;
  const installed = installFromDebian(["jupyter-nbconvert", "python3-nbclient"]);
  if (!run("jupyter-nbconvert", ["--version"]).ok) skip("apt cannot install jupyter-nbconvert here", installed);
}

function bringKernel() {
  const installed = installFromNpm(TOOLS, ["deno@2.9.6"]);
  if (!run(DENO, ["--version"]).ok) skip("Deno cannot be installed here", installed);
  const kernel = join(TOOLS, "kernels", "deno");
  mkdirSync(kernel, { recursive: true });
  const argv = [DENO, "jupyter", "--kernel", "--conn", "{connection_file}"];
  writeFileSync(join(kernel, "kernel.json"), JSON.stringify({ argv, display_name: "Deno", language: "typescript" }));
}

/** What the cells show, without the numbers of a run. */
function shownBy({ cells }) {
  return cells
    .filter(({ cell_type: type }) => type === "code")
    .map(({ id, outputs }) => ({
      id,
      shown: outputs.map(({ data, text, output_type: type }) =>
        JSON.stringify({ type, data: joined(data ?? {}), text: [text ?? ""].flat().join("") }),
      ),
    }));
}

/** A text may be stored as a list of its lines. */
function joined(data) {
  return Object.fromEntries(
    Object.entries(data).map(([type, value]) => [
      type,
      Array.isArray(value) ? value.join("") : typeof value === "string" ? value : JSON.stringify(value),
    ]),
  );
}

/** Runs a notebook; the cells as they are after it. */
function cellsOf(file) {
  const args = ["--to", "notebook", "--execute", "--ExecutePreprocessor.timeout=120"];
  const options = ["--ExecutePreprocessor.record_timing=False", "--output-dir", TOOLS, file];
  const done = run("jupyter-nbconvert", [...args, ...options], { cwd: FOLDER });
  if (!done.ok) {
    console.error(`${file} does not run.\n${done.output}`);
    process.exit(1);
  }
  return JSON.parse(readFileSync(join(TOOLS, file), "utf8")).cells;
}

/** The client loses what a cell shows now and then, when the kernel is quicker with its end: such a cell is taken from another run. */
function completeCellsOf(file) {
  let cells = cellsOf(file);
  for (let runs = 1; runs < MOST_RUNS && !cells.every(showsSomething); runs += 1) {
    const again = cellsOf(file);
    cells = cells.map((cell, at) => (showsSomething(cell) ? cell : again[at]));
  }
  return cells;
}

/** Whether a cell shows something, as every cell with code does. */
function showsSomething({ outputs = [0] }) {
  return outputs.length > 0;
}

function write(file, notebook, ran) {
  const cells = notebook.cells.map((cell, at) =>
    cell.cell_type === "code" ? { ...cell, execution_count: ran[at].execution_count, outputs: ran[at].outputs } : cell,
  );
  writeFileSync(join(FOLDER, file), `${JSON.stringify({ ...notebook, cells }, null, 1)}\n`);
}

if (!existsSync(join(ROOT, "dist", "index.js"))) throw new Error("There is no dist/: run npm run build first.");
bringJupyter();
bringKernel();
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".ipynb"))) {
  const notebook = JSON.parse(readFileSync(join(FOLDER, file), "utf8"));
  const ran = completeCellsOf(file);
  if (process.argv.includes("--write")) {
    write(file, notebook, ran);
    continue;
  }
  const [wanted, found] = [shownBy(notebook), shownBy({ cells: ran })];
  const differing = wanted.filter(({ shown }, at) => shown.join("\n") !== found[at].shown.join("\n"));
  for (const { id } of differing) console.error(`${file}: ${id} shows something else than what is stored.`);
  if (differing.length > 0) {
    console.error("If that is right: node .ci/notebook.mjs --write, and look at it.");
    process.exitCode = 1;
  }
  const pictures = found.filter(({ shown }) => shown.some((output) => output.includes("image/svg+xml"))).length;
  console.log(`note: ${file}: ${found.length} cells, ${pictures} pictures`);
}
