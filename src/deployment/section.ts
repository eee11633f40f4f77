import { appendPointer, defineMember, isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject, JsonObjectDraft, JsonValue } from "../json/index.js";
import type { DeploymentPart, DeploymentSection } from "./model.js";

/** A section put together from its parts, and the way back from it into the document. */
export interface AssembledSection {
  readonly moduleId: string | null;
  /** The JSON Pointer of the section in the document. */
  readonly path: string;
  readonly parts: readonly DeploymentPart[];
  /** The parts by their ways. */
  readonly ways: WayNode;
  /** The desired section that the parts give by themselves. */
  readonly desired: JsonObject;
  /** Whether the whole section is set; otherwise what is not in it may be set by another deployment. */
  readonly isWhole: boolean;
}

/** A place in a section: the part that sets it, and the places below it that lead to others. */
interface WayNode {
  part?: DeploymentPart;
  readonly below: Map<string, WayNode>;
}

/**
 * Puts the parts of a section together: the whole first, then the parts, the shorter way before the longer one.
 *
 * @param section - the section of a deployment
 * @internal
 */
export function assembleSection(section: DeploymentSection): AssembledSection {
  const { moduleId, path, parts } = section;
  const isWhole = parts.some(({ way }) => way.length === 0);
  return { moduleId, path, parts, ways: waysOf(parts), desired: desiredAfter(section, {}), isWhole };
}

/**
 * The desired section that a section of a deployment makes of another one.
 *
 * @param section - the section of a deployment
 * @param base - what the parts are set into, unless the section sets the whole; it is not changed
 * @internal
 */
export function desiredAfter({ parts }: DeploymentSection, base: JsonObject): JsonObject {
  const inOrder = [...parts].sort((left, right) => left.way.length - right.way.length);
  const whole = inOrder.filter(({ way }) => way.length === 0).at(-1);
  const draft = createDraft(whole === undefined ? base : whole.value);
  for (const { way, value } of inOrder) draft.set(way, value);
  return draft.root;
}

/** Orders the parts by their ways; of two with the same one the first counts. */
function waysOf(parts: readonly DeploymentPart[]): WayNode {
  const root: WayNode = { below: new Map() };
  for (const part of parts) {
    let node = root;
    for (const name of part.way) {
      const next: WayNode = node.below.get(name) ?? { below: new Map() };
      node.below.set(name, next);
      node = next;
    }
    node.part ??= part;
  }
  return root;
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
export function pathInDocument({ ways }: Pick<AssembledSection, "ways">, path: string): string | undefined {
  const tokens = path
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  let part = ways.part;
  let node: WayNode | undefined = ways;
  for (const token of tokens) {
    node = node.below.get(token);
    if (node === undefined) break;
    part = node.part ?? part;
  }
  return part === undefined ? undefined : appendPointer(part.path, ...tokens.slice(part.way.length));
}
