import type { Command } from "./command.js";
import { MERGE_EXIT_CODES } from "./exit-code-rows.js";
import { SOURCE_OPTIONS } from "./source-options.js";

/** `twinstate merge`: what do the parts come to together? */
export const mergeCommand: Command = {
  name: "merge",
  summary: "Add up what twinstate rows --tally printed for the parts of a fleet.",
  operands: "SOURCE...",
  details: [
    "The parts may be in any number of files and lines, and in any order: split into parts, tallied and merged gives the\nsame line, byte by byte, as one run over everything. Tallies are not idempotent: a part that is given twice counts\ntwice. Feedback is: a device counts once, with the latest that any part knows of it.",
    "What is not a tally, and tallies of two versions of the program, end it with exit code 2, and nothing is printed.",
  ],
  options: { ...SOURCE_OPTIONS },
  exitCodes: MERGE_EXIT_CODES,
  examples: [
    { line: "merge part-1.json part-2.json > fleet.json", meaning: "two parts of a fleet" },
    { line: "merge - < part.json", meaning: "the parts that a scheduler collected" },
  ],
  run: async (invocation) => (await import("./run-merge.js")).runMerge(invocation),
};
