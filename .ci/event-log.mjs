/**
 * The log that the gates of the example for Event Hubs read: what a hub sends of some devices, by partition, and the records that one
 * process makes of it which never dies.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { register } from "tsx/esm/api";
import { ROOT } from "./tools.mjs";

register();

/** When everything in the log was sent. */
export const AT = "2026-01-01T08:00:00.000Z";

/** A module of the example. */
export const example = (name) => import(pathToFileURL(join(ROOT, "docs", "examples", "event-hubs", name)).href);

/** A twin as a whole, then its reports, telemetry of an update, and what nobody can read. */
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
export function makeLog(count, partitions) {
  const devices = Math.max(partitions, Math.floor(count / 10));
  const log = Array.from({ length: partitions }, () => []);
  for (let index = 0; index < count; index += 1) {
    const partition = (index % devices) % partitions;
    const place = `${partition}:${log[partition].length}`;
    log[partition].push({ event: makeMessage(index, devices), place, at: AT });
  }
  return log;
}

/** What one process makes of the whole log that never dies, in memory. */
export async function expectedRecords(log, batch) {
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
  for (const messages of log) {
    for (let at = 0; at < messages.length; at += batch) await handleBatch(messages.slice(at, at + batch), store);
  }
  return records;
}

/** The records of a database, of which `query` gives the rows. */
export async function storedRecords(query) {
  const { fromColumns } = await example("device-store.ts");
  const rows = await query("select key, twin, evidence, verdict from devices");
  return new Map(rows.map(fromColumns).map((record) => [record.key, record]));
}

/** Compares all records; of many that differ the first is told. */
export function assertSame(found, wanted, told) {
  const [left, right] = [plain(found), plain(wanted)];
  const at = left.findIndex((record, index) => !isDeepStrictEqual(record, right[index]));
  if (at !== -1) assert.deepEqual(left[at], right[at], `${told}: ${left[at].key} differs`);
  assert.equal(left.length, right.length, told);
}

const plain = (records) =>
  [...records.values()].map((record) => JSON.parse(JSON.stringify(record))).sort((a, b) => (a.key < b.key ? -1 : 1));

/** Numbers below a bound, the same for the same seed. */
export function randomOf(seed) {
  let state = seed;
  return (below) => (state = (state * 48271 + 11) % 2147483647) % below;
}

/** How often workers died at which step, as words. */
export function toldDeaths(steps) {
  return [...new Set(steps)].map((step) => `${steps.filter((each) => each === step).length} ${step}`).join(", ");
}
