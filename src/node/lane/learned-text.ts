/** Values in some bytes: where each begins, and how many bytes it has. */
export interface Values {
  readonly place: (index: number) => number;
  readonly size: (index: number) => number;
}

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
 *
 * Where the values are as long as those of the document by which it was learned, the whole text is copied and only they are written.
 *
 * @internal
 */
export class LearnedText {
  /** What is always the same: a piece before each value, and one after the last. */
  private readonly pieces: readonly Buffer[];
  /** For each place, the index of its value, and the size that it had first. */
  private readonly values: Int32Array;
  private readonly sizes: Int32Array;
  private readonly written: Buffer;
  private readonly places: Int32Array;

  /**
   * Learns a text.
   *
   * @param text - what was printed of a document that holds marks in the place of its values
   * @param marks - the mark of each value; of values with the same mark, the first is taken
   * @param first - the values of the document
   */
  constructor(text: string, marks: readonly string[], first: Values) {
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
    this.pieces = [...pieces, Buffer.from(text.slice(at))];
    this.values = Int32Array.from(found, ({ value }) => value);
    this.sizes = this.values.map((value) => first.size(value));
    this.places = new Int32Array(found.length);
    this.written = Buffer.alloc(this.pieces.reduce((sum, piece) => sum + piece.length, 0) + sumOf(this.sizes));
    this.copyPieces(
      (index) => at32(this.sizes, index),
      this.written,
      0,
      (index, place) => {
        this.places[index] = place;
      },
    );
  }

  /** How many bytes it takes. */
  get size(): number {
    return 2 * this.written.length;
  }

  /** How many bytes the text has with values. */
  sizeWith(from: Values): number {
    const { values, sizes } = this;
    let size = this.written.length;
    for (let index = 0; index < values.length; index += 1) size += from.size(at32(values, index)) - at32(sizes, index);
    return size;
  }

  /** Writes the text with values. */
  write(from: Values, memory: Buffer, target: Buffer, start: number): void {
    const { values, places } = this;
    const sizeOf = (index: number): number => from.size(at32(values, index));
    const writeValue = (index: number, to: number): void => {
      const place = from.place(at32(values, index));
      for (let offset = sizeOf(index) - 1; offset >= 0; offset -= 1) target[to + offset] = memory[place + offset] ?? 0;
    };
    if (this.isAsFirst(from)) {
      this.written.copy(target, start);
      for (let index = 0; index < values.length; index += 1) writeValue(index, start + at32(places, index));
    } else this.copyPieces(sizeOf, target, start, writeValue);
  }

  private isAsFirst(from: Values): boolean {
    const { values, sizes } = this;
    for (let index = 0; index < values.length; index += 1)
      if (at32(sizes, index) !== from.size(at32(values, index))) return false;
    return true;
  }

  /** Copies what is always the same, with room for values of some sizes. */
  private copyPieces(
    sizeOf: (index: number) => number,
    target: Buffer,
    start: number,
    room: (index: number, place: number) => void,
  ): void {
    const { pieces, values } = this;
    let at = start;
    for (let index = 0; index < pieces.length; index += 1) {
      at += pieces[index]?.copy(target, at) ?? 0;
      if (index === values.length) return;
      room(index, at);
      at += sizeOf(index);
    }
  }
}

function sumOf(sizes: Int32Array): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

function placesOf(text: string, mark: string, value: number): readonly Found[] {
  const places: Found[] = [];
  for (let place = text.indexOf(mark); place !== -1; place = text.indexOf(mark, place + mark.length))
    places.push({ place, size: mark.length, value });
  return places;
}

function at32(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0;
}
