import { compareNames, isJsonObject, ownMember } from "../json/index.js";
import { OPEN_OUTCOMES, OUTCOMES, oneOf, requireOption } from "../result/index.js";
import type { FleetMember, OptionShape, Outcome } from "../result/index.js";

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
  /** By outcome: how many of the members have failed somewhere and have nothing under way any more; absent when none. */
  readonly settledFailing?: Readonly<Partial<Record<Outcome, number>>> | undefined;
}

/** What a fleet tally says. */
export interface FleetCounts {
  /** All members; the sum of the counts in `byOutcome`, and of those in `byState`. */
  readonly total: number;
  /** How many members have each outcome, all outcomes in the order of `OUTCOMES`. */
  readonly byOutcome: Readonly<Record<Outcome, number>>;
  /** How many members are in each state that occurs, in the order of the states' names. */
  readonly byState: { readonly [state: string]: number };
  /** How many members are open although they have failed somewhere and have nothing under way any more. */
  readonly settledFailing: number;
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
  const [outcomes, states, failing] = [
    countsIn(fleet, "outcomes"),
    countsIn(fleet, "states"),
    countsIn(fleet, "settledFailing"),
  ];
  for (const member of members) {
    const { outcome, state } = member;
    requireOutcome(outcome);
    addTo(outcomes, outcome, 1);
    addTo(states, state, 1);
    if (onlyFails(member)) addTo(failing, outcome, 1);
  }
  return toTally(outcomes, states, failing);
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
  const sum = (list: keyof FleetTally): Map<string, number> => {
    const sums = countsIn(a, list);
    for (const [key, number] of countsIn(b, list)) addTo(sums, key, number);
    return sums;
  };
  return toTally(sum("outcomes"), sum("states"), sum("settledFailing"));
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
  const outcomes = countsIn(fleet, "outcomes");
  const byOutcome = OUTCOMES.map((outcome) => [outcome, outcomes.get(outcome) ?? 0] as const);
  const byState = [...countsIn(fleet, "states")].sort(([left], [right]) => compareNames(left, right));
  return {
    total: sumOf(byOutcome),
    byOutcome: Object.fromEntries(byOutcome) as Record<Outcome, number>,
    byState: Object.fromEntries(byState),
    settledFailing: sumOf(countsIn(fleet, "settledFailing")),
  };
}

type Counts = Readonly<Record<string, number>>;

function sumOf(counts: Iterable<readonly [string, number]>): number {
  let sum = 0;
  for (const [, number] of counts) sum += number;
  return sum;
}

/** The counts of one list; a tally may come from a file, so what is not a number counts nobody. */
function countsIn(fleet: unknown, list: keyof FleetTally): Map<string, number> {
  const counts = new Map<string, number>();
  const listed = ownMember(fleet, list);
  if (!isJsonObject(listed)) return counts;
  for (const key of Object.keys(listed)) {
    const number = listed[key];
    if (typeof number === "number") counts.set(key, number);
  }
  return counts;
}

function count(fleet: FleetTally, member: FleetMember, by: 1 | -1): FleetTally {
  const { outcome, state } = member;
  requireOutcome(outcome);
  const counts: FleetTally = { outcomes: { [outcome]: by }, states: Object.fromEntries([[state, by]]) };
  return mergeFleets(fleet, onlyFails(member) ? { ...counts, settledFailing: { [outcome]: by } } : counts);
}

/** A member that has come to its end is no longer open, whatever else is said of it. */
function onlyFails({ outcome, settledFailing }: FleetMember): boolean {
  return settledFailing === true && OPEN_OUTCOMES.includes(outcome);
}

function addTo(sums: Map<string, number>, key: string, by: number): void {
  sums.set(key, (sums.get(key) ?? 0) + by);
}

/** A count of 0 goes, so that taking out what was added leaves nothing behind. */
function toTally(
  outcomes: ReadonlyMap<string, number>,
  states: ReadonlyMap<string, number>,
  failing: ReadonlyMap<string, number>,
): FleetTally {
  const settledFailing = withoutZeros(failing);
  const counts = { outcomes: withoutZeros(outcomes), states: withoutZeros(states) };
  return Object.keys(settledFailing).length === 0 ? counts : { ...counts, settledFailing };
}

function withoutZeros(counts: ReadonlyMap<string, number>): Counts {
  return Object.fromEntries([...counts].filter(([, number]) => number !== 0));
}

const OUTCOME: OptionShape = /* @__PURE__ */ oneOf(OUTCOMES);

function requireOutcome(outcome: string): void {
  requireOption("outcome", OUTCOME, outcome);
}
