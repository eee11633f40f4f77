import type { CodeRegistry } from "./registry.js";
import type { Reason } from "./result.js";

/**
 * What a classifier answers: the state, and why.
 *
 * @typeParam State - the closed set of states that the classifier knows
 * @typeParam Code - the closed set of codes that its reasons carry
 */
export interface Verdict<State extends string = string, Code extends string = string> {
  /** The state of what was judged. */
  readonly state: State;
  /** Why: the first reason says what decided and names what it is about, the others what else is worth knowing. */
  readonly reasons: readonly Reason<Code>[];
}

/**
 * One row of a classifier, which is an ordered table of such rows: the first row that holds decides.
 *
 * @typeParam Facts - what the table's conditions ask about, read once
 * @typeParam State - the closed set of states that the table leads to
 * @typeParam Code - the closed set of codes that its reasons carry
 */
export interface Rule<Facts, State extends string = string, Code extends string = string> {
  /** The row's number in the table of the documentation. */
  readonly row: string;
  /** The condition as the documentation prints it. */
  readonly condition: string;
  /** The state of what the row takes. */
  readonly state: State;
  /** Whether the row takes these facts. */
  readonly holds: (facts: Facts) => boolean;
  /** Why, for facts that the row takes: what decided first. */
  readonly reasons: (facts: Facts) => readonly Reason<Code>[];
}

/**
 * Finds the row that decides: the first that holds.
 *
 * @param rules - the rows in their order; the last must take everything, else a `TypeError` tells the table's author
 * @param facts - what the rows ask about
 * @returns the row, whose `state` is the answer and whose `reasons(facts)` say why
 * @example
 * ```ts
 * import { decide } from "twinstate";
 * import type { Rule } from "twinstate";
 *
 * const rules: readonly Rule<number>[] = [
 *   { row: "1", condition: "below 0", state: "frozen", holds: (degrees) => degrees < 0, reasons: () => [] },
 *   { row: "2", condition: "anything else", state: "liquid", holds: () => true, reasons: () => [] },
 * ];
 * decide(rules, -4).state; // → "frozen"
 * ```
 */
export function decide<Facts, State extends string, Code extends string>(
  rules: readonly Rule<Facts, State, Code>[],
  facts: Facts,
): Rule<Facts, State, Code> {
  for (const rule of rules) if (rule.holds(facts)) return rule;
  throw new TypeError("A table of rules must end with a row that takes everything.");
}

/** Writes a reason; without a message of its own, the code's explanation is the message. */
export type Because<Code extends string> = <Own extends Code>(code: Own, path: string, message?: string) => Reason<Own>;

/**
 * Makes the function with which a room writes its reasons.
 *
 * @param registry - the room's codes and what they mean
 * @returns the function
 * @example
 * ```ts
 * import { because } from "twinstate";
 *
 * const reason = because({ "too-cold": { title: "Too cold", explanation: "The sensor is below its range." } });
 * reason("too-cold", "/reported/temperature").message; // → "The sensor is below its range."
 * ```
 */
export function because<Code extends string>(registry: CodeRegistry<Code>): Because<Code> {
  return (code, path, message = registry[code].explanation) => ({ code, path, message });
}
