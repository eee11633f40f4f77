import type { JsonValue } from "../../json/index.js";
import { DEVICE_WORDS } from "../../properties/index.js";
import { imageCredentials, maskValues, redactText, secretValues } from "../../result/index.js";
import type { SecretValues } from "../../result/index.js";

/** What is left of a secret. */
const MASK = "***";

/** A placeholder of a template that was not filled in, which a deployment is refused for. */
const PLACEHOLDER = /\$\{[^{}]{0,60}\}|^\$[A-Z_][A-Z0-9_]*$/;

/** Words that no secret is: what devices say of themselves. */
const WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ Object.values(DEVICE_WORDS).flat());

/** A string that is shorter, and one word, is left though a secret has the same value: a status, a version, a name. */
const SHORTEST_TEXT = 17;

/** Names by which a document is found again. */
const NAMES: ReadonlySet<string> = new Set(["deviceId", "moduleId", "etag", "id"]);

/**
 * The masks of one document: equal secrets have equal masks and different ones different masks, so that what agrees in the document
 * agrees in its copy.
 *
 * @internal
 */
export interface Masks {
  /** What stands for a scalar that is a secret. */
  readonly secret: (value: JsonValue) => JsonValue;
  /** A text without what looks like a secret, and without the document's own. */
  readonly text: (text: string, name: string) => string;
  /** From now on texts lose the secrets that were met so far. */
  readonly hideOwn: () => void;
}

/**
 * Begins the masks of a document.
 *
 * @internal
 */
export function startMasks(): Masks {
  const numbers = new Map<JsonValue, number>();
  const originals = new Map<string, Map<string, number>>();
  const own = new Set<unknown>();
  let hidden: SecretValues = secretValues([]);
  const hide = (text: string, name: string): string => {
    const isFree = /\s/.test(text) || text.length >= SHORTEST_TEXT;
    return isFree && !NAMES.has(name) ? maskValues(text, hidden) : text;
  };
  return {
    secret: (value) => {
      if (!isSecret(value)) return value;
      for (const found of parts(value)) own.add(found);
      const number = numberOf(numbers, value);
      const placeholder = PLACEHOLDER.exec(value as string)?.[0] ?? "";
      return typeof value === "number" ? number : `${MASK}${number}${placeholder}`;
    },
    text: (text, name) => {
      if (name === "image") for (const found of parts(imageCredentials(text))) own.add(found);
      const shown = redactText(hide(text, name));
      if (shown === text) return text;
      const known = originals.get(shown) ?? new Map<string, number>();
      originals.set(shown, known);
      const number = numberOf(known, text);
      return number === 1 ? shown : `${shown} #${number}`;
    },
    hideOwn: () => {
      hidden = secretValues(own);
    },
  };
}

function isSecret(value: JsonValue): boolean {
  if (typeof value === "string") return value !== "" && !WORDS.has(value.toLowerCase()) && !isPlaceholder(value);
  return typeof value === "number";
}

function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.exec(value)?.[0] === value;
}

/** A secret, and what follows its first `=` or `:`: `NAME=value`, `user:password`. */
function parts(value: JsonValue): readonly JsonValue[] {
  const [, after = ""] = /[=:]([^]*)/.exec(value as string) ?? [];
  return [value, after];
}

function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  const number = numbers.get(key) ?? numbers.size + 1;
  numbers.set(key, number);
  return number;
}
