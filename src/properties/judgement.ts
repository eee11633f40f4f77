import type { Reason } from "../result/index.js";
import type { PropertiesCode } from "./codes.js";
import type { MemberState } from "./vocabulary.js";

/**
 * What the judge of a convention says of one member.
 *
 * @internal
 */
export interface Judgement {
  /** The state of the first row that holds. */
  readonly state: MemberState;
  /** Why; the first reason decided. */
  readonly reasons: readonly Reason<PropertiesCode>[];
  /** What the device says about it, without credentials. */
  readonly message?: string | undefined;
  /** The JSON Pointers, within the sections, of desired values that differ in reported. */
  readonly differs?: readonly string[] | undefined;
  /** The JSON Pointers, within the sections, of desired values that are not reported. */
  readonly notReported?: readonly string[] | undefined;
}
