import type { ConfigurationCode } from "../../configuration/index.js";
import type { JsonValue } from "../../json/index.js";
import type { Reason } from "../../result/index.js";
import type { PropertiesCode } from "../codes.js";
import type { Convention, MemberState } from "../vocabulary.js";

/** Every code that the verdict on a twin answers with. */
export type TwinReasonCode = PropertiesCode | ConfigurationCode;

/** What state one member of a twin is in, by the convention that it follows, and why. */
export interface MemberEvaluation {
  /** The JSON Pointer of the member within the sections, the same on both sides: `/thermostat1/targetTemperature`. */
  readonly path: string;
  /** How the member says what state it is in. */
  readonly convention: Convention;
  /** The state of the first rule of the convention that holds. */
  readonly state: MemberState;
  /** Why; the first reason decided. The paths point into the twin as it was given. */
  readonly reasons: readonly Reason<TwinReasonCode>[];
  /** What the device says about it in its own words, without credentials; absent when it says nothing. */
  readonly message?: string;
  /**
   * Since when, by the hub's `$metadata`: the last change of the desired value while the device has not answered it (`stale`,
   * `notStarted`, `outOfSync`), else the last report. Absent without `$metadata`.
   */
  readonly since?: string;
  /** The JSON Pointers, within the sections, of desired values that differ in reported; absent when none does. */
  readonly differs?: readonly string[];
  /** The JSON Pointers, within the sections, of desired values that are not reported; absent when none is missing. */
  readonly notReported?: readonly string[];
  /** The desired value without secrets; only with the option `values`. */
  readonly desired?: JsonValue;
  /** The reported value without secrets; only with the option `values`. */
  readonly reported?: JsonValue;
}

/**
 * A {@link MemberEvaluation} under construction.
 *
 * @internal
 */
export type MemberDraft = { -readonly [Name in keyof MemberEvaluation]: MemberEvaluation[Name] };
