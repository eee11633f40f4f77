/** What the benchmark can print; without a switch, the sections of the table. */
export const SECTIONS = ["fleets", "documents", "functions", "start", "memory"] as const;

/** What is printed only when it is asked for. */
export const MORE = ["growth", "sizes"] as const;

/** One of {@link SECTIONS} or {@link MORE}. */
export type Part = (typeof SECTIONS | typeof MORE)[number];

export interface Switches {
  readonly parts: readonly Part[];
  /** How often each program is run; the medians are printed. */
  readonly turns: number;
  /** Whether a million twins are read, too, which needs 4 GB for a temporary file. */
  readonly million: boolean;
}

const TURNS = 5;

/** Reads the switches; throws for one that there is not. */
export function readSwitches(args: readonly string[]): Switches {
  let turns = TURNS;
  let million = false;
  const parts: Part[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? "";
    const part = [...SECTIONS, ...MORE].find((name) => arg === `--${name}`);
    if (part !== undefined) parts.push(part);
    else if (arg === "--million") million = true;
    else if (arg === "--turns") turns = turnsOf(args[(index += 1)]);
    else throw new Error(`There is no ${arg}. ${USAGE}`);
  }
  return { parts: parts.length > 0 ? parts : SECTIONS, turns, million };
}

const USAGE = `There are: ${[...SECTIONS, ...MORE].map((name) => `--${name}`).join(", ")}, --million, --turns N.`;

function turnsOf(text: string | undefined): number {
  const turns = Number(text);
  if (!Number.isInteger(turns) || turns < 1) throw new Error("--turns needs a whole number of at least 1.");
  return turns;
}
