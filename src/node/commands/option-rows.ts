import { COLOUR_CHOICES, FORMAT_NAMES } from "../output/index.js";
import type { ExitCodeRow } from "./command.js";
import type { OptionRow, OptionRows } from "./options.js";

/**
 * The states and outcomes that `--fail-on` and `--only` take; they load the rooms that judge.
 *
 * @internal
 */
export async function conditionNames(): Promise<readonly string[]> {
  return (await import("./report-states.js")).CONDITION_NAMES;
}

/** `--fail-on` of a command that judges. */
const FAIL_ON_OPTION: OptionRow = {
  value: "NAMES",
  choices: conditionNames,
  isList: true,
  summary: "Exit with 1 if a document has one of these states or outcomes (comma-separated).",
};

/** `--fail-on` of a report, which can have a gate. */
export const REPORT_FAIL_ON_OPTION: OptionRow = {
  ...FAIL_ON_OPTION,
  choices: async () => (await import("./report-states.js")).REPORT_CONDITIONS,
};

/** `--color`. */
const COLOUR_OPTION: OptionRow = {
  value: "WHEN",
  choices: COLOUR_CHOICES,
  summary: "Colour the states: auto (on a terminal; default), always or never.",
};

/** The options of every command that prints in the table of formats. */
export const OUTPUT_OPTIONS: OptionRows = outputOptions(FORMAT_NAMES.filter((name) => name !== "html"));

/** The options of a command that makes a page to send round as well. */
export const PAGE_OPTIONS: OptionRows = {
  ...outputOptions(FORMAT_NAMES),
  title: { value: "TEXT", summary: "The heading of the page, with --output html." },
  time: { value: "TIME", summary: "The time that the page names, with --output html; now by default." },
};

function outputOptions(choices: readonly string[]): OptionRows {
  return {
    output: { value: "FORMAT", short: "o", choices, summary: `Print as ${choices.join(", ")}.` },
    color: COLOUR_OPTION,
  };
}

/** The options of every command that judges. */
export const JUDGING_OPTIONS: OptionRows = {
  rules: {
    value: "RULES",
    choices: ["observed", "documented"],
    summary: "observed: as the agent really reports (default); documented: as its documentation says.",
  },
  deployment: { value: "ID", summary: "Ask about this deployment instead of the one that is in force." },
};

/** The options with which a command that judges can fail. */
export const CONDITION_OPTIONS: OptionRows = {
  "fail-on": FAIL_ON_OPTION,
  expect: {
    value: "STATES",
    choices: async () => (await import("./report-states.js")).EXPECTED_STATES,
    isList: true,
    summary: "Exit with 1 unless there is a document and every document is in one of these states (comma-separated).",
  },
  "min-documents": {
    value: "N",
    summary: "Exit with 1 if fewer than N documents were judged; 1 with --expect, otherwise 0 by default.",
  },
};

/** What a command that waits takes for the states. */
export const STATES_OPTION: OptionRow = {
  value: "STATES",
  choices: async () => (await import("./report-states.js")).EXPECTED_STATES,
  isList: true,
  summary: "Wait until every document is in one of these states (comma-separated).",
};

/** The options of every command that waits. */
export const GOAL_OPTIONS: OptionRows = {
  stable: { value: "TIME", summary: "Wait until that has held for this time; 0 by default." },
  "fail-fast": { summary: "End at once with 1 when an outcome is failed or superseded." },
  "min-documents": { value: "N", summary: "Wait until at least N documents are judged; 1 by default." },
  json: { summary: "Print one JSON line for each change, and one at the end." },
  color: COLOUR_OPTION,
};

const STOP_EXIT_CODES: readonly ExitCodeRow[] = [
  [124, "the time was over; what is missing is on the error stream"],
  [129, "the terminal was closed (SIGHUP)"],
  [130, "interrupted (SIGINT, Ctrl+C)"],
  [143, "told to end (SIGTERM)"],
];

/** The exit codes of a command that waits. */
export const WAIT_EXIT_CODES: readonly ExitCodeRow[] = [
  [0, "every document is in one of the states, and was for the time of --stable"],
  [1, "with --fail-fast, an outcome is failed or superseded"],
  [2, "a wrong option, or COMMAND could not be started"],
  ...STOP_EXIT_CODES,
];

/** The exit codes of a command that watches. */
export const WATCH_EXIT_CODES: readonly ExitCodeRow[] = [
  [0, "with --until, every twin is in one of the states; without it, the events have ended"],
  [1, "with --until, the events ended before; with --fail-fast, an outcome is failed or superseded"],
  [2, "a wrong option, or a source that could not be opened or broke off"],
  ...STOP_EXIT_CODES,
];
