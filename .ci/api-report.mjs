/**
 * Writes `docs/api-report/`: every public name of the built package with its declaration and without words, a file per entrance,
 * and `shapes.txt`, what programs in any language meet: the schemas without their words, and the codes.
 *
 * `--check` compares only, and demands more: a function, class, constant, schema or code that is new, gone or otherwise since the
 * last release must be named in the section "Unreleased" of CHANGELOG.md. `docs/api-report/released.json` holds what the last
 * release had; `--release` writes it.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "..");
const FOLDER = join(ROOT, "docs", "api-report");
const RELEASED = join(FOLDER, "released.json");
const ENTRANCES = { twinstate: "dist/index.d.ts", schema: "dist/schema/index.d.ts", node: "dist/node/index.d.ts" };

/** A compiled schema comes and goes with its file in schemas/. */
const COMPILED = /^const \w+: SchemaRules;$/;

const program = ts.createProgram(
  Object.values(ENTRANCES).map((file) => join(ROOT, file)),
  { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, strict: true, types: ["node"] },
);
const checker = program.getTypeChecker();
const printer = ts.createPrinter({ removeComments: true });

/** Every exported name of an entrance with its declaration, in the order of code units. */
function readEntrance(file) {
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(join(ROOT, file))));
  return exported.map(readName).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readName(symbol) {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target.declarations.map(print).join("\n");
  return { name: symbol.name, declaration, isValue: (target.flags & ts.SymbolFlags.Value) !== 0 };
}

function print(node) {
  const whole = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  const text = printer.printNode(ts.EmitHint.Unspecified, whole, whole.getSourceFile());
  return text.replace(/^(?:export )?(?:declare )?/, "").replaceAll("    ", "  ");
}

const reports = Object.entries(ENTRANCES).map(([entrance, file]) => ({ entrance, names: readEntrance(file) }));
const hashOf = (text) => createHash("sha256").update(text).digest("hex").slice(0, 12);
const values = Object.fromEntries(
  reports.flatMap(({ names }) =>
    names.flatMap(({ name, declaration, isValue }) =>
      isValue && !COMPILED.test(declaration) ? [[name, hashOf(declaration)]] : [],
    ),
  ),
);

/** What a schema says in words, and no program depends on. */
const WORDS = new Set(["title", "description", "examples", "$comment"]);

/** A schema without its words; a member that is called like one of them is below `properties` and stays. */
function withoutWords(schema, isMap = false) {
  if (Array.isArray(schema)) return schema.map((part) => withoutWords(part));
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).filter(([name]) => isMap || !WORDS.has(name));
  const maps = ["properties", "patternProperties", "$defs", "dependentSchemas"];
  return Object.fromEntries(entries.map(([name, part]) => [name, withoutWords(part, !isMap && maps.includes(name))]));
}

const schemaFiles = readdirSync(join(ROOT, "schemas"), { recursive: true }).filter((name) =>
  name.endsWith(".schema.json"),
);
const schemas = schemaFiles.sort().map((file) => {
  const schema = withoutWords(JSON.parse(readFileSync(join(ROOT, "schemas", file), "utf8")));
  return { name: file.replace(/^.*[\\/]|\.schema\.json$/g, ""), text: JSON.stringify(schema, null, 1) };
});
const { CODES } = await import(pathToFileURL(join(ROOT, "dist", "index.js")).href);
const { NODE_CODES } = await import(pathToFileURL(join(ROOT, "dist", "node", "index.js")).href);
const codes = Object.keys({ ...CODES, ...NODE_CODES }).sort();
for (const { name, text } of schemas) values[`schema ${name}`] = hashOf(text);
for (const code of codes) values[`code ${code}`] = "";
const shapes = [`codes: ${codes.join(" ")}`, ...schemas.map(({ name, text }) => `${name}: ${text}`)];

/** The names whose declaration is not the last release's, and that the changelog does not tell. */
function untold() {
  const released = JSON.parse(readFileSync(RELEASED, "utf8"));
  const changelog = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8");
  const unreleased = /## \[Unreleased\]\n([\s\S]*?)(?=\n## \[)/.exec(changelog)?.[1] ?? "";
  const told = new Set(unreleased.match(/[A-Za-z_$][\w$-]*/g)?.flatMap((word) => [word, ...word.split("-")]));
  const names = new Set([...Object.keys(released), ...Object.keys(values)]);
  return [...names].filter(
    (name) => released[name] !== values[name] && !told.has(name.replace(/^(?:schema|code) /, "")),
  );
}

mkdirSync(FOLDER, { recursive: true });
if (process.argv.includes("--release")) writeFileSync(RELEASED, `${JSON.stringify(values, null, 2)}\n`);
const problems = [];
const files = [
  ...reports.map(({ entrance, names }) => ({
    file: `${entrance}.d.ts.txt`,
    text: `${names.map(({ declaration }) => declaration).join("\n\n")}\n`,
  })),
  { file: "shapes.txt", text: `${shapes.join("\n\n")}\n` },
];
for (const { file, text } of files) {
  const path = join(FOLDER, file);
  if (!process.argv.includes("--check")) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, "utf8") !== text)
    problems.push(`docs/api-report/${file} is not what the package has: run "node .ci/api-report.mjs".`);
}
if (process.argv.includes("--check")) {
  for (const name of untold())
    problems.push(`CHANGELOG.md tells nothing of ${name}, which is not as in the last release.`);
  console.log(`note: ${Object.keys(values).length} functions, classes, constants, schemas and codes`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
