import { createMergePatch, defineMember, isJsonObject, sortNames } from "../../json/index.js";
import type { JsonObject, JsonObjectDraft } from "../../json/index.js";
import type { DeviceState } from "./device-state.js";
import { isInstance } from "../group-names.js";
import type { ExpectedMembers } from "../vocabulary.js";
import { joinPatches } from "./unsent-patch.js";

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

/**
 * Finds out what is different from what the device has.
 *
 * @internal
 */
export function desiredChange(
  { applied, attempted }: DeviceState,
  desired: JsonObject,
  model: HandlerModel | undefined,
): DesiredChange {
  // The one names what the device may lack, the other what it may have too much; both lead to what is desired.
  const missing = createMergePatch(applied, desired) as JsonObject;
  const patch = joinPatches(createMergePatch(attempted, desired) as JsonObject, missing, {});
  const ownerOf = subGroupsByProperty(model);
  const deleted: string[] = [];
  const sections = new Map<string, JsonObjectDraft>();
  for (const [name, value] of Object.entries(patch)) {
    if (name.startsWith("__")) continue;
    if (value === null) deleted.push(name);
    const section = ownerOf.get(name) ?? name;
    const part = sections.get(section) ?? {};
    defineMember(part, name, value);
    sections.set(section, part);
  }
  return { patch, deleted: sortNames(deleted), sections: Object.fromEntries(sections) };
}

/**
 * The names of the instances that a desired value names: objects with `__meta` or `__errors`, and objects that the model
 * expects beside the properties of its sub-groups.
 *
 * @internal
 */
export function desiredInstances(named: JsonObject, desired: JsonObject, model: HandlerModel | undefined): string[] {
  const properties = subGroupsByProperty(model);
  const expectsOthers = model?.otherMembers?.desired === true;
  return Object.keys(named).filter((name) => {
    const value = desired[name];
    if (name.startsWith("__") || !isJsonObject(named[name]) || !isJsonObject(value)) return false;
    return isInstance(value) || (expectsOthers && !properties.has(name));
  });
}

function subGroupsByProperty(model: HandlerModel | undefined): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(model?.subGroups ?? {}).flatMap(([subGroup, properties]) =>
      Object.keys(properties).map((property) => [property, subGroup] as const),
    ),
  );
}
