import type { Command } from "./command.js";
import { TELLING_EXIT_CODES } from "./exit-code-rows.js";
import { SHELLS } from "./shells.js";

/** `twinstate completion`: what may come next on a command line? */
export const completionCommand: Command = {
  name: "completion",
  summary: "Print a script with which a shell completes commands, options and their values.",
  operands: SHELLS.join("|"),
  operandChoices: SHELLS,
  details: [
    "The script is made from the options of every command, and needs no program when it completes: write it where the\nshell looks for completions, and again after an upgrade.",
  ],
  options: {},
  exitCodes: TELLING_EXIT_CODES,
  examples: [
    { line: "completion bash > twinstate.bash", meaning: "source it in ~/.bashrc" },
    { line: "completion zsh > _twinstate", meaning: "in a folder of $fpath" },
    { line: "completion fish > twinstate.fish", meaning: "in ~/.config/fish/completions" },
  ],
  run: async (invocation) => (await import("./run-completion.js")).runCompletion(invocation),
};
