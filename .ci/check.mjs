/**
 * `npm run check`: runs the gates one after the other, whatever the ones before said.
 *
 * `--only NAME` runs one gate (may be given several times), `--list` names them. A gate passes with exit code 0, is
 * skipped with 77, and fails with anything else; then its whole output is shown. GATE_RESULTS names a file for the
 * counts, which `.ci/run` adds up.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const SKIPPED = 77;
const LONGEST_GATE = 10 * 60_000;

/** In order: what is quick first, what reads dist/ after the build. */
const GATES = [
  { name: "format", command: "prettier --check ." },
  { name: "build", command: "tsup" },
  { name: "typecheck", command: "tsc --noEmit" },
  { name: "typecheck-core", command: "tsc --noEmit -p test/tsconfig.core.json" },
  { name: "typecheck-site", command: "tsc --noEmit -p docs/site/app" },
  { name: "lint", command: "eslint --max-warnings 0 ." },
  { name: "cycles", command: "node .ci/cycles.mjs" },
  { name: "generated-schemas", command: "tsx schemas/generate/main.ts --check" },
  { name: "generated-fixtures", command: "tsx test/simulation/main.ts --check" },
  { name: "generated-docs", command: "tsx docs/generate/main.ts --check" },
  { name: "generated-scanner", command: "node .ci/scanner.mjs --check" },
  { name: "notices", command: "node .ci/notices.mjs --check" },
  { name: "mutants", command: "node .ci/mutants.mjs --changed" },
  { name: "publint", command: "publint --strict" },
  { name: "attw", command: "attw --pack ." },
  { name: "knip", command: "knip" },
  { name: "typedoc", command: "typedoc --out .cache/typedoc" },
  { name: "api-report", command: "node .ci/api-report.mjs --check" },
  { name: "size", command: "node .ci/size.mjs" },
  { name: "imports", command: "node .ci/imports.mjs" },
  { name: "no-eval", command: "node --disallow-code-generation-from-strings .ci/no-eval.mjs" },
  { name: "vm", command: "node .ci/vm.mjs" },
  { name: "package", command: "node .ci/package.mjs" },
  { name: "site", command: "node .ci/site.mjs" },
  { name: "runtimes", command: "node .ci/runtimes.mjs" },
  { name: "notebook", command: "node .ci/notebook.mjs" },
  { name: "databases", command: "node .ci/databases.mjs" },
  { name: "engines", command: "node .ci/engines.mjs" },
  { name: "event-hubs", command: "node .ci/event-hubs.mjs" },
  { name: "event-hubs-kafka", command: "node .ci/event-hubs-kafka.mjs" },
];

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

/** Runs one gate and tells how it went, in one line; the rest only when somebody needs it. */
function runGate({ name, command }) {
  const started = performance.now();
  const { status, signal, stdout, stderr, error } = spawnSync(command, {
    cwd: root,
    env,
    shell: true,
    encoding: "utf8",
    timeout: LONGEST_GATE,
    maxBuffer: 1024 ** 3,
  });
  const outcome = status === 0 ? "passed" : status === SKIPPED ? "skipped" : "failed";
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${outcome.padEnd(8)}${name.padEnd(20)}${seconds.padStart(7)} s`);
  const notes = stdout.split("\n").filter((line) => line.startsWith("note: ") || line.startsWith("skipped: "));
  if (outcome !== "failed") for (const note of notes) console.log(`        ${note}`);
  if (outcome === "failed") {
    const end = error?.message ?? (signal === null ? `exit code ${status}` : `signal ${signal}`);
    console.log(`\n---- ${name}: ${command} (${end})\n${stdout}${stderr}\n----\n`);
  }
  return outcome;
}

const outcomes = GATES.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map(runGate);
const count = (outcome) => outcomes.filter((each) => each === outcome).length;
const counts = { passed: count("passed"), failed: count("failed"), skipped: count("skipped") };
if (process.env.GATE_RESULTS !== undefined) writeFileSync(process.env.GATE_RESULTS, JSON.stringify(counts));
if (counts.skipped > 0) console.log(`${counts.skipped} skipped`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
