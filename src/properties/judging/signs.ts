import { isRefreshing } from "../../configuration/index.js";
import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { isWordName, readWord } from "../comparison/index.js";
import type { Word } from "../comparison/index.js";
import type { Member } from "../member.js";
import { readAcknowledgement } from "../plug-and-play/index.js";
import type { Acknowledgement } from "../plug-and-play/index.js";

/**
 * The signs of conventions that one pass over each side of a member has found.
 *
 * @internal
 */
export interface Signs {
  /** Whether either side or an instance in it has `__meta` or `__errors`, or is the refreshing marker. */
  readonly isGroup: boolean;
  /** Whether either side has the marker of a component. */
  readonly isComponent: boolean;
  /** What is reported, where it is an acknowledgement and what is desired has no `ac` of its own. */
  readonly acknowledgement: Acknowledgement | undefined;
  /** The status in the device's own words; one that is not known is shown and judges nothing. */
  readonly word: Word | undefined;
}

/** What one pass over the members of one side finds. */
interface Look {
  readonly isGroup: boolean;
  readonly isComponent: boolean;
  /** Whether it has a member that no acknowledgement is without, of the convention or of the time before it. */
  readonly isAnswer: boolean;
  /** The names of strings under which a device reports a status. */
  readonly wordNames: string[] | undefined;
}

/** What is found nearly everywhere; one object for all of it. */
const NOTHING: Look = { isGroup: false, isComponent: false, isAnswer: false, wordNames: undefined };

const NO_SIGNS: Signs = { isGroup: false, isComponent: false, acknowledgement: undefined, word: undefined };

const GROUP: Look = { isGroup: true, isComponent: false, isAnswer: false, wordNames: undefined };

/**
 * Looks at both sides of a member, at each once.
 *
 * @param words - whether words of the device's own are looked for
 * @internal
 */
export function readSigns({ desired, reported }: Pick<Member, "desired" | "reported">, words: boolean): Signs {
  const wanted = lookAt(desired);
  const found = lookAt(reported);
  if (wanted === NOTHING && found === NOTHING) return NO_SIGNS;
  return {
    isGroup: wanted.isGroup || found.isGroup,
    isComponent: wanted.isComponent || found.isComponent,
    acknowledgement:
      found.isAnswer && ownMember(desired, "ac") === undefined ? readAcknowledgement(reported) : undefined,
    word: words && found.wordNames !== undefined ? readWord(desired, reported, found.wordNames) : undefined,
  };
}

function lookAt(value: JsonValue | undefined): Look {
  if (isJsonObject(value)) return lookInto(value);
  return typeof value === "string" && isRefreshing(value) ? GROUP : NOTHING;
}

function lookInto(value: JsonObject): Look {
  let wordNames: string[] | undefined;
  let isComponent = false;
  let isAnswer = false;
  for (const name of Object.keys(value)) {
    const part = value[name];
    if (isGroupSign(name, part)) return GROUP;
    if (name === "ac" || name === "desiredVersion") isAnswer = true;
    else if (name === "__t") isComponent = part === "c";
    else if (typeof part === "string" && isWordName(name)) (wordNames ??= []).push(name);
  }
  if (wordNames === undefined && !isComponent && !isAnswer) return NOTHING;
  return { isGroup: false, isComponent, isAnswer, wordNames };
}

/** What makes the object that it is found in a group: members of its own about itself, or an instance that has them. */
function isGroupSign(name: string, part: JsonValue | undefined): boolean {
  if (isOfConvention(name)) return name === "__meta" || name === "__errors";
  return typeof part === "object" && isJsonObject(part) && hasMetaMembers(part);
}

const UNDERSCORE = 0x5f;

/** Names with two underscores in front are a convention's own. */
function isOfConvention(name: string): boolean {
  return name.charCodeAt(0) === UNDERSCORE && name.charCodeAt(1) === UNDERSCORE;
}

function hasMetaMembers(instance: JsonObject): boolean {
  return Object.hasOwn(instance, "__meta") || Object.hasOwn(instance, "__errors");
}
