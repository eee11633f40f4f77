import truncatedWidth from "fast-string-truncated-width";

/** Text in which every character is one column wide. */
const NARROW = /^[ -~]*$/;

/** Made when it is first needed: the engine takes longer to load the tables for it than to judge a twin. */
let segmenter: Intl.Segmenter | undefined;

/**
 * How many columns of a terminal a text takes: two for a wide character or an emoji, none for a mark on another.
 *
 * @internal
 */
export function textWidth(text: string): number {
  return NARROW.test(text) ? text.length : truncatedWidth(text).width;
}

/**
 * Fills a text up with blanks to a width in columns.
 *
 * @internal
 */
export function padText(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}

/**
 * Cuts the end of a text, and no character in two, so that it takes a number of columns at most.
 *
 * @internal
 */
export function cutEnd(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  return `${taken(graphemes(text), width - 1).join("")}…`;
}

/**
 * Cuts the beginning of a text, of which the end tells more, such as a path.
 *
 * @internal
 */
export function cutStart(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  return `…${taken(graphemes(text).reverse(), width - 1)
    .reverse()
    .join("")}`;
}

function graphemes(text: string): string[] {
  if (NARROW.test(text)) return text.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** As many of the first characters as there is room for. */
function taken(characters: readonly string[], room: number): string[] {
  let left = room;
  const end = characters.findIndex((character) => {
    left -= textWidth(character);
    return left < 0;
  });
  return characters.slice(0, end === -1 ? characters.length : end);
}
