/**
 * Writes the fixtures that are made: $edgeAgent twins and their recordings from the scenarios and the source document's
 * example, device twins with configuration groups from theirs, Desired State Feedback from a campaign.
 *
 * `--check` writes nothing and fails when a fixture is missing, stale or left over.
 */
import { writeOrCheck } from "../../schemas/generate/output.js";
import { campaign, FEEDBACK_SCENARIOS } from "./feedback.js";
import { GROUP_SCENARIOS } from "./groups.js";
import { RECORDINGS } from "./recordings.js";
import { SCENARIOS } from "./scenarios.js";

const check = process.argv.includes("--check");
const document = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const lines = (entries: readonly unknown[]): string => entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
const folders = {
  "edge-agent": new Map(SCENARIOS.map(({ name, twin }) => [`${name}.json`, document(twin())])),
  configuration: new Map(GROUP_SCENARIOS.map(({ name, twin }) => [`${name}.json`, document(twin)])),
  recordings: new Map(RECORDINGS.map((recording) => [`${recording.name}.ndjson`, lines(recording.lines())])),
  feedback: new Map([
    ...FEEDBACK_SCENARIOS.map(({ name, message }): [string, string] => [`${name}.json`, document(message)]),
    ["campaign.ndjson", lines(campaign())],
  ]),
};
for (const [folder, files] of Object.entries(folders)) {
  if (writeOrCheck(`test/fixtures/${folder}`, files, check) !== 0) process.exitCode = 1;
}
