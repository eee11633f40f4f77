import { KEPT_AS } from "./kept-members.js";
import type { KeptAs } from "./kept-members.js";
import type { KnownDocuments } from "./known-documents.js";
import type { LearnedBytes, LearnedMark, NumberedCounts } from "./known-room.js";
import { Recaller } from "./recaller.js";
import type { RecalledForm, RecallOrder } from "./recaller.js";
import type { Scanner } from "./scanner.js";
import type { DocumentCount } from "./sighting.js";

/** What a lane remembers, and how it scans. */
interface Remembering {
  readonly scanner: Scanner;
  readonly known: KnownDocuments;
  readonly table: Uint8Array;
  readonly roots: Readonly<Record<KeptAs, number>>;
  /** How much the next lines are kept of. */
  readonly next: () => KeptAs;
}

/**
 * What a lane has learned, for others to recall: the lane goes on judging what is not known, and they recall what it has learned of that.
 *
 * @internal
 */
export class SharedLane {
  /** What is kept of documents, as the scanner reads it. */
  readonly table: Uint8Array;
  private readonly lane: Remembering;

  constructor(lane: Remembering) {
    this.table = lane.table;
    this.lane = lane;
  }

  /**
   * Says how the next block is to be recalled.
   *
   * @param source - where it is from
   * @param longest - a line with more bytes is left open
   * @returns nothing where documents of the source cannot be recalled
   */
  order(source: string, longest: number): RecallOrder | undefined {
    const place = this.lane.known.placeOf(source);
    return place && { place, forms: this.forms(), longest };
  }

  /** What became known since the mark, for who recalls in another thread; nothing where nothing did. */
  learnedSince(mark: LearnedMark | undefined): LearnedBytes | undefined {
    return this.lane.known.room.since(mark);
  }

  /** How many documents the lane itself has recalled. */
  get recalled(): number {
    return this.lane.known.recalled;
  }

  /** Makes who recalls blocks by the memory of the lane itself, to which nothing has to be told. */
  recaller(): Recaller {
    return new Recaller(this.lane.scanner, this.lane.known.room);
  }

  /** How documents count that were recalled. */
  countsOf(counts: NumberedCounts): ReadonlyMap<DocumentCount, number> {
    return this.lane.known.countsOf(counts);
  }

  private forms(): RecallOrder["forms"] {
    const as = this.lane.next();
    return as === "lean" ? [this.formOf(as), this.formOf("full")] : [this.formOf(as)];
  }

  private formOf(as: KeptAs): RecalledForm {
    return { form: KEPT_AS.indexOf(as), root: this.lane.roots[as] };
  }
}
