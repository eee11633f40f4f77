/** Measures what one call of a function costs, beside `JSON.parse` of the text that it judges. */
import { median } from "./costs.js";

/** A function, and what it is called with. */
export interface Call {
  readonly label: string;
  /** The documents that are parsed for comparison; the function gets each of them, parsed. */
  readonly texts: readonly string[];
  /** Made once for each parsed document, so that its other arguments can be made before. */
  readonly work: (document: unknown) => () => unknown;
}

/** What one call costs: in milliseconds of the processor, and in calls of `JSON.parse`. */
export interface CallCost {
  readonly processor: number;
  readonly ratio: number;
}

/** How long each of the two is called in each turn, at least, and before the first one, until it is compiled; in milliseconds. */
const [LEAST, WARM_UP] = [20, 400] as const;

/** How often something is called before the clock is asked again, which itself takes as long as some of the calls. */
const CALLS_AT_ONCE = 512;

/** The median of some turns; in each, parsing and judging follow each other. */
export function costOfCall({ texts, work }: Call, turns: number): CallCost {
  const parsing = texts.map((text) => () => JSON.parse(text) as unknown);
  const judging = texts.map((text) => work(JSON.parse(text)));
  const costs: CallCost[] = [];
  for (const works of [parsing, judging]) timeOfOne(works, WARM_UP);
  for (let turn = 0; turn < turns; turn += 1) {
    const parse = timeOfOne(parsing, LEAST);
    const processor = timeOfOne(judging, LEAST);
    costs.push({ processor, ratio: processor / parse });
  }
  return {
    processor: median(costs.map(({ processor }) => processor)),
    ratio: median(costs.map(({ ratio }) => ratio)),
  };
}

function timeOfOne(works: readonly (() => unknown)[], atLeast: number): number {
  const start = process.cpuUsage();
  const rounds = Math.ceil(CALLS_AT_ONCE / works.length);
  let [calls, spent] = [0, 0];
  while (spent < atLeast) {
    for (let round = 0; round < rounds; round += 1) for (const work of works) work();
    calls += rounds * works.length;
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1000;
  }
  return spent / calls;
}
