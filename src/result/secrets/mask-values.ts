import { MASK } from "./secret-rows.js";

/**
 * How many characters a value must have that `maskValues` masks: masking a shorter one would take more from a text than it hides.
 *
 * @example
 * ```ts
 * import { SHORTEST_SECRET } from "twinstate/result";
 *
 * "abc".length < SHORTEST_SECRET; // → true
 * ```
 */
export const SHORTEST_SECRET = 4;

/** How many characters are compared at most; no twin within the hub's limits comes near, so that the work stays bounded. */
const MOST_COMPARISONS = 2 ** 24;

/** Values that are secrets, by their first characters and then by their length. */
export type SecretValues = ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<string>>>;

/**
 * Collects values that are known to be secrets, in every spelling in which a text may repeat them: as they are, and escaped for JSON or
 * for a URL.
 *
 * @param values - the values; what is not a string, or has fewer than four characters, is left out
 * @returns the values for `maskValues`
 * @example
 * ```ts
 * import { maskValues, secretValues } from "twinstate/result";
 *
 * maskValues("refused: pa55word!", secretValues(["pa55word!"])); // → "refused: ***"
 * ```
 */
export function secretValues(values: Iterable<unknown>): SecretValues {
  const index = new Map<string, Map<number, Set<string>>>();
  for (const value of values) {
    if (typeof value !== "string" || value.length < SHORTEST_SECRET) continue;
    for (const text of spellings(value)) note(index, text);
  }
  return index;
}

/** Up to this length it is cheaper to look for a value in a text than to spell the value. */
const SHORT_TEXT = 1024;

/** Characters that every spelling of a value leaves as they are. */
const UNCHANGED = /[\w.-]{4}/;

/**
 * Leaves out the values that are in no spelling in a short text: of all the values of a twin, hardly any is in what it says of itself,
 * and spelling each of them costs more than looking for it.
 *
 * @param text - the text to mask; one of more than 1,024 characters leaves nothing out
 * @param values - the values, as for `secretValues`
 * @returns those that have to be looked for
 * @example
 * ```ts
 * import { valuesThatMayBeIn } from "twinstate/result";
 *
 * valuesThatMayBeIn("refused: pa55word!", ["pa55word!", "information"]); // → ["pa55word!"]
 * ```
 */
export function valuesThatMayBeIn(text: string, values: readonly unknown[]): readonly unknown[] {
  if (text.length > SHORT_TEXT) return values;
  return values.filter((value) => {
    if (typeof value !== "string") return false;
    const unchanged = UNCHANGED.exec(value)?.[0];
    return unchanged === undefined || text.includes(unchanged);
  });
}

function spellings(value: string): readonly string[] {
  return /^[\w.-]*$/.test(value) ? [value] : [value, JSON.stringify(value).slice(1, -1), urlEncoded(value)];
}

/** Half of a pair cannot be encoded: then the value stays as it is. */
function urlEncoded(value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    return value;
  }
}

function note(index: Map<string, Map<number, Set<string>>>, value: string): void {
  const start = value.slice(0, SHORTEST_SECRET);
  const lengths = index.get(start) ?? new Map<number, Set<string>>();
  const same = lengths.get(value.length) ?? new Set<string>();
  same.add(value);
  lengths.set(value.length, same);
  index.set(start, lengths);
}

/**
 * Takes known secrets out of a text, wherever they are in it and whatever is around them.
 *
 * The work grows with the text and the number of lengths of the secrets, not with the number of secrets; a text that would take too
 * long is masked as a whole.
 *
 * @param text - any text
 * @param secrets - what `secretValues` collected
 * @returns the text with each of them masked, those that overlap together
 * @example
 * ```ts
 * import { maskValues, secretValues } from "twinstate/result";
 *
 * maskValues("a b", secretValues([])); // → "a b"
 * ```
 */
export function maskValues(text: string, secrets: SecretValues): string {
  if (secrets.size === 0) return text;
  let comparisons = 0;
  let shown = "";
  let [from, end] = [0, 0];
  for (let place = 0; place <= text.length - SHORTEST_SECRET; place += 1) {
    const lengths = secrets.get(text.slice(place, place + SHORTEST_SECRET));
    if (lengths === undefined) continue;
    for (const [length, values] of lengths) {
      comparisons += length;
      if (comparisons > MOST_COMPARISONS) return MASK;
      if (place + length <= end || !values.has(text.slice(place, place + length))) continue;
      if (place >= end) shown += `${text.slice(from, place)}${MASK}`;
      end = place + length;
      from = end;
    }
  }
  return shown + text.slice(from);
}
