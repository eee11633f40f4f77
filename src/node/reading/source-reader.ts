import type { Lane } from "../lane/index.js";
import { textChunks } from "./chunks.js";
import { Collector } from "./collector.js";
import { DocumentCutter } from "./document-cutter.js";
import { LineBlocks } from "./line-blocks.js";
import type { LineBlock } from "./line-blocks.js";
import type { CutDocument, SourceDocument } from "./source-document.js";
import { brokeOff, unavailable } from "./sources.js";

/** How much text is cut at once; small enough that its documents die young. */
const CUT_AT_ONCE = 64 * 1024;

/** Some documents that were read together, and how far the reading is. */
export interface DocumentBatch {
  readonly source: string;
  readonly documents: readonly SourceDocument[];
  /** How many bytes of the source were read for this batch, as they lie there (compressed ones if they are). */
  readonly bytes: number;
  /** Set on the last batch of a source that was read to its end: how many documents it held. */
  readonly total?: number;
  /** Lines that are not read yet, for whoever asked for blocks. */
  readonly block?: LineBlock;
  /** With a block: the index of the first document in the blocks of this source. */
  readonly firstIndex?: number;
  /** Whether the reading can only go on when all blocks that were handed out are read, and their documents counted. */
  readonly isAwaited?: boolean;
}

/**
 * How blocks of lines are handed out for somebody else to read.
 *
 * @internal
 */
export interface BlockPlan {
  /** The size in bytes from which on a file is handed out in blocks; a stream never is, since it is answered as it speaks. */
  readonly smallest: number;
  /** How many documents the blocks held that were read so far, of all sources: whoever reads them counts. */
  documents: number;
}

/** What is the same for all sources of one reading. */
export interface Reading {
  readonly limit: number;
  readonly signal?: AbortSignal | undefined;
  readonly lane?: Lane | undefined;
  readonly blocks?: BlockPlan | undefined;
}

/**
 * Reads one source to its end or to where it breaks off.
 *
 * @internal
 */
export class SourceReader {
  private readonly source: string;
  private readonly reading: Reading;
  private readonly collector: Collector;
  private readonly cutter: DocumentCutter;
  private blocks: LineBlocks | undefined;
  /** How many documents blocks had held before those of this source. */
  private before = 0;
  private mayLeave: boolean;
  private isOpen = false;
  private bytes = 0;

  /** Begins a source by what it is called and how many bytes it has, 0 where nobody knows. */
  constructor(source: string, size: number, reading: Reading) {
    const { limit, lane, blocks } = reading;
    this.source = source;
    this.reading = reading;
    this.collector = new Collector(source, limit);
    this.cutter = new DocumentCutter(
      limit,
      (document) => {
        this.collect(document);
      },
      lane,
    );
    this.mayLeave = blocks !== undefined && size > 0 && size >= blocks.smallest;
  }

  /** Reads the source, some documents at a time. */
  async *read(chunks: AsyncIterable<Buffer>): AsyncGenerator<DocumentBatch, void> {
    let failure: { readonly error: unknown } | undefined;
    try {
      for await (const chunk of textChunks(this.counted(chunks))) yield* this.take(chunk);
    } catch (error) {
      this.reading.signal?.throwIfAborted();
      failure = { error };
    }
    yield* this.endBlocks();
    const line = this.cutter.currentLine;
    this.cutter.finish();
    this.collector.finish();
    if (failure === undefined) {
      yield { ...this.batch(), total: this.collector.count };
      return;
    }
    const { documents, bytes } = this.batch();
    yield { source: this.source, documents: [...documents, this.broken(failure.error, line)], bytes };
  }

  /** Tells why the source ended before its end, or could not be opened at all. */
  private broken(error: unknown, line: number): SourceDocument {
    const { source, isOpen, collector } = this;
    const result = isOpen ? brokeOff(source, line, error) : unavailable(source, error);
    return { source, line: isOpen ? line : 0, index: collector.count, result };
  }

  private collect(document: CutDocument): void {
    this.collector.take(document);
    if (!this.collector.isRecording) return;
    this.cutter.leaveLane();
    this.mayLeave = false;
  }

  /** Takes a chunk of the text, piece by piece, or as part of a block. */
  private *take(chunk: Buffer): Generator<DocumentBatch, void> {
    for (let at = 0; at < chunk.length; at += CUT_AT_ONCE) {
      this.reading.signal?.throwIfAborted();
      if (this.mayLeave && this.cutter.isBetweenLines) this.beginBlocks();
      if (this.blocks !== undefined) {
        yield* this.takeBlock(this.blocks, chunk.subarray(at));
        return;
      }
      const piece = chunk.subarray(at, at + CUT_AT_ONCE);
      this.collector.bytes += piece.length;
      this.cutter.push(piece);
      yield this.batch();
    }
  }

  private beginBlocks(): void {
    const line = this.cutter.currentLine;
    this.blocks = new LineBlocks(this.cutter.takeRest(), line);
    this.before = this.reading.blocks?.documents ?? 0;
    this.mayLeave = false;
  }

  private *takeBlock(blocks: LineBlocks, chunk: Buffer): Generator<DocumentBatch, void> {
    const block = blocks.take(chunk);
    if (block !== undefined) yield { ...this.batch(), block, firstIndex: this.collector.count };
    if (!blocks.isTooLong) return;
    const rest = blocks.takeRest();
    yield* this.endBlocks();
    this.cutter.push(rest);
    yield this.batch();
  }

  /** Goes on by itself behind the blocks, when all of them are read. */
  private *endBlocks(): Generator<DocumentBatch, void> {
    const { blocks } = this;
    if (blocks === undefined) return;
    const block = blocks.finish();
    const last = block === undefined ? {} : { block, firstIndex: this.collector.count };
    yield { ...this.batch(), isAwaited: true, ...last };
    this.blocks = undefined;
    this.cutter.continueAt(blocks.line);
    this.collector.count += (this.reading.blocks?.documents ?? 0) - this.before;
  }

  private batch(): DocumentBatch {
    const { bytes } = this;
    this.bytes = 0;
    return { source: this.source, documents: this.collector.release(), bytes };
  }

  private async *counted(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
    for await (const chunk of chunks) {
      this.isOpen = true;
      this.bytes += chunk.length;
      yield chunk;
    }
    this.isOpen = true;
  }
}

/**
 * Reads the documents of a block.
 *
 * @param source - what the source of the block is called
 * @param block - some lines, and the place at which the first document stands
 * @param reading - how it is read
 * @returns the documents, some at a time
 * @internal
 */
export function* readBlock(
  source: string,
  { bytes, line, index }: Pick<LineBlock, "bytes" | "line"> & { readonly index: number },
  { limit, lane }: Reading,
): Generator<readonly SourceDocument[], void> {
  const collector = new Collector(source, limit);
  collector.count = index;
  const cutter = new DocumentCutter(
    limit,
    (document) => {
      collector.take(document);
    },
    lane,
  );
  cutter.continueAt(line);
  for (let at = 0; at < bytes.length; at += CUT_AT_ONCE) {
    cutter.push(bytes.subarray(at, at + CUT_AT_ONCE));
    yield collector.release();
  }
  cutter.finish();
  yield collector.release();
}
