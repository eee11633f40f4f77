import type { JsonValue } from "../../json/index.js";
import type { MetaDataFields } from "../meta-data/index.js";

// Types of plain data are written as aliases: an interface is no `JsonValue`, since others may add to it.
/* eslint-disable @typescript-eslint/consistent-type-definitions */

/** What is remembered of a group from one change to the next: plain data, the same after a way through JSON. */
export type GroupMemory = {
  /** The meta data as it was reported last. */
  readonly metaData?: RememberedMetaData;
  /** The desired value, all changes merged. */
  readonly desired?: JsonValue;
  /** What the device has for certain, where that is not `desired`: the last attempt failed, or was interrupted. */
  readonly applied?: JsonValue;
  /** Everything that the device may have, where that is more than `applied`: a failed attempt may have done any part. */
  readonly attempted?: JsonValue;
  /** The reported value, all patches merged. */
  readonly reported?: JsonValue;
};

/** The meta data that is remembered: the fields of a `MetaData` that have a value. */
export type RememberedMetaData = {
  readonly [Field in keyof MetaDataFields]?: Exclude<MetaDataFields[Field], undefined>;
};

/** A memory as it is given back: a member may be `undefined`, and a `MetaData` is taken, too. */
export type KnownGroupMemory = {
  readonly [Member in Exclude<keyof GroupMemory, "metaData">]?: GroupMemory[Member] | undefined;
} & {
  /** What the group's `__meta` said last, as far as it is known. */
  readonly metaData?: Partial<MetaDataFields> | undefined;
};

/** What is remembered of all groups, by their ids. */
export type GroupMemories = { readonly [groupId: string]: GroupMemory };

/** The memories of all groups as they are given back. */
export type KnownGroupMemories = { readonly [groupId: string]: KnownGroupMemory };

/**
 * Reads a memory that is given back: members without a value are left out.
 *
 * @internal
 */
export function recallGroup(memory: unknown): GroupMemory {
  const members = typeof memory === "object" && memory !== null ? Object.entries(memory) : [];
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}
