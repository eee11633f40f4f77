/**
 * `npm run check`: runs the gates of `gates.mjs`, as many side by side as there are processors, whatever the others said.
 *
 * `--only NAME` runs one gate (may be given several times), `--list` names them. A gate passes with exit code 0, is
 * skipped with 77, and fails with anything else; then its whole output is shown. GATE_RESULTS names a file for the
 * counts, which `.ci/run` adds up.
 */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter, join } from "node:path";
import { GATES } from "./gates.mjs";
import { sideBySide } from "./side-by-side.mjs";

const SKIPPED = 77;
const LONGEST_GATE = 10 * 60_000;
/** What does not end when it is told to is ended so much later. */
const GRACE = 5_000;
/** Where there are groups of processes, a gate is one: what it has started ends with it. */
const HAS_GROUPS = process.platform !== "win32";

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

/** The gates that are running. */
const children = new Set();

function end(child, signal) {
  try {
    if (HAS_GROUPS) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended by itself.
  }
}

/** Groups of their own do not hear what this process is told. */
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => {
    for (const child of children) end(child, signal);
    process.kill(process.pid, signal);
  });
}

/** Ends a gate that takes too long; what it leaves behind does not keep its output open. Gives what stops the clock. */
function watch(child, onLate) {
  let grace;
  const clock = setTimeout(() => {
    onLate();
    end(child, "SIGTERM");
    grace = setTimeout(() => {
      end(child, "SIGKILL");
      child.stdout.destroy();
      child.stderr.destroy();
    }, GRACE);
  }, LONGEST_GATE);
  return () => {
    clearTimeout(clock);
    clearTimeout(grace);
  };
}

/** Runs a command to its end: its output, and in words how it ended. */
function finish({ command, env: more }) {
  return new Promise((resolve) => {
    const options = { cwd: root, env: { ...env, ...more }, shell: true, detached: HAS_GROUPS };
    const child = spawn(command, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    const texts = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"]) {
      child[name].setEncoding("utf8").on("data", (text) => (texts[name] += text));
    }
    children.add(child);
    let isLate = false;
    const stop = watch(child, () => (isLate = true));
    const settle = (status, told) => {
      stop();
      children.delete(child);
      resolve({
        ...texts,
        status: isLate ? null : status,
        told: isLate ? `not done after ${LONGEST_GATE / 60_000} minutes` : told,
      });
    };
    child.once("error", (error) => settle(null, error.message));
    child.once("close", (status, signal) =>
      settle(status, signal === null ? `exit code ${status}` : `signal ${signal}`),
    );
  });
}

/** Runs one gate and tells how it went, in one line; the rest only when somebody needs it. */
async function runGate(gate) {
  const started = performance.now();
  const { status, told, stdout, stderr } = await finish(gate);
  const { name, command } = gate;
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
