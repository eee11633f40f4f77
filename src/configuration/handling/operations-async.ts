import { isPromiseLike, outcomeOf, outerContext } from "./operations.js";
import type { ErrorsByContext, OperationsOptions, OperationsOutcome } from "./operations.js";
import { requireOption, STRING_OPTION } from "../../result/index.js";
import { toReportedError } from "../reported-error.js";

/**
 * Runs one sub-group of a handler that takes its time. What the action throws, or its promise rejects with, becomes an
 * error under the operation's id, and the answer is `undefined`; the promise it gives is never rejected.
 *
 * @typeParam Value - what the action answers
 */
export type RunOperationAsync = <Value>(
  operationId: string,
  action: () => Value | PromiseLike<Value>,
) => Promise<Value | undefined>;

/**
 * Runs the sub-groups of a configuration group like `runOperations`, for actions that take their time.
 *
 * The body may await one operation before it starts the next, or start several at once. Operations that it did not
 * await are waited for all the same. There is no timeout and no retry: those belong into the action.
 *
 * Source: Configuration Granularity, "The Implementation: The `RunOperation()`".
 *
 * @param groupId - the id of the group
 * @param body - calls the given function once for each sub-group
 * @param options - `instance`: the instance that the operations belong to
 * @returns whether all went well, and the errors, when the last operation has come to an end
 * @example
 * ```ts
 * import { runOperationsAsync } from "twinstate";
 *
 * const { errors } = await runOperationsAsync("apps", async (run) => {
 *   await run("install", () => Promise.reject(new Error("no such storage")));
 * });
 * errors?.["install"]?.message; // → "no such storage"
 * ```
 */
export async function runOperationsAsync(
  groupId: string,
  body: (run: RunOperationAsync) => unknown,
  options: OperationsOptions = {},
): Promise<OperationsOutcome> {
  const errors: ErrorsByContext = new Map();
  const open = new Set<Promise<unknown>>();
  const run = asyncOperationRunner(errors, open);
  await attempt(outerContext(groupId, options), () => body(run), errors);
  await settle(open);
  return outcomeOf(errors);
}

/**
 * Makes the function that runs operations, notes their errors, and keeps those that have not come to an end.
 *
 * @internal
 */
export function asyncOperationRunner(errors: ErrorsByContext, open: Set<Promise<unknown>>): RunOperationAsync {
  return (operationId, action) => {
    requireOption("operationId", STRING_OPTION, operationId);
    const running = attempt(operationId, action, errors);
    open.add(running);
    void running.then(() => open.delete(running));
    return running;
  };
}

/**
 * Waits until nothing is open any more, what is started meanwhile included.
 *
 * @internal
 */
export async function settle(open: Set<Promise<unknown>>): Promise<void> {
  while (open.size > 0) await Promise.all(open);
}

/**
 * Awaits one action, and notes what it throws or rejects with.
 *
 * @internal
 */
export async function attempt<Value>(
  operationId: string,
  action: () => Value | PromiseLike<Value>,
  errors: ErrorsByContext,
): Promise<Value | undefined> {
  try {
    return await action();
  } catch (thrown) {
    errors.set(operationId, toReportedError(operationId, thrown));
    return undefined;
  }
}

/**
 * The same for handlers of which nobody knows whether they take their time: what an action answers at once is answered at
 * once, and a promise is awaited. A handler that does not await its operations finds their values, and one that does, too.
 *
 * @internal
 */
export function eitherOperationRunner(errors: ErrorsByContext, open: Set<Promise<unknown>>): RunOperationAsync {
  const runLater = asyncOperationRunner(errors, open);
  const run = (operationId: string, action: () => unknown): unknown => {
    requireOption("operationId", STRING_OPTION, operationId);
    let value: unknown;
    try {
      value = action();
    } catch (thrown) {
      errors.set(operationId, toReportedError(operationId, thrown));
      return undefined;
    }
    return isPromiseLike(value) ? runLater(operationId, () => value) : value;
  };
  return run as RunOperationAsync;
}
