import type { Command } from "./command.js";
import { READING_EXIT_CODES } from "./exit-code-rows.js";
import { OUTPUT_OPTIONS } from "./option-rows.js";
import { SOURCE_OPTIONS } from "./source-options.js";
import { THREADS_OPTION } from "./threads-option.js";

/** `twinstate query`: which twins does this query select, and what does it say of them? */
export const queryCommand: Command = {
  name: "query",
  summary: "Run a query of IoT Hub over recorded twins.",
  operands: "QUERY SOURCE...",
  details: [
    "The rows are a table; whole documents (SELECT *) are printed one JSON line each, unless --output asks for a table.\nWith --json every row is one JSON line. Warnings about the query go to the error stream.",
    "It prints data as it is: what a twin holds is in the answer, passwords too.",
    "Any number of documents is read in constant memory; GROUP BY holds one row for each group.",
    "A recording is queried by its last twin. A query that does not parse is a wrong option. Recordings and documents that\ncannot be read, and values that are not an object, are left out and counted on the error stream.",
  ],
  options: {
    json: { summary: "Print one JSON line for each row; the same as --output json." },
    ...OUTPUT_OPTIONS,
    strict: { summary: 'Refuse "reported.x" for "properties.reported.x", as IoT Hub does.' },
    threads: THREADS_OPTION,
    ...SOURCE_OPTIONS,
  },
  exitCodes: READING_EXIT_CODES,
  examples: [
    {
      line: 'query "SELECT deviceId, tags.site FROM devices WHERE tags.floor = 3" fleet.ndjson',
      meaning: "a table of devices",
    },
    {
      line: 'query "SELECT status, COUNT() AS n FROM devices GROUP BY status" fleet.ndjson --json',
      meaning: "how many devices are enabled",
    },
    {
      line: "query \"SELECT * FROM devices.modules WHERE configurations.base.status = 'Applied'\" backup/ > base.ndjson",
      meaning: "the twins of a deployment, whole",
    },
  ],
  run: async (invocation) => (await import("./run-query.js")).runQueryCommand(invocation),
};
