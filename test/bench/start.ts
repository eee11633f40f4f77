import { ratioOf, summarize } from "./costs.js";
import { inTurns } from "./measure.js";
import { formatHeading, formatRow } from "./table.js";

/** How much more than Node itself the program may take to say its version, in milliseconds. */
const MOST_MORE = 80;

/** Each is short, so that the turns are many. */
const TIMES_AS_MANY = 3;

/** Prints what the program takes before it does anything, and what loading the package takes. */
export function run(turns: number): void {
  console.log(formatHeading("Start-up", "× node"));
  const costs = inTurns(
    {
      "node -e 0": ["-e", "0"],
      "twinstate --version": ["dist/cli.js", "--version"],
      'import("twinstate"), ESM': ["--input-type=module", "-e", 'await import("./dist/index.js")'],
      'require("twinstate"), CommonJS': ["-e", 'require("./dist/index.cjs")'],
      'import("twinstate/node"), ESM': ["--input-type=module", "-e", 'await import("./dist/node/index.js")'],
    },
    turns * TIMES_AS_MANY,
  );
  const node = summarize(costs["node -e 0"]);
  for (const [label, of] of Object.entries(costs)) {
    const summary = summarize(of);
    const more = summary.processor - node.processor;
    const limit = label === "twinstate --version" ? { limit: { value: more, most: MOST_MORE, unit: " ms more" } } : {};
    console.log(formatRow({ label, ...summary, ratio: ratioOf(of, costs["node -e 0"], "processor"), ...limit }));
  }
}
