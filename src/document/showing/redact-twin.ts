import { readCreateOptions, splitCreateOptions } from "../../edge-agent/index.js";
import { defineMember, excessOf, isJsonObject } from "../../json/index.js";
import type { JsonObject, JsonObjectDraft, JsonValue } from "../../json/index.js";
import { readBodyText } from "../body-text.js";
import { startMasks } from "./masks.js";
import type { Masks } from "./masks.js";
import { holdsSecret, isOptionsName } from "./secret-places.js";

/** What is left of what is not looked into. */
const MASK = "***";

/** Documents in strings of documents, and so on; nobody has seen more. */
const MOST_LEVELS = 8;

/** Shorter strings hold no document. */
const SHORTEST_DOCUMENT = 8;

/**
 * Makes a copy of a document that may be shown to others: everything that can hold a secret is masked.
 *
 * Masked are values of members that are named like secrets, of `env`, everything in `createOptions` but its names, registry
 * credentials, credentials in image names, whatever looks like a secret in a text (as `redactText` has it), and in longer texts what the
 * document itself holds as a secret. Names of members, statuses, versions and times stay, and so do empty values and booleans. Equal secrets
 * have equal masks (`***1`), so that the copy is in the state of the original. JSON in strings and message bodies in base64 are looked
 * into, and are JSON text in the copy.
 *
 * Source: Twin conventions §8, "Secrets".
 *
 * @param twin - a twin, or any other JSON value; what is not JSON becomes null, and what contains itself becomes `"***"`
 * @returns the copy; the original is not changed
 * @example
 * ```ts
 * import { redactTwin } from "twinstate";
 *
 * const env = { CONNECTION: { value: "HostName=h;SharedAccessKey=k" } };
 * redactTwin({ desired: { modules: { cam: { env } } } }); // → { desired: { modules: { cam: { env: { CONNECTION: { value: "***1" } } } } } }
 * ```
 */
export function redactTwin(twin: unknown): JsonValue {
  return redactAt(twin, 0);
}

function redactAt(value: unknown, level: number): JsonValue {
  if (level > MOST_LEVELS || excessOf(value, Infinity) !== undefined) return MASK;
  const masks = startMasks();
  // The first walk meets the secrets, the second takes them out of the texts.
  copy(value, { masks, level, isAllSecret: false });
  masks.hideOwn();
  return copy(value, { masks, level, isAllSecret: false });
}

/** How a document is copied: how deep in strings it is, and whether everything in it is a secret. */
interface Copying {
  readonly masks: Masks;
  readonly level: number;
  readonly isAllSecret: boolean;
}

/** An object or a list that is being copied. */
interface Open {
  readonly from: unknown;
  readonly into: JsonObjectDraft | JsonValue[];
  readonly isSecret: boolean;
}

function copy(value: unknown, copying: Copying): JsonValue {
  const { isAllSecret } = copying;
  const root: JsonValue[] = [];
  const open: Open[] = [{ from: [value], into: root, isSecret: isAllSecret }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { from, into, isSecret } = place;
    for (const [name, member] of membersOf(from, copying)) {
      const isHidden = isAllSecret || (Array.isArray(from) ? isSecret : holdsSecret(from, name, isSecret));
      const shown = shownMember(member, name, isHidden, copying);
      const draft = shown ?? (Array.isArray(member) ? [] : {});
      if (Array.isArray(into)) into.push(shown === null ? null : draft);
      else defineMember(into, name, shown === null ? null : draft);
      if (shown === undefined) open.push({ from: member, into: draft as Open["into"], isSecret: isHidden });
    }
  }
  return root[0] as JsonValue;
}

/** The members of an object or a list that JSON knows; the pieces of a container's options in one. */
function membersOf(from: unknown, copying: Copying): readonly (readonly [string, unknown])[] {
  if (Array.isArray(from)) return Array.from(from as readonly unknown[], (item) => ["", item] as const);
  const members = Object.entries(from as Readonly<Record<string, unknown>>).filter(
    ([, member]) => member !== undefined && typeof member !== "function",
  );
  const pieces = copying.isAllSecret ? [] : members.filter(([name]) => isOptionsName(name));
  if (pieces.length === 0) return members;
  const others = members.filter(([name]) => !isOptionsName(name));
  return [...others, ...redactOptions(pieces, copying)];
}

/** What is shown in the place of a value; `undefined` for an object or a list, which is still to be entered. */
function shownMember(
  value: unknown,
  name: string,
  isHidden: boolean,
  { masks, level }: Copying,
): JsonValue | undefined {
  if (value instanceof Ready) return value.redacted;
  const isContainer = typeof value === "object" && value !== null;
  if (isHidden) return isContainer ? undefined : masks.secret(scalar(value));
  const document = isContainer || isLongText(value) ? readBodyText(value) : undefined;
  if (document !== undefined) return textOf(redactAt(document, level + 1));
  if (isContainer) return undefined;
  return typeof value === "string" ? masks.text(value, name) : scalar(value);
}

function isLongText(value: unknown): boolean {
  return typeof value === "string" && value.length >= SHORTEST_DOCUMENT;
}

function scalar(value: unknown): JsonValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  return Number.isFinite(value) ? (value as number) : null;
}

/** Deeper than `JSON.stringify` goes, nothing is told of it. */
function textOf(value: JsonValue): string {
  return excessOf(value) === undefined ? JSON.stringify(value) : MASK;
}

/** A value that is redacted already. */
class Ready {
  readonly redacted: JsonValue;
  constructor(redacted: JsonValue) {
    this.redacted = redacted;
  }
}

/** The options with every value in them masked, in as many pieces as they need; what cannot be read is masked piece by piece. */
function redactOptions(
  pieces: readonly (readonly [string, unknown])[],
  copying: Copying,
): readonly (readonly [string, Ready])[] {
  const inside: Copying = { ...copying, isAllSecret: true };
  const result = readCreateOptions(Object.fromEntries(pieces));
  const [first] = pieces;
  if (!result.ok || first === undefined) {
    return pieces.map(([name, piece]) => [name, new Ready(copy(piece, inside))]);
  }
  const options = copy(result.value, inside);
  if (isJsonObject(first[1])) return [[first[0], new Ready(options)]];
  const text = textOf(options);
  if (pieces.length === 1) return [[first[0], new Ready(text)]];
  const split = splitCreateOptions(text);
  const cut: JsonObject = split.ok ? split.value : { createOptions: text };
  return Object.entries(cut).map(([name, piece]) => [name, new Ready(piece)]);
}
