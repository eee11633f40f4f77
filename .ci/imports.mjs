/**
 * Holds what a user imports to `.ci/import-budget.json`: minified bytes of a bundle that uses one name of the built package.
 *
 * The scripts of the package are held too, and the bytes of `dist/` that the program loads for a command line: who asks for the version or the help waits for nothing
 * that reads, judges or prints documents. A list of words may cost its words and half a KiB: who asks for the states of something gets no classifier with them.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import * as library from "../dist/index.js";

const ROOT = join(import.meta.dirname, "..");
const BESIDE_WORDS = 512;
/** Made from the rows of all kinds of documents, and so no cheaper than their judges. */
const COMPUTED = ["DOCUMENT_STATES"];
const budget = JSON.parse(readFileSync(join(import.meta.dirname, "import-budget.json"), "utf8"));

async function sizeOf(name) {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from "./dist/index.js";`, resolveDir: ROOT, loader: "js" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    legalComments: "none",
  });
  return outputFiles[0].contents.length;
}

/** The files of `dist/` that the program loads for a command line: the engine lists them when it measures what has run. */
function loadedBy(line) {
  const folder = mkdtempSync(join(tmpdir(), "twinstate-"));
  spawnSync(process.execPath, [join(ROOT, "dist/cli.js"), ...line.split(" ")], {
    cwd: ROOT,
    env: { ...process.env, NODE_V8_COVERAGE: folder },
  });
  const scripts = readdirSync(folder).flatMap((name) => JSON.parse(readFileSync(join(folder, name), "utf8")).result);
  rmSync(folder, { recursive: true });
  const files = scripts.filter(({ url }) => url.startsWith("file:")).map(({ url }) => fileURLToPath(url));
  return files.filter((file) => file.startsWith(join(ROOT, "dist")));
}

const isWords = (value) => Array.isArray(value) && value.every((word) => typeof word === "string");
const lists = Object.entries(library)
  .filter(([name, value]) => isWords(value) && !COMPUTED.includes(name))
  .map(([name, words]) => ({ import: name, maximum: JSON.stringify(words).length + BESIDE_WORDS, quiet: true }));

const problems = [];
for (const { import: name, maximum, quiet = false } of [...budget.filter((row) => "import" in row), ...lists]) {
  if (!(name in library)) {
    problems.push(`There is no ${name} in the package.`);
    continue;
  }
  const size = await sizeOf(name);
  if (!quiet) console.log(`note: ${name.padEnd(28)}${String(size).padStart(7)} of ${maximum} bytes`);
  if (size > maximum) problems.push(`The import of ${name} is ${size} bytes, ${size - maximum} over its ${maximum}.`);
}
console.log(`note: ${lists.length} lists of words, each with at most ${BESIDE_WORDS} bytes besides`);
for (const { script, maximum } of budget.filter((row) => "script" in row)) {
  const { size } = statSync(join(ROOT, "dist", script));
  console.log(`note: ${script.padEnd(28)}${String(size).padStart(7)} of ${maximum} bytes`);
  if (size > maximum) problems.push(`The script ${script} is ${size} bytes, ${size - maximum} over its ${maximum}.`);
}
for (const { run, maximum } of budget.filter((row) => "run" in row)) {
  const files = loadedBy(run);
  if (!files.some((file) => file.endsWith("cli.js"))) problems.push(`What twinstate ${run} loads could not be told.`);
  const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
  console.log(
    `note: ${`twinstate ${run}`.padEnd(36)}${String(size).padStart(8)} of ${maximum} bytes in ${files.length} files`,
  );
  if (size > maximum) problems.push(`twinstate ${run} loads ${size} bytes, ${size - maximum} over its ${maximum}.`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
