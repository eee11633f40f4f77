import * as util from "node:util";
import type { Outcome } from "../../result/index.js";
import type { Terminal } from "./terminal.js";

/** When there are colours: on a terminal, always, never. */
export const COLOUR_CHOICES = ["auto", "always", "never"] as const;

/** One of the {@link COLOUR_CHOICES}. */
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

/** The colour of each outcome. */
const COLOURS: Readonly<Record<Outcome, "green" | "yellow" | "red" | "gray">> = {
  succeeded: "green",
  running: "yellow",
  notStarted: "yellow",
  stale: "yellow",
  failed: "red",
  superseded: "gray",
  skipped: "gray",
  unknown: "gray",
};

/** Colours a text after the outcome that it tells of. */
export type Paint = (outcome: Outcome, text: string) => string;

/**
 * Chooses the colours for an output: as `--color` says, else as `FORCE_COLOR` and `NO_COLOR` say, else those of a terminal.
 *
 * @param terminal - where it is printed
 * @param choice - what `--color` says
 * @returns what colours a text
 * @internal
 */
export function painter(terminal: Terminal, choice: ColourChoice = "auto"): Paint {
  // Node 20 before 20.12 has no styleText.
  const { styleText } = util as Partial<typeof util>;
  if (styleText === undefined || !isColoured(terminal, choice)) return (_outcome, text) => text;
  return (outcome, text) => styleText(COLOURS[outcome], text, { validateStream: false });
}

function isColoured({ stdout, environment }: Terminal, choice: ColourChoice): boolean {
  if (choice !== "auto") return choice === "always";
  const forced = environment["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if ((environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb") return false;
  return stdout.isTTY === true;
}
