import type { JsonValue } from "../../json/index.js";
import { Gaps } from "./gaps.js";
import { FULL_TWIN, LEAN_TWIN } from "./kept-members.js";
import { writeTable } from "./kept-table.js";
import { createScanner, LARGEST_BLOCK } from "./scanner.js";
import type { Scanner } from "./scanner.js";
import type { Recalled, Remembered, Sighting, TwinMemory } from "./twin-memory.js";
import { isAgentTwin, isLeanEnough, isTimeless } from "./sufficiency.js";

/**
 * Who takes the lines of a block, in their order.
 *
 * @internal
 */
export interface LineVisitor {
  /** Takes what is kept of the twin on a line; the verdict on it is the one on the whole twin. It may be learned what is printed of it. */
  readonly twin: (kept: JsonValue, sighting?: Sighting) => void;
  /** Takes what is known to be printed of the twin on a line. */
  readonly recalled?: (recalled: Recalled) => void;
  /** Takes a line that the lane leaves to the reader; the bytes are good only during the call. */
  readonly line: (bytes: Buffer) => void;
}

const LINE_BREAK = 0x0a;
const NOTHING: Remembered = {};
const [OPEN_ARRAY, CLOSE_ARRAY] = [0x5b, 0x5d] as const;
const TABLE = /* @__PURE__ */ writeTable([LEAN_TWIN, FULL_TWIN]);
const [LEAN = 0, FULL = 0] = TABLE.roots;

/**
 * The fast lane: reads lines of JSON and keeps of each twin of $edgeAgent only what its verdict depends on.
 *
 * It takes a line only when it is sure: that it is one JSON object and UTF-8, as strictly as the reader has it, that it is
 * a twin of $edgeAgent, and that the rules read nothing that was left out. Every other line goes to the reader as it is.
 *
 * @internal
 */
export class Lane {
  /** How many twins it has taken. */
  taken = 0;
  private carried = 0;
  private readonly scanner: Scanner;
  private readonly gaps: Gaps;

  private readonly known: TwinMemory | undefined;

  private constructor(scanner: Scanner, known: TwinMemory | undefined) {
    this.known = known;
    this.scanner = scanner;
    this.gaps = new Gaps(scanner.gaps);
    scanner.memory.set(TABLE.bytes, scanner.table);
  }

  /**
   * Makes a lane; `undefined` where the engine has no WebAssembly: then the reader reads every line.
   *
   * @param known - what is known of twins; without it, nothing is recalled
   */
  static create(known?: TwinMemory): Lane | undefined {
    const scanner = createScanner();
    return scanner && new Lane(scanner, known);
  }

  /** Whether a line was begun that is too long for the lane. */
  get isFull(): boolean {
    return this.carried > LARGEST_BLOCK / 2;
  }

  /**
   * Takes the next bytes of the text, half of the largest block at most: hands over every whole line, and keeps what follows the
   * last line break.
   *
   * @param piece - the bytes
   * @param longest - a line with more bytes is left to the reader
   * @param visitor - who takes the lines
   */
  take(piece: Buffer, longest: number, visitor: LineVisitor): void {
    const { memory, input } = this.scanner;
    const whole = piece.lastIndexOf(LINE_BREAK) + 1;
    memory.set(
      whole === piece.length ? piece : piece.subarray(0, whole === 0 ? piece.length : whole),
      input + this.carried,
    );
    if (whole === 0) {
      this.carried += piece.length;
      return;
    }
    const end = input + this.carried + whole;
    for (let at = input; at < end;) at = this.takeLines(at, end, longest, visitor);
    this.carried = piece.length - whole;
    memory.set(piece.subarray(whole), input);
  }

  /** Gives the line that was begun, and forgets it. */
  takeRest(): Buffer {
    const { memory, input } = this.scanner;
    const rest = Buffer.from(memory.subarray(input, input + this.carried));
    this.carried = 0;
    return rest;
  }

  /** Takes as many lines as fit at once; answers where the next one begins. */
  private takeLines(from: number, end: number, longest: number, visitor: LineVisitor): number {
    const { lines, output } = this.scanner;
    const count = this.scanner.scan(from, end, output, LEAN);
    const next = at(lines, 4 * count - 3) + 1;
    const remembered = this.remember(count, longest);
    const twins = this.parseKept(count);
    let taken = 0;
    for (let line = 0; line < 4 * count; line += 4) {
      const { recalled, sighting } = remembered[line >> 2] ?? NOTHING;
      if (recalled !== undefined) {
        this.taken += 1;
        visitor.recalled?.(recalled);
        continue;
      }
      const [start, stop] = [at(lines, line), at(lines, line + 1)];
      const lean = at(lines, line + 3) === 0 ? undefined : twins[taken++];
      if (lean === undefined || stop - start > longest || !isAgentTwin(lean))
        visitor.line(this.scanner.memory.subarray(start, stop));
      else {
        this.taken += 1;
        if (isLeanEnough(lean)) visitor.twin(lean, isTimeless(lean) ? sighting : undefined);
        else this.takeFull(lean, start, stop, visitor);
      }
    }
    return next;
  }

  /** What is known of each line; what is kept of the others is moved together, since it is read in one piece. */
  private remember(count: number, longest: number): readonly Remembered[] {
    const { known, scanner, gaps } = this;
    if (known === undefined) return [];
    const { memory, lines, output } = scanner;
    const remembered: Remembered[] = [];
    gaps.rewind();
    let to = output;
    for (let line = 0; line < 4 * count; line += 4) {
      const [from, end] = [at(lines, line + 2) >>> 1, at(lines, line + 3)];
      let found = NOTHING;
      if (end !== 0) {
        gaps.next(end);
        if (at(lines, line + 1) - at(lines, line) <= longest) found = known.find(scanner, gaps, from, end);
        if (found.recalled === undefined) {
          if (to !== from) memory.copyWithin(to, from, end + 1);
          to += end + 1 - from;
          lines[line + 3] = to - 1;
        } else lines[line + 3] = 0;
      }
      remembered.push(found);
    }
    return remembered;
  }

  /** Everything that was kept of some lines, which stands in one piece with commas between. */
  private parseKept(count: number): readonly JsonValue[] {
    const { memory, lines, output } = this.scanner;
    let end = output;
    let isWide = false;
    for (let line = 0; line < 4 * count; line += 4) {
      if (at(lines, line + 3) === 0) continue;
      end = at(lines, line + 3);
      isWide ||= (at(lines, line + 2) & 1) === 1;
    }
    if (end === output) return [];
    memory[output - 1] = OPEN_ARRAY;
    memory[end] = CLOSE_ARRAY;
    return JSON.parse(memory.toString(isWide ? "utf8" : "latin1", output - 1, end + 1)) as JsonValue[];
  }

  /** Takes a twin in its full form; what was kept of the lines was parsed already, and of this line's numbers nothing is needed any more. */
  private takeFull(lean: JsonValue, start: number, stop: number, visitor: LineVisitor): void {
    this.scanner.scan(start, stop + 1, this.scanner.output, FULL);
    const { recalled, sighting } = (isTimeless(lean) ? this.remember(1, stop - start)[0] : undefined) ?? NOTHING;
    if (recalled !== undefined) visitor.recalled?.(recalled);
    else visitor.twin(this.parseKept(1)[0] ?? null, sighting);
  }
}

function at(numbers: Uint32Array, index: number): number {
  return numbers[index] ?? 0;
}
