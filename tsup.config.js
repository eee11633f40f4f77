import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "tsup";
import { pure } from "./.ci/pure.mjs";

const { exports: entrances } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** What is built is what package.json exports: `./dist/twin/index.js` is made from `src/twin/index.ts`. */
const doors = Object.values(entrances)
  .flatMap((entrance) => entrance.import?.default ?? [])
  .map((file) => file.replace(/^\.\/dist\/(.*)\.js$/, "$1"));

const shared = { target: "es2022", platform: "neutral", silent: true, esbuildPlugins: [pure] };

const library = Object.fromEntries(doors.map((door) => [door, `src/${door}.ts`]));
const built = { ...shared, splitting: true, external: [/^node:/] };

const COMMANDS = "src/node/commands";
const commandFiles = (names) => Object.fromEntries(names.map((name) => [name, `${COMMANDS}/${name}.ts`]));

/** What the program loads when it is asked for it: each command, the topics of `explain`, the states that options take. */
const LOADED_LATER = [
  ...readdirSync(new URL(COMMANDS, import.meta.url)).filter((file) => file.startsWith("run-")),
  "topics.ts",
  "report-states.ts",
].map((file) => file.replace(/\.ts$/, ""));
/** The commands for whole fleets begin sooner in files of their own: the chunks that all commands share hold much more than these two use. */
const FOR_FLEETS = ["run-report", "run-rows"];
/** All parts of the program have to mean the same error by it. */
const USAGE_ERROR = "./usage-error.js";

export default defineConfig([
  {
    ...built,
    // The program, and what its threads judge with, are run and never required.
    entry: {
      ...library,
      ...commandFiles(LOADED_LATER.filter((name) => !FOR_FLEETS.includes(name))),
      ...commandFiles(["thread-work"]),
    },
    external: [/^node:/, USAGE_ERROR],
    format: "esm",
    clean: true,
  },
  {
    ...built,
    entry: commandFiles(FOR_FLEETS),
    external: [/^node:/, USAGE_ERROR, "./thread-work.js"],
    format: "esm",
  },
  {
    ...built,
    // The program begins with what finds a command and reads its options.
    entry: commandFiles(["cli", "usage-error"]),
    external: [/^node:/, ...LOADED_LATER.map((name) => `./${name}.js`)],
    format: "esm",
  },
  {
    ...shared,
    // A thread begins with as little as it needs to recall, in one file: it loads what judges only where it has to.
    entry: { thread: "src/node/commands/thread.ts" },
    external: [/^node:/, USAGE_ERROR, "./thread-work.js"],
    format: "esm",
    splitting: false,
  },
  { ...built, entry: library, format: "cjs" },
  // The declarations of both formats at once, and without a look at the types, which the gate `typecheck` checks: that was most of the time.
  { ...built, entry: library, format: ["esm", "cjs"], dts: { only: true, compilerOptions: { noCheck: true } } },
  {
    ...shared,
    // For engines and pages that take one script: `twinstate.global.js` is the whole core, `twinstate.judge.global.js` judges.
    entry: { twinstate: "src/index.ts", "twinstate.judge": "src/judge.ts" },
    format: "iife",
    globalName: "twinstate",
    minify: true,
  },
]);
