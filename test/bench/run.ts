/**
 * `npm run bench`: one table of what the program and the library cost, beside the least that it can cost and beside others.
 *
 * Programs run as processes of their own on generated files, one after the other in turns. A ratio is the median of the ratios within
 * each turn, so that a machine that is slower for a while is slower for both sides. Two times are measured: the processor time of all threads
 * of the process, which compilation and garbage collection beside the one that works belong to, and the elapsed time. Each section of
 * the table can be asked for by its name, and two more with it: with which power of its size everything grows (`--growth`), and what
 * large inputs cost for each part (`--sizes`). The package must have been built.
 */
import { rmSync } from "node:fs";
import { run as benchAgents } from "./agents.js";
import { run as benchDocuments } from "./document-fleets.js";
import { run as benchFeedback } from "./feedback.js";
import { run as benchFleets } from "./fleets.js";
import { run as benchFunctions } from "./functions.js";
import { run as benchGrowth } from "./growth.js";
import { folder } from "./measure.js";
import { run as benchMemory } from "./memory.js";
import { run as benchNodes } from "./nodes.js";
import { findRivals } from "./rivals.js";
import { run as benchSchema } from "./schema.js";
import { run as benchStart } from "./start.js";
import { readSwitches } from "./switches.js";
import type { Part, Switches } from "./switches.js";

const PARTS: Readonly<Record<Part, (switches: Switches) => void | Promise<void>>> = {
  fleets: async ({ turns }) => {
    const rivals = findRivals();
    for (const remark of rivals.remarks) console.log(remark);
    if (!(await benchFleets(rivals, turns))) process.exitCode = 1;
  },
  documents: ({ turns }) => benchDocuments(turns),
  functions: ({ turns }) => {
    benchFunctions(turns);
  },
  start: ({ turns }) => {
    benchStart(turns);
  },
  memory: ({ million }) => benchMemory(million),
  growth: benchGrowth,
  sizes: async () => {
    for (const bench of [benchNodes, benchFeedback, benchSchema]) bench();
    await benchAgents();
  },
};

try {
  const switches = readSwitches(process.argv.slice(2));
  for (const part of switches.parts) await PARTS[part](switches);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
