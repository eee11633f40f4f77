import { fromColumns, toColumns } from "./device-store.js";
import type { DeviceRecord, DeviceStore } from "./device-store.js";

/** What is needed of a database: `DatabaseSync` of node:sqlite has it, and so has better-sqlite3. */
export interface SqliteDatabase {
  exec(text: string): unknown;
  prepare(text: string): { all(...values: (string | null)[]): unknown[]; run(...values: (string | null)[]): unknown };
}

export const SQLITE_SCHEMA = `create table if not exists devices (
  key text primary key, twin text, evidence text, verdict text, state text, outcome text
) without rowid`;

const READ = "select key, twin, evidence, verdict from devices where key in (select value from json_each(?))";
const WRITE = "insert or replace into devices (key, twin, evidence, verdict, state, outcome) values (?, ?, ?, ?, ?, ?)";

/** Keeps the records in a table of SQLite: one worker writes at a time. */
export function sqliteStore(database: SqliteDatabase): DeviceStore {
  database.exec(SQLITE_SCHEMA);
  const [read, write] = [database.prepare(READ), database.prepare(WRITE)];
  return {
    transaction: async (work) => {
      database.exec("begin immediate");
      try {
        await work({
          read: (keys) => Promise.resolve(new Map(read.all(JSON.stringify(keys)).map(byKey))),
          write: (records) => {
            for (const record of records) write.run(...toColumns(record));
            return Promise.resolve();
          },
        });
        database.exec("commit");
      } catch (error) {
        database.exec("rollback");
        throw error;
      }
    },
  };
}

function byKey(row: unknown): readonly [string, DeviceRecord] {
  const record = fromColumns(row as Record<string, unknown>);
  return [record.key, record];
}
