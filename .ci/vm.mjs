/** The built core as one script in an empty context, where nothing is but the language: same verdicts as outside. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import * as library from "../dist/index.js";
import { judgeAll, readDocuments } from "./documents.mjs";

const { outputFiles } = await build({
  entryPoints: [join(import.meta.dirname, "..", "dist", "index.js")],
  bundle: true,
  write: false,
  format: "iife",
  globalName: "library",
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "es2022",
});

const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
runInContext("delete globalThis.console;", context); // V8 puts one into every context
for (const name of ["console", "process", "require", "setTimeout", "fetch", "URL", "Buffer", "structuredClone"]) {
  assert.equal(runInContext(`typeof ${name}`, context), "undefined", `the context is not empty: ${name}`);
}
runInContext(`"use strict";\n${outputFiles[0].text}\nglobalThis.library = library;`, context);
runInContext(`globalThis.judgeAll = ${judgeAll.toString()};`, context);

const documents = readDocuments();
assert.ok(documents.length > 0, "there are no fixtures");
const inside = runInContext(`judgeAll(library, JSON.parse(${JSON.stringify(JSON.stringify(documents))}))`, context);
assert.equal(inside, judgeAll(library, documents));
for (const name of library.SCHEMA_NAMES) {
  const issues = runInContext(`JSON.stringify(library.validateDocument(${JSON.stringify(name)}, 3))`, context);
  assert.equal(issues, JSON.stringify(library.validateDocument(name, 3)));
}
console.log(`note: ${inside.split("\n").length - 1} verdicts in an empty context, the same as outside`);
