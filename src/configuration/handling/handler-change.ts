import type { JsonObject } from "../../json/index.js";
import type { ExpectedMembers } from "../vocabulary.js";

/** What of a group's model a handler needs; whatever `defineGroup` makes has it. */
export interface HandlerModel {
  /** The sub-groups by name, each with its properties. */
  readonly subGroups: { readonly [subGroup: string]: object };
  /** Whether members of other names are expected in desired, such as instances. */
  readonly otherMembers?: ExpectedMembers | undefined;
}

/** What is different from what the device has, as far as that is known. */
export interface DesiredChange {
  /**
   * The merge patch from what was applied to what is desired now, `__meta` included; null where something was deleted. What
   * an attempt that failed may have done or not is in it, too.
   */
  readonly patch: JsonObject;
  /** The properties and instances of the group that were deleted, in the order of their names. */
  readonly deleted: readonly string[];
  /**
   * The part of the patch for each sub-group that is touched, so that the others need not be applied again. The handler's
   * model names the sub-groups; a member that it does not name, and every member without a model, stands for itself.
   */
  readonly sections: { readonly [subGroup: string]: JsonObject };
}
