/**
 * The example for ClickHouse is run as it is printed: its function, schema and queries over twins, 20,000 unless an argument says otherwise. The counts by state must be the
 * program's own on the same file, also after a process of the function was killed in the midst of a query, which must give an error, and must
 * stay so when every row comes twice and an older version of every twin comes late.
 *
 * ClickHouse comes from npm (chdb, 0.5 GB) when the check runs; it is no dependency. Where it cannot be had in time the gate is skipped, and
 * says so.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { requirePackage, ROOT } from "./tools.mjs";

const EXAMPLE = join(ROOT, "docs", "examples", "clickhouse");
const TEMPLATES = join(ROOT, "docs", "notebooks", "twins.ndjson");
const PROGRAM = join(ROOT, "dist", "cli.js");
const TOOLS = join(ROOT, ".cache", "engine-tools");
const CHDB = "3.4.0";
/** How many twins; 20,000 are enough to notice a difference, more can be asked for. */
const COUNT = Number(process.argv.find((argument) => /^\d+$/u.test(argument)) ?? 20_000);
const BROKEN = 20;
/** While this file is there, the next process of the function dies. */
const DYING = join(TOOLS, "dying");
/** What ClickHouse says of it: that it cannot write to it when it was still writing, else how it ended. */
const DIED =
  /User defined function 'twinRow' failed.*(Child process was terminated by signal 9|Cannot write into pipe)/su;

/** The twins of the notebook under new names, some broken lines among them; and an older version of each that has a name. */
function makeTwins() {
  const templates = readFileSync(TEMPLATES, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const twins = Array.from({ length: COUNT }, (_, index) => {
    const template = templates[index % templates.length];
    const deviceId = `edge-${String(index).padStart(6, "0")}`;
    return template.deviceId === undefined ? { ...template, etag: deviceId } : { ...template, deviceId };
  });
  const older = twins
    .filter(({ deviceId }) => deviceId !== undefined)
    .map((twin) => ({ ...twin, version: twin.version - 1, properties: { desired: {}, reported: {} } }));
  const broken = Array.from({ length: BROKEN }, (_, index) => `{"deviceId":"cut-${index}",`);
  writeLines("twins.ndjson", [...twins, ...broken]);
  writeLines("older.ndjson", older);
}

/** A thousand lines at a time: a hundred thousand twins are more than one string can hold. */
function writeLines(file, lines) {
  const target = openSync(join(TOOLS, file), "w");
  for (let at = 0; at < lines.length; at += 1000) {
    const some = lines.slice(at, at + 1000).map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
    writeSync(target, `${some.join("\n")}\n`);
  }
  closeSync(target);
}

function countOfProgram() {
  const { status, stdout, stderr } = spawnSync(
    "node",
    [PROGRAM, "report", "--summary", "--json", join(TOOLS, "twins.ndjson")],
    { encoding: "utf8" },
  );
  if (stdout === "") throw new Error(`exit code ${status}: ${stderr}`);
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return Object.fromEntries(rows.filter(({ by }) => by === "state").map(({ value, count }) => [value, count]));
}

/** The files of the example as they are, the program in the PATH, as on a server. */
function open() {
  const bin = join(TOOLS, "bin");
  mkdirSync(bin, { recursive: true });
  // Where it is asked to, the program dies in the midst of what it answers.
  writeFileSync(
    join(bin, "twinstate"),
    `#!/bin/sh
if rm "${DYING}" 2>/dev/null; then "${process.execPath}" "${PROGRAM}" "$@" | head -c 20000; kill -9 $$; fi
exec "${process.execPath}" "${PROGRAM}" "$@"
`,
  );
  chmodSync(join(bin, "twinstate"), 0o755);
  process.env.PATH = bin + delimiter + process.env.PATH;
  const config = join(TOOLS, "config.xml");
  writeFileSync(
    config,
    `<clickhouse>
  <user_scripts_path>${join(EXAMPLE, "user_scripts")}</user_scripts_path>
  <user_defined_executable_functions_config>${join(EXAMPLE, "twinstate_function.xml")}</user_defined_executable_functions_config>
</clickhouse>
`,
  );
  const data = join(TOOLS, "data");
  rmSync(data, { recursive: true, force: true });
  const { Session } = createRequire(join(TOOLS, "package.json"))("chdb");
  return new Session(data, { connectionArgs: [`--config-file=${config}`] });
}

/** The statements of a file by the word that their comment begins with, or by their number. */
function statementsOf(file) {
  const parts = readFileSync(join(EXAMPLE, file), "utf8").split(/;\n/);
  const statements = parts.map((text) => text.trim()).filter((text) => text !== "");
  return Object.fromEntries(statements.map((text, index) => [/^-- (\w+):/.exec(text)?.[1] ?? index, text]));
}

requirePackage(TOOLS, "chdb", CHDB, "the example for ClickHouse was not run");
makeTwins();
const session = open();
const ask = (sql) =>
  session
    .query(sql, "JSONEachRow")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

const expected = countOfProgram();
for (const statement of Object.values(statementsOf("schema.sql"))) session.query(statement);
const queries = statementsOf("queries.sql");
const insert = (file) =>
  session.query(
    `INSERT INTO twins SELECT line FROM file('${join(TOOLS, file)}', LineAsString) SETTINGS max_threads = 2`,
  );
const countByState = () => {
  const counts = {};
  for (const { state, twins } of ask(queries.states)) counts[state] = (counts[state] ?? 0) + Number(twins);
  return counts;
};

writeFileSync(DYING, "");
assert.throws(() => insert("twins.ndjson"), DIED, "a process that died gave a short answer");
assert.ok(!existsSync(DYING), "no process died");
insert("twins.ndjson");
assert.deepEqual(countByState(), expected, "ClickHouse counts by state otherwise than the program");
const before = Object.fromEntries(Object.entries(queries).map(([name, sql]) => [name, ask(sql)]));

insert("twins.ndjson");
insert("older.ndjson");
for (const [name, sql] of Object.entries(queries))
  assert.deepEqual(ask(sql), before[name], `the query "${name}" answers otherwise after repeats and late versions`);
assert.deepEqual(countByState(), expected);

const { judgeRollout } = await import(pathToFileURL(join(ROOT, "dist", "index.js")).href);
const [tally] = before.gate;
assert.deepEqual({ ...tally.states }, expected);
const { verdict, succeeded, failed } = judgeRollout(tally, {
  success: { percent: 80 },
  error: { percent: 10 },
  minimumSample: 100,
});
assert.deepEqual([succeeded, failed], [tally.outcomes.succeeded, tally.outcomes.failed]);
const total = Object.values(expected).reduce((sum, count) => sum + count, 0);
assert.equal(total, COUNT + BROKEN);
for (const name of ["failures", "latest", "models"]) assert.notEqual(before[name].length, 0, name);
if (process.argv.includes("--show")) console.log(before);

const [{ version }] = ask("SELECT version() AS version");
session.cleanup?.();
console.log(
  `note: ClickHouse ${version}: ${total} documents counted as the program does, the gate says ${verdict}; the same after a process died, after all came twice and an older version late`,
);
