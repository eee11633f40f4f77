import { ownMember } from "../../json/index.js";
import { memberInAnyCase } from "../member-in-any-case.js";
import { epochTime } from "./epoch-time.js";
import type { Holding } from "../subject.js";

/**
 * A document in an envelope, with what the envelope says of it.
 *
 * @internal
 */
export interface Content {
  /** The JSON Pointer of the document in the envelope. */
  readonly path: string;
  readonly document: unknown;
  readonly deviceId?: string | undefined;
  readonly moduleId?: string | undefined;
  readonly at?: string | undefined;
  readonly operation?: string | undefined;
  readonly holding?: Holding;
  /** Of a row of a table: the names of its columns, in their order, since the document is made of the row. */
  readonly columns?: readonly string[];
}

/**
 * One row of the table of envelopes.
 *
 * @internal
 */
export interface EnvelopeRow {
  /** What `envelope` says. */
  readonly envelope: string;
  /** What the documentation calls it. */
  readonly title: string;
  /** The mark as the documentation prints it. */
  readonly mark: string;
  readonly holds: (value: unknown) => boolean;
  /** What is in it, in its order. */
  readonly open: (value: unknown) => readonly Content[];
}

/**
 * Reads the member at a place below a value.
 *
 * @internal
 */
export function memberAt(value: unknown, place: readonly string[]): unknown {
  return place.reduce<unknown>((holder, key) => ownMember(holder, key), value);
}

/**
 * Reads the first member of one of the names that is a string with something in it, from the first of the holders that has
 * one; the names of message properties are taken in any case.
 *
 * @internal
 */
export function firstText(holders: readonly unknown[], names: readonly string[]): string | undefined {
  for (const holder of holders) {
    for (const name of names) {
      const value = memberInAnyCase(holder, name);
      if (typeof value === "string" && value !== "") return value;
    }
  }
  return undefined;
}

/**
 * Reads the first time: a string as it is, a number as milliseconds since 1970.
 *
 * @internal
 */
export function firstTime(holders: readonly unknown[], names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const holder of holders) {
      const value = memberInAnyCase(holder, name);
      if (typeof value === "string" && value !== "") return value;
      const time = typeof value === "number" ? epochTime(value) : undefined;
      if (time !== undefined) return time;
    }
  }
  return undefined;
}
