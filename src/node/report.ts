import type { Command } from "./command.js";
import { SOURCE_OPTIONS } from "./source-options.js";

/** `twinstate report`: what state is every twin in, and why? */
export const reportCommand: Command = {
  name: "report",
  summary: "Judge every twin: its state, and why.",
  operands: "SOURCE...",
  details: [
    "One document gets an explanation: the state, the versions, a line for each module, and every reason with its path.\nSeveral get a table and totals.",
    'With --json every document gives exactly one line: { source, line, index, kind, id, state, reasons, verdict }; one\nthat cannot be read gives { source, line, index, kind: "unreadable", issues }.',
    "Nothing that is printed quotes credentials, environment variables or createOptions.",
  ],
  options: {
    json: { summary: "Print one JSON line for each document." },
    "fail-on": {
      value: "STATES",
      summary: "Exit with 1 if a document is in one of these states (behind commas), or unreadable.",
    },
    rules: {
      value: "RULES",
      summary: "documented: as the agent's documentation says (default); observed: as the agent really reports.",
    },
    deployment: { value: "ID", summary: "Ask about this deployment instead of the one that is in force." },
    ...SOURCE_OPTIONS,
  },
  examples: [
    { line: "report twin.json", meaning: "one twin, explained" },
    { line: "report fleet.ndjson.gz --json > verdicts.ndjson", meaning: "gigabytes, one line for each document" },
    { line: "report backup/ --fail-on moduleFailed,invalid", meaning: "a step of a pipeline" },
    { line: "report - < page.json", meaning: "a query page on standard input" },
    {
      line: "report fleet.ndjson --rules observed --deployment line-3",
      meaning: "one deployment, as agents really report",
    },
  ],
  run: async (invocation) => (await import("./run-report.js")).runReport(invocation),
};
