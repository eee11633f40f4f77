/** What somebody says is wrong, and everybody on the way to the device takes: nothing is said of it. */
export interface TakenRow {
  /** The row of Documents and envelopes, §2.3. */
  readonly row: string;
  /** What it is, in Markdown. */
  readonly condition: string;
  /** Who says that it is wrong, and why that does not count, in Markdown. */
  readonly why: string;
}

/**
 * What is not told, so that nobody misses it among the rules.
 *
 * Source: Documents and envelopes §2.3.
 *
 * @internal
 */
export const TAKEN_ROWS: readonly TakenRow[] = [
  {
    row: "5",
    condition: "`schemaVersion` 1.1.0 of `$edgeAgent`",
    why: "The command line tool has no schema for it and checks nothing; the agent takes it.",
  },
  {
    row: "20",
    condition: "`schemaVersion` 1.3 of `$edgeHub`",
    why: "The command line tool has no schema for it and checks nothing; edgeHub takes it.",
  },
  {
    row: "33",
    condition: "`startupOrder` in schema version 1.0",
    why: "It came with 1.1, and the agent reads it in 1.0 too.",
  },
  {
    row: "54",
    condition: "no `$edgeHub`, a section in parts, or another member beside `modulesContent`",
    why: "The schema for editors (SchemaStore) marks it; nobody on the way to the device does.",
  },
];
