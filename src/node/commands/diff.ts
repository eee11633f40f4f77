import type { Command } from "./command.js";
import { SOURCE_OPTIONS } from "./source-options.js";

/** `twinstate diff`: what leads from one document to another? */
export const diffCommand: Command = {
  name: "diff",
  summary: "Print the patch that leads from one document to another.",
  operands: "BEFORE AFTER",
  details: [
    "The patch is a JSON Patch (RFC 6902), or with --merge-patch the merge patch (RFC 7396) that a twin takes.\nDocuments of two longer sources are compared in their order, the first with the first; a recording is one document,\nthe array of its lines.",
    'With --json every comparison gives exactly one line: { before, after, equal, operations }, or mergePatch in place of\noperations; before and after are { source, line, index }. One that cannot be made gives { before, after,\nkind: "unreadable", issues }, and counts as a difference.',
    "The documents' data is printed as it is, secrets included.",
  ],
  options: {
    json: { summary: "Print one JSON line for each comparison." },
    "merge-patch": { summary: "Print a merge patch, in which null deletes." },
    "fail-on": { value: "difference", choices: ["difference"], summary: "Exit with 1 if two documents differ." },
    ...SOURCE_OPTIONS,
  },
  examples: [
    { line: "diff before.json after.json", meaning: "what has changed, operation by operation" },
    { line: "diff before.json after.json --merge-patch", meaning: "the patch to send" },
    { line: "diff golden.json - --fail-on difference < device.json", meaning: "a step of a pipeline" },
  ],
  run: async (invocation) => (await import("./run-diff.js")).runDiff(invocation),
};
