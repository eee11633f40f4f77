/** The built core without the right to make code from texts: it judges every fixture and enters every validator. */
import assert from "node:assert/strict";
import * as library from "../dist/index.js";
import { judgeAll, readDocuments } from "./documents.mjs";

assert.throws(() => new Function("return 1"), EvalError, "run this with --disallow-code-generation-from-strings");
const documents = readDocuments();
assert.ok(documents.length > 0, "there are no fixtures");
const lines = judgeAll(library, documents).split("\n").length - 1;
for (const name of library.SCHEMA_NAMES) {
  assert.ok(library.validateDocument(name, 3).length > 0, `the schema ${name} takes a number`);
}
console.log(`note: ${lines} verdicts, ${library.SCHEMA_NAMES.length} schemas, no code made from texts`);
