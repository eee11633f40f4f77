import { defineMember, ownMember } from "../../json/index.js";
import type { JsonObject, JsonObjectDraft } from "../../json/index.js";
import type { GroupMemories, GroupMemory, KnownGroupMemories } from "./group-memory.js";

/** The memories of all groups while a batch is being handled. */
export interface TrackedMemories {
  /** Those of the last step; they change with the next. */
  readonly all: GroupMemories;
  readonly set: (id: string, memory: GroupMemory) => void;
  /**
   * Holds on to the memories as they are now, when every group of the batch has one. They are copied when they are asked for, so that a step costs the same however
   * many groups there are.
   */
  readonly snapshot: () => () => GroupMemories;
}

/**
 * Keeps the memories of a batch, and what each step has changed of them.
 *
 * @param previous - the memories before; they stay as they are
 * @internal
 */
export function trackMemories(previous: KnownGroupMemories): TrackedMemories {
  const all = { ...previous } as JsonObjectDraft;
  const steps: { readonly id: string; readonly before: JsonObject }[] = [];
  return {
    all: all as GroupMemories,
    set: (id, memory) => {
      steps.push({ id, before: ownMember(all, id) as JsonObject });
      defineMember(all, id, memory);
    },
    snapshot: () => {
      const { length } = steps;
      let copy: JsonObjectDraft | undefined;
      return () => (copy ??= rewind(all, steps.slice(length))) as GroupMemories;
    },
  };
}

/** The memories before the given steps, of which the last is undone first. */
function rewind(
  all: JsonObjectDraft,
  steps: readonly { readonly id: string; readonly before: JsonObject }[],
): JsonObjectDraft {
  const copy = { ...all };
  for (const { id, before } of [...steps].reverse()) {
    defineMember(copy, id, before);
  }
  return copy;
}

/**
 * The reported section as far as it is remembered.
 *
 * @internal
 */
export function rememberedSection(memories: KnownGroupMemories): JsonObject {
  const section: JsonObjectDraft = {};
  for (const [id, memory] of Object.entries(memories)) {
    const reported = ownMember(memory, "reported");
    if (reported !== undefined) defineMember(section, id, reported);
  }
  return section;
}
