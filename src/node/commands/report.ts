import type { Command } from "./command.js";
import { SOURCE_OPTIONS } from "./source-options.js";

/** `twinstate report`: what state is every twin in, and why? */
export const reportCommand: Command = {
  name: "report",
  summary: "Judge every twin and every feedback message: its state, and why.",
  operands: "SOURCE...",
  details: [
    "One document gets an explanation: the state, the versions, a line for each module, and every reason with its path.\nSeveral get a table and totals.",
    'With --json every document gives exactly one line: { source, line, index, kind, id, state, reasons, verdict }; one\nthat cannot be read gives { source, line, index, kind: "unreadable", issues }.',
    'With --gate the last thing printed is what the gate says: continue, advance, pause or abort; with --json that is one\nmore line: { kind: "gate", verdict, state, succeeded, failed, open, reasons }. A device that sent many feedback\nmessages counts once.',
    "Nothing that is printed quotes credentials, environment variables or createOptions.",
  ],
  options: {
    json: { summary: "Print one JSON line for each document." },
    "fail-on": {
      value: "STATES",
      summary: "Exit with 1 if a document is in one of these states (behind commas), or the gate says so.",
    },
    rules: {
      value: "RULES",
      summary: "observed: as the agent really reports (default); documented: as the agent's documentation says.",
    },
    gate: {
      value: "POLICY.json",
      summary: "Judge all documents together, as a rollout, by this policy.",
    },
    deployment: { value: "ID", summary: "Ask about this deployment instead of the one that is in force." },
    ...SOURCE_OPTIONS,
  },
  examples: [
    { line: "report twin.json", meaning: "one twin, explained" },
    { line: "report fleet.ndjson.gz --json > verdicts.ndjson", meaning: "gigabytes, one line for each document" },
    { line: "report backup/ --fail-on moduleFailed,invalid", meaning: "a step of a pipeline" },
    {
      line: "report feedback.ndjson --gate policy.json --fail-on pause,abort",
      meaning: "a campaign: may it go on?",
    },
    { line: "report - < page.json", meaning: "a query page on standard input" },
    {
      line: "report fleet.ndjson --rules documented --deployment line-3",
      meaning: "one deployment, by the source document",
    },
  ],
  run: async (invocation) => (await import("./run-report.js")).runReport(invocation),
};
