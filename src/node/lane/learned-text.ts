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
 * A text that was printed of a twin, with places for values of the twin: what is printed of every twin that differs in these values
 * only.
 *
 * It is laid out anew where the values have other sizes than last time; otherwise only they are written.
 *
 * @internal
 */
export class LearnedText {
  /** What is always the same: a piece before each value, and one after the last. */
  private readonly pieces: readonly Buffer[];
  /** For each place, the index of its value, the size of the value that was written last, and where it is. */
  private readonly values: Int32Array;
  private readonly sizes: Int32Array;
  private readonly places: Int32Array;
  private written: Buffer;

  /**
   * Learns a text.
   *
   * @param text - what was printed of a twin that holds marks in the place of its values
   * @param marks - the mark of each value; of values with the same mark, the first is taken
   */
  constructor(text: string, marks: readonly string[]) {
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
    this.sizes = new Int32Array(found.length).fill(-1);
    this.places = new Int32Array(found.length);
    this.written = Buffer.concat(this.pieces);
  }

  /** How many bytes it takes. */
  get size(): number {
    return 2 * this.written.length;
  }

  /** Makes room for values; answers how many bytes the text has with them. */
  lay(from: Values): number {
    if (!this.isLaidFor(from)) this.layAnew(from);
    return this.written.length;
  }

  /** Writes the text with values for which room was made last. */
  write(from: Values, memory: Buffer, target: Buffer, start: number): void {
    const { values, sizes, places } = this;
    this.written.copy(target, start);
    for (let index = 0; index < values.length; index += 1) {
      const place = from.place(at(values, index));
      const to = start + at(places, index);
      for (let offset = at(sizes, index) - 1; offset >= 0; offset -= 1)
        target[to + offset] = memory[place + offset] ?? 0;
    }
  }

  private isLaidFor(from: Values): boolean {
    const { values, sizes } = this;
    for (let index = 0; index < values.length; index += 1)
      if (at(sizes, index) !== from.size(at(values, index))) return false;
    return true;
  }

  private layAnew(from: Values): void {
    const { pieces, values, sizes, places } = this;
    const parts: Buffer[] = [];
    let length = 0;
    for (const [index, piece] of pieces.entries()) {
      const size = index < values.length ? from.size(at(values, index)) : 0;
      parts.push(piece, Buffer.alloc(size));
      places[index] = length + piece.length;
      sizes[index] = size;
      length += piece.length + size;
    }
    this.written = Buffer.concat(parts);
  }
}

function placesOf(text: string, mark: string, value: number): readonly Found[] {
  const places: Found[] = [];
  for (let place = text.indexOf(mark); place !== -1; place = text.indexOf(mark, place + mark.length))
    places.push({ place, size: mark.length, value });
  return places;
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0;
}
