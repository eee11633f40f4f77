import { describeType, quoteName, toResult } from "../result/index.js";
import type { Issue, Outcome, Result } from "../result/index.js";
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
  readonly percent?: number;
  /** How many members must have succeeded: met at this many. */
  readonly count?: number;
}

/** When too many members have failed: where both are given, one is enough. */
export interface ErrorThreshold {
  /** Whole percent of the denominator that may fail: exceeded above it. */
  readonly percent?: number;
  /** How many members may fail: exceeded above it. */
  readonly count?: number;
  /** What is done then. Default `pause`. */
  readonly action?: ErrorAction;
}

/** The gate of a rollout. Without a success threshold it never advances; without an error threshold it never stops. */
export interface RolloutPolicy {
  /** When the rollout may go on. */
  readonly success?: SuccessThreshold;
  /** When it has to stop. */
  readonly error?: ErrorThreshold;
  /** How many members must have succeeded or failed before anything is judged. Default 0. */
  readonly minimumSample?: number;
  /** Which members a percentage is taken of. Default `total`. */
  readonly denominator?: Denominator;
  /** Whether no member will join any more; then all have to settle before the rollout goes on. Default `false`. */
  readonly sealed?: boolean;
}

/** What a value must be, and how that is said. */
interface Shape {
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
}

const COUNT: Shape = { expected: "a whole number, 0 or more", fits: isCount };
const PERCENT: Shape = { expected: "a whole number from 0 to 100", fits: (value) => isCount(value) && value <= 100 };
const TRUTH: Shape = { expected: "true or false", fits: (value) => typeof value === "boolean" };
const OBJECT: Shape = { expected: "an object", fits: isObject };

function oneOf(words: readonly string[]): Shape {
  const listed = words.map((word) => quoteName(word)).join(", ");
  return { expected: `one of ${listed}`, fits: (value) => typeof value === "string" && words.includes(value) };
}

type Shapes = Readonly<Record<string, Shape>>;

/** The members of a policy and of its two thresholds, by the path of their owner. */
const MEMBERS: readonly { readonly owner: string; readonly shapes: Shapes }[] = [
  {
    owner: "",
    shapes: { success: OBJECT, error: OBJECT, minimumSample: COUNT, denominator: oneOf(DENOMINATORS), sealed: TRUTH },
  },
  { owner: "success", shapes: { percent: PERCENT, count: COUNT } },
  { owner: "error", shapes: { percent: PERCENT, count: COUNT, action: oneOf(ERROR_ACTIONS) } },
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
  if (!isObject(input)) return { ok: false, issues: [malformed("", "an object", input)] };
  const issues = MEMBERS.flatMap(({ owner, shapes }) => {
    const place = owner === "" ? input : own(input, owner);
    return isObject(place) ? checkMembers(place, owner === "" ? "" : `/${owner}`, shapes) : [];
  });
  return toResult(input, issues);
}

function checkMembers(
  place: Readonly<Record<string, unknown>>,
  path: string,
  shapes: Shapes,
): readonly Issue<FleetCode>[] {
  return Object.entries(place).flatMap(([key, value]): readonly Issue<FleetCode>[] => {
    const memberPath = `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
    if (shape === undefined) {
      const message = `A policy has no member ${quoteName(key)} here; it has ${Object.keys(shapes).join(", ")}.`;
      return [{ code: "unknown-policy-member", severity: "error", path: memberPath, message }];
    }
    return value === undefined || shape.fits(value) ? [] : [malformed(memberPath, shape.expected, value)];
  });
}

function malformed(path: string, expected: string, found: unknown): Issue<FleetCode> {
  const message = `Expected ${expected}, found ${describeType(found)}${isScalar(found) ? " with another value" : ""}.`;
  return { code: "malformed-policy", severity: "error", path, message };
}

function isScalar(value: unknown): boolean {
  return typeof value === "number" || typeof value === "string";
}

/**
 * Tells an object with members from everything else.
 *
 * @internal
 */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Tells a number that something can be counted with exactly: whole, 0 or more.
 *
 * @internal
 */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function own(owner: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(owner, key) ? owner[key] : undefined;
}
