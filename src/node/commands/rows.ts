import type { Command } from "./command.js";
import { READING_EXIT_CODES } from "./exit-code-rows.js";
import { JUDGING_OPTIONS } from "./option-rows.js";
import { startEarly } from "./early-thread.js";
import { MAX_DOCUMENT_OPTION } from "./source-options.js";
import { THREADS_OPTION } from "./threads-option.js";

/** `twinstate rows`: a verdict for each line, for databases and pipelines. */
export const rowsCommand: Command = {
  name: "rows",
  summary: "Print one small row for each line, for databases and pipelines.",
  operands: "SOURCE...",
  details: [
    "One line in, one row out, whatever the line holds, in the order of the input: { id, version, kind, state, outcome,\ncodes, paths, failing, deployment, rules, model }, without messages, images or descriptions. A blank line has the kind\nblank, one that is not JSON unreadable, an array or a page several. The id of a line that names no device is the\nsource and the line: fleet.ndjson#7.",
    "With --chunked every block of lines comes after a line with their number, as ClickHouse sends blocks to a pool of\nprograms (send_chunk_header); the rows of a block are written before the next one is read.",
    "With --tally no rows are printed, and at the end one line with what they come to; twinstate merge adds up such lines.",
  ],
  options: {
    chunked: { summary: "Read a line with the number of lines before each block of lines." },
    tally: { summary: "Print, in place of the rows, one line with the counts of all." },
    ...JUDGING_OPTIONS,
    threads: THREADS_OPTION,
    "max-document": MAX_DOCUMENT_OPTION,
  },
  exitCodes: READING_EXIT_CODES,
  examples: [
    { line: "rows fleet.ndjson > rows.ndjson", meaning: "a row for each line, to be loaded into a table" },
    { line: "rows --tally fleet.ndjson > part.json", meaning: "what one part of a fleet comes to" },
    { line: "rows - < fleet.ndjson", meaning: "a step of a pipeline" },
  ],
  run: async (invocation) => {
    if (!invocation.values.has("chunked")) startEarly(invocation);
    return (await import("./run-rows.js")).runRows(invocation);
  },
};
