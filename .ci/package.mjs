/**
 * The package as its users get it: packed, installed, and imported from a small ESM, a small CJS and a small TypeScript
 * project (strict, NodeNext, both formats): every entrance, a schema, and the program, in which each command refuses what is wrong.
 */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const { name, version, exports, typesVersions, bin } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const FILES_LIST = join(import.meta.dirname, "package-files.txt");
const ENTRANCES = Object.keys(exports).filter((key) => exports[key].import !== undefined);
const specifiers = ENTRANCES.map((key) => name + key.slice(1));
const SCHEMA = `${name}/schemas/edge-agent-twin.schema.json`;
const TWIN = { moduleId: "$edgeAgent", properties: { desired: { $version: 2 }, reported: {} } };
/** What each command refuses in its own file of the program, where an error has to be the one that `cli.js` knows. */
const REFUSED = [
  "report --only nonsense x",
  "rows",
  "validate",
  "query",
  "explain nonsense",
  "diff a",
  "merge",
  "replay",
  "wait",
  "watch",
  "completion nonsense",
];
const folder = mkdtempSync(join(tmpdir(), "twinstate-package-"));

function run(command, options, cwd) {
  return execFileSync(command, options, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Files whose names come from a hash, a schema, a code or a page stand for each other. */
function kindOf(path) {
  return path
    .replace(/^(dist\/(?:.*\/)?)[\w-]+-[\w-]{8}(\.\w+(?:\.\w+)?)$/, "$1*$2")
    .replace(
      /^(docs(?:\/(?:codes|decisions|examples|tasks))?|schemas|schemas\/groups)\/[\w.-]+?(\.schema)?(\.\w+)$/,
      "$1/*$2$3",
    );
}

/** Prints what each entrance shows, a schema's title and a verdict, so that the formats can be compared. */
const report = (get) => `
const shown = {};
for (const specifier of ${JSON.stringify(specifiers)}) shown[specifier] = Object.keys(${get}(specifier)).filter((key) => key !== "default").sort();
const { state } = (${get}(${JSON.stringify(name)})).judgeDocument(${JSON.stringify(TWIN)});
const front = ${get}(${JSON.stringify(name)});
const room = ${get}(${JSON.stringify(`${name}/configuration`)});
const groups = [
  [front.MetaData, room.finalizeGroup],
  [room.MetaData, front.finalizeGroup],
  [other.MetaData, room.finalizeGroup],
].map(([MetaData, finalizeGroup]) => {
  const metaData = new MetaData({ deploymentId: "spring", dependencies: ["network"] });
  return finalizeGroup({ id: "timeInfo", metaData, reported: {}, errors: null, now: "2019-01-09T08:00:00Z" });
});
console.log(JSON.stringify({ shown, title: schema.title, state, groups }));
`;

const FILES = {
  "esm/package.json": JSON.stringify({ private: true, type: "module" }),
  "esm/index.js": `import schema from ${JSON.stringify(SCHEMA)} with { type: "json" };
${specifiers.map((specifier, index) => `import * as entrance${index} from ${JSON.stringify(specifier)};`).join("\n")}
const entrances = { ${specifiers.map((specifier, index) => `${JSON.stringify(specifier)}: entrance${index}`).join(", ")} };
const get = (specifier) => entrances[specifier];
// The other format's copy of the package: a MetaData of one works in the functions of the other.
const { createRequire } = await import("node:module");
const other = createRequire(import.meta.url)(${JSON.stringify(name)});${report("get")}`,
  "cjs/package.json": JSON.stringify({ private: true }),
  "cjs/index.js": `"use strict";
const schema = require(${JSON.stringify(SCHEMA)});
import(${JSON.stringify(name)}).then((other) => {${report("require")}});
`,
  "typescript/package.json": JSON.stringify({ private: true, type: "module" }),
  "typescript/tsconfig.json": JSON.stringify({
    compilerOptions: {
      target: "ES2022",
      lib: ["ES2022"],
      module: "NodeNext",
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      resolveJsonModule: true,
      noEmit: true,
      types: ["node"],
      typeRoots: [join(ROOT, "node_modules", "@types")],
    },
    include: ["*.mts", "*.cts"],
  }),
  ...Object.fromEntries(
    ["mts", "cts"].map((ending) => [
      `typescript/index.${ending}`,
      `${specifiers.map((specifier, index) => `import * as entrance${index} from ${JSON.stringify(specifier)};`).join("\n")}
import { judgeDocument, parseTwin } from ${JSON.stringify(name)};
import type { DeviceTwin, DocumentVerdict } from ${JSON.stringify(name)};
export const entrances: readonly object[] = [${specifiers.map((_, index) => `entrance${index}`).join(", ")}];
export const verdict: DocumentVerdict = judgeDocument(${JSON.stringify(TWIN)});
export const state: string = verdict.state;
// @ts-expect-error -- a state is a text; this fails when the types were lost
export const wrong: number = verdict.state;
const result = parseTwin({});
export const version: number | undefined = result.ok ? result.value.properties.desired.$version : undefined;
export type Typed = DeviceTwin<{ readonly building: string }>;
`,
    ]),
  ),
};

try {
  const [{ filename, files }] = JSON.parse(
    run("npm", ["pack", "--json", "--ignore-scripts", "--silent", "--pack-destination", folder], ROOT),
  );
  const kinds = [...new Set(files.map(({ path }) => kindOf(path)))].sort();
  if (process.argv.includes("--write")) writeFileSync(FILES_LIST, `${kinds.join("\n")}\n`);
  assert.deepEqual(
    kinds,
    readFileSync(FILES_LIST, "utf8").trim().split("\n"),
    "what is packed is not in .ci/package-files.txt, or the other way round (node .ci/package.mjs --write)",
  );
  for (const specifier of ENTRANCES.filter((key) => key !== ".").map((key) => key.slice(2))) {
    const [types] = typesVersions["*"][specifier] ?? [];
    assert.equal(
      types,
      exports[`./${specifier}`].require.types,
      `typesVersions of ${specifier}, for TypeScript's node10`,
    );
  }

  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const project of ["esm", "cjs", "typescript"]) {
    const options = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--silent"];
    run("npm", [...options, join(folder, filename)], join(folder, project));
  }

  const [esm, cjs] = ["esm", "cjs"].map((project) =>
    JSON.parse(run(process.execPath, ["--no-warnings", "index.js"], join(folder, project))),
  );
  assert.deepEqual(esm, cjs, "ESM and CJS do not show the same");
  for (const [specifier, shown] of Object.entries(esm.shown)) assert.ok(shown.length > 0, `${specifier} shows nothing`);
  assert.equal(esm.state, "emptyConfiguration");
  for (const { timeInfo } of esm.groups) {
    assert.equal(timeInfo.__meta.deploymentId, "spring");
    assert.equal(timeInfo.__meta.dependencies, "network");
  }
  assert.match(esm.title, /\w/);

  try {
    run(
      process.execPath,
      [join(ROOT, "node_modules", "typescript", "bin", "tsc"), "-p", "."],
      join(folder, "typescript"),
    );
  } catch (error) {
    assert.fail(`TypeScript: ${error.stdout}`);
  }

  for (const program of Object.keys(bin ?? {})) {
    const printed = run(join(folder, "esm", "node_modules", ".bin", program), ["--version"], folder);
    assert.equal(printed.trim().split(/\s+/).at(-1), version, `${program} --version`);
    for (const line of REFUSED) {
      const { stderr } = spawnSync(join(folder, "esm", "node_modules", ".bin", program), line.split(" "), {
        cwd: folder,
        encoding: "utf8",
      });
      const [command] = line.split(" ");
      assert.match(stderr, new RegExp(`^twinstate ${command}: .*\nSee: twinstate ${command} --help\n$`), line);
    }
  }
  console.log(`note: ${specifiers.length} entrances in ESM, CJS and TypeScript, ${files.length} files in the package`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
