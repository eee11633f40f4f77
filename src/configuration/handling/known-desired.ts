import { applyMergePatch, jsonEquals, ownMember } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { isGroupName } from "../group-names.js";
import type { HandlerIdentity } from "./group-handler.js";
import type { GroupMemories } from "./group-memory.js";

/** What an agent knows of the desired section: its handlers' groups, and those that it remembers. */
interface KnownGroups {
  readonly handlers: readonly HandlerIdentity[];
  readonly groups: GroupMemories;
}

/**
 * Tells whether a section, or a patch, asks for something else than what is known to be desired. A twin says the same of one
 * version for ever, so that a section of a known version with other content is that of another twin.
 *
 * @internal
 */
export function asksForMore({ handlers, groups }: KnownGroups, change: JsonObject, whole: boolean): boolean {
  const ids = [...handlers.map(({ id }) => id).filter(isGroupName), ...Object.keys(groups)];
  return ids.some((id) => {
    const desired = ownMember(ownMember(groups, id), "desired") ?? null;
    const given = ownMember(change, id);
    if (given === undefined && !whole) return false;
    return !jsonEquals(desired, applyMergePatch(whole ? undefined : desired, given ?? null));
  });
}
