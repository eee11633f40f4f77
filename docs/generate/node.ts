import { COMMANDS } from "../../src/node/commands/commands.js";
import type { Command, ExitCodeRow } from "../../src/node/commands/command.js";
import { optionColumns } from "../../src/node/commands/help.js";
import { NODE_CODES } from "../../src/node/index.js";
import { COMMON_OPTIONS } from "../../src/node/commands/options.js";
import { REPORT_STATES } from "../../src/node/commands/report-states.js";
import { table } from "./table.js";

/** The tables of `docs/command-line.md`, from the rows that the program itself reads its arguments with. */
export const blocks: Readonly<Record<string, () => string>> = {
  commands: () =>
    table(
      ["command", "what it does"],
      COMMANDS.map(({ name, summary }) => [`[\`${name}\`](#${name})`, summary]),
    ),
  ...Object.fromEntries(COMMANDS.map((command) => [`${command.name}-options`, () => optionTable(command)])),
  ...Object.fromEntries(
    COMMANDS.flatMap(({ name, exitCodes }) =>
      // Those of most commands are in the page's own table.
      exitCodes?.some(([code]) => code > 2) === true ? [[`${name}-exit-codes`, () => exitCodeTable(exitCodes)]] : [],
    ),
  ),
  "reading-codes": () =>
    table(
      ["code", "what it means"],
      Object.entries(NODE_CODES).map(([code, { explanation }]) => [`[\`${code}\`](codes/${code}.md)`, explanation]),
    ),
  "fail-on-states": () => `${REPORT_STATES.map((state) => `\`${state}\``).join(", ")}.`,
};

function optionTable({ options }: Command): string {
  return table(
    ["option", "what it does"],
    optionColumns({ ...options, ...COMMON_OPTIONS }).map(([option, summary]) => [`\`${option}\``, summary]),
  );
}

function exitCodeTable(exitCodes: readonly ExitCodeRow[]): string {
  return table(
    ["code", "meaning"],
    exitCodes.map(([code, meaning]) => [String(code), meaning]),
  );
}
