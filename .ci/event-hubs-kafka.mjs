/**
 * The example for Event Hubs on the Kafka protocol: the mock broker of librdkafka, kafkajs, and the example's own consumer with a
 * PostgreSQL (PGlite) on a disk. The worker is killed some times: before, in and after a transaction, before and after a commit, and the
 * group waits until it takes the dead for dead, some ten seconds each time. In the end every record must equal what one process makes of the log that never dies.
 *
 * The broker is compiled from 24 lines of C against Debian's librdkafka; all of it is fetched when the check runs. Where something cannot be had
 * the gate is skipped, and says so. The broker keeps 5 MB of a partition, so a long log has more partitions.
 * `node .ci/event-hubs-kafka.mjs 100000 20` takes so many messages and kills the worker so often.
 */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import {
  assertSame,
  AT,
  example,
  expectedRecords,
  makeLog,
  randomOf,
  storedRecords,
  toldDeaths,
} from "./event-log.mjs";
import { requirePackage, ROOT, run, runApt, skip } from "./tools.mjs";

const TOOLS = join(ROOT, ".cache", "event-hubs-tools");
const KAFKA = join(ROOT, ".cache", "kafka-tools");
const DATA = join(TOOLS, "data-kafka");
const PGLITE = "0.5.17";
const KAFKAJS = "2.2.4";
const TOPIC = "twins";
const GROUP = "twinstate";
const MESSAGES_A_PARTITION = 6250;
/** Where a worker may die: the steps of a batch. */
const STEPS = ["before", "written", "stored", "committed"];
/** After so many milliseconds without a sign the group takes a worker for dead; the broker takes three seconds to form a group. */
const SESSION = 6000;
const WHAT = "the example for Event Hubs was not run against a broker";

const partitionsOf = (count) => Math.max(4, Math.ceil(count / MESSAGES_A_PARTITION));

/** Debian's library and its header, unpacked; nothing is installed. */
function makeBroker() {
  const program = join(KAFKA, "mock-broker");
  if (existsSync(program)) return program;
  mkdirSync(KAFKA, { recursive: true });
  runApt(["update"]);
  const fetched = runApt(["download", "librdkafka1", "librdkafka-dev"], { cwd: KAFKA });
  if (!fetched.ok) skip(WHAT, "librdkafka cannot be fetched from Debian here");
  for (const file of readdirSync(KAFKA).filter((name) => name.endsWith(".deb"))) {
    if (!run("dpkg", ["-x", file, "."], { cwd: KAFKA }).ok) skip(WHAT, `${file} cannot be unpacked here`);
  }
  const library = join(KAFKA, "usr", "lib", "x86_64-linux-gnu");
  const source = join(ROOT, ".ci", "broker", "mock-broker.c");
  const paths = [`-I${join(KAFKA, "usr", "include")}`, `-L${library}`, `-Wl,-rpath,${library}`];
  const flags = ["-lrdkafka", "-Wl,--unresolved-symbols=ignore-in-shared-libs", "-o", program];
  const { ok, output } = run("cc", [source, ...paths, ...flags]);
  if (!ok) skip(WHAT, `the mock broker cannot be compiled here: ${output.split("\n")[0]}`);
  return program;
}

/** Starts the broker; it ends with this process, whose end closes its standard input. */
async function startBroker(program, partitions) {
  const broker = spawn(program, [TOPIC, String(partitions)], { stdio: ["pipe", "pipe", "ignore"] });
  const address = await new Promise((resolve, reject) => {
    broker.once("error", reject);
    broker.stdout.once("data", (bytes) => resolve(String(bytes).trim()));
  });
  return { broker, address };
}

function kafkaAt(address) {
  const { Kafka, logLevel } = createRequire(join(KAFKA, "npm", "package.json"))("kafkajs");
  return new Kafka({ brokers: [address], clientId: "gate", logLevel: logLevel.NOTHING });
}

/** A string as AMQP 1.0 writes it (§1.6.20), which is how the hub writes the headers of its Kafka endpoint. */
function amqpString(text) {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([0xa1, bytes.length]), bytes]);
}

/** A time as AMQP 1.0 writes it (§1.6.17). */
function amqpTime(text) {
  const bytes = Buffer.alloc(9, 0x83);
  bytes.writeBigInt64BE(BigInt(Date.parse(text)), 1);
  return bytes;
}

function headersOf({ properties, systemProperties }) {
  const pairs = Object.entries({ ...properties, ...systemProperties });
  return Object.fromEntries(pairs.map(([name, text]) => [name, text === AT ? amqpTime(text) : amqpString(text)]));
}

async function send(kafka, log) {
  const { Partitioners } = createRequire(join(KAFKA, "npm", "package.json"))("kafkajs");
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  for (const [partition, all] of log.entries()) {
    for (let at = 0; at < all.length; at += 500) {
      const messages = all.slice(at, at + 500).map(({ event }) => ({
        partition,
        value: typeof event.body === "string" ? event.body : JSON.stringify(event.body),
        headers: headersOf(event),
        timestamp: String(Date.parse(AT)),
      }));
      await producer.send({ topic: TOPIC, messages });
    }
  }
  await producer.disconnect();
}

async function openDatabase() {
  const { PGlite } = createRequire(join(TOOLS, "package.json"))("@electric-sql/pglite");
  return PGlite.create(DATA);
}

/** The offset at which each partition is to be read on. */
async function committedOffsets(admin) {
  const [{ partitions }] = await admin.fetchOffsets({ groupId: GROUP, topics: [TOPIC] });
  return new Map(partitions.map(({ partition, offset }) => [partition, Math.max(0, Number(offset))]));
}

/** One life of a worker: it dies at a step of a batch, or lives until everything is committed. */
async function work(address, count, lifetime, step) {
  const [{ consume }, { postgresStore, POSTGRES_SCHEMA }] = await Promise.all([
    example("consumer.ts"),
    example("postgres-store.ts"),
  ]);
  const client = await openDatabase();
  await client.query(POSTGRES_SCHEMA);
  const store = postgresStore(client);
  const kafka = kafkaAt(address);
  const admin = kafka.admin();
  await admin.connect();
  const committed = await committedOffsets(admin);
  const lengths = makeLog(count, partitionsOf(count)).map((messages) => messages.length);
  let batches = 0;
  const die = (now) => {
    if (batches === lifetime && now === step) process.kill(process.pid, "SIGKILL");
  };
  const dying = {
    transaction: async (job) => {
      batches += 1;
      die("before");
      const result = await store.transaction(async (records) => {
        await job(records);
        die("written");
      });
      die("stored");
      return result;
    },
  };
  const consumer = kafka.consumer({
    groupId: GROUP,
    sessionTimeout: SESSION,
    rebalanceTimeout: SESSION,
    heartbeatInterval: 300,
  });
  await consumer.connect();
  await consumer.subscribe({ topics: [TOPIC], fromBeginning: true });
  const isDone = () => lengths.every((length, partition) => (committed.get(partition) ?? 0) >= length);
  const { promise, resolve } = withResolve();
  const counting = {
    run: (options) => consumer.run(options),
    commitOffsets: async (offsets) => {
      await consumer.commitOffsets(offsets);
      die("committed");
      for (const { partition, offset } of offsets) committed.set(partition, Number(offset));
      if (isDone()) resolve();
    },
  };
  await consume(counting, dying);
  if (isDone()) resolve();
  await promise;
  process.exit(0);
}

function withResolve() {
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}

async function main(count, kills) {
  requirePackage(TOOLS, "@electric-sql/pglite", PGLITE, WHAT);
  requirePackage(join(KAFKA, "npm"), "kafkajs", KAFKAJS, WHAT);
  const program = makeBroker();
  rmSync(DATA, { recursive: true, force: true });
  const log = makeLog(count, partitionsOf(count));
  const { broker, address } = await startBroker(program, log.length);
  await send(kafkaAt(address), log);
  const seed = Number(process.env.TWINSTATE_SEED ?? Date.now() % 1_000_000);
  const random = randomOf(seed);
  const deaths = [];
  for (let life = 0; life <= kills; life += 1) {
    const step = STEPS[random(STEPS.length)];
    // The last one lives; the others do a part of what is left.
    const lifetime = life === kills ? -1 : 1 + random(Math.max(1, Math.floor(count / 500 / kills)));
    const args = [import.meta.filename, "worker", address, String(count), String(lifetime), step];
    const { signal, status, stderr } = spawnSync(process.execPath, args, {
      cwd: ROOT,
      encoding: "utf8",
      timeout: 240_000,
    });
    if (life === kills) assert.equal(status, 0, `seed ${seed}: the last worker did not end: ${stderr}`);
    else if (signal === "SIGKILL") deaths.push(step);
    else assert.fail(`seed ${seed}: a worker ended with ${status ?? signal}: ${stderr}`);
  }
  broker.stdin.end();
  const client = await openDatabase();
  const found = await storedRecords(async (text) => (await client.query(text)).rows);
  await client.close();
  assertSame(found, await expectedRecords(log, 500), `seed ${seed}`);
  console.log(
    `note: kafkajs ${KAFKAJS}, the mock broker of librdkafka: ${count} messages in ${log.length} partitions, ${found.size} records as one process makes them`,
  );
  console.log(`note: killed ${deaths.length} times (${toldDeaths(deaths)}), seed ${seed}`);
}

const [first, ...rest] = process.argv.slice(2);
if (first === "worker") await work(rest[0], Number(rest[1]), Number(rest[2]), rest[3]);
else await main(Number(first ?? 10_000), Number(rest[0] ?? 3));
