/** Where a mark is in a text. */
interface Found {
  readonly place: number;
  readonly size: number;
  /** Whose mark it is. */
  readonly value: number;
}

/**
 * A text that was printed of a document, with places for values of the document: what is printed of every document that differs in these values
 * only.
 */
export interface LearnedText {
  /** What is always the same: a piece before each value, and one after the last. */
  readonly pieces: readonly Buffer[];
  /** For each place, the number of its value. */
  readonly values: readonly number[];
}

/**
 * Learns a text.
 *
 * @param text - what was printed of a document that holds marks in the place of its values
 * @param marks - the mark of each value; of values with the same mark, the first is taken
 * @internal
 */
export function learnText(text: string, marks: readonly string[]): LearnedText {
  const ofValues = new Map([...marks.entries()].reverse().map(([value, mark]) => [mark, value]));
  const found = [...ofValues]
    .flatMap(([mark, value]) => placesOf(text, mark, value))
    .sort((one, two) => one.place - two.place);
  let at = 0;
  const pieces = found.map(({ place, size }) => {
    const piece = text.slice(at, place);
    at = place + size;
    return Buffer.from(piece);
  });
  return { pieces: [...pieces, Buffer.from(text.slice(at))], values: found.map(({ value }) => value) };
}

/**
 * The text with values.
 *
 * @internal
 */
export function textWith({ pieces, values }: LearnedText, valueOf: (value: number) => Buffer): Buffer {
  return Buffer.concat(pieces.flatMap((piece, index) => [piece, ...values.slice(index, index + 1).map(valueOf)]));
}

function placesOf(text: string, mark: string, value: number): readonly Found[] {
  const places: Found[] = [];
  for (let place = text.indexOf(mark); place !== -1; place = text.indexOf(mark, place + mark.length))
    places.push({ place, size: mark.length, value });
  return places;
}
