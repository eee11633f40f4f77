import { applyMergePatch, defineMember, isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject, JsonObjectDraft, JsonValue } from "../../json/index.js";
import { replaceReported } from "./empty-reported.js";
import type { ReportedPatch } from "../progress/index.js";

/** Patches that have not reached the twin, joined into one; plain data, so that a restart does not lose it. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- an interface is no `JsonValue`
export type UnsentPatch = {
  /** One patch that does what they do one after the other. */
  readonly patch: ReportedPatch;
  /** What the members that it names were before, as far as that is known. */
  readonly before: JsonObject;
};

/** Nothing is kept of what is replaced: the twin is to hold the new value alone. */
const NOTHING: ReadonlySet<string> = new Set();

/**
 * Joins a patch with those that have not been sent.
 *
 * Two merge patches cannot always be joined: after one that deletes a member, an object in the next is a fresh one, where a
 * single patch would merge into the old. What the twin holds is known here, so that the old members are deleted by name.
 *
 * @param unsent - what has not been sent before; null when everything has
 * @param patch - the next patch
 * @param valueOf - what a member of the section is before this patch
 * @internal
 */
export function joinUnsent(
  unsent: UnsentPatch | null,
  patch: ReportedPatch,
  valueOf: (id: string) => JsonValue | undefined,
): UnsentPatch {
  const before: JsonObjectDraft = { ...unsent?.before };
  for (const id of Object.keys(patch)) {
    const value = unsent !== null && Object.hasOwn(unsent.patch, id) ? undefined : valueOf(id);
    if (value !== undefined) defineMember(before, id, value);
  }
  return { patch: unsent === null ? patch : joinPatches(unsent.patch, patch, before), before };
}

/** Two objects at the same place of both patches, and the value that the twin has there. */
interface Joining {
  readonly draft: JsonObjectDraft;
  readonly second: JsonObject;
  readonly before: JsonValue | undefined;
}

/**
 * Joins two patches into one that does what they do one after the other.
 *
 * @param before - what the patches are for, as far as it is known
 * @internal
 */
export function joinPatches(first: ReportedPatch, second: ReportedPatch, before: JsonObject): ReportedPatch {
  const root: JsonObjectDraft = { ...first };
  const open: Joining[] = [{ draft: root, second, before }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    for (const [key, value] of Object.entries(step.second)) joinMember(step, key, value, open);
  }
  return root;
}

function joinMember({ draft, before }: Joining, key: string, value: JsonValue, open: Joining[]): void {
  const earlier = ownMember(draft, key);
  if (!isJsonObject(value) || earlier === undefined) {
    defineMember(draft, key, value);
  } else if (isJsonObject(earlier)) {
    const part: JsonObjectDraft = { ...earlier };
    defineMember(draft, key, part);
    open.push({ draft: part, second: value, before: ownMember(before, key) });
  } else {
    const fresh = applyMergePatch(undefined, value) as JsonObject;
    defineMember(draft, key, replaceReported(ownMember(before, key), fresh, NOTHING));
  }
}

/**
 * Reads what was kept of unsent patches; anything else is nothing.
 *
 * @internal
 */
export function readUnsent(kept: unknown): UnsentPatch | null {
  const patch = ownMember(kept, "patch");
  const before = ownMember(kept, "before");
  return isJsonObject(patch) ? { patch, before: isJsonObject(before) ? before : {} } : null;
}
