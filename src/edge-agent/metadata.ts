import { ownMember } from "../json/index.js";
import type { JsonValue } from "../json/index.js";

/**
 * Reads when the hub last saw a member of a section change: the `$lastUpdated` of its `$metadata`, if it has one.
 *
 * @internal
 */
export function lastUpdated(section: unknown, ...members: readonly string[]): JsonValue | undefined {
  let node = ownMember(section, "$metadata");
  for (const member of members) node = ownMember(node, member);
  return ownMember(node, "$lastUpdated");
}
