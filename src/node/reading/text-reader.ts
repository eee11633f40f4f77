import type { Lane } from "../lane/index.js";
import { Collector } from "./collector.js";
import { DocumentCutter } from "./document-cutter.js";
import type { SourceDocument } from "./source-document.js";
import { isToolLine } from "./tool-lines.js";
import { UnreadableRuns } from "./unreadable-runs.js";

/** How much text is cut at once, in bytes; small enough that its documents die young. */
const CUT_AT_ONCE = 64 * 1024;

/** How a text is read. */
export interface TextReading {
  readonly limit: number;
  readonly isStrict: boolean;
  readonly holdsBareValues: boolean;
  readonly lane?: Lane | undefined;
}

/**
 * Reads the text of one source while it arrives: cuts it into documents, tells runs of unreadable ones once, and gives each its
 * place.
 *
 * @internal
 */
export class TextReader {
  private readonly collector: Collector;
  private readonly runs: UnreadableRuns;
  private readonly cutter: DocumentCutter;
  private lane: Lane | undefined;

  constructor(source: string, { limit, isStrict, holdsBareValues, lane }: TextReading) {
    this.lane = lane;
    this.collector = new Collector(source, limit);
    this.runs = new UnreadableRuns((document) => {
      this.collector.take(document);
      if (this.collector.isRecording) this.leaveLane();
    }, holdsBareValues);
    const { runs } = this;
    this.cutter = new DocumentCutter(
      limit,
      (document) => {
        if (isStrict || !isToolLine(document)) runs.take(document);
        if (runs.isEndless) this.leaveLane();
      },
      { isStrict, lane, placeOf: () => this.placeOf(source) },
    );
  }

  /** How many documents there were; the index of the next one. */
  get count(): number {
    return this.collector.count;
  }

  /** The line that was reached, counted from 1. */
  get currentLine(): number {
    return this.cutter.currentLine;
  }

  /** How much text is best read at once, in bytes: more where lines go to the lane, since it makes few documents of them. */
  get atOnce(): number {
    return this.lane !== undefined && this.cutter.isBetweenLines ? this.lane.atOnce : CUT_AT_ONCE;
  }

  /** Where a document is that can be read, as those before it can that are not counted yet. */
  private placeOf(source: string): { readonly source: string; readonly index: number } {
    this.runs.beginDocument();
    return { source, index: this.collector.count };
  }

  /** Whether somebody else could follow the text from here: it is one document a line, and nothing spans this place. */
  get isBetweenDocuments(): boolean {
    return this.cutter.isBetweenLines && this.runs.isBetweenRuns && !this.collector.isRecording;
  }

  /** Begins at a line of a text of one document a line, after a document that can be read. */
  beginAt(line: number, index: number): void {
    this.goOnAt(line, index);
    this.runs.beginAfterDocument();
  }

  /** Goes on at a later line, where somebody else has read those between. */
  goOnAt(line: number, index: number): void {
    this.collector.count = index;
    this.cutter.continueAt(line);
  }

  /** Hands over the line that was begun, so that somebody else can follow the text. */
  takeRest(): Buffer {
    return this.cutter.takeRest();
  }

  /** Takes the next bytes, piece by piece, and gives the documents that are complete each time. */
  *read(bytes: Buffer): Generator<readonly SourceDocument[], void> {
    for (let at = 0; at < bytes.length;) {
      const piece = bytes.subarray(at, at + this.atOnce);
      at += piece.length;
      this.collector.bytes += piece.length;
      this.cutter.push(piece);
      yield this.collector.release();
    }
  }

  /** Ends the text, and gives the documents that were not given yet. */
  finish(): readonly SourceDocument[] {
    this.cutter.finish();
    this.runs.finish();
    this.collector.finish();
    return this.collector.release();
  }

  /** Ends the last line; a run of documents that cannot be read may go on after it. */
  finishLines(): readonly SourceDocument[] {
    this.cutter.finish();
    return this.collector.release();
  }

  private leaveLane(): void {
    this.lane = undefined;
    this.cutter.leaveLane();
  }
}
