/**
 * Holds what a user imports to `.ci/import-budget.json`: minified bytes of a bundle that uses one name of the built package.
 *
 * The scripts of the package are held too. A list of words may cost its words and half a KiB: who asks for the states of something gets no classifier with them.
 */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
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
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
