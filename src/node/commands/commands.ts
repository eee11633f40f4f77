import type { Command } from "./command.js";
import { completionCommand } from "./completion.js";
import { diffCommand } from "./diff.js";
import { explainCommand } from "./explain.js";
import { queryCommand } from "./query.js";
import { replayCommand } from "./replay.js";
import { reportCommand } from "./report.js";
import { validateCommand } from "./validate.js";
import { waitCommand } from "./wait.js";

/** The commands of the program, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  reportCommand,
  validateCommand,
  queryCommand,
  diffCommand,
  replayCommand,
  waitCommand,
  explainCommand,
  completionCommand,
];
