/**
 * Writes `test/fixtures/edge-agent/` and `test/fixtures/feedback/` from the scenarios and the source documents' examples.
 *
 * `--check` writes nothing and fails when a fixture is missing, stale or left over.
 */
import { writeOrCheck } from "../../schemas/generate/output.js";
import { campaign, FEEDBACK_SCENARIOS } from "./feedback.js";
import { SCENARIOS } from "./scenarios.js";

const text = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;
const check = process.argv.includes("--check");

const twins = new Map(SCENARIOS.map(({ name, twin }) => [`${name}.json`, text(twin())]));
const feedback = new Map([
  ...FEEDBACK_SCENARIOS.map(({ name, message }) => [`${name}.json`, text(message)] as const),
  [
    "campaign.ndjson",
    `${campaign()
      .map((message) => JSON.stringify(message))
      .join("\n")}\n`,
  ] as const,
]);

const exitCodes = [
  writeOrCheck("test/fixtures/edge-agent", twins, check),
  writeOrCheck("test/fixtures/feedback", feedback, check),
];
process.exitCode = Math.max(...exitCodes);
