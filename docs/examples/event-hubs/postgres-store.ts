import { fromColumns, toColumns } from "./device-store.js";
import type { DeviceRecord, DeviceStore } from "./device-store.js";

/** What is needed of a client: `Client` of pg has it, and so has PGlite. One client serves one worker. */
export interface PostgresClient {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly object[] }>;
}

export const POSTGRES_SCHEMA = `create table if not exists devices (
  key text primary key, twin text, evidence text, verdict text, state text, outcome text
)`;

// A record that is not there yet cannot be locked, so it is made first; the order keeps two workers from waiting for each other.
const MAKE = "insert into devices (key) select unnest($1::text[]) as key order by key on conflict do nothing";
const READ = "select key, twin, evidence, verdict from devices where key = any($1::text[]) order by key for update";
const WRITE = `update devices set twin = $2, evidence = $3, verdict = $4, state = $5, outcome = $6 where key = $1`;

/** Keeps the records in a table of PostgreSQL. */
export function postgresStore(client: PostgresClient): DeviceStore {
  return {
    transaction: async (work) => {
      await client.query("begin");
      try {
        await work({
          read: async (keys) => {
            await client.query(MAKE, [keys]);
            const { rows } = await client.query(READ, [keys]);
            return new Map(rows.map((row) => fromColumns(row as Record<string, unknown>)).map(byKey));
          },
          write: async (records) => {
            for (const record of records) await client.query(WRITE, [...toColumns(record)]);
          },
        });
        await client.query("commit");
      } catch (error) {
        await client.query("rollback");
        throw error;
      }
    },
  };
}

function byKey(record: DeviceRecord): readonly [string, DeviceRecord] {
  return [record.key, record];
}
