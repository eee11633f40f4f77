/** Finds circles of imports in `src`: a module that needs itself, by whatever way. Imports of types alone count too. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const SOURCE = join(ROOT, "src");
const IMPORT = /(?:^|\n)\s*(?:import|export)\b[^"';]*?\bfrom\s+"(\.[^"]+)\.js"|\bimport\("(\.[^"]+)\.js"\)/g;

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const imports = new Map(
  files.map((file) => {
    const path = join(SOURCE, file);
    const found = [...readFileSync(path, "utf8").matchAll(IMPORT)];
    return [path, found.map(([, named, lazy]) => join(dirname(path), `${named ?? lazy}.ts`))];
  }),
);

const done = new Set();
const circles = [];

/** Follows the imports of a module; `way` is how it was reached. */
function visit(path, way) {
  if (way.includes(path)) {
    circles.push([...way.slice(way.indexOf(path)), path].map((each) => relative(ROOT, each)).join(" → "));
    return;
  }
  if (done.has(path)) return;
  for (const next of imports.get(path) ?? []) visit(next, [...way, path]);
  done.add(path);
}

for (const path of imports.keys()) visit(path, []);
for (const circle of circles) console.error(circle);
const count = [...imports.values()].flat().length;
console.log(`note: ${count} imports of ${imports.size} modules, ${circles.length} circles`);
process.exitCode = circles.length === 0 && count > imports.size ? 0 : 1;
