import { applyMergePatch, defineMember, isJsonObject, jsonEquals, ownMember } from "../../json/index.js";
import type { JsonObject, JsonObjectDraft, JsonValue } from "../../json/index.js";
import type { GroupMemory } from "./group-memory.js";

/** What is known of a group's settings on the device, by what was asked of its handler. */
export interface DeviceState {
  /** What the device has for certain. */
  readonly applied: JsonObject;
  /** Everything that it may have: also what a handler was asked to apply and did not, or was interrupted at. */
  readonly attempted: JsonObject;
}

/**
 * Reads what a memory knows of the device: what was desired was applied, unless it says otherwise.
 *
 * @internal
 */
export function deviceState(memory: GroupMemory): DeviceState {
  if (!Object.hasOwn(memory, "applied")) {
    const desired = objectOf(memory.desired);
    return { applied: desired, attempted: desired };
  }
  const applied = objectOf(memory.applied);
  return { applied, attempted: isJsonObject(memory.attempted) ? memory.attempted : applied };
}

/**
 * What is known after an attempt to apply that failed, or did not come to its end: any part may have been done.
 *
 * @internal
 */
export function afterAttempt({ applied, attempted }: DeviceState, desired: JsonObject): DeviceState {
  return { applied: common(applied, desired), attempted: applyMergePatch(attempted, desired) as JsonObject };
}

/**
 * What to remember of it; everything that the device may have is left out where that is what it has.
 *
 * @internal
 */
export function rememberedState({ applied, attempted }: DeviceState): Pick<GroupMemory, "applied" | "attempted"> {
  return attempted === applied ? { applied } : { applied, attempted };
}

/** The members that two objects have with the same value, at any depth. */
function common(left: JsonObject, right: JsonObject): JsonObject {
  const root: JsonObjectDraft = {};
  const open = [{ left, right, draft: root }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    for (const [key, value] of Object.entries(step.left)) {
      const other = ownMember(step.right, key);
      if (isJsonObject(value) && isJsonObject(other)) {
        const draft: JsonObjectDraft = {};
        defineMember(step.draft, key, draft);
        open.push({ left: value, right: other, draft });
      } else if (other !== undefined && jsonEquals(value, other)) {
        defineMember(step.draft, key, value);
      }
    }
  }
  return root;
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
