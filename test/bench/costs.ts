/** What processes took, and what is to be said of many turns. */

/** What one process took; what could not be measured is not a number. */
export interface Cost {
  /** Of the processor, by all threads: this process's own time and the system's on its behalf, in milliseconds. */
  readonly processor: number;
  /** From the start of the process to its end, in milliseconds. */
  readonly elapsed: number;
  readonly peakBytes: number;
  /** What it printed, if that is short. */
  readonly output: string;
}

/** What a process, or the timer around it, says at its end. */
export function readCost(text: string): Pick<Cost, "processor" | "peakBytes"> {
  const [, own, ownPeak] = [...text.matchAll(/took (\d+) µs, peak (\d+) KiB/g)].at(-1) ?? [];
  if (own !== undefined) return { processor: Number(own) / 1000, peakBytes: Number(ownPeak) * 1024 };
  const [, user, system, peak] = [...text.matchAll(/took ([\d.]+) s and ([\d.]+) s, peak (\d+) KiB/g)].at(-1) ?? [];
  return { processor: (Number(user) + Number(system)) * 1000, peakBytes: Number(peak) * 1024 };
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((left, right) => left - right)[numbers.length >> 1] ?? Number.NaN;
}

/** The median of what the first cost within each turn, divided by what the second did. */
export function ratioOf(costs: readonly Cost[], base: readonly Cost[], time: "processor" | "elapsed"): number {
  return median(costs.map((cost, turn) => cost[time] / (base[turn]?.[time] ?? Number.NaN)));
}

/** The medians of the times, and the highest peak. */
export function summarize(costs: readonly Cost[]): Pick<Cost, "processor" | "elapsed" | "peakBytes"> {
  return {
    processor: median(costs.map(({ processor }) => processor)),
    elapsed: median(costs.map(({ elapsed }) => elapsed)),
    peakBytes: Math.max(...costs.map(({ peakBytes }) => peakBytes)),
  };
}
