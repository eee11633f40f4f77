/** Brackets are remembered down to this level; below it every closing bracket is taken for the right one. */
const REMEMBERED_LEVELS = 1024;

const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT] = [0x5b, 0x5d, 0x7b] as const;

/**
 * The brackets that are open at a place of a text.
 *
 * @internal
 */
export class OpenBrackets {
  /** How many there are. */
  depth = 0;
  private readonly brackets = new Uint8Array(REMEMBERED_LEVELS);

  /** Whether the innermost is that of an object. */
  get isInObject(): boolean {
    return this.brackets[this.depth] === OPEN_OBJECT;
  }

  /** Opens one more. */
  push(byte: number): void {
    this.depth += 1;
    if (this.depth < REMEMBERED_LEVELS) this.brackets[this.depth] = byte;
  }

  /**
   * The level that a closing bracket ends; 0 when there is none, and the bracket is just a breach of the grammar.
   *
   * @param byte - the closing bracket
   * @param floor - the level that it must lie below
   */
  levelClosedBy(byte: number, floor: number): number {
    const opening = byte === CLOSE_ARRAY ? OPEN_ARRAY : OPEN_OBJECT;
    for (let level = this.depth; level > floor; level -= 1) {
      if (level >= REMEMBERED_LEVELS || this.brackets[level] === opening) return level;
    }
    return 0;
  }
}
