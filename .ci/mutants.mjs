/**
 * `npm run mutants -- ROOM [--tests ROOM,FILE] [--quick] [FILE...]`: changes the code of a room in every way that Stryker knows, one at a
 * time, runs the room's tests for each (`mutant-runner.mjs`), and lists the changes that no test notices.
 *
 * ROOM may be a folder of one (`query/running`), or `words`: the codes and meanings of all rooms. FILE narrows the files down (`src/json/equality.ts`). `--quick` leaves out what is made while the files are read: the tables of rows.
 * Changes that make no difference are told one by one in `equivalent-mutants/ROOM.json`, with the reason, and are not judged.
 *
 * `--changed` judges the files of the core that the last commit (or what is not committed) touches, in at most five minutes; it is the gate
 * `mutants`. Stryker is fetched into `.cache/mutants` when it is not there; the package does not depend on it.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { installFromNpm, ROOT, run, skip } from "./tools.mjs";

const FOLDER = join(ROOT, ".cache", "mutants");
const TEMPORARY = ".stryker-tmp";
/** The newest that runs on Node 20. */
const STRYKER = "@stryker-mutator/core@9.5.1";
/** Changes that make no difference: a file per room. */
const EQUIVALENT = readdirSync(join(import.meta.dirname, "equivalent-mutants")).flatMap((file) =>
  JSON.parse(readFileSync(join(import.meta.dirname, "equivalent-mutants", file), "utf8")),
);
/** The registries of codes and the meanings of states of all rooms (`npm run mutants -- words`) have tests of their own; codes of devices, deeper in a room, are judged with it. */
const WORDS = /^src\/[\w-]+\/(?:\w+-)*codes\.ts$|\/(?:\w+-)*meanings\.ts$/u;
const OF_WORDS = {
  files: ["src/*/*codes.ts", "src/**/*meanings.ts", "!src/node/**"],
  tests: "test/codes.test.ts,test/document/describe-state.test.ts",
};
/** Milliseconds that the gate may take, and the lines that can be judged in that time (0.3 s a change, one change in two lines). */
const LONGEST_GATE = 300_000;
const MOST_LINES = 1_800;
/** Of what is judged, in percent. */
const LEAST_SCORE = 95;
const INSTALL_TIME = 180_000;
const USAGE =
  "Usage: npm run mutants -- ROOM [--tests ROOM,FILE] [--quick] [FILE...]\n       npm run mutants -- --changed";

const asked = readArguments(process.argv.slice(2));
if (asked.changed) judgeChange();
else {
  const outcome = judge(asked.room, asked.files, asked.tests, asked);
  if (!outcome.ok) process.exitCode = 1;
}

function readArguments(given) {
  const at = given.indexOf("--tests");
  const rest = at === -1 ? given : given.toSpliced(at, 2);
  const [room, ...files] = rest.filter((argument) => !argument.startsWith("--"));
  const changed = rest.includes("--changed");
  const usual = room === "words" ? OF_WORDS : ofRoom(room);
  if (!changed && room !== "words" && (room === undefined || !existsSync(join(ROOT, "src", room)))) {
    console.error(USAGE);
    process.exit(2);
  }
  return {
    changed,
    room,
    tests: at === -1 ? usual.tests : given[at + 1],
    files: files.length > 0 ? files : usual.files,
    quick: rest.includes("--quick"),
  };
}

function ofRoom(room) {
  const left = ["!src/**/index.ts", "!src/*/*codes.ts", "!src/**/*meanings.ts", "!src/schema/generated/**"];
  // A folder of a room may have tests of its own; else all of the room's are run.
  const hasTests = existsSync(join(ROOT, "test", String(room)));
  return { tests: hasTests ? room : String(room).split("/")[0], files: [`src/${room}/**/*.ts`, ...left] };
}

/** The gate: what the last change touches in the core, if that is little enough. */
function judgeChange() {
  const isDirty = run("git", ["diff", "--quiet", "HEAD", "--", "src"]).ok === false;
  const { ok, output } = run("git", [
    "diff",
    "--name-only",
    "--diff-filter=d",
    ...(isDirty ? ["HEAD"] : ["HEAD~1", "HEAD"]),
    "--",
    "src",
  ]);
  if (!ok) skip("mutants", "the commit before this one is not here");
  const files = output.split("\n").filter(isJudged);
  if (files.length === 0) return console.log("note: no file of the core is touched");
  const lines = files.reduce((sum, file) => sum + readFileSync(join(ROOT, file), "utf8").split("\n").length, 0);
  if (lines > MOST_LINES)
    return console.log(
      `note: ${files.length} files of ${lines} lines take more than five minutes: npm run mutants -- ROOM`,
    );
  const rooms = files.map((file) => (WORDS.test(file) ? OF_WORDS.tests : file.split("/")[1]));
  const outcome = judge("changed", files, [...new Set(rooms)].join(","), { quick: false, timeout: LONGEST_GATE });
  if (outcome.isLate)
    return console.log(`note: ${files.length} files were not judged within five minutes: npm run mutants -- ROOM`);
  if (outcome.ok)
    console.log(`note: ${outcome.score} % of the changes of ${files.length} files that make a difference are noticed`);
  if (!outcome.ok || outcome.score < LEAST_SCORE) process.exitCode = 1;
}

function isJudged(file) {
  const [, room, ...rest] = file.split("/");
  return (
    file.endsWith(".ts") &&
    rest.length > 0 &&
    room !== "node" &&
    rest.at(-1) !== "index.ts" &&
    !file.startsWith("src/schema/generated/")
  );
}

function judge(name, files, tests, { quick, timeout }) {
  const stryker = join(FOLDER, "node_modules", ".bin", "stryker");
  if (!existsSync(stryker) && !installFromNpm(FOLDER, [STRYKER, "--legacy-peer-deps"], { timeout: INSTALL_TIME }).ok)
    skip("mutants", `${STRYKER} cannot be installed here`);
  const place = join(FOLDER, name.replaceAll("/", "-"));
  writeFileSync(`${place}.config.json`, `${JSON.stringify(settings(files, `${place}.json`, quick), null, 2)}\n`);
  const { status, error } = spawnSync(stryker, ["run", `${place}.config.json`], {
    cwd: ROOT,
    stdio: timeout === undefined ? "inherit" : ["ignore", "ignore", "inherit"],
    timeout,
    env: { ...process.env, TWINSTATE_ROOMS: tests },
  });
  // What was ended cleans up nothing.
  rmSync(join(ROOT, TEMPORARY, basename(place)), { recursive: true, force: true });
  if (error?.code === "ETIMEDOUT") return { ok: false, isLate: true };
  if (status !== 0) return { ok: false, isLate: false };
  return { ok: true, isLate: false, score: tell(name, JSON.parse(readFileSync(`${place}.json`, "utf8")).files) };
}

function settings(files, report, quick) {
  return {
    testRunner: "room",
    plugins: [join(import.meta.dirname, "mutant-runner.mjs")],
    mutate: files,
    coverageAnalysis: "perTest",
    dryRunTimeoutMinutes: 30,
    ignoreStatic: quick,
    ignorePatterns: [TEMPORARY, "dist", "docs/site", ".cache", "coverage"],
    tempDirName: join(TEMPORARY, basename(report, ".json")),
    reporters: ["progress-append-only", "json"],
    jsonReporter: { fileName: report },
    logLevel: "warn",
    warnings: { slow: false },
    // On a busy machine a change that no test notices must not be taken for one that never ends.
    timeoutMS: Number(process.env.TWINSTATE_MUTANT_TIMEOUT ?? 10_000),
    concurrency: Number(process.env.TWINSTATE_MUTANT_WORKERS ?? 2),
    allowConsoleColors: false,
    disableTypeChecks: false,
  };
}

/** Prints what no test notices, and the score: of the changes that make a difference, how many are noticed, in percent. */
function tell(name, files) {
  const mutants = Object.entries(files).flatMap(([file, { source, mutants: all }]) =>
    all.map((mutant) => placed(file, source.split("\n"), mutant)),
  );
  const unnoticed = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const open = unnoticed.filter((mutant) => !isEquivalent(mutant));
  for (const { file, line, text, from, to, status } of open)
    console.log(
      `${file}:${line}${status === "NoCoverage" ? " (no test comes here)" : ""}\n    ${text}\n    ${from}  =>  ${to}`,
    );
  for (const entry of EQUIVALENT.filter(({ file }) => file in files)) {
    if (!unnoticed.some((mutant) => isSame(entry, mutant)))
      console.log(`noticed or gone, but told to be equivalent: ${JSON.stringify(entry)}`);
  }
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const ended = count("Timeout");
  const noticed = count("Killed") + ended;
  const judged = noticed + open.length;
  const percent = judged === 0 ? 100 : Math.floor((1_000 * noticed) / judged) / 10;
  console.log(
    `${name}: ${noticed} of ${judged} noticed (${ended} of them by never ending), ${percent} %; ${unnoticed.length - open.length} more are equivalent`,
  );
  if (count("Ignored", "RuntimeError", "CompileError") > 0)
    console.log(`${count("Ignored")} left out, ${count("RuntimeError", "CompileError")} not judged`);
  return percent;
}

function placed(file, lines, { location: { start, end }, replacement, status }) {
  const covered = lines.slice(start.line - 1, end.line);
  covered[covered.length - 1] = covered.at(-1).slice(0, end.column - 1);
  covered[0] = covered[0].slice(start.column - 1);
  return {
    file,
    line: start.line,
    text: lines[start.line - 1].trim(),
    from: oneLine(covered.join(" ")),
    to: oneLine(replacement),
    status,
  };
}

function oneLine(text) {
  return text.replace(/\s+/gu, " ");
}

function isEquivalent(mutant) {
  return EQUIVALENT.some((entry) => isSame(entry, mutant));
}

/** A line that moved is still the same; one that was written anew has to be told again. */
function isSame(entry, mutant) {
  return (
    entry.file === mutant.file && entry.text === mutant.text && entry.from === mutant.from && entry.to === mutant.to
  );
}
