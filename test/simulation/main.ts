/**
 * Writes `test/fixtures/edge-agent/` from the scenarios and the source document's example.
 *
 * `--check` writes nothing and fails when a fixture is missing, stale or left over.
 */
import { writeOrCheck } from "../../schemas/generate/output.js";
import { SCENARIOS } from "./scenarios.js";

const files = new Map(SCENARIOS.map(({ name, twin }) => [`${name}.json`, `${JSON.stringify(twin(), null, 2)}\n`]));
process.exitCode = writeOrCheck("test/fixtures/edge-agent", files, process.argv.includes("--check"));
