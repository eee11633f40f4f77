/**
 * Counts the twins of a file by state in DuckDB, with the rules in SQL: `duckdb.mjs FILE THREADS`. Without a file it brings DuckDB from
 * npm, and fails where it cannot be had.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bringDuckdb, DUCKDB } from "../../.ci/tools.mjs";

const [path, threads] = process.argv.slice(2);

async function count() {
  const { DuckDBInstance } = createRequire(join(DUCKDB.folder, "package.json"))(DUCKDB.name);
  const connection = await (await DuckDBInstance.create(":memory:", { threads })).connect();
  await connection.run(`SET VARIABLE path = '${path.replaceAll("'", "''")}'`);
  const answer = await connection.runAndReadAll(readFileSync(join(import.meta.dirname, "rules.sql"), "utf8"));
  console.log(JSON.stringify(Object.fromEntries(answer.getRowsJson().map(([state, twins]) => [state, Number(twins)]))));
}

if (path === undefined) {
  const problem = bringDuckdb();
  console[problem === undefined ? "log" : "error"](problem ?? `${DUCKDB.name} ${DUCKDB.version}`);
  process.exitCode = problem === undefined ? 0 : 1;
} else await count();
