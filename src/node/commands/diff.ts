import type { Command } from "./command.js";
import { DIFF_EXIT_CODES } from "./exit-code-rows.js";
import { OUTPUT_OPTIONS } from "./option-rows.js";
import { SOURCE_OPTIONS } from "./source-options.js";

/** `twinstate diff`: what leads from one document to another? */
export const diffCommand: Command = {
  name: "diff",
  summary: "Show where two documents differ, or print the patch that leads from one to the other.",
  operands: "BEFORE AFTER",
  details: [
    "A person gets a line for each place that differs, by the sections of a twin: its path, + what was added, - what was\nremoved, ~ the old value and the new one; what the hub itself writes with every change ($metadata, $version) only with\n--all. --json gives a JSON Patch (RFC 6902), --merge-patch the merge patch (RFC 7396) that a twin takes. Documents of\ntwo longer sources are compared in their order, the first with the first; a recording is one document, the array of\nits lines. --fail-on difference looks at everything, shown or not.",
    'With --json every comparison gives exactly one line: { before, after, equal, operations }, or mergePatch in place of\noperations; before and after are { source, line, index }. One that cannot be made gives { before, after,\nkind: "unreadable", issues }, and counts as a difference.',
    "Of the other formats of --output, tables, csv and markdown have a row for each place, with its values as JSON; junit has\na test case for each comparison, github an annotation for each place in AFTER.",
    "The documents' data is printed as it is, secrets included.",
  ],
  options: {
    json: { summary: "Print one JSON line for each comparison; the same as --output json." },
    ...OUTPUT_OPTIONS,
    all: { summary: "Show what differs in $metadata and $version too." },
    "merge-patch": { summary: "Print a merge patch, in which null deletes." },
    "fail-on": { value: "difference", choices: ["difference"], summary: "Exit with 1 if two documents differ." },
    ...SOURCE_OPTIONS,
  },
  exitCodes: DIFF_EXIT_CODES,
  examples: [
    { line: "diff before.json after.json", meaning: "what has changed, place by place" },
    { line: "diff before.json after.json --merge-patch", meaning: "the patch to send" },
    { line: "diff golden.json - --fail-on difference < device.json", meaning: "a step of a pipeline" },
  ],
  run: async (invocation) => (await import("./run-diff.js")).runDiff(invocation),
};
