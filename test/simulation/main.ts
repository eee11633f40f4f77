/**
 * Writes `test/fixtures/edge-agent/` from the scenarios and the source document's example, and
 * `test/fixtures/configuration/` from those of configuration groups.
 *
 * `--check` writes nothing and fails when a fixture is missing, stale or left over.
 */
import { writeOrCheck } from "../../schemas/generate/output.js";
import { GROUP_SCENARIOS } from "./groups.js";
import { SCENARIOS } from "./scenarios.js";

const check = process.argv.includes("--check");
const text = (twin: object): string => `${JSON.stringify(twin, null, 2)}\n`;
const folders = {
  "edge-agent": new Map(SCENARIOS.map(({ name, twin }) => [`${name}.json`, text(twin())])),
  configuration: new Map(GROUP_SCENARIOS.map(({ name, twin }) => [`${name}.json`, text(twin)])),
};
for (const [folder, files] of Object.entries(folders)) {
  if (writeOrCheck(`test/fixtures/${folder}`, files, check) !== 0) process.exitCode = 1;
}
