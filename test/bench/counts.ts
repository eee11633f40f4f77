/** How many twins are in each state, as the program and those it is compared with print it. */
export type Counts = Readonly<Record<string, number>>;

/** The counts of `report --summary --json`: a line for each state. */
export function readSummary(output: string): Counts {
  const lines = output.split("\n").filter((line) => line !== "");
  const rows = lines.map((line) => JSON.parse(line) as { by?: string; value?: string; count?: number });
  return Object.fromEntries(
    rows.filter(({ by }) => by === "state").map(({ value, count }) => [value, count]),
  ) as Counts;
}

/** The counts of a program that prints one object. */
export function readCounts(output: string): Counts {
  return JSON.parse(output) as Counts;
}

/** Says whether two that count the same twins agree; a comparison with other rules, or with wrong ones, is worth nothing. */
export function compareCounts(ours: Counts, theirs: Counts): { readonly agree: boolean; readonly says: string } {
  const states = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].sort();
  const differing = states.filter((state) => (ours[state] ?? 0) !== (theirs[state] ?? 0));
  if (differing.length > 0) {
    const shown = differing.map((state) => `${state} ${ours[state] ?? 0} here and ${theirs[state] ?? 0} there`);
    return { agree: false, says: `COUNTS DIFFER: ${shown.join(", ")}` };
  }
  return {
    agree: states.length > 0,
    says: states.length > 0 ? `counts agree in ${states.length} states` : "NO COUNTS",
  };
}
