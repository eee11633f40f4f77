import type { JsonValue } from "../../json/index.js";
import { FULL_TWIN, LEAN_TWIN } from "./kept-members.js";
import { writeTable } from "./kept-table.js";
import { createScanner, LARGEST_BLOCK } from "./scanner.js";
import type { Scanner } from "./scanner.js";
import { isAgentTwin, isLeanEnough } from "./sufficiency.js";

/**
 * Who takes the lines of a block, in their order.
 *
 * @internal
 */
export interface LineVisitor {
  /** Takes what is kept of the twin on a line; the verdict on it is the one on the whole twin. */
  readonly twin: (kept: JsonValue) => void;
  /** Takes a line that the lane leaves to the reader; the bytes are good only during the call. */
  readonly line: (bytes: Buffer) => void;
}

/**
 * How many bytes are taken at once at most.
 *
 * @internal
 */
export const LARGEST_PIECE: number = LARGEST_BLOCK / 2;

const LINE_BREAK = 0x0a;
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

  private constructor(scanner: Scanner) {
    this.scanner = scanner;
    scanner.memory.set(TABLE.bytes, scanner.table);
  }

  /** Makes a lane; `undefined` where the engine has no WebAssembly: then the reader reads every line. */
  static create(): Lane | undefined {
    const scanner = createScanner();
    return scanner && new Lane(scanner);
  }

  /** Whether a line was begun that is too long for the lane. */
  get isFull(): boolean {
    return this.carried > LARGEST_BLOCK - LARGEST_PIECE;
  }

  /**
   * Takes the next bytes of the text, a piece of the largest size at most: hands over every whole line, and keeps what follows the
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
    const twins = this.parseKept(count);
    let taken = 0;
    for (let line = 0; line < 4 * count; line += 4) {
      const [start, stop] = [at(lines, line), at(lines, line + 1)];
      const lean = at(lines, line + 3) === 0 ? undefined : twins[taken++];
      const twin = lean === undefined || stop - start > longest ? undefined : this.enough(lean, start, stop);
      if (twin === undefined) visitor.line(this.scanner.memory.subarray(start, stop));
      else {
        this.taken += 1;
        visitor.twin(twin);
      }
    }
    return next;
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

  /** The lean form where that is enough, else the full one; `undefined` for what is no twin of $edgeAgent beyond doubt. */
  private enough(lean: JsonValue, start: number, stop: number): JsonValue | undefined {
    if (!isAgentTwin(lean)) return undefined;
    if (isLeanEnough(lean)) return lean;
    // What is kept of the lines was parsed already, and of this line's numbers nothing is needed any more.
    this.scanner.scan(start, stop + 1, this.scanner.output, FULL);
    return this.parseKept(1)[0];
  }
}

function at(numbers: Uint32Array, index: number): number {
  return numbers[index] ?? 0;
}
