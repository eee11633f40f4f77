import type { DeviceEvidence, DeviceTwin, ModuleTwin, VerdictRow } from "twinstate";

/** What is kept of a device or module: one row of a table. */
export interface DeviceRecord {
  /** `device` or `device/module`; for a message that names no device its place, such as `3:1042`. */
  readonly key: string;
  /** The twin as far as its changes were seen. */
  readonly twin?: DeviceTwin | ModuleTwin | undefined;
  /** What the device told of its updates. */
  readonly evidence?: DeviceEvidence | undefined;
  /** The verdict on the twin, for queries. */
  readonly row?: VerdictRow | undefined;
}

/** The records within one transaction. */
export interface DeviceRecords {
  /** The records of these keys as far as there are any; nobody else changes them before the transaction has ended. */
  readonly read: (keys: readonly string[]) => Promise<ReadonlyMap<string, DeviceRecord>>;
  readonly write: (records: readonly DeviceRecord[]) => Promise<void>;
}

/** Where records are kept. */
export interface DeviceStore {
  /** Keeps everything that the work writes, or nothing where it fails. */
  readonly transaction: (work: (records: DeviceRecords) => Promise<void>) => Promise<void>;
}

/** The members of a record that are kept as JSON, in the order of their columns. */
export const JSON_COLUMNS = ["twin", "evidence", "verdict"] as const;

/** A record as the values of its columns. */
export function toColumns({ key, twin, evidence, row }: DeviceRecord): readonly (string | null)[] {
  const json = [twin, evidence, row].map((value) => (value === undefined ? null : JSON.stringify(value)));
  return [key, ...json, row?.state ?? null, row?.outcome ?? null];
}

/** The record that the columns of a table hold. */
export function fromColumns(columns: Readonly<Record<string, unknown>>): DeviceRecord {
  const [twin, evidence, row] = JSON_COLUMNS.map((name) => {
    const text = columns[name];
    return typeof text === "string" ? (JSON.parse(text) as unknown) : undefined;
  });
  return { key: String(columns["key"]), twin, evidence, row } as DeviceRecord;
}
