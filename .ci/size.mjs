/**
 * Holds the core to `.ci/size-budget.json`: minified bytes of each room.
 *
 * The front door is bundled once, and every byte of the bundle belongs to the room whose file it came from; what comes
 * from a dependency is the part `dependencies`. The compiled schemas are tables made of code: they have a line of their own.
 * A room's inner rooms are parts of their own. Each part is in one line of at most 36 KiB: what is larger is divided. What a user gets who imports one name is `imports.mjs`'s concern.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const ROOT = join(import.meta.dirname, "..");
const LARGEST_ROOM = 36 * 1024;
const SCHEMAS = "compiled schemas";
const budget = JSON.parse(readFileSync(join(import.meta.dirname, "size-budget.json"), "utf8"));

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
  if (name !== SCHEMAS && maximum > LARGEST_ROOM)
    problems.push(`The line ${name} may be ${LARGEST_ROOM} bytes at most.`);
  for (const room of rooms) {
    if (!sizes.has(room)) problems.push(`The line ${name} names ${room}, which is not in the bundle.`);
  }
}
for (const [part, size] of sizes) {
  const lines = budget.filter(({ rooms }) => rooms.includes(part)).length;
  if (size > 0 && lines !== 1) problems.push(`${part} (${size} bytes) is in ${lines} lines of .ci/size-budget.json.`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
