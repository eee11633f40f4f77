import type { Command } from "./command.js";
import { TELLING_EXIT_CODES } from "./exit-code-rows.js";

/** `twinstate explain`: what does this state or this code mean? */
export const explainCommand: Command = {
  name: "explain",
  summary: "Say what a state, a code or a number of a report means, and what to do.",
  operands: "[NAME]...",
  operandChoices: async () => [...new Set((await import("./topics.js")).topics().map(({ name }) => name))],
  details: [
    "A NAME is a state or an outcome (moduleFailed, stale), a code of a reason or an issue (exit-code), a status code of\n$edgeAgent (406) or an exit code of a module (137). Without a NAME everything that can be explained is listed.\nNothing is read but the program's own pages, so it works without a network.",
    "With --json everything explained is one JSON line: { kind, name, … }, where kind is state, code or number; a state has\nof, subject, outcome, meaning and action, a code title, explanation and page, a number subject, meaning and action.",
  ],
  options: {
    json: { summary: "Print one JSON line for each thing that is explained." },
  },
  exitCodes: TELLING_EXIT_CODES,
  examples: [
    { line: "explain moduleFailed", meaning: "a state: what it means, and what to do" },
    { line: "explain version-behind", meaning: "a code of a reason" },
    { line: "explain 137", meaning: "an exit code of a module" },
    { line: "explain", meaning: "everything that can be explained" },
  ],
  run: async (invocation) => (await import("./run-explain.js")).runExplain(invocation),
};
