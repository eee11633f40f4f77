import type { JsonObject } from "../../json/index.js";
import type { Issue } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import type { DesiredChange, HandlerModel } from "./handler-change.js";
import type { GroupMemory, KnownGroupMemory } from "./group-memory.js";
import type { ReportedGroup } from "./empty-reported.js";
import type { DialectOption, MetaData } from "../meta-data/index.js";
import type { RunOperationAsync } from "./operations-async.js";
import type { RunOperation } from "./operations.js";
import type { ReportedErrors } from "../reported-error.js";

/** What every handler says of itself. */
export interface HandlerIdentity {
  /** The id of the group; a handler is responsible for one group only. */
  readonly id: string;
  /** The version of the group's interface that this handler speaks, such as `"1.0.0"`; reported when given. */
  readonly interfaceVersion?: string | undefined;
  /** The model of the group, as `defineGroup` makes it: it names the sub-groups of a change, and tells instances apart. */
  readonly model?: HandlerModel | undefined;
}

/**
 * The code responsible for one configuration group: it applies what is desired, and reports what is.
 *
 * @typeParam Desired - the type of the desired members; nothing checks it, `parseGroup` does
 */
export interface GroupHandler<Desired = JsonObject> extends HandlerIdentity {
  /**
   * Applies the group, each sub-group in an operation of its own. What is thrown outside every operation fails the group
   * and leaves its reported state as it was.
   *
   * @param run - runs one sub-group; its errors belong to the group
   * @param desired - the group as it is desired now, earlier changes and `__meta` included; a copy for this handler
   * @param metaData - what its `__meta` says
   * @param instance - makes the function that runs the sub-groups of one instance; its errors belong to the instance.
   *   For `__meta` and `__errors`, which are the group's own, it throws a `TypeError`: whoever loops over `desired` meets them
   * @param change - what is different from what the device has for certain; what failed before comes again
   */
  apply(
    run: RunOperation,
    desired: Desired,
    metaData: MetaData,
    instance: (id: string) => RunOperation,
    change: DesiredChange,
  ): void;
  /**
   * Reads back the state of the component. It is not asked when the reporting mode is not `"always"`.
   *
   * @param run - runs one part of the reading; its errors belong to the group
   * @returns what is to be reported, without `__meta` and `__errors`: an object that JSON can hold, or the group fails
   */
  report(run: RunOperation): object;
  /**
   * Takes back what was applied, when the group was deleted from the desired section; what was reported of it is removed.
   * Without this member the device stays as it is, and so does its report: no longer desired is not undone.
   *
   * @param run - runs one part; its errors belong to the group
   * @param applied - what was applied, also what may have been by an attempt that failed
   */
  remove?(run: RunOperation, applied: Desired): void;
}

/**
 * A {@link GroupHandler} that takes its time.
 *
 * @typeParam Desired - the type of the desired members; nothing checks it, `parseGroup` does
 */
export interface AsyncGroupHandler<Desired = JsonObject> extends HandlerIdentity {
  /**
   * Applies the group; operations that are not awaited are waited for all the same.
   *
   * @param run - runs one sub-group; its errors belong to the group
   * @param desired - the group as it is desired now, earlier changes and `__meta` included; a copy for this handler
   * @param metaData - what its `__meta` says
   * @param instance - makes the function that runs the sub-groups of one instance; for `__meta` and `__errors`, which are
   *   the group's own, it throws a `TypeError`
   * @param change - what is different from what the device has for certain; what failed before comes again
   */
  apply(
    run: RunOperationAsync,
    desired: Desired,
    metaData: MetaData,
    instance: (id: string) => RunOperationAsync,
    change: DesiredChange,
  ): PromiseLike<void> | void;
  /**
   * Reads back the state of the component.
   *
   * @param run - runs one part of the reading; its errors belong to the group
   * @returns what is to be reported, an object that JSON can hold
   */
  report(run: RunOperationAsync): PromiseLike<object> | object;
  /**
   * Takes back what was applied, when the group was deleted from the desired section; see {@link GroupHandler}.
   *
   * @param run - runs one part; its errors belong to the group
   * @param applied - what was applied, also what may have been by an attempt that failed
   */
  remove?(run: RunOperationAsync, applied: Desired): PromiseLike<void> | void;
}

/** The options of `handleGroup` and `handleGroupAsync`. */
export interface HandleGroupOptions extends DialectOption {
  /** What was remembered after the last change. */
  readonly previous?: KnownGroupMemory | undefined;
  /** The time to stamp, ISO 8601; a function is asked when the patch is made. */
  readonly now: string | (() => string);
  /** Whether the change is the whole desired value of the group, so that what it does not name was deleted. */
  readonly whole?: boolean | undefined;
}

/** What handling one change of a group came to. */
export interface HandledGroup {
  /** The patch for the reported section; `{}` when there is nothing to report. */
  readonly patch: { readonly [groupId: string]: ReportedGroup | null };
  /** What to remember until the next change. */
  readonly memory: GroupMemory;
  /** The group's own errors; null when there are none. Those of its instances stand in the patch. */
  readonly errors: ReportedErrors | null;
  /** Whether the group is being rebuilt, so that nothing was done: wait for the next change. */
  readonly refreshing: boolean;
  /** What is odd about the group's `__meta`: warnings, with paths into the change. */
  readonly issues: readonly Issue<ConfigurationCode>[];
}
