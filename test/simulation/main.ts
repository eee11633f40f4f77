/**
 * Writes the fixtures that are made: $edgeAgent twins and their recordings from the scenarios and the source document's
 * example, $edgeHub twins and deployments from theirs, device twins with configuration groups from theirs, Desired State Feedback from a campaign; the whole verdict
 * on each $edgeAgent twin, device twin and shadow; and the twins of the notebook, which are every second one of the $edgeAgent twins.
 *
 * `--check` writes nothing and fails when a file is missing, stale or left over.
 */
import { readdirSync, readFileSync } from "node:fs";
import { writeOrCheck } from "../../schemas/generate/output.js";
import { compareNames } from "../../src/json/index.js";
import { DEPLOYMENT_SCENARIOS } from "./deployments.js";
import { EDGE_HUB_SCENARIOS } from "./edge-hub-scenarios.js";
import { campaign, FEEDBACK_SCENARIOS } from "./feedback.js";
import { GROUP_SCENARIOS } from "./groups.js";
import { PROPERTY_SCENARIOS } from "./property-scenarios.js";
import { RECORDINGS } from "./recordings.js";
import { SCENARIOS } from "./scenarios.js";
import { SHADOW_SCENARIOS } from "./shadow-scenarios.js";
import { shadowVerdictText, twinVerdictText, verdictsText } from "./verdicts.js";

const check = process.argv.includes("--check");
const document = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const lines = (entries: readonly unknown[]): string => entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
const folders = {
  "fixtures/edge-agent": new Map(SCENARIOS.map(({ name, twin }) => [`${name}.json`, document(twin())])),
  "expected/edge-agent": new Map(SCENARIOS.map(({ name, twin }) => [`${name}.json`, verdictsText(twin())])),
  "fixtures/edge-hub": new Map(EDGE_HUB_SCENARIOS.map(({ name, twin }) => [`${name}.json`, document(twin)])),
  "fixtures/deployment": new Map(DEPLOYMENT_SCENARIOS.map((one) => [`${one.name}.json`, document(one.document)])),
  "fixtures/configuration": new Map(GROUP_SCENARIOS.map(({ name, twin }) => [`${name}.json`, document(twin)])),
  "fixtures/properties": new Map(PROPERTY_SCENARIOS.map(({ name, twin }) => [`${name}.json`, document(twin)])),
  "expected/properties": new Map(PROPERTY_SCENARIOS.map(({ name, twin }) => [`${name}.json`, twinVerdictText(twin)])),
  "fixtures/shadows": new Map(SHADOW_SCENARIOS.map(({ name, shadow }) => [`${name}.json`, document(shadow)])),
  "expected/shadows": new Map(SHADOW_SCENARIOS.map(({ name, shadow }) => [`${name}.json`, shadowVerdictText(shadow)])),
  "fixtures/recordings": new Map(RECORDINGS.map((recording) => [`${recording.name}.ndjson`, lines(recording.lines())])),
  "fixtures/feedback": new Map([
    ...FEEDBACK_SCENARIOS.map(({ name, message }): [string, string] => [`${name}.json`, document(message)]),
    ["campaign.ndjson", lines(campaign())],
  ]),
};
for (const [folder, files] of Object.entries(folders)) {
  if (writeOrCheck(`test/${folder}`, files, check) !== 0) process.exitCode = 1;
}

/** A small fleet: devices of many states, each with an identifier of its own where the recording names the device. */
const fleet = [...SCENARIOS]
  .sort((left, right) => compareNames(left.name, right.name))
  .filter((_, index) => index % 2 === 0)
  .slice(0, 24)
  .map(({ twin }, index) => {
    const recorded = twin();
    return "deviceId" in recorded ? { ...recorded, deviceId: `edge-${String(index).padStart(4, "0")}` } : recorded;
  });
const notebooks = "docs/notebooks";
const made = "twins.ndjson";
const byHand = readdirSync(notebooks).filter((name) => name !== made);
const beside = new Map([
  [made, lines(fleet)],
  ...byHand.map((name) => [name, readFileSync(`${notebooks}/${name}`, "utf8")] as const),
]);
if (writeOrCheck(notebooks, beside, check) !== 0) process.exitCode = 1;
