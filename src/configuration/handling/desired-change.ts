import { createMergePatch, defineMember, isJsonObject, sortNames } from "../../json/index.js";
import type { JsonObject, JsonObjectDraft } from "../../json/index.js";
import type { DeviceState } from "./device-state.js";
import type { DesiredChange, HandlerModel } from "./handler-change.js";
import { isInstance } from "../group-names.js";
import { joinPatches } from "./unsent-patch.js";

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
    if (name.startsWith("__") || !isJsonObject(value)) return false;
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
