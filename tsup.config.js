import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";
import { pure } from "./.ci/pure.mjs";

const { exports: entrances } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** What is built is what package.json exports: `./dist/twin/index.js` is made from `src/twin/index.ts`. */
const doors = Object.values(entrances)
  .flatMap((entrance) => entrance.import?.default ?? [])
  .map((file) => file.replace(/^\.\/dist\/(.*)\.js$/, "$1"));

export default defineConfig({
  entry: { ...Object.fromEntries(doors.map((door) => [door, `src/${door}.ts`])), cli: "src/node/commands/cli.ts" },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  clean: true,
  dts: true,
  silent: true,
  external: [/^node:/],
  esbuildPlugins: [pure],
});
