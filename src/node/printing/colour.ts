import type { Terminal } from "./terminal.js";

/** The colours that a state can have. */
type Colour = "green" | "yellow" | "red" | "grey";

const SEQUENCES: Readonly<Record<Colour, string>> = { green: "32", yellow: "33", red: "31", grey: "90" };

/** States that ask for somebody, states that are on their way, states that say nothing; every other state is fine. */
const STATE_COLOURS: Readonly<Record<string, Colour>> = {
  moduleFailed: "red",
  invalid: "red",
  failed: "red",
  unreadable: "red",
  inProgressOrFailed: "yellow",
  notYetApplied: "yellow",
  emptyConfiguration: "yellow",
  agentStopped: "yellow",
  pending: "yellow",
  stale: "yellow",
  notStarted: "yellow",
  indeterminate: "grey",
  targeted: "grey",
  empty: "grey",
  IDENTIFICATION_FAILED: "red",
  INCOMPLETE: "red",
  INCOMPLETE_INCONSISTENT: "red",
  pause: "red",
  abort: "red",
  IDENTIFYING: "yellow",
  IDENTIFIED: "yellow",
  RUNNING: "yellow",
  continue: "yellow",
  SUPERSEDED: "grey",
  unknown: "grey",
  COMPLETED: "green",
  advance: "green",
  successful: "green",
  succeeded: "green",
  valid: "green",
};

/** Colours a text after the state that it tells of. */
export type Paint = (state: string, text: string) => string;

/**
 * Chooses the colours for an output: none unless a terminal shows it and `NO_COLOR` is not set.
 *
 * @internal
 */
export function painter({ stdout, environment }: Terminal): Paint {
  const noColour = environment["NO_COLOR"] ?? "";
  if (stdout.isTTY !== true || noColour !== "" || environment["TERM"] === "dumb") return (_state, text) => text;
  return (state, text) => {
    const colour = STATE_COLOURS[state];
    return colour === undefined ? text : `\u001b[${SEQUENCES[colour]}m${text}\u001b[39m`;
  };
}
