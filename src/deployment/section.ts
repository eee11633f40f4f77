import { appendPointer, defineMember, isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject, JsonObjectDraft, JsonValue } from "../json/index.js";
import type { DeploymentPart, DeploymentSection } from "./model.js";

/** A section put together from its parts, and the way back from it into the document. */
export interface AssembledSection {
  readonly moduleId: string | null;
  /** The JSON Pointer of the section in the document. */
  readonly path: string;
  readonly parts: readonly DeploymentPart[];
  /** The desired section that the parts give by themselves. */
  readonly desired: JsonObject;
  /** Whether the whole section is set; otherwise what is not in it may be set by another deployment. */
  readonly isWhole: boolean;
}

/**
 * Puts the parts of a section together: the whole first, then the parts, the shorter way before the longer one.
 *
 * @param section - the section of a deployment
 * @param base - what the parts are set into, unless the section sets the whole; it is not changed
 * @internal
 */
export function assembleSection(section: DeploymentSection, base: JsonObject = {}): AssembledSection {
  const { moduleId, path, parts } = section;
  const inOrder = [...parts].sort((left, right) => left.way.length - right.way.length);
  const whole = inOrder.filter(({ way }) => way.length === 0).at(-1);
  const draft = createDraft(whole === undefined ? base : whole.value);
  for (const { way, value } of inOrder) draft.set(way, value);
  return { moduleId, path, parts, desired: draft.root, isWhole: whole !== undefined };
}

/** A section under construction. */
interface SectionDraft {
  readonly root: JsonObject;
  /** Sets a value; what is on the way and no object becomes one. At the end of an empty way nothing is set. */
  readonly set: (way: readonly string[], value: JsonValue) => void;
}

/** Begins a section with a value that stays as it is: each object on a way is copied once, before it is written to. */
function createDraft(start: JsonValue): SectionDraft {
  const own = new Set<unknown>();
  const copy = (value: JsonValue | undefined): JsonObjectDraft => {
    if (own.has(value)) return value as JsonObjectDraft;
    const made: JsonObjectDraft = isJsonObject(value) ? { ...value } : {};
    own.add(made);
    return made;
  };
  const root = copy(start);
  return {
    root,
    set(way, value) {
      let level = root;
      for (const [index, name] of way.entries()) {
        if (index === way.length - 1) {
          defineMember(level, name, value);
          return;
        }
        const next = copy(ownMember(level, name));
        defineMember(level, name, next);
        level = next;
      }
    },
  };
}

/**
 * Leads a path in an assembled section back into the document; `undefined` for what no part of the section sets, so that
 * it may be set by another deployment.
 *
 * @internal
 */
export function pathInDocument({ parts }: Pick<AssembledSection, "parts">, path: string): string | undefined {
  const tokens = path
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  const [part] = parts
    .filter(({ way }) => way.every((name, index) => tokens[index] === name))
    .sort((left, right) => right.way.length - left.way.length);
  return part === undefined ? undefined : appendPointer(part.path, ...tokens.slice(part.way.length));
}
