/**
 * Holds the core to `.ci/size-budget.json`: minified bytes a room, without the generated validators.
 *
 * The front door is bundled once, and every byte of the bundle belongs to the room whose file it came from; what comes
 * from a dependency is the part `dependencies`. A room's inner rooms are parts of their own. Each part stands in one
 * line: the rooms of the beginning in the first, every later one in a line of its own of at most 25 KiB.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const ROOT = join(import.meta.dirname, "..");
const LARGEST_ROOM = 25 * 1024;
const CORE = "core without validators";
const budget = JSON.parse(readFileSync(join(import.meta.dirname, "size-budget.json"), "utf8"));

/** A generated validator is a table made of code; it counts nowhere, so a word stands for it. */
const stubs = {
  name: "stubs",
  setup(plugins) {
    plugins.onLoad({ filter: /[\\/]src[\\/]schema[\\/]generated[\\/][^\\/]+\.js$/ }, ({ path }) => {
      const [, name] = /export \{\s*(\w+)\s*\};?\s*$/.exec(readFileSync(path, "utf8"));
      return { contents: `export const ${name} = 0;` };
    });
  },
};

const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: ["src/index.ts"],
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "es2022",
  plugins: [stubs],
});

const sizes = new Map();
const [output] = Object.values(metafile.outputs);
for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) {
  const part = file.includes("node_modules/") ? "dependencies" : (/^src\/(.+)\/[^/]+$/.exec(file)?.[1] ?? "front door");
  sizes.set(part, (sizes.get(part) ?? 0) + bytesInOutput);
}

const problems = [];
for (const { name, rooms, maximum } of budget) {
  const size = rooms.reduce((sum, room) => sum + (sizes.get(room) ?? 0), 0);
  const parts = rooms.length > 1 ? ` (${rooms.map((room) => `${room} ${sizes.get(room) ?? 0}`).join(", ")})` : "";
  console.log(`note: ${name.padEnd(24)}${String(size).padStart(6)} of ${maximum} bytes${parts}`);
  if (size > maximum) problems.push(`${name} is ${size - maximum} bytes over its budget of ${maximum}${parts}.`);
  if (name !== CORE && maximum > LARGEST_ROOM) problems.push(`The line ${name} may be ${LARGEST_ROOM} bytes at most.`);
  for (const room of rooms) {
    if (!sizes.has(room)) problems.push(`The line ${name} names ${room}, which is not in the bundle.`);
  }
}
for (const [part, size] of sizes) {
  const lines = budget.filter(({ rooms }) => rooms.includes(part)).length;
  if (size > 0 && lines !== 1)
    problems.push(`${part} (${size} bytes) stands in ${lines} lines of .ci/size-budget.json.`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
