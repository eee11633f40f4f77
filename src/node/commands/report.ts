import type { Command } from "./command.js";
import { startEarly } from "./early-thread.js";
import { CONDITION_EXIT_CODES } from "./exit-code-rows.js";
import {
  CONDITION_OPTIONS,
  conditionNames,
  JUDGING_OPTIONS,
  PAGE_OPTIONS,
  REPORT_FAIL_ON_OPTION,
} from "./option-rows.js";
import { SOURCE_OPTIONS } from "./source-options.js";
import { THREADS_OPTION } from "./threads-option.js";
import { SUMMARY_KEYS } from "./summary-keys.js";

/** `twinstate report`: what state is every twin in, and why? */
export const reportCommand: Command = {
  name: "report",
  summary: "Judge every twin and every feedback message: its state, and why.",
  operands: "SOURCE...",
  details: [
    "One document gets an explanation: the state, the versions, a line for each module, and every reason with its path.\nSeveral get a table and totals; --output table, --only and the views (--modules, --summary, --top) are always a table.",
    'With --json every document gives exactly one line: { source, line, index, kind, id, state, reasons, verdict }; one\nthat cannot be read gives { source, line, index, kind: "unreadable", issues }.',
    'With --gate the last thing printed is what the gate says: continue, advance, pause or abort; with --json that is one\nmore line: { kind: "gate", verdict, state, succeeded, failed, open, reasons }. A device that sent many feedback\nmessages counts once.',
    'Conditions look at every document, whatever is shown. No document at all does not meet them:\nthe exit code is 1. With --expect or --min-documents --json prints one more line: { kind: "expectation", met, … }.',
    "--output html makes one page to send round: it opens anywhere, asks for nothing and runs nothing. What is not\nwell is listed, the worst 1,000 documents in full; the rest is counted.",
    "Nothing that is printed quotes credentials, environment variables or createOptions.",
  ],
  options: {
    json: { summary: "Print one JSON line for each document; the same as --output json." },
    ...PAGE_OPTIONS,
    only: {
      value: "NAMES",
      choices: conditionNames,
      isList: true,
      summary: "Show only documents with one of these states or outcomes (comma-separated).",
    },
    sort: {
      value: "state",
      choices: ["state"],
      summary: "Show the worst states first; keeps all documents until the end.",
    },
    modules: { summary: "Show a row per module of each $edgeAgent twin." },
    summary: { summary: "Show how many documents there are of each state, with samples." },
    by: {
      value: "KEY",
      choices: SUMMARY_KEYS,
      summary: `Count the summary by ${SUMMARY_KEYS.join(", ")}.`,
    },
    top: { value: "N", summary: "Show the N modules, groups or components that fail on the most devices." },
    ...CONDITION_OPTIONS,
    "fail-on": REPORT_FAIL_ON_OPTION,
    gate: {
      value: "POLICY.json",
      isFile: true,
      summary: "Judge all documents together, as a rollout, by this policy.",
    },
    ...JUDGING_OPTIONS,
    threads: THREADS_OPTION,
    ...SOURCE_OPTIONS,
  },
  exitCodes: CONDITION_EXIT_CODES,
  examples: [
    { line: "report twin.json", meaning: "one twin, explained" },
    { line: "report fleet.ndjson.gz --json > verdicts.ndjson", meaning: "gigabytes, one line for each document" },
    { line: "report backup/ --fail-on moduleFailed,invalid", meaning: "a step of a pipeline" },
    {
      line: "report feedback.ndjson --gate policy.json --fail-on pause,abort",
      meaning: "a campaign: may it go on?",
    },
    { line: "report fleet.ndjson -o html --title 'Line 3' > line-3.html", meaning: "a page to send round" },
    { line: "report - < page.json", meaning: "a query page on standard input" },
    {
      line: "report fleet.ndjson --rules documented --deployment line-3",
      meaning: "one deployment, by the source document",
    },
  ],
  run: async (invocation) => {
    // With one of these, large files are read in several threads.
    if (["json", "summary", "top"].some((name) => invocation.values.has(name))) startEarly(invocation);
    return (await import("./run-report.js")).runReport(invocation);
  },
};
