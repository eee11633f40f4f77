import { ownMember } from "../json/index.js";
import type { JsonValue } from "../json/index.js";

/**
 * Finds what the hub noted about a member of a section, in the `$metadata` of the section.
 *
 * @internal
 */
export function metadataOf(section: unknown, ...members: readonly string[]): JsonValue | undefined {
  let node = ownMember(section, "$metadata");
  for (const member of members) node = ownMember(node, member);
  return node;
}

/**
 * Reads when the hub last saw the member change that a node of `$metadata` is about, if it says so.
 *
 * @internal
 */
export function lastUpdated(metadata: unknown): JsonValue | undefined {
  return ownMember(metadata, "$lastUpdated");
}
