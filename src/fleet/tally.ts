import { OUTCOMES } from "../result/index.js";
import type { FleetMember, Outcome } from "../result/index.js";
import { isObject } from "./policy.js";

/**
 * How many members of a fleet are in which outcome and state: whole numbers, so what was added can be taken out again.
 *
 * It is plain data, survives `JSON.stringify`, and its counts form a commutative group: taking out what was never added
 * gives negative counts, and adding it later makes up for them. A count of 0 is left out.
 */
export interface FleetTally {
  /** By outcome: how many members. */
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  /** By state, in the words of the members' rooms: how many members. */
  readonly states: { readonly [state: string]: number };
}

/** What a fleet tally says. */
export interface FleetCounts {
  /** All members; the sum of the counts in `byOutcome`, and of those in `byState`. */
  readonly total: number;
  /** How many members have each outcome, all outcomes in the order of `OUTCOMES`. */
  readonly byOutcome: Readonly<Record<Outcome, number>>;
  /** How many members are in each state that occurs, in the order of the states' names. */
  readonly byState: { readonly [state: string]: number };
}

/** A fleet without members. */
export const emptyFleet: FleetTally = { outcomes: {}, states: {} };

/**
 * Counts one more member.
 *
 * @param fleet - the counts so far; not changed
 * @param member - the member; an outcome that is none of `OUTCOMES` throws a `TypeError`
 * @returns the counts with the member
 * @example
 * ```ts
 * import { addMember, emptyFleet, readFleet } from "twinstate";
 *
 * const fleet = addMember(emptyFleet, { id: "d1", state: "RUNNING", outcome: "running", failing: [] });
 * readFleet(fleet).byState; // → { RUNNING: 1 }
 * ```
 */
export function addMember(fleet: FleetTally, member: FleetMember): FleetTally {
  return count(fleet, member, 1);
}

/**
 * Takes one member out again: the exact opposite of `addMember`.
 *
 * To replace a device, take the old member out and add the new one; nothing else has to be read again.
 *
 * @param fleet - the counts so far; not changed
 * @param member - the member as it was added
 * @returns the counts without the member
 * @example
 * ```ts
 * import { addMember, emptyFleet, readFleet, removeMember } from "twinstate";
 *
 * const member = { id: "d1", state: "RUNNING", outcome: "running", failing: [] } as const;
 * readFleet(removeMember(addMember(emptyFleet, member), member)).total; // → 0
 * ```
 */
export function removeMember(fleet: FleetTally, member: FleetMember): FleetTally {
  return count(fleet, member, -1);
}

/**
 * Counts many members at once.
 *
 * @param members - the members, each device once
 * @param fleet - the counts so far, by default none; not changed
 * @returns the counts with all of them
 * @example
 * ```ts
 * import { addMembers, readFleet } from "twinstate";
 *
 * const ids = ["d1", "d2"];
 * const fleet = addMembers(ids.map((id) => ({ id, state: "COMPLETED", outcome: "succeeded", failing: [] })));
 * readFleet(fleet).byOutcome.succeeded; // → 2
 * ```
 */
export function addMembers(members: Iterable<FleetMember>, fleet: FleetTally = emptyFleet): FleetTally {
  const outcomes = new Map(Object.entries(fleet.outcomes));
  const states = new Map(Object.entries(fleet.states));
  for (const { outcome, state } of members) {
    requireOutcome(outcome);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    states.set(state, (states.get(state) ?? 0) + 1);
  }
  return { outcomes: withoutZeros(outcomes), states: withoutZeros(states) };
}

/**
 * Adds up two fleets that have no member in common.
 *
 * @param a - the counts of one part of a fleet
 * @param b - the counts of another part
 * @returns the counts of both
 * @example
 * ```ts
 * import { addMember, emptyFleet, mergeFleets, readFleet } from "twinstate";
 *
 * const one = addMember(emptyFleet, { id: "d1", state: "RUNNING", outcome: "running", failing: [] });
 * readFleet(mergeFleets(one, one)).total; // → 2
 * ```
 */
export function mergeFleets(a: FleetTally, b: FleetTally): FleetTally {
  return { outcomes: addCounts(a.outcomes, b.outcomes), states: addCounts(a.states, b.states) };
}

/**
 * Reads the counts of a fleet: total, by outcome, by state.
 *
 * @param fleet - the counts; what is no number in them counts nobody
 * @returns whole numbers; both lists sum to the total
 * @example
 * ```ts
 * import { emptyFleet, readFleet } from "twinstate";
 *
 * readFleet(emptyFleet).total; // → 0
 * ```
 */
export function readFleet(fleet: FleetTally): FleetCounts {
  const outcomes = new Map(countsIn(fleet, "outcomes"));
  const byOutcome = OUTCOMES.map((outcome) => [outcome, outcomes.get(outcome) ?? 0] as const);
  const byState = [...countsIn(fleet, "states")].sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    total: byOutcome.reduce((sum, [, number]) => sum + number, 0),
    byOutcome: Object.fromEntries(byOutcome) as Record<Outcome, number>,
    byState: Object.fromEntries(byState),
  };
}

/** The counts of one list; a tally may come from a file, so what is no number counts nobody. */
function countsIn(fleet: unknown, list: keyof FleetTally): readonly (readonly [string, number])[] {
  const counts = isObject(fleet) ? fleet[list] : undefined;
  return isObject(counts)
    ? Object.entries(counts).flatMap(([key, number]) => (typeof number === "number" ? [[key, number] as const] : []))
    : [];
}

type Counts = Readonly<Record<string, number>>;

function count(fleet: FleetTally, { outcome, state }: FleetMember, by: 1 | -1): FleetTally {
  requireOutcome(outcome);
  return {
    outcomes: addCounts(fleet.outcomes, { [outcome]: by }),
    states: addCounts(fleet.states, Object.fromEntries([[state, by]])),
  };
}

/** Adds pointwise; a count of 0 goes, so that taking out what was added leaves nothing behind. */
function addCounts(a: Counts, b: Counts): Counts {
  const sums = new Map(Object.entries(a));
  for (const [key, number] of Object.entries(b)) sums.set(key, (sums.get(key) ?? 0) + number);
  return withoutZeros(sums);
}

function withoutZeros(counts: ReadonlyMap<string, number>): Counts {
  return Object.fromEntries([...counts].filter(([, number]) => number !== 0));
}

function requireOutcome(outcome: string): void {
  if (!(OUTCOMES as readonly string[]).includes(outcome)) {
    throw new TypeError(`The outcome of a member must be one of ${OUTCOMES.join(", ")}.`);
  }
}
