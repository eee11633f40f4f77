import type { JsonValue } from "../../json/index.js";
import type { Lane, Recalled, Sighting } from "../lane/index.js";
import { withoutMarks } from "../reading/index.js";

const LINE_BREAK = 0x0a;

/** A row is the same wherever its document is. */
const ROW_PLACE = { source: "", line: 0, index: 0 } as const;

/** Takes one line without its line break; `size` is more than the length where the line was too long to be held. */
export type LineVisitor = (bytes: Buffer, size: number) => void;

/** The fast lane, and who takes what it keeps of a document that is all of a line. */
export interface FastLane {
  readonly lane: Lane;
  readonly document: (kept: JsonValue, sighting: Sighting | undefined) => void;
  /** Takes what is known of documents on the next lines. */
  readonly recalled: (recalled: Recalled) => void;
}

/**
 * Cuts a text into lines, whatever they hold; a line that is too long is passed over without being held.
 *
 * @internal
 */
export class LineCutter {
  /** How many lines were begun. */
  line = 0;
  private carry: Buffer[] = [];
  private carried = 0;
  private isOpen = false;
  private readonly limit: number;
  private readonly visit: LineVisitor;
  private readonly fast: FastLane | undefined;

  /**
   * Begins a text.
   *
   * @param limit - how many bytes of a line are held
   * @param visit - takes each line; the bytes are good only during the call
   * @param fast - takes documents that the fast lane knows instead, where only their verdicts are wanted
   */
  constructor(limit: number, visit: LineVisitor, fast?: FastLane) {
    this.limit = limit;
    this.visit = visit;
    this.fast = fast;
    fast?.lane.takeRest();
  }

  /** Takes the next bytes of the text; what must outlive the call is copied. */
  push(chunk: Buffer): void {
    const { fast } = this;
    if (fast === undefined) this.cut(chunk);
    else {
      const { atOnce } = fast.lane;
      for (let at = 0; at < chunk.length; at += atOnce) this.pushFast(chunk.subarray(at, at + atOnce), fast);
    }
  }

  /** Ends the text: what follows the last line break is a line, unless there is nothing. */
  finish(): void {
    const rest = this.fast?.lane.takeRest();
    if (rest !== undefined && rest.length > 0) this.keep(rest);
    if (this.isOpen) this.end(Buffer.alloc(0));
  }

  private cut(chunk: Buffer): void {
    let from = 0;
    for (let at = chunk.indexOf(LINE_BREAK); at !== -1; at = chunk.indexOf(LINE_BREAK, from)) {
      this.end(chunk.subarray(from, at));
      from = at + 1;
    }
    if (from < chunk.length) this.keep(chunk.subarray(from));
  }

  /** A line that is too long for the lane is collected to its end here. */
  private pushFast(piece: Buffer, { lane, document, recalled }: FastLane): void {
    const end = this.isOpen ? piece.indexOf(LINE_BREAK) + 1 || piece.length : 0;
    if (end > 0) this.cut(piece.subarray(0, end));
    lane.rewind();
    lane.take(piece.subarray(end), this.limit, {
      document: (kept, sighting) => {
        this.line += 1;
        document(kept, sighting);
      },
      recalled: (run) => {
        this.line += run.lines;
        recalled(run);
      },
      placeOf: () => ROW_PLACE,
      line: (bytes) => {
        this.end(bytes);
      },
    });
    if (lane.isFull) this.keep(lane.takeRest());
  }

  private keep(rest: Buffer): void {
    this.begin();
    this.carried += rest.length;
    if (this.carried <= this.limit) this.carry.push(Buffer.from(rest));
    else this.carry = [];
  }

  private end(last: Buffer): void {
    this.begin();
    const size = this.carried + last.length;
    const bytes = this.carried === 0 ? last : Buffer.concat([...this.carry, last]);
    this.carry = [];
    this.carried = 0;
    this.isOpen = false;
    this.visit(size > this.limit ? bytes.subarray(0, 0) : withoutMarks(bytes), size);
  }

  private begin(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.line += 1;
  }
}
