import type { OutputStream, Terminal } from "./terminal.js";

/** What a terminal has that does not say how wide it is, or that it has no width at all, as one without a window does. */
const USUAL_WIDTH = 80;

/**
 * The width of a terminal, in characters.
 *
 * @internal
 */
export function terminalWidth({ columns = 0 }: OutputStream): number {
  return columns > 0 ? columns : USUAL_WIDTH;
}

/**
 * The width that a table keeps to: what the environment says, else the terminal's; a file or a pipe takes lines of any
 * length.
 *
 * @internal
 */
export function tableWidth({ stdout, environment }: Terminal): number | undefined {
  const given = Number(environment["COLUMNS"] ?? "");
  if (Number.isSafeInteger(given) && given > 0) return given;
  return stdout.isTTY === true ? terminalWidth(stdout) : undefined;
}
