import {
  appendPointer,
  isEndless,
  isJsonObject,
  millisecondsToTime,
  nearestPaths,
  ownMember,
  sortNames,
} from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import { decide, describeType } from "../../result/index.js";
import type { Reason, Verdict } from "../../result/index.js";
import type { PropertiesCode } from "../codes.js";
import { compareSections, compareValues, PLAIN_RULES } from "../comparison/index.js";
import type { PlainState } from "../comparison/index.js";
import { subjectOf } from "../member.js";
import { because } from "../reasons.js";
import { checkDelta, deltaPaths } from "./delta.js";
import { viewShadow } from "./read-shadow.js";
import type { ShadowView } from "./read-shadow.js";

/** What `evaluateShadow` finds a shadow in. A shadow holds no word of success: agreeing values are agreement. */
export const SHADOW_STATES = ["outOfSync", "notStarted", "unknown", "inSync", "unmanaged"] as const;

/** One of the {@link SHADOW_STATES}. */
export type ShadowState = (typeof SHADOW_STATES)[number];

/** How one member of a shadow agrees with what is desired of it. */
export interface ShadowMemberEvaluation extends Verdict<PlainState, PropertiesCode> {
  /** The JSON Pointer of the member within the sections. */
  readonly path: string;
  /** The newest timestamp of its leaves, ISO 8601: desired while the device has not answered, else reported. */
  readonly since?: string;
  /** The JSON Pointers, within the sections, of desired values that differ in reported; absent when none does. */
  readonly differs?: readonly string[];
  /** The JSON Pointers, within the sections, of desired values that are not reported; absent when none is missing. */
  readonly notReported?: readonly string[];
}

/** What state an AWS IoT device shadow is in, member by member, and why. */
export interface ShadowEvaluation extends Verdict<ShadowState, PropertiesCode> {
  /** Every member of `desired`, in the order of the names; none for a delta message. */
  readonly members: readonly ShadowMemberEvaluation[];
  /** The JSON Pointers, within the sections, of desired values that differ in reported, or of all that a delta message names. */
  readonly differs: readonly string[];
  /** The JSON Pointers, within the sections, of desired values that are not reported. */
  readonly notReported: readonly string[];
}

/**
 * Says whether an AWS IoT device shadow is in sync, by comparison of what is desired with what is reported.
 *
 * It takes the answer of a get, a message of `update/documents` (whose `current` part is judged) and a delta message. A given
 * `delta` is checked against the two sections and not trusted. The document's `version` counts the changes of both sides, so
 * that it says nothing of what the device has seen; the timestamps of the leaves are given as `since`. Any JSON value gets an
 * answer; what is no shadow, or has a section that is not an object, is `unknown`.
 *
 * Source: Twin conventions §5.2.
 *
 * @param shadow - any JSON value
 * @returns the state, the members and the paths that differ, with reasons whose paths point into `shadow`
 * @example
 * ```ts
 * import { evaluateShadow } from "twinstate";
 *
 * const shadow = { state: { desired: { light: "on" }, reported: { light: "off" } }, version: 7 };
 * const { state, differs } = evaluateShadow(shadow);
 * state; // → "outOfSync"
 * differs; // → ["/light"]
 * ```
 */
export function evaluateShadow(shadow: unknown): ShadowEvaluation {
  const view = viewShadow(shadow);
  if (view === undefined) return notAShadow(shadow);
  if (view.kind === "delta") return evaluateDelta(view);
  const { desired, reported, path } = view;
  const damaged = damagedSection(view);
  if (damaged !== undefined) return undecided(damaged);
  const { differs, notReported, wanted, agrees } = compareSections(desired, reported);
  const place = { desiredPath: `${path}/desired`, reportedPath: `${path}/reported`, prefix: 0 };
  const facts = { differs, notReported, wanted, agrees, subject: "The shadow", ...place };
  const { state, reasons } = decide(PLAIN_RULES, facts);
  return {
    state,
    members: evaluateMembers(shadow, view),
    differs,
    notReported,
    reasons: nearestPaths(shadow, [...reasons(facts), ...checkDelta(view)]),
  };
}

function evaluateMembers(shadow: unknown, view: ShadowView): readonly ShadowMemberEvaluation[] {
  const { desired, reported, path, desiredTimes, reportedTimes } = view;
  if (!isJsonObject(desired)) return [];
  const names = Object.keys(desired).filter((name) => !name.startsWith("$") && (desired[name] ?? null) !== null);
  return sortNames(names).map((name) => {
    const pointer = appendPointer("", name);
    const { differs, notReported, wanted, agrees } = compareValues(desired[name], ownMember(reported, name), pointer);
    const place = { desiredPath: `${path}/desired${pointer}`, reportedPath: `${path}/reported${pointer}` };
    const subject = subjectOf(name);
    const facts = { differs, notReported, wanted, agrees, subject, ...place, prefix: pointer.length };
    const { state, reasons } = decide(PLAIN_RULES, facts);
    const times = ownMember(state === "inSync" ? reportedTimes : desiredTimes, name);
    return {
      path: pointer,
      state,
      reasons: nearestPaths(shadow, reasons(facts)),
      ...optional("since", newest(times)),
      ...optional("differs", differs.length === 0 ? undefined : differs),
      ...optional("notReported", notReported.length === 0 ? undefined : notReported),
    };
  });
}

function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}

/** The newest `timestamp` (seconds since 1970) below a node of the metadata, as a time; it loops, for any depth. */
function newest(times: JsonValue | undefined): string | undefined {
  let seconds = -Infinity;
  const open: (JsonValue | undefined)[] = [times];
  let visits = 0;
  while (open.length > 0) {
    visits += 1;
    if (isEndless(times, visits)) return undefined;
    const node = open.pop();
    if (typeof node !== "object" || node === null) continue;
    for (const [name, value] of Object.entries(node)) {
      if (name === "timestamp" && typeof value === "number") seconds = Math.max(seconds, value);
      else open.push(value);
    }
  }
  return millisecondsToTime(seconds * 1000) ?? undefined;
}

/** A delta message alone names what differs or is missing, and nothing else. */
function evaluateDelta({ path, delta }: ShadowView): ShadowEvaluation {
  const differs = deltaPaths(delta);
  const message = `The message is a delta: ${differs.length} desired ${differs.length === 1 ? "value is" : "values are"} not reported so.`;
  return { state: "outOfSync", members: [], differs, notReported: [], reasons: [because("delta-only", path, message)] };
}

/** A section of a wrong type is never guessed at; null is how one is removed. */
function damagedSection(view: ShadowView): Reason<PropertiesCode> | undefined {
  for (const name of ["desired", "reported"] as const) {
    const section = view[name] ?? undefined;
    if (section === undefined || isJsonObject(section)) continue;
    const message = `The section "${name}" of the shadow should be an object; it is ${describeType(section)}.`;
    return because("malformed-shadow", `${view.path}/${name}`, message);
  }
  return undefined;
}

function notAShadow(shadow: unknown): ShadowEvaluation {
  const message = `Expected a shadow, found ${describeType(shadow)} without a "state" of one.`;
  return undecided(because("not-a-shadow", "", message));
}

function undecided(reason: Reason<PropertiesCode>): ShadowEvaluation {
  return { state: "unknown", members: [], differs: [], notReported: [], reasons: [reason] };
}
