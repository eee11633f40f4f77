/** What is around a value in a sentence, and between its parts: quotes, brackets, the separators of paths, lists and names. */
const BETWEEN = /[^A-Za-z0-9+=~!@#$%^&*?]+/;

/** A number, or an error code in hexadecimal. */
const NUMBER = /^(?:\d{1,10}|0x[0-9a-f]{1,8})$/i;

/** Words written together, with a short number after them perhaps, and one among them: `name1`, `activeHoursStart`, `HKLM`, `wifi5GHz`. */
const NAME = /^[A-Za-z]{1,64}(?:\d{1,3}(?=[A-Z])[A-Za-z]{1,64})?\d{0,2}$/;

/** A number among words. */
const NUMBER_WITHIN = /\d[A-Z]/;

/** Where a word begins in words that are written together. */
const WORD_START = /(?:[A-Z]+|^)[a-z]*/g;

/** Words of ordinary names are longer than this on average; so many changes of case are no name. */
const SHORTEST_WORD = 2.5;

/** The same around a number, where passwords have their numbers too. */
const SHORTEST_WORD_AT_NUMBER = 3.5;

/** No word of a name is longer. */
const LONGEST_WORD = 24;

/** Names so short are not looked at word by word. */
const SHORT_NAME = 8;

/** Groups of capitals and numbers, as keys of licences have them. */
const GROUPS = /(?<![\w-])(?=[A-Z-]{0,40}\d)[A-Z\d]{4,8}(?:-[A-Z\d]{4,8}){2}/;

/** How many characters of any kind are too few for a secret. */
const TOO_SHORT = 3;

/**
 * A word without the punctuation and the quotes after it.
 *
 * @internal
 */
export function withoutEnd(word: string): string {
  return word.replace(/(?<![).,;:!?\]}'"`])[).,;:!?\]}'"`]+$/, "");
}

/**
 * Tells whether a value looks like a secret by itself: a part of it is neither a name nor a number, by its length and the mix
 * of its characters. Names in quotes, lists of names, file paths and keys of a registry do not.
 *
 * @param value - what is after the word for a secret, with or without the word
 * @param names - what else is a name there
 * @internal
 */
export function looksSecret(value: string, names?: RegExp): boolean {
  return (
    GROUPS.test(value) ||
    withoutEnd(value)
      .split(BETWEEN)
      .some((part) => part.length > TOO_SHORT && !NUMBER.test(part) && !isName(part) && names?.test(part) !== true)
  );
}

function isName(part: string): boolean {
  if (!NAME.test(part)) return false;
  const words = (part.match(WORD_START) ?? []).map(({ length }) => length);
  const hasNumber = NUMBER_WITHIN.test(part);
  const { length } = hasNumber ? part.replace(/\d/g, "") : part;
  const shortest = hasNumber ? SHORTEST_WORD_AT_NUMBER : SHORTEST_WORD;
  return (
    (!hasNumber && length < SHORT_NAME) || (Math.max(...words) <= LONGEST_WORD && length / words.length >= shortest)
  );
}
