import type { Command } from "./command.js";
import { SOURCE_OPTIONS } from "./source-options.js";

/** `twinstate replay`: which states did a recorded twin go through, and for how long? */
export const replayCommand: Command = {
  name: "replay",
  summary: "Print the history of a recorded twin: every state, and how long it held.",
  operands: "RECORDING...",
  details: [
    'A recording is NDJSON: the first line is { "recording": 1, "at", "twin" }, every other { "at", "change", "patch" } or\n{ "at", "event" }.',
    'With --json every interval gives exactly one line: { source, line, index, kind, id, state, reasons, from, to,\nmilliseconds, verdict }, where to and milliseconds of the last are null; what is no recording gives { source, line,\nindex, kind: "unreadable", issues }.',
    "With --full each interval comes with the twin as it was at its beginning, printed as it is, secrets included.",
  ],
  options: {
    json: { summary: "Print one JSON line for each interval." },
    full: { summary: "Add the twin at the beginning of each interval." },
    "fail-on": {
      value: "STATES",
      summary: "Exit with 1 if a twin was ever in one of these states (behind commas), or unreadable.",
    },
    rules: {
      value: "RULES",
      summary: "observed: as the agent really reports (default); documented: as the agent's documentation says.",
    },
    deployment: { value: "ID", summary: "Ask about this deployment instead of the one that is in force." },
    ...SOURCE_OPTIONS,
  },
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
