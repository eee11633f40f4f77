import { requireOption, STRING_OPTION } from "../../result/index.js";
import { INSTANCE_OPTION } from "../group-names.js";
import { toReportedError, toReportedErrors } from "../reported-error.js";
import type { ReportedError, ReportedErrors } from "../reported-error.js";

/**
 * Runs one sub-group of a handler. What the action throws becomes an error under the operation's id, and the answer is
 * `undefined`; it never throws itself.
 *
 * @typeParam Value - what the action answers
 */
export type RunOperation = <Value>(operationId: string, action: () => Value) => Value | undefined;

/** What came of a group's operations. */
export interface OperationsOutcome {
  /** Whether none of them failed. */
  readonly succeeded: boolean;
  /** The errors by operation id, in the order of the ids; `null` when there are none, which clears old ones. */
  readonly errors: ReportedErrors | null;
}

/** The options of `runOperations` and `runOperationsAsync`. */
export interface OperationsOptions {
  /**
   * The instance that the operations belong to; it then stands for the group where the body itself throws. `__meta` and
   * `__errors` throw a `TypeError`: those members are the group's own.
   */
  readonly instance?: string | undefined;
}

/** Where the errors of one group or one instance come together. */
export type ErrorsByContext = Map<string, ReportedError>;

/**
 * Runs the sub-groups of a configuration group, each on its own: a failure in one becomes an error of its context, and
 * the others still run.
 *
 * Operations may be nested; an inner failure belongs to the inner id and is no failure of the outer one. The same id
 * twice: the last failure wins, and a later success does not take it back. What the body throws outside every operation
 * belongs to the group (or the instance) itself. A step whose failure must stop others is written inside one operation
 * with them.
 *
 * Source: Configuration Granularity, "The Implementation: The `RunOperation()`"; Windows device agent §2.1.
 *
 * @param groupId - the id of the group
 * @param body - calls the given function once for each sub-group; a body or an action that answers a promise has failed,
 *   since nobody would wait for it: see `runOperationsAsync`
 * @param options - `instance`: the instance that the operations belong to
 * @returns whether all went well, and the errors
 * @example
 * ```ts
 * import { runOperations } from "twinstate";
 *
 * const { succeeded, errors } = runOperations("apps", (run) => {
 *   run("install", () => {
 *     throw new Error("no such storage");
 *   });
 *   run("startup", () => true);
 * });
 * succeeded; // → false
 * Object.keys(errors ?? {}); // → ["install"]
 * ```
 */
export function runOperations(
  groupId: string,
  body: (run: RunOperation) => void,
  options: OperationsOptions = {},
): OperationsOutcome {
  const errors: ErrorsByContext = new Map();
  const run = operationRunner(errors);
  const whole: (run: RunOperation) => unknown = body;
  run(outerContext(groupId, options), () => whole(run));
  return outcomeOf(errors);
}

/**
 * Makes the function that runs operations and notes their errors.
 *
 * @internal
 */
export function operationRunner(errors: ErrorsByContext): RunOperation {
  return (operationId, action) => {
    requireOption("operationId", STRING_OPTION, operationId);
    try {
      return requireNoPromise(action());
    } catch (thrown) {
      errors.set(operationId, toReportedError(operationId, thrown));
      return undefined;
    }
  };
}

/**
 * Refuses a promise where nobody would wait for it: it would come to its end, good or bad, after the errors were counted.
 *
 * @internal
 */
export function requireNoPromise<Value>(value: Value): Value {
  if (!isPromiseLike(value)) return value;
  value.then(undefined, () => undefined);
  throw new TypeError("The operation answers a promise; run it with the async functions.");
}

/**
 * Tells whether a value is a promise, whoever made it.
 *
 * @internal
 */
export function isPromiseLike(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

/**
 * The context of what is thrown outside every operation.
 *
 * @internal
 */
export function outerContext(groupId: string, { instance }: OperationsOptions): string {
  if (instance !== undefined) requireOption("instance", INSTANCE_OPTION, instance);
  else requireOption("groupId", STRING_OPTION, groupId);
  return instance ?? groupId;
}

/**
 * The outcome that noted errors amount to.
 *
 * @internal
 */
export function outcomeOf(errors: ErrorsByContext): OperationsOutcome {
  return { succeeded: errors.size === 0, errors: toReportedErrors(errors) };
}
