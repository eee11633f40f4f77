import { readFileSync } from "node:fs";
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

export default defineConfig([
  {
    ...built,
    // The program, and what its threads judge with, are run and never required.
    entry: { ...library, cli: "src/node/commands/cli.ts", "thread-work": "src/node/commands/thread-work.ts" },
    format: "esm",
    clean: true,
  },
  {
    ...shared,
    // A thread begins with as little as it needs to recall, in one file: it loads what judges only where it has to.
    entry: { thread: "src/node/commands/thread.ts" },
    external: [/^node:/, "./thread-work.js"],
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
