import { defineMember, isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject, JsonObjectDraft, JsonValue } from "../json/index.js";

/** The two marks of a node of `$metadata`. */
const MARKS = ["$lastUpdated", "$lastUpdatedVersion"] as const;

/** The marks that a change leaves on everything it touches. */
export interface Stamp {
  /** When the change was made. */
  readonly $lastUpdated: string;
  /** The version that it made; the hub writes it in desired only. */
  readonly $lastUpdatedVersion?: number;
}

/**
 * Makes the `$metadata` of a change: a node for the section, for every object on the way and for every leaf that is set.
 *
 * An array has one node for the whole; what is deleted has none, its parent tells.
 *
 * Source: IoT Hub twins §2.2.
 *
 * @internal
 */
export function stampTree(change: JsonObject, stamp: Stamp): JsonObject {
  const root: JsonObjectDraft = { ...stamp };
  const open: { readonly draft: JsonObjectDraft; readonly change: JsonObject }[] = [{ draft: root, change }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    for (const [key, value] of Object.entries(step.change)) {
      if (value === null || key.startsWith("$")) continue;
      const node: JsonObjectDraft = { ...stamp };
      defineMember(step.draft, key, node);
      if (isJsonObject(value)) open.push({ draft: node, change: value });
    }
  }
  return root;
}

/**
 * Brings the `$metadata` of a section up to date after a merge patch.
 *
 * Nodes may be missing before and in the stamps: the hub itself leaves some out.
 *
 * @param before - the metadata before the patch
 * @param change - the merge patch
 * @param stamps - the metadata of the change, as `stampTree` or a twin change event has it
 * @returns the metadata after the patch
 * @internal
 */
export function mergeMetadata(before: unknown, change: JsonObject, stamps: unknown): JsonObject {
  const root: JsonObjectDraft = { ...(isJsonObject(before) ? before : {}), ...marksOf(stamps) };
  const open: Meeting[] = [{ draft: root, change, stamps }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    for (const [key, value] of Object.entries(step.change)) {
      if (key.startsWith("$")) continue;
      mergeNode(step, key, value, open);
    }
  }
  return root;
}

/** Metadata that is being written, the part of the patch that it belongs to, and the marks for it. */
interface Meeting {
  readonly draft: JsonObjectDraft;
  readonly change: JsonObject;
  readonly stamps: unknown;
}

function mergeNode({ draft, stamps }: Meeting, key: string, value: JsonValue, open: Meeting[]): void {
  if (value === null) {
    Reflect.deleteProperty(draft, key);
    return;
  }
  const earlier = ownMember(draft, key);
  const node = { ...(isJsonObject(value) && isJsonObject(earlier) ? earlier : marksOf(earlier)) };
  const marks = ownMember(stamps, key);
  Object.assign(node, marksOf(marks));
  if (Object.keys(node).length > 0) defineMember(draft, key, node);
  if (isJsonObject(value)) open.push({ draft: node, change: value, stamps: marks });
}

/** The marks of a node without the nodes below it. */
function marksOf(node: unknown): JsonObjectDraft {
  const marks: JsonObjectDraft = {};
  for (const mark of MARKS) {
    const value = ownMember(node, mark);
    if (value !== undefined) marks[mark] = value;
  }
  return marks;
}
