/**
 * `npm run mutants -- ROOM [--tests ROOM,ROOM] [PATTERN...]`: changes the code of a room in every way that Stryker knows, one at a
 * time, runs the room's tests for each, and lists the changes that no test notices.
 *
 * PATTERN narrows the files down (`src/json/equality.ts`). It is no gate: a room takes minutes to hours. Stryker is fetched into
 * `.cache/mutants` when it is not there; the package does not depend on it.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const FOLDER = join(ROOT, ".cache", "mutants");
/** The newest that runs on Node 20. */
const VERSION = "9.5.1";
const PACKAGES = ["@stryker-mutator/core", "@stryker-mutator/vitest-runner"];

const [room, ...rest] = process.argv.slice(2);
if (room === undefined || !existsSync(join(ROOT, "src", room))) {
  console.error("Usage: npm run mutants -- ROOM [--tests ROOM,ROOM] [PATTERN...]");
  process.exit(2);
}
const at = rest.indexOf("--tests");
const tests = at === -1 ? room : rest[at + 1];
const patterns = at === -1 ? rest : rest.toSpliced(at, 2);

if (!existsSync(join(FOLDER, "node_modules", ...PACKAGES[1].split("/")))) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, "package.json"), `${JSON.stringify({ private: true })}\n`);
  run(
    "npm",
    ["install", "--no-audit", "--no-fund", "--legacy-peer-deps", ...PACKAGES.map((name) => `${name}@${VERSION}`)],
    FOLDER,
  );
}

const report = join(FOLDER, `${room.replaceAll("/", "-")}.json`);
const config = {
  testRunner: "vitest",
  plugins: [join(FOLDER, "node_modules", ...PACKAGES[1].split("/"), "dist", "src", "index.js")],
  vitest: { configFile: "test/mutants.config.ts" },
  mutate: patterns.length > 0 ? patterns : [`src/${room}/**/*.ts`, `!src/${room}/**/index.ts`],
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  ignorePatterns: ["dist", "docs", ".cache"],
  tempDirName: ".stryker-tmp",
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: report },
  // On a busy machine a change that no test notices must not be taken for one that never ends.
  timeoutMS: Number(process.env.TWINSTATE_MUTANT_TIMEOUT ?? 5_000),
  concurrency: Number(process.env.TWINSTATE_MUTANT_WORKERS ?? 2),
  allowConsoleColors: false,
  disableTypeChecks: false,
};
const file = join(FOLDER, "stryker.config.json");
writeFileSync(file, `${JSON.stringify(config, null, 2)}\n`);
run(join(FOLDER, "node_modules", ".bin", "stryker"), ["run", file], ROOT, { TWINSTATE_ROOMS: tests });

const mutants = Object.values(JSON.parse(readFileSync(report, "utf8")).files).flatMap((entry) => entry.mutants);
const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
const killed = count("Killed", "Timeout");
const judged = killed + count("Survived", "NoCoverage");
console.log(`${room}: ${killed} of ${judged} killed, ${((100 * killed) / judged).toFixed(1)} %`);

function run(command, args, cwd, more = {}) {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit", env: { ...process.env, ...more } });
  if (status !== 0) process.exit(status ?? 1);
}
