import type { JsonObject, JsonValue } from "../../json/index.js";
import type { Issue } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import type { ReportedGroup } from "./empty-reported.js";
import type { DialectOption, MetaData } from "../meta-data/index.js";
import type { RunOperationAsync } from "./operations-async.js";
import type { RunOperation } from "./operations.js";
import type { ReportedErrors } from "../reported-error.js";

/**
 * The code responsible for one configuration group: it applies what is desired, and reports what is.
 *
 * @typeParam Desired - the type of the desired members; nothing checks it, `parseGroup` does
 */
export interface GroupHandler<Desired = JsonObject> {
  /** The id of the group; a handler is responsible for one group only. */
  readonly id: string;
  /** The version of the group's interface that this handler speaks, such as `"1.0.0"`; reported when given. */
  readonly interfaceVersion?: string;
  /**
   * Applies the group, each sub-group in an operation of its own. What is thrown outside every operation fails the group
   * and leaves its reported state as it was.
   *
   * @param run - runs one sub-group; its errors belong to the group
   * @param desired - the group as it is desired now, earlier changes and `__meta` included
   * @param metaData - what its `__meta` says
   * @param instance - makes the function that runs the sub-groups of one instance; its errors belong to the instance.
   *   For `__meta` and `__errors`, which are the group's own, it throws a `TypeError`: whoever loops over `desired` meets them
   */
  apply(run: RunOperation, desired: Desired, metaData: MetaData, instance: (id: string) => RunOperation): void;
  /**
   * Reads back the state of the component. It is not asked when the reporting mode is not `"always"`.
   *
   * @param run - runs one part of the reading; its errors belong to the group
   * @returns what is to be reported, without `__meta` and `__errors`
   */
  report(run: RunOperation): JsonObject;
}

/**
 * A {@link GroupHandler} that takes its time.
 *
 * @typeParam Desired - the type of the desired members; nothing checks it, `parseGroup` does
 */
export interface AsyncGroupHandler<Desired = JsonObject> {
  /** The id of the group; a handler is responsible for one group only. */
  readonly id: string;
  /** The version of the group's interface that this handler speaks; reported when given. */
  readonly interfaceVersion?: string;
  /**
   * Applies the group; operations that are not awaited are waited for all the same.
   *
   * @param run - runs one sub-group; its errors belong to the group
   * @param desired - the group as it is desired now, earlier changes and `__meta` included
   * @param metaData - what its `__meta` says
   * @param instance - makes the function that runs the sub-groups of one instance; for `__meta` and `__errors`, which are
   *   the group's own, it throws a `TypeError`
   */
  apply(
    run: RunOperationAsync,
    desired: Desired,
    metaData: MetaData,
    instance: (id: string) => RunOperationAsync,
  ): PromiseLike<void> | void;
  /**
   * Reads back the state of the component.
   *
   * @param run - runs one part of the reading; its errors belong to the group
   * @returns what is to be reported
   */
  report(run: RunOperationAsync): PromiseLike<JsonObject> | JsonObject;
}

/** What is remembered of a group from one change to the next; plain data that survives JSON. */
export interface GroupMemory {
  /** The meta data as it was reported last. */
  readonly metaData?: MetaData;
  /** The desired value, all changes merged. */
  readonly desired?: JsonValue;
  /** The reported value, all patches merged. */
  readonly reported?: JsonValue;
}

/** The options of `handleGroup` and `handleGroupAsync`. */
export interface HandleGroupOptions extends DialectOption {
  /** What was remembered after the last change. */
  readonly previous?: GroupMemory;
  /** The time to stamp, ISO 8601. */
  readonly now: string;
}

/** What handling one change of a group came to. */
export interface HandledGroup {
  /** The patch for the reported section; `{}` when there is nothing to report. */
  readonly patch: { readonly [groupId: string]: ReportedGroup };
  /** What to remember until the next change. */
  readonly memory: GroupMemory;
  /** The group's own errors; null when there are none. Those of its instances stand in the patch. */
  readonly errors: ReportedErrors | null;
  /** Whether the group is being rebuilt, so that nothing was done: wait for the next change. */
  readonly refreshing: boolean;
  /** What is odd about the group's `__meta`: warnings, with paths into the change. */
  readonly issues: readonly Issue<ConfigurationCode>[];
}
