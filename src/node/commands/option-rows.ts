import { COLOUR_CHOICES, FORMAT_NAMES } from "../printing/index.js";
import type { OptionRow, OptionRows } from "./options.js";

/**
 * The states and outcomes that `--fail-on` and `--only` take; they load the rooms that judge.
 *
 * @internal
 */
export async function conditionNames(): Promise<readonly string[]> {
  return (await import("./report-states.js")).CONDITION_NAMES;
}

/** `--color`. */
export const COLOUR_OPTION: OptionRow = {
  value: "WHEN",
  choices: COLOUR_CHOICES,
  summary: "Colour the states: auto (on a terminal; default), always or never.",
};

/** The options of every command that prints in the table of formats. */
export const OUTPUT_OPTIONS: OptionRows = {
  output: { value: "FORMAT", short: "o", choices: FORMAT_NAMES, summary: `Print as ${FORMAT_NAMES.join(", ")}.` },
  color: COLOUR_OPTION,
};

/** The options of every command that judges. */
export const JUDGING_OPTIONS: OptionRows = {
  rules: {
    value: "RULES",
    choices: ["observed", "documented"],
    summary: "observed: as the agent really reports (default); documented: as its documentation says.",
  },
  deployment: { value: "ID", summary: "Ask about this deployment instead of the one that is in force." },
};

/** `--min-documents`. */
export const MINIMUM_OPTION: OptionRow = {
  value: "N",
  summary: "Exit with 1 if fewer than N documents were judged; 1 with --expect, otherwise 0 by default.",
};

/** The options with which a command that judges can fail. */
export const CONDITION_OPTIONS: OptionRows = {
  "fail-on": {
    value: "NAMES",
    choices: conditionNames,
    isList: true,
    summary: "Exit with 1 if a document has one of these states or outcomes (comma-separated).",
  },
  expect: {
    value: "STATES",
    choices: async () => (await import("./report-states.js")).EXPECTED_STATES,
    isList: true,
    summary: "Exit with 1 unless there is a document and every document is in one of these states (comma-separated).",
  },
  "min-documents": MINIMUM_OPTION,
};
