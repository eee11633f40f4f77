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
const built = { ...shared, splitting: true, dts: true, external: [/^node:/] };

export default defineConfig([
  {
    ...built,
    // The program, and the threads that it starts, are run and never required.
    entry: { ...library, cli: "src/node/commands/cli.ts", thread: "src/node/commands/thread.ts" },
    format: "esm",
    clean: true,
  },
  { ...built, entry: library, format: "cjs" },
  {
    ...shared,
    // For engines and pages that take one script: `twinstate.global.js` is the whole core, `twinstate.judge.global.js` judges.
    entry: { twinstate: "src/index.ts", "twinstate.judge": "src/judge.ts" },
    format: "iife",
    globalName: "twinstate",
    minify: true,
    dts: false,
  },
]);
