import { textChunks } from "./chunks.js";
import type { FileChunks } from "./file-chunks.js";
import { LineBlocks } from "./line-blocks.js";
import type { LineBlock } from "./line-blocks.js";
import { LineRanges } from "./line-ranges.js";
import type { LineRange } from "./line-ranges.js";
import type { SourceDocument } from "./source-document.js";
import { brokeOff, unavailable } from "./sources.js";
import { TextReader } from "./text-reader.js";
import type { TextReading } from "./text-reader.js";

/** Some documents that were read together, and how far the reading is. */
export interface DocumentBatch {
  readonly source: string;
  readonly documents: readonly SourceDocument[];
  /** How many bytes of the source were read for this batch, as they lie there (compressed ones if they are). */
  readonly bytes: number;
  /** Set on the last batch of a source that was read to its end: how many documents it held. */
  readonly total?: number;
  /** Lines after these documents, for whoever asked for blocks. */
  readonly handed?: HandedLines;
}

/**
 * What is in a part of a source that has arrived, which is read while this is gone through. It has to be gone through before the next part
 * is asked for: nobody has to wait between two batches of it, and waiting costs more than reading them.
 */
export type Arrival = Iterable<DocumentBatch>;

/** How a source has failed. */
interface Failure {
  readonly failed: unknown;
}

/**
 * Lines that are handed out, to be read by whoever asked for blocks.
 *
 * @internal
 */
export interface HandedLines {
  /** The lines; none where there is only to wait. */
  readonly lines: LineBlock | LineRange | undefined;
  /** Whether the source is read on only when all blocks of it are read, and their documents counted. */
  readonly isLast: boolean;
  readonly reader: HandingReader;
}

/**
 * The reader of the source whose lines are handed out: it knows what spans the places between blocks.
 *
 * @internal
 */
export interface HandingReader {
  /** The index of the first document in the next block; whoever reads a block elsewhere sets it for the next one. */
  nextIndex: number;
  /** Whether the next block can be read without those before it. */
  readonly isBetweenDocuments: boolean;
  /** Reads the next block here, where what it begins with or ends in may belong to the documents around it. */
  readonly readHere: (block: LineBlock) => Iterable<readonly SourceDocument[]>;
}

/** What is the same for all sources of one reading. */
export interface Reading extends TextReading {
  readonly signal?: AbortSignal | undefined;
  /**
   * The size in bytes from which on a file is handed out in blocks of lines; nothing is where it is missing. A stream never is,
   * since it is answered as it speaks.
   */
  readonly smallestInBlocks?: number | undefined;
}

/**
 * Reads one source to its end or to where it breaks off.
 *
 * @internal
 */
export class SourceReader implements HandingReader {
  nextIndex = 0;
  private readonly source: string;
  private readonly signal: AbortSignal | undefined;
  private readonly text: TextReader;
  private readonly size: number;
  private readonly file: FileChunks | undefined;
  private blocks: LineBlocks | undefined;
  private mayHandOut: boolean;
  private isOpen = false;
  private bytes = 0;
  /** How many bytes of the source were read, as they lie there. */
  private position = 0;

  /** Begins a source by what it is called, how many bytes it has, 0 where nobody knows, and what it is read by where it is a file. */
  constructor(source: string, size: number, reading: Reading, file?: FileChunks) {
    const { signal, smallestInBlocks } = reading;
    this.source = source;
    this.size = size;
    this.file = file;
    this.signal = signal;
    this.text = new TextReader(source, reading);
    this.mayHandOut = smallestInBlocks !== undefined && size > 0 && size >= smallestInBlocks;
  }

  get isBetweenDocuments(): boolean {
    return this.text.isBetweenDocuments;
  }

  /** Reads the source: gives what is in each part of it when that has arrived. */
  async *read(chunks: AsyncIterable<Buffer>): AsyncGenerator<Arrival, void> {
    let failure: Failure | undefined;
    // Only what the source does is told as its failure; what fails in here is a defect, and is thrown.
    for await (const chunk of untilItFails(textChunks(this.counted(chunks)))) {
      if ("failed" in chunk) failure = chunk;
      else yield this.take(chunk);
    }
    yield this.end(failure);
  }

  /** Takes the end of the source. */
  private *end(failure: Failure | undefined): Generator<DocumentBatch, void> {
    if (failure !== undefined) this.signal?.throwIfAborted();
    yield* this.endBlocks();
    const line = this.text.currentLine;
    const documents = this.text.finish();
    if (failure === undefined) yield { ...this.batch(documents), total: this.text.count };
    else yield this.batch([...documents, this.broken(failure.failed, line)]);
  }

  *readHere(block: LineBlock): Generator<readonly SourceDocument[], void> {
    this.text.goOnAt(block.line, this.nextIndex);
    yield* this.text.read(block.bytes);
    this.nextIndex = this.text.count;
  }

  /** Tells why the source ended before its end, or could not be opened at all. */
  private broken(error: unknown, line: number): SourceDocument {
    const { source, isOpen, text } = this;
    const result = isOpen ? brokeOff(source, line, error) : unavailable(source, error);
    return { source, line: isOpen ? line : 0, index: text.count, result };
  }

  /** Takes a chunk of the text, piece by piece, or as part of a block. */
  private *take(chunk: Buffer): Generator<DocumentBatch, void> {
    let at = 0;
    while (at < chunk.length) {
      this.signal?.throwIfAborted();
      if (this.mayHandOut && this.text.isBetweenDocuments) {
        this.mayHandOut = false;
        if (this.file?.textStart !== undefined) {
          yield* this.takeRanges(this.file, chunk.length - at);
          return;
        }
        this.beginBlocks();
      }
      if (this.blocks !== undefined) {
        yield* this.takeBlock(this.blocks, chunk.subarray(at));
        return;
      }
      const piece = chunk.subarray(at, at + this.text.atOnce);
      at += piece.length;
      for (const documents of this.text.read(piece)) yield this.batch(documents);
    }
  }

  private beginBlocks(): void {
    const line = this.text.currentLine;
    this.blocks = new LineBlocks(this.text.takeRest(), line);
    this.nextIndex = this.text.count;
  }

  /** Hands out the ranges of a file from here on, for whoever reads each; so many bytes of the text were read ahead. */
  private *takeRanges(file: FileChunks, ahead: number): Generator<DocumentBatch, void> {
    const [line, index] = [this.text.currentLine, this.text.count];
    this.goTo(this.position - ahead - this.text.takeRest().length);
    this.nextIndex = index;
    const ranges = new LineRanges(file.descriptor, { position: this.position, line, index }, this.size);
    for (const range of ranges) {
      this.signal?.throwIfAborted();
      this.goTo(range.to);
      yield this.handed(range, range.isLast);
    }
    yield this.handed(undefined, true);
    this.goTo(ranges.position);
    file.skipTo(ranges.position);
    this.text.goOnAt(ranges.line, this.nextIndex);
  }

  private goTo(position: number): void {
    this.bytes += position - this.position;
    this.position = position;
  }

  private *takeBlock(blocks: LineBlocks, chunk: Buffer): Generator<DocumentBatch, void> {
    const block = blocks.take(chunk);
    if (block !== undefined) yield this.handed(block, false);
    if (!blocks.isTooLong) return;
    const rest = blocks.takeRest();
    yield* this.endBlocks();
    for (const documents of this.text.read(rest)) yield this.batch(documents);
  }

  /** Goes on here after the blocks, when all of them are read. */
  private *endBlocks(): Generator<DocumentBatch, void> {
    const { blocks } = this;
    if (blocks === undefined) return;
    yield this.handed(blocks.finish(), true);
    this.blocks = undefined;
    this.text.goOnAt(blocks.line, this.nextIndex);
  }

  private handed(lines: LineBlock | LineRange | undefined, isLast: boolean): DocumentBatch {
    return { ...this.batch([]), handed: { lines, isLast, reader: this } };
  }

  private batch(documents: readonly SourceDocument[]): DocumentBatch {
    const { source, bytes } = this;
    this.bytes = 0;
    return { source, documents, bytes };
  }

  private async *counted(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
    for await (const chunk of chunks) {
      this.isOpen = true;
      this.goTo(this.position + chunk.length);
      yield chunk;
    }
    this.isOpen = true;
  }
}

/** Hands over what a source gives, and last of all how it failed, if it did. */
async function* untilItFails(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer | Failure, void> {
  const source = chunks[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await source.next().catch((failed: unknown) => ({ failed }));
      if ("failed" in next) yield next;
      if ("failed" in next || next.done === true) return;
      yield next.value;
    }
  } finally {
    await source.return?.();
  }
}
