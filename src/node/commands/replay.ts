import type { Command } from "./command.js";
import { CONDITION_EXIT_CODES } from "./exit-code-rows.js";
import { CONDITION_OPTIONS, JUDGING_OPTIONS, OUTPUT_OPTIONS } from "./option-rows.js";
import { SOURCE_OPTIONS } from "./source-options.js";

/** `twinstate replay`: which states did a recorded twin go through, and for how long? */
export const replayCommand: Command = {
  name: "replay",
  summary: "Print the history of a recorded twin: every state, and how long it held.",
  operands: "RECORDING...",
  details: [
    "Twin change events as they are captured, in whatever envelope, are recordings too: they are grouped by device and module\nand ordered by version, and gaps are printed on the error stream.",
    'A recording is NDJSON: the first line is { "recording": 1, "at", "twin" }, every other { "at", "change", "patch" } or\n{ "at", "event" }.',
    'With --json every interval gives exactly one line: { source, line, index, kind, id, state, reasons, from, to,\nmilliseconds, verdict }, where to and milliseconds of the last are null; what is not a recording gives { source, line,\nindex, kind: "unreadable", issues }.',
    "--fail-on looks at every state that a twin was in, --expect at the last one.",
    "With --full each interval comes with the twin as it was at its beginning, printed as it is, secrets included.",
  ],
  options: {
    json: { summary: "Print one JSON line for each interval; the same as --output json." },
    full: { summary: "Add the twin at the beginning of each interval." },
    ...OUTPUT_OPTIONS,
    ...CONDITION_OPTIONS,
    ...JUDGING_OPTIONS,
    ...SOURCE_OPTIONS,
  },
  exitCodes: CONDITION_EXIT_CODES,
  examples: [
    { line: "replay recording.ndjson", meaning: "the history, verdict by verdict, with durations" },
    {
      line: "replay recording.ndjson --rules documented --json",
      meaning: "one line for each interval, by the source document",
    },
    { line: "replay recordings/ --fail-on moduleFailed", meaning: "was a module ever down?" },
  ],
  run: async (invocation) => (await import("./run-replay.js")).runReplay(invocation),
};
