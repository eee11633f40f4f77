import type { Command } from "./command.js";
import { VALIDATE_EXIT_CODES } from "./exit-code-rows.js";
import { OUTPUT_OPTIONS } from "./option-rows.js";
import { SOURCE_OPTIONS } from "./source-options.js";
import { THREADS_OPTION } from "./threads-option.js";

/** `twinstate validate`: does every document keep to its schema? */
export const validateCommand: Command = {
  name: "validate",
  summary: "Check every document against its schema, and name each breach with its path.",
  operands: "SOURCE...",
  details: [
    "The schema follows from the document: a twin of $edgeAgent, of $edgeHub, of another module or of a device, an AWS\nshadow, a feedback message. A deployment is checked by the rules of all who read it. The configuration groups of a twin\nare checked too: the known ones against their models, all others for their __meta. Every line of a recording is checked,\nand with --limits the twin at its end.",
    'With --json every document gives exactly one line: { source, line, index, kind, id, state, reasons, issues }, where\nstate is valid or invalid and reasons are the errors among the issues; one that cannot be read gives\n{ source, line, index, kind: "unreadable", issues }.',
  ],
  options: {
    json: { summary: "Print one JSON line for each document; the same as --output json." },
    ...OUTPUT_OPTIONS,
    "fail-on": { value: "warning", choices: ["warning"], summary: "Exit with 1 for a warning too." },
    "min-documents": { value: "N", summary: "Exit with 1 if fewer than N documents were checked; 0 by default." },
    limits: {
      value: "NAME",
      choices: ["device-agent", "iot-hub", "iot-hub-2016", "edge-hub"],
      summary: "Check the limits of a twin too: device-agent, iot-hub, iot-hub-2016 or edge-hub.",
    },
    threads: THREADS_OPTION,
    ...SOURCE_OPTIONS,
  },
  exitCodes: VALIDATE_EXIT_CODES,
  examples: [
    { line: "validate twin.json", meaning: "one twin, every breach with its path" },
    { line: "validate device.json --limits iot-hub", meaning: "would the hub take it?" },
    { line: "validate fleet.ndjson --json | grep invalid", meaning: "the documents that break their schema" },
  ],
  run: async (invocation) => (await import("./run-validate.js")).runValidate(invocation),
};
