import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import type { GroupMemories } from "./group-memory.js";
import { isVersion } from "./section-version.js";
import { readUnsent } from "./unsent-patch.js";
import type { UnsentPatch } from "./unsent-patch.js";

/** What an agent remembers: plain data. Write it to a file as JSON, and give it to the agent after a restart. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- an interface is no `JsonValue`
export type AgentMemory = {
  /** The version of the desired section that was handled last; absent while none is known. */
  readonly version?: number;
  /** Whether a change was missed, or the whole section was never seen, and has not been handled since. */
  readonly isIncomplete?: boolean;
  /** What is remembered of each group. */
  readonly groups: GroupMemories;
  /** What has not reached the twin; null when everything has. */
  readonly unsent: UnsentPatch | null;
  /** The change that was being handled; a restart goes on with it. Absent between two changes. */
  readonly open?: OpenChange;
};

/** A change that has not been handled to its end. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- an interface is no `JsonValue`
export type OpenChange = {
  /** The desired patch, or the whole section. */
  readonly change: JsonObject;
  /** Which of the two it is. */
  readonly whole: boolean;
};

/**
 * Reads what an agent remembered; what is missing or damaged counts as never known.
 *
 * @internal
 */
export function recallAgent(memory: unknown): AgentMemory {
  const version = ownMember(memory, "version");
  const groups = ownMember(memory, "groups");
  const open = ownMember(memory, "open");
  const change = ownMember(open, "change");
  return {
    ...(isVersion(version) ? { version } : {}),
    ...(ownMember(memory, "isIncomplete") === true ? { isIncomplete: true } : {}),
    groups: (isJsonObject(groups) ? groups : {}) as GroupMemories,
    unsent: readUnsent(ownMember(memory, "unsent")),
    ...(isJsonObject(change) ? { open: { change, whole: ownMember(open, "whole") === true } } : {}),
  };
}
