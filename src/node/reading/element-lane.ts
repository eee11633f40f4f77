import type { ElementVisitor, Lane } from "../lane/index.js";
import { BegunElement } from "./begun-element.js";
import { readWithin } from "./document-bytes.js";
import type { Visit } from "./document-teller.js";
import { BYTES, skipBlanks } from "./json-bytes.js";
import { laneVisitor } from "./lane-visitor.js";
import type { LaneReading } from "./lane-visitor.js";
import type { ValueScanner } from "./value-scanner.js";

/** How elements are read. */
interface ElementReading extends LaneReading {
  readonly isStrict: boolean;
  /** A larger element is passed over, in bytes. */
  readonly limit: number;
}

/** How many bytes the lane is shown at once, which is more than an element has that it takes. */
const WINDOW = 256 * 1024;

/** How many bytes the lane may be shown for each one that arrives: an element that does not come whole is shown to it again. */
const SHOWN_PER_BYTE = 8;

/** How many bytes it may be shown at most before the next ones arrive. */
const MOST_SHOWN = SHOWN_PER_BYTE * WINDOW;

/**
 * Has the fast lane take elements of an array or a query page, between two of them that the scanner of the whole has found: the first,
 * the last, and whatever the lane is not sure of is left to the scanner, which goes on where the lane has stopped.
 *
 * @internal
 */
export class ElementLane {
  private lane: Lane | undefined;
  private readonly begun = new BegunElement();
  /** How many bytes the lane may be shown. */
  private credit = 0;
  /** The scanner of the array. */
  private scanner = { line: 0 };
  private readonly limit: number;
  private readonly visitor: ElementVisitor;

  constructor({ lane, placeOf, limit, isStrict }: ElementReading, visit: Visit) {
    this.lane = lane;
    this.limit = limit;
    const visitor = laneVisitor(
      (document) => {
        visit({ ...document, line: this.scanner.line, isElement: true });
      },
      (bytes) => {
        visit({ ...readWithin(limit, bytes, this.scanner.line, isStrict), isElement: true });
      },
      placeOf && (() => ({ ...placeOf(), line: this.scanner.line })),
    );
    const pass = (breaks: number): void => {
      this.scanner.line += breaks;
    };
    this.visitor = { ...visitor, pass };
  }

  /** How many line breaks there are in an element that was begun and is not whole yet. */
  get breaks(): number {
    return this.begun.bytes.filter((byte) => byte === BYTES.lineBreak).length;
  }

  /** Takes no more elements. */
  leave(): void {
    this.lane = undefined;
  }

  /** Takes note of bytes that arrive. */
  gain(bytes: number): void {
    this.credit = Math.min(this.credit + SHOWN_PER_BYTE * bytes, MOST_SHOWN);
  }

  /** Gives the element that was begun, with what comes after it. */
  join(next: Buffer): Buffer {
    return this.begun.takeWith(next);
  }

  /** Gives the element that was begun, for the scanner. */
  takeRest(): Buffer {
    if (this.begun.size > 0) this.credit = 0;
    return this.begun.take();
  }

  /**
   * Takes the next elements of a chunk, if the scanner has paused before one.
   *
   * @returns where the scanner goes on; the length of the chunk where the last element is not whole, and waits for the next chunk
   */
  take(scanner: ValueScanner, chunk: Buffer, from: number): number {
    if (!scanner.isBeforeElement || chunk[skipBlanks(chunk, from)] !== BYTES.openObject) return from;
    scanner.handOver();
    this.scanner = scanner;
    let at = from;
    while (this.lane !== undefined) {
      const window = chunk.subarray(at, at + WINDOW);
      const isLast = at + window.length === chunk.length;
      if (window.length > this.credit) return at;
      this.credit -= window.length;
      const { next, isCut } = this.lane.takeElements(window, this.limit, this.visitor);
      at += next;
      if (isCut && isLast && window.length < WINDOW) {
        this.begun.keep(chunk.subarray(at));
        return chunk.length;
      }
      if (!isCut || next === 0) return at;
    }
    return at;
  }
}
