/**
 * `npm run check`: runs the gates of `gates.mjs`, as many side by side as there are processors, whatever the others said.
 *
 * `--only NAME` runs one gate (may be given several times), `--list` names them. A gate passes with exit code 0, is
 * skipped with 77, and fails with anything else; then its whole output is shown. GATE_RESULTS names a file for the
 * counts, which `.ci/run` adds up.
 */
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter, join } from "node:path";
import { GATES } from "./gates.mjs";
import { endAll, runToEnd } from "./run-to-end.mjs";
import { sideBySide } from "./side-by-side.mjs";

const SKIPPED = 77;
const LONGEST_GATE = 10 * 60_000;
/** What does not end when it is told to is ended so much later. */
const GRACE = 5_000;

const wanted = process.argv.flatMap((argument, index, all) => (argument === "--only" ? [all[index + 1]] : []));
const unknown = wanted.filter((name) => !GATES.some((gate) => gate.name === name));
if (process.argv.includes("--list") || unknown.length > 0) {
  if (unknown.length > 0) console.error(`There is no gate ${unknown.join(", ")}.`);
  console.log(GATES.map(({ name, command }) => `${name.padEnd(20)}${command}`).join("\n"));
  process.exit(unknown.length > 0 ? 2 : 0);
}

const root = join(import.meta.dirname, "..");
const { TEST_RESULTS: _results, ...inherited } = process.env;
const env = { ...inherited, PATH: join(root, "node_modules", ".bin") + delimiter + process.env.PATH, NO_COLOR: "1" };
delete env.FORCE_COLOR;

/** Groups of their own do not hear what this process is told. */
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => {
    endAll(signal);
    process.kill(process.pid, signal);
  });
}

/** Runs one gate and tells how it went, in one line; the rest only when somebody needs it. */
async function runGate(gate) {
  const started = performance.now();
  const { name, command, env: more } = gate;
  const options = { cwd: root, env: { ...env, ...more }, longest: LONGEST_GATE, grace: GRACE };
  const { status, told, stdout, stderr } = await runToEnd(command, options);
  const outcome = status === 0 ? "passed" : status === SKIPPED ? "skipped" : "failed";
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${outcome.padEnd(8)}${name.padEnd(20)}${seconds.padStart(7)} s`);
  const notes = stdout.split("\n").filter((line) => line.startsWith("note: ") || line.startsWith("skipped: "));
  if (outcome !== "failed") for (const note of notes) console.log(`        ${note}`);
  if (outcome === "failed") console.log(`\n---- ${name}: ${command} (${told})\n${stdout}${stderr}\n----\n`);
  return outcome;
}

const gates = GATES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const outcomes = await sideBySide(gates, availableParallelism(), runGate);
const count = (outcome) => outcomes.filter((each) => each === outcome).length;
const counts = { passed: count("passed"), failed: count("failed"), skipped: count("skipped") };
if (process.env.GATE_RESULTS !== undefined) writeFileSync(process.env.GATE_RESULTS, JSON.stringify(counts));
if (counts.skipped > 0) console.log(`${counts.skipped} skipped`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
