/**
 * One thing that is wrong, or suspicious, in a document.
 *
 * `path` is a JSON Pointer (RFC 6901) into the argument as it was given. `message` is a sentence for a person and
 * never quotes a value that can hold a secret.
 *
 * @typeParam Code - the closed set of codes that the function in question can answer with
 */
export interface Issue<Code extends string = string> {
  /** The stable, kebab-case name for machines. */
  readonly code: Code;
  /** `error`: the document cannot be taken as it is. `warning`: it can, and somebody should look at it. */
  readonly severity: "error" | "warning";
  /** A JSON Pointer into the argument as it was given; `""` is the whole argument. */
  readonly path: string;
  /** What was found, what was expected, and what to do. */
  readonly message: string;
}

/**
 * One fact that led to a verdict, or that a reader of the verdict ought to know.
 *
 * @typeParam Code - the closed set of codes that the room in question can answer with
 */
export interface Reason<Code extends string = string> {
  /** The stable, kebab-case name for machines. */
  readonly code: Code;
  /** A JSON Pointer into the argument as it was given; `""` is the whole argument. */
  readonly path: string;
  /** The fact as a sentence for a person. */
  readonly message: string;
}

/** A reading that went well: the value, and the warnings that came with it. */
export interface Success<Value, Code extends string = string> {
  /** It went well: there is a value. */
  readonly ok: true;
  /** What was read. */
  readonly value: Value;
  /** Warnings only; an error would have made it a {@link Failure}. */
  readonly issues: readonly Issue<Code>[];
}

/** A reading that failed, with at least one issue that says why. */
export interface Failure<Code extends string = string> {
  /** It failed: the issues say why. */
  readonly ok: false;
  /** Everything that was found, errors and warnings, in document order. */
  readonly issues: readonly [Issue<Code>, ...Issue<Code>[]];
}

/** What everything that reads a document answers: it went well, or it says why not. It never throws on data. */
export type Result<Value, Code extends string = string> = Success<Value, Code> | Failure<Code>;

/**
 * Makes a {@link Result} from a value and the issues met on the way: a failure as soon as one of them is an error.
 *
 * @param value - what was read; dropped when there is an error
 * @param issues - everything that was found
 * @returns a success with warnings only, or a failure with all issues
 * @example
 * ```ts
 * import { toResult } from "twinstate";
 *
 * toResult(42, []).ok; // → true
 * ```
 */
export function toResult<Value, Code extends string>(
  value: Value,
  issues: readonly Issue<Code>[],
): Result<Value, Code> {
  const [first, ...rest] = issues;
  if (first === undefined || !hasError(issues)) return { ok: true, value, issues };
  return { ok: false, issues: [first, ...rest] };
}

/**
 * Tells whether one of the issues is an error.
 *
 * @param issues - issues of any room
 * @returns `false` for an empty list and for warnings only
 * @example
 * ```ts
 * import { hasError, validateDocument } from "twinstate";
 *
 * hasError(validateDocument("device-twin", { properties: 3 })); // → true
 * ```
 */
export function hasError(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === "error");
}
