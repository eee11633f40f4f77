import type { Command } from "./command.js";
import { GOAL_OPTIONS, JUDGING_OPTIONS, STATES_OPTION, WAIT_EXIT_CODES } from "./option-rows.js";
import { SOURCE_OPTIONS } from "./source-options.js";

/** `twinstate wait`: runs a command again and again until everything that it prints is in a state. */
export const waitCommand: Command = {
  name: "wait",
  summary: "Run a command again and again until every document it prints is in one of the states.",
  operands: "--for STATES -- COMMAND [ARGUMENT]...",
  details: [
    "COMMAND is started without a shell, and what it prints on its standard output is read as a source is: JSON, an array,\na query page, NDJSON. Its error stream is passed through. It needs no standard input, and gets none.",
    "Each change of state is one line: the time since the beginning, the device, the states before and after, and why.\nNo document, or none that is judged, is not in a state. Documents that are not printed any more do not count.",
    "A COMMAND that ends with an exit code other than 0, or prints nothing that can be read, is run again until the time is\nover; this is said when it begins and when it changes. A COMMAND that still runs then is ended.",
    'With --json each change is one line: { source, line, index, kind, id, state, previous, milliseconds, outcome, reasons },\nand the last line is { kind: "wait", met, end, expected, milliseconds, documents, judged, minimum, states }.',
  ],
  options: {
    for: STATES_OPTION,
    timeout: { value: "TIME", summary: "Give up after this time; 15m by default, 0 runs COMMAND once." },
    every: { value: "TIME", summary: "Pause between two runs for this time; 10s by default." },
    ...GOAL_OPTIONS,
    ...JUDGING_OPTIONS,
    ...SOURCE_OPTIONS,
  },
  exitCodes: WAIT_EXIT_CODES,
  examples: [
    {
      line: "wait --for successful -- az iot hub module-twin show -n HUB -d edge-1 -m '$edgeAgent' -o json",
      meaning: "has the device taken its deployment?",
    },
    {
      line: "wait --for successful,targeted --timeout 1h --every 1m --fail-fast -- ./fleet.sh",
      meaning: "a fleet, asked every minute, given up at the first failure",
    },
  ],
  run: async (invocation) => (await import("./run-wait.js")).runWait(invocation),
};
