import { performance } from "node:perf_hooks";
import { compileCondition } from "../../src/query/index.js";
import { makeTwin } from "./twins.js";

/** The limit that the ratio is held against: filtering costs less than a tenth of parsing. */
const LIMIT = 0.1;

const TWINS = 997;
const ROUNDS = 15;

/** Three terms, none of which is undefined for every twin, so that each is evaluated and compared. */
const CONDITION =
  "configurations.[[line-3]].status = 'Applied' AND properties.reported.lastDesiredStatus.code = 200 AND properties.desired.$version > 10";

/** Compares what parsing the text of a twin costs with what filtering the parsed twin costs, and prints the ratio. */
export function run(): void {
  const holds = compileCondition(CONDITION);
  for (const shape of ["recorded", "bare"] as const) {
    const texts = Array.from({ length: TWINS }, (_, index) => JSON.stringify(makeTwin(index, shape)));
    const twins = texts.map((text) => JSON.parse(text) as unknown);
    const selected = twins.filter(holds).length;
    const parse = best(() => {
      for (const text of texts) JSON.parse(text);
    });
    const filter = best(() => {
      for (const twin of twins) holds(twin);
    });
    const size = Math.round(texts.join("").length / TWINS / 100) / 10;
    const verdict = filter / parse < LIMIT ? "kept" : "NOT KEPT";
    console.log(
      `query: ${shape} twins of ${size} KB: parse ${perTwin(parse)} µs, filter ${perTwin(filter)} µs, ratio ${(filter / parse).toFixed(4)} (limit ${LIMIT}: ${verdict}), ${selected} of ${TWINS} selected`,
    );
  }
}

/** The fastest of several rounds, in milliseconds: the others had company. */
function best(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = performance.now();
    work();
    least = Math.min(least, performance.now() - before);
  }
  return least;
}

function perTwin(milliseconds: number): string {
  return ((milliseconds * 1000) / TWINS).toFixed(2);
}
