/**
 * The page on databases is tried as it is printed: each block of SQL in DuckDB, each block of Python with pandas, over the rows and verdicts
 * that the program makes; what is printed after a block is what it shows. `--write` prints it anew.
 *
 * The rules of the benchmark in SQL are tried, too: on the fixtures of $edgeAgent they count what the library counts.
 *
 * DuckDB comes from npm when the check runs, pandas from Debian; neither is a dependency. Where both cannot be had the gate is skipped, and says so.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bringDuckdb, DUCKDB, installFromDebian, ROOT } from "./tools.mjs";

const PAGE = join(ROOT, "docs", "tasks", "a-fleet-in-a-database.md");
const TWINS = join(ROOT, "docs", "notebooks", "twins.ndjson");
const TOOLS = DUCKDB.folder;
const SKIPPED = 77;
/** Debian's own, which Debian's packages are for. */
const PYTHON = "/usr/bin/python3";

const IN_DUCKDB = `
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
const connection = await (await DuckDBInstance.create()).connect();
for (const query of JSON.parse(readFileSync(0, "utf8"))) {
  const answer = await connection.runAndReadAll(query);
  const lines = [answer.columnNames(), ...answer.getRowsJson()].map((row) => row.map(String));
  const widths = lines[0].map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  const text = lines.map((line) => line.map((cell, at) => cell.padEnd(widths[at])).join("  ").trimEnd()).join("\\n");
  console.log(JSON.stringify(text));
}
`;

const IN_PANDAS = `
import contextlib, io, json, sys
scope = {}
for code in json.load(sys.stdin):
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        exec(code, scope)
    print(json.dumps(shown.getvalue().rstrip()))
`;

function run(command, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: TOOLS, encoding: "utf8", ...options });
  return { ok: status === 0, stdout: stdout ?? "", stderr: stderr ?? "" };
}

function makeData() {
  mkdirSync(TOOLS, { recursive: true });
  writeFileSync(join(TOOLS, "package.json"), '{ "private": true }\n');
  for (const [file, ...args] of [
    ["verdicts.ndjson", "report", TWINS, "--json"],
    ["rows.ndjson", "rows", TWINS],
  ]) {
    const { ok, stdout, stderr } = run("node", [join(ROOT, "dist", "cli.js"), ...args]);
    if (!ok) throw new Error(stderr);
    writeFileSync(join(TOOLS, file), stdout);
  }
}

const ENGINES = {
  sql: {
    name: "DuckDB",
    bring: () => bringDuckdb() === undefined,
    answer: (codes) => {
      writeFileSync(join(TOOLS, "duckdb.mjs"), IN_DUCKDB);
      return run("node", ["duckdb.mjs"], { input: JSON.stringify(codes) });
    },
  },
  python: {
    name: "pandas",
    bring: () => {
      const isThere = () => run(PYTHON, ["-c", "import pandas"]).ok;
      if (isThere()) return true;
      installFromDebian(["python3-pandas"]);
      return isThere();
    },
    answer: (codes) => run(PYTHON, ["-c", IN_PANDAS], { input: JSON.stringify(codes) }),
  },
};

/** A block of code, and the block after it that says what it shows. */
const BLOCK = /^```(sql|python)\n([^]*?)^```\n(?:\n```text shown\n([^]*?)^```\n)?/gm;

function check(language, page) {
  const { name, bring, answer } = ENGINES[language];
  if (!bring()) {
    console.log(`skipped: THE PAGE ON DATABASES WAS NOT TRIED IN ${name}, which cannot be installed here`);
    return { page, isSkipped: true };
  }
  const blocks = [...page.matchAll(BLOCK)].filter(([, of]) => of === language);
  const { ok, stdout, stderr } = answer(blocks.map(([, , code]) => code));
  if (!ok) {
    console.error(`${name} refuses a block of the page.\n${stderr}`);
    return { page, isWrong: true };
  }
  const shown = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).replaceAll(/ +$/gm, ""));
  let at = 0;
  let isWrong = false;
  const written = page.replaceAll(BLOCK, (whole, of, code, said = "") => {
    if (of !== language) return whole;
    const text = shown[at++];
    if (text !== said.trimEnd()) isWrong = true;
    return `\`\`\`${of}\n${code}\`\`\`\n\n\`\`\`text shown\n${text}\n\`\`\`\n`;
  });
  console.log(`note: ${name}: ${blocks.length} blocks as printed`);
  return { page: written, isWrong };
}

/** The fixtures that `test/bench/rules.sql` knows: twins in the service's shape, and no refusal beside another version. */
async function checkRules() {
  const { classifyEdgeDeployment } = await import(pathToFileURL(join(ROOT, "dist", "index.js")).href);
  const fixtures = join(ROOT, "test", "fixtures", "edge-agent");
  const judged = readdirSync(fixtures)
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ name, twin: JSON.parse(readFileSync(join(fixtures, name), "utf8")) }))
    .map(({ name, twin }) => ({ name, twin, state: classifyEdgeDeployment(twin).state }))
    .filter(({ twin }) => "properties" in twin)
    .filter(({ name, state }) => state !== "invalid" || !name.startsWith("not-yet-applied"));
  const expected = {};
  for (const { state } of judged) expected[state] = (expected[state] ?? 0) + 1;
  const path = join(TOOLS, "fixtures.ndjson");
  writeFileSync(path, judged.map(({ twin }) => `${JSON.stringify(twin)}\n`).join(""));
  const { stdout, stderr } = run("node", [join(ROOT, "test", "bench", "duckdb.mjs"), path, "1"]);
  const states = Object.keys(expected).sort();
  if (stdout.trim() === JSON.stringify(Object.fromEntries(states.map((state) => [state, expected[state]])))) {
    console.log(
      `note: DuckDB: the rules in SQL count ${judged.length} fixtures in ${states.length} states as the library does`,
    );
    return true;
  }
  console.error(`The rules in SQL count ${stdout}, the library ${JSON.stringify(expected)}. ${stderr}`);
  return false;
}

makeData();
const before = readFileSync(PAGE, "utf8");
const inSql = check("sql", before);
const inPython = check("python", inSql.page);
if (process.argv.includes("--write")) writeFileSync(PAGE, inPython.page);
else if (inSql.isWrong === true || inPython.isWrong === true) {
  console.error("The page shows something else. If it is the page that is wrong: node .ci/databases.mjs --write");
  process.exitCode = 1;
} else if (inSql.isSkipped === true && inPython.isSkipped === true) process.exitCode = SKIPPED;
if (inSql.isSkipped !== true && !(await checkRules())) process.exitCode = 1;
