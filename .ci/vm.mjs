/**
 * The core as one script in an empty context, where nothing is but the language: same verdicts as outside. Both scripts of
 * the package are run: the whole core, and the one that only judges.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import * as library from "../dist/index.js";
import { judgeAll, readDocuments } from "./documents.mjs";

const FOREIGN = ["console", "process", "require", "setTimeout", "fetch", "URL", "Buffer", "structuredClone"];

const documents = readDocuments();
assert.ok(documents.length > 0, "there are no fixtures");
const outside = judgeAll(library, documents);

/** Runs a script of the package in a context of its own; answers what evaluates code beside it. */
function load(script) {
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  runInContext("delete globalThis.console;", context); // V8 puts one into every context
  for (const name of FOREIGN) {
    assert.equal(runInContext(`typeof ${name}`, context), "undefined", `the context is not empty: ${name}`);
  }
  const before = runInContext("Object.keys(globalThis)", context);
  runInContext(readFileSync(join(import.meta.dirname, "..", "dist", script), "utf8"), context);
  const made = runInContext("Object.keys(globalThis)", context).filter((name) => !before.includes(name));
  assert.deepEqual([...made], ["twinstate"], `${script} makes other globals`);
  return (code) => runInContext(code, context);
}

for (const script of ["twinstate.global.js", "twinstate.judge.global.js"]) {
  const evaluate = load(script);
  evaluate(`globalThis.judgeAll = ${judgeAll.toString()};`);
  const inside = evaluate(`judgeAll(twinstate, JSON.parse(${JSON.stringify(JSON.stringify(documents))}))`);
  assert.equal(inside, outside, script);
  console.log(`note: ${inside.split("\n").length - 1} verdicts of ${script} in an empty context, the same as outside`);
}

const evaluate = load("twinstate.global.js");
assert.deepEqual([...evaluate("Object.keys(twinstate).sort()")], Object.keys(library).sort());
for (const name of library.SCHEMA_NAMES) {
  const issues = evaluate(`JSON.stringify(twinstate.validateDocument(${JSON.stringify(name)}, 3))`);
  assert.equal(issues, JSON.stringify(library.validateDocument(name, 3)));
}
