/**
 * Writes `test/fixtures/edge-agent/` and `test/fixtures/recordings/` from the scenarios and the source document's example.
 *
 * `--check` writes nothing and fails when a fixture is missing, stale or left over.
 */
import { writeOrCheck } from "../../schemas/generate/output.js";
import { RECORDINGS } from "./recordings.js";
import { SCENARIOS } from "./scenarios.js";

const files = new Map(SCENARIOS.map(({ name, twin }) => [`${name}.json`, `${JSON.stringify(twin(), null, 2)}\n`]));
const recordings = new Map(
  RECORDINGS.map(({ name, lines }) => [
    `${name}.ndjson`,
    lines()
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(""),
  ]),
);
const check = process.argv.includes("--check");
process.exitCode =
  writeOrCheck("test/fixtures/edge-agent", files, check) | writeOrCheck("test/fixtures/recordings", recordings, check);
