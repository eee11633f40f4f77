/**
 * Writes the fixtures that are made: $edgeAgent twins and their recordings from the scenarios and the source document's
 * example, device twins with configuration groups from theirs.
 *
 * `--check` writes nothing and fails when a fixture is missing, stale or left over.
 */
import { writeOrCheck } from "../../schemas/generate/output.js";
import { GROUP_SCENARIOS } from "./groups.js";
import { RECORDINGS } from "./recordings.js";
import { SCENARIOS } from "./scenarios.js";

const check = process.argv.includes("--check");
const document = (twin: object): string => `${JSON.stringify(twin, null, 2)}\n`;
const lines = (entries: readonly object[]): string => entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
const folders = {
  "edge-agent": new Map(SCENARIOS.map(({ name, twin }) => [`${name}.json`, document(twin())])),
  configuration: new Map(GROUP_SCENARIOS.map(({ name, twin }) => [`${name}.json`, document(twin)])),
  recordings: new Map(RECORDINGS.map((recording) => [`${recording.name}.ndjson`, lines(recording.lines())])),
};
for (const [folder, files] of Object.entries(folders)) {
  if (writeOrCheck(`test/fixtures/${folder}`, files, check) !== 0) process.exitCode = 1;
}
