/**
 * Writes `src/schema/generated/` from `schemas/*.schema.json`: a validator each, compiled ahead of time, and the types.
 *
 * `--check` writes nothing and fails when a file is missing, stale or left over.
 */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { writeOrCheck } from "./output.js";
import { compileTypes } from "./types.js";
import { compileValidators } from "./validators.js";

const FOLDER = "schemas";
const TARGET = "src/schema/generated";

const schemas = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".schema.json"))
    .sort()
    .map((file) => [
      file.replace(/\.schema\.json$/, ""),
      JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as object,
    ]),
);

mkdirSync(TARGET, { recursive: true });
const files = new Map([...(await compileValidators(schemas)), ...(await compileTypes([...schemas.keys()], FOLDER))]);
process.exitCode = writeOrCheck(TARGET, files, process.argv.includes("--check"));
