/** What is around a value in a sentence, and between its parts: quotes, brackets, the separators of paths, lists and names. */
const BETWEEN = /[^A-Za-z0-9+=~!@#$%^&*?]+/;

/** A number, or an error code in hexadecimal. */
const NUMBER = /^(?:\d{1,10}|0x[0-9a-f]{1,8})$/i;

/** Words written together, and perhaps a short number after them: `name1`, `activeHoursStart`, `HKLM`. */
const NAME = /^[A-Za-z]{1,64}\d{0,2}$/;

/** Where a word begins in words that are written together. */
const WORD_START = /(?:[A-Z]+|^)[a-z]*/g;

/** Words of ordinary names are longer than this on average; so many changes of case are no name. */
const SHORTEST_WORD = 2.5;

/** No word of a name is longer. */
const LONGEST_WORD = 24;

/** Names so short are not looked at word by word. */
const SHORT_NAME = 8;

/** How many characters of any kind are too few for a secret. */
const TOO_SHORT = 3;

/**
 * Tells whether a value looks like a secret by itself: a part of it is neither a name nor a number, by its length and the mix
 * of its characters. Names in quotes, lists of names, file paths and keys of a registry do not.
 *
 * @internal
 */
export function looksSecret(value: string): boolean {
  return value
    .replace(/[).,;:!?\]}'"`]+$/, "")
    .split(BETWEEN)
    .some((part) => part.length > TOO_SHORT && !NUMBER.test(part) && !isName(part));
}

function isName(part: string): boolean {
  if (!NAME.test(part)) return false;
  const words = Array.from(part.matchAll(WORD_START), ([word]) => word.length);
  return (
    part.length < SHORT_NAME || (Math.max(...words) <= LONGEST_WORD && part.length / words.length >= SHORTEST_WORD)
  );
}
