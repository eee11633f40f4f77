import type { JsonValue } from "../../json/index.js";
import { decide } from "../../result/index.js";
import type { Reason } from "../../result/index.js";
import type { PropertiesCode } from "../codes.js";
import { compareSections } from "./compare-values.js";
import { PLAIN_RULES } from "./plain-rules.js";
import type { PlainState } from "./plain-rules.js";

/** How reported properties agree with the desired ones. */
export interface PropertyComparison {
  /** `inSync` is agreement, and no proof: the device itself has said nothing. */
  readonly state: PlainState;
  /** The JSON Pointers, relative to both arguments, of desired values that differ in reported, in code unit order. */
  readonly differs: readonly string[];
  /** The JSON Pointers of desired values that are not reported, in code unit order; a member absent as a whole is one. */
  readonly notReported: readonly string[];
  /** Why; the first reason decided. */
  readonly reasons: readonly Reason<PropertiesCode>[];
}

/**
 * Compares reported properties with desired ones, leaf by leaf of what is desired: the judge of twins whose device speaks
 * no convention.
 *
 * Objects are entered; arrays are compared whole and in order, numbers by value, everything else exactly. Null counts as
 * absent, names that begin with `$` are skipped, reported members that nobody desires are ignored. A missing `reported`
 * counts as `{}`. Any JSON value gets an answer.
 *
 * Source: `reference/twin-conventions.md` §5.1, which is AWS's rule for shadows where that is known.
 *
 * @param desired - the desired section, or one member's value
 * @param reported - the reported section, or the same member's value
 * @returns the state, the paths that differ and those that are not reported
 * @example
 * ```ts
 * import { compareProperties } from "twinstate";
 *
 * const { state, differs } = compareProperties({ interval: 5, mode: "eco" }, { interval: 60, mode: "eco", uptime: 7 });
 * state; // → "outOfSync"
 * differs; // → ["/interval"]
 * ```
 */
export function compareProperties(desired: unknown, reported: unknown): PropertyComparison {
  const { wanted, agrees, differs, notReported } = compareSections(
    desired as JsonValue | undefined,
    reported as JsonValue | undefined,
  );
  const facts = {
    wanted,
    agrees,
    differs,
    notReported,
    subject: "The section",
    desiredPath: "/desired",
    reportedPath: "/reported",
    prefix: 0,
  };
  const { state, reasons } = decide(PLAIN_RULES, facts);
  return { state, differs, notReported, reasons: reasons(facts) };
}
