import type { Command } from "./command.js";
import { GOAL_OPTIONS, JUDGING_OPTIONS, STATES_OPTION, WATCH_EXIT_CODES } from "./option-rows.js";
import { SOURCE_OPTIONS } from "./source-options.js";

/** `twinstate watch`: follows the change events of a hub. */
export const watchCommand: Command = {
  name: "watch",
  summary: "Read change events as they come, fold them into twins, and print each change of state.",
  operands: "SOURCE...",
  details: [
    "An event is what a hub sends when a twin changes, in an envelope that names the device: that of az iot hub\nmonitor-events, of routing to storage, of Event Grid, CloudEvents, Event Hubs. Whole twins heal what was missed.",
    "Changes alone are not judged: a twin begins with a whole one, from --twins or from the events. A twin of which\nchanges were missed is judged, and is not sure: it does not count for --until before a whole one comes.",
    "With --until it ends as soon as all twins that are known are in one of the states: say with --twins or\n--min-documents which or how many there are. Without it, it ends with its sources.",
    'With --json each change is one line: { source, line, index, kind, id, state, previous, milliseconds, outcome, reasons },\nwith complete: false where it is not sure; a summary has the kind "summary", and the last line the kind "watch".',
  ],
  options: {
    twins: { value: "FILE", isFile: true, summary: "Begin with the twins of this file, directory or -." },
    until: STATES_OPTION,
    timeout: { value: "TIME", summary: "Give up after this time; 15m by default with --until, never without." },
    "summary-every": { value: "TIME", summary: "Print how many twins are in which state, each time this has passed." },
    ...GOAL_OPTIONS,
    ...JUDGING_OPTIONS,
    ...SOURCE_OPTIONS,
  },
  exitCodes: WATCH_EXIT_CODES,
  examples: [
    {
      line: "watch events.ndjson --twins fleet.ndjson --summary-every 1m",
      meaning: "what became of a fleet, from captured events",
    },
    {
      line: "watch - --twins twin.json --until successful --timeout 1h < events.ndjson",
      meaning: "az iot hub monitor-events | twinstate watch - …: until a deployment has arrived",
    },
  ],
  run: async (invocation) => (await import("./run-watch.js")).runWatch(invocation),
};
