import { appendPointer, isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject } from "../json/index.js";
import { BOOLEAN_OPTION, countOf, describeType, oneOf, quoteName, requireOption, toResult } from "../result/index.js";
import type { Issue, OptionShape, Outcome, Result } from "../result/index.js";
import type { FleetCode } from "./codes.js";

/** Which members a percentage is taken of. */
export const DENOMINATORS = ["total", "eligible", "reported", "finished"] as const;

/** One of the {@link DENOMINATORS}. */
export type Denominator = (typeof DENOMINATORS)[number];

/** The outcomes that each denominator counts. */
export const DENOMINATOR_OUTCOMES: Readonly<Record<Denominator, readonly Outcome[]>> = {
  total: ["notStarted", "running", "succeeded", "failed", "superseded", "skipped", "stale", "unknown"],
  eligible: ["notStarted", "running", "succeeded", "failed", "stale", "unknown"],
  reported: ["running", "succeeded", "failed", "stale"],
  finished: ["succeeded", "failed"],
};

/** What is done when too many members failed. */
export const ERROR_ACTIONS = ["pause", "abort"] as const;

/** One of the {@link ERROR_ACTIONS}. */
export type ErrorAction = (typeof ERROR_ACTIONS)[number];

/** When enough members have succeeded: where both are given, both must hold. */
export interface SuccessThreshold {
  /** Whole percent of the denominator that must have succeeded: met at this many. */
  readonly percent?: number | undefined;
  /** How many members must have succeeded: met at this many. */
  readonly count?: number | undefined;
}

/** When too many members have failed: where both are given, one is enough. */
export interface ErrorThreshold {
  /** Whole percent of the denominator that may fail: exceeded above it. */
  readonly percent?: number | undefined;
  /** How many members may fail: exceeded above it. */
  readonly count?: number | undefined;
  /** What is done then. Default `pause`. */
  readonly action?: ErrorAction | undefined;
}

/** The gate of a rollout. Without a success threshold it never advances; without an error threshold it never stops. */
export interface RolloutPolicy {
  /** When the rollout may go on. */
  readonly success?: SuccessThreshold | undefined;
  /** When it has to stop. */
  readonly error?: ErrorThreshold | undefined;
  /** How many members must have succeeded or failed before anything is judged. Default 0. */
  readonly minimumSample?: number | undefined;
  /** Which members a percentage is taken of. Default `total`. */
  readonly denominator?: Denominator | undefined;
  /**
   * How a member counts that is open, has failed somewhere and has nothing under way any more (`settledFailing`).
   * Default `failed`.
   */
  readonly failing?: FailingReading | undefined;
  /** Whether no member will join any more; then all have to settle before the rollout goes on. Default `false`. */
  readonly sealed?: boolean | undefined;
}

/** How a gate counts a member that is open, has failed somewhere and has nothing under way any more. */
export const FAILING_READINGS = ["failed", "running"] as const;

/** One of the {@link FAILING_READINGS}. */
export type FailingReading = (typeof FAILING_READINGS)[number];

const COUNT: OptionShape = /* @__PURE__ */ countOf("members");
const PERCENT: OptionShape = {
  expected: "a whole number from 0 to 100",
  fits: (value) => COUNT.fits(value) && Number(value) <= 100,
};
const OBJECT: OptionShape = { expected: "an object", fits: isJsonObject };

type Shapes = Readonly<Record<string, OptionShape>>;

/** The members of a policy and of its two thresholds, by the path of their owner. */
const MEMBERS: readonly { readonly owner: string; readonly shapes: Shapes }[] = [
  {
    owner: "",
    shapes: {
      success: OBJECT,
      error: OBJECT,
      minimumSample: COUNT,
      denominator: /* @__PURE__ */ oneOf(DENOMINATORS),
      failing: /* @__PURE__ */ oneOf(FAILING_READINGS),
      sealed: BOOLEAN_OPTION,
    },
  },
  { owner: "success", shapes: { percent: PERCENT, count: COUNT } },
  { owner: "error", shapes: { percent: PERCENT, count: COUNT, action: /* @__PURE__ */ oneOf(ERROR_ACTIONS) } },
];

/**
 * Reads a rollout policy, such as the content of the file that `twinstate report --gate` is given.
 *
 * A member that is not known is an error: a gate must not pass because of a slip of the pen.
 *
 * @param input - any JSON value
 * @returns the policy, or everything that is wrong with it
 * @example
 * ```ts
 * import { parsePolicy } from "twinstate";
 *
 * parsePolicy({ success: { percent: 95 }, error: { percent: 5 } }).ok; // → true
 * parsePolicy({ error: { precent: 5 } }).issues.map(({ path }) => path); // → ["/error/precent"]
 * ```
 */
export function parsePolicy(input: unknown): Result<RolloutPolicy, FleetCode> {
  const issues = findBreaches(input).map(toIssue);
  return toResult(input as RolloutPolicy, issues);
}

/**
 * Refuses a policy that cannot be used: it is an option, so a wrong one is a programming error.
 *
 * @internal
 */
export function requirePolicy(policy: unknown): asserts policy is RolloutPolicy {
  for (const { tokens, key, expected, value } of findBreaches(policy)) {
    const name = ["policy", ...tokens].join(".");
    if (key === undefined) requireOption(name, { expected, fits: () => false }, value);
    throw new TypeError(`The option "${name}" must have only the members ${expected}, not ${quoteName(String(key))}.`);
  }
}

/** One thing that is wrong with a policy. */
interface Breach {
  /** The names that lead there. */
  readonly tokens: readonly string[];
  /** The member that a policy does not have; `undefined` where a value is wrong. */
  readonly key?: string;
  /** What the value must be, or which members there are. */
  readonly expected: string;
  readonly value?: unknown;
}

function findBreaches(input: unknown): readonly Breach[] {
  if (!isJsonObject(input)) return [{ tokens: [], expected: OBJECT.expected, value: input }];
  return MEMBERS.flatMap(({ owner, shapes }) => {
    const place = owner === "" ? input : ownMember(input, owner);
    return isJsonObject(place) ? checkMembers(place, owner === "" ? [] : [owner], shapes) : [];
  });
}

function checkMembers(place: JsonObject, tokens: readonly string[], shapes: Shapes): readonly Breach[] {
  return Object.keys(place).flatMap((key): readonly Breach[] => {
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
    if (shape === undefined) return [{ tokens, key, expected: Object.keys(shapes).join(", ") }];
    const value = ownMember(place, key);
    return value === undefined || shape.fits(value)
      ? []
      : [{ tokens: [...tokens, key], expected: shape.expected, value }];
  });
}

function toIssue({ tokens, key, expected, value }: Breach): Issue<FleetCode> {
  if (key !== undefined) {
    const message = `The policy has no member ${quoteName(key)} here; the members are ${expected}.`;
    return { code: "unknown-policy-member", severity: "error", path: appendPointer("", ...tokens, key), message };
  }
  const shown = typeof value === "number" ? String(value) : typeof value === "string" ? quoteName(value) : undefined;
  const message = `Expected ${expected}, found ${shown ?? describeType(value)}.`;
  return { code: "malformed-policy", severity: "error", path: appendPointer("", ...tokens), message };
}
