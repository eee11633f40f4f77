import { LineJudge } from "../lines/index.js";
import type { LineCutter, LineJudging } from "../lines/index.js";
import { LineBlocks, LineRanges } from "../reading/index.js";
import type { FileChunks, HandingReader, LineBlock, SourceText } from "../reading/index.js";
import type { Threads } from "./threads.js";

const LINE_BREAK = 0x0a;

/**
 * Has the lines of one text judged in other threads; from a line on that is too long for them they are judged here.
 *
 * @internal
 */
export class LinesInThreads {
  /** How many lines there were; known when the text has ended. */
  line = 0;
  private readonly text: SourceText;
  private readonly source: string;
  private readonly threads: Threads;
  private readonly judging: LineJudging;
  private readonly blocks = new LineBlocks(Buffer.alloc(0), 1);
  /** Each line is a row by itself, whatever was before it. */
  private readonly reader: HandingReader = {
    nextIndex: 0,
    isBetweenDocuments: true,
    readHere: (block) => this.judge(block),
  };
  private readonly isDone: () => boolean;
  private isBegun = false;
  private rest: { readonly cutter: LineCutter; readonly line: number } | undefined;

  /** Begins a text, of which nothing more is wanted as soon as it is said. */
  constructor(text: SourceText, threads: Threads, judging: LineJudging, isDone: () => boolean) {
    this.text = text;
    this.source = text.source;
    this.threads = threads;
    this.judging = judging;
    this.isDone = isDone;
  }

  /** Takes the next bytes, which are good only for now. */
  async push(bytes: Buffer): Promise<void> {
    const { file } = this.text;
    if (!this.isBegun && file?.textStart !== undefined) await this.takeRanges(file, file.textStart);
    else if (this.rest !== undefined) this.rest.cutter.push(bytes);
    else await this.pushBlock(bytes);
    this.isBegun = true;
  }

  /** Has the lines of a file read and judged range by range; what is left behind them is judged here: a last line without an end, all from one on that is too long. */
  private async takeRanges(file: FileChunks, position: number): Promise<void> {
    const ranges = new LineRanges(file.descriptor, { position, line: 1, index: 0 }, this.text.size);
    for (const lines of ranges) {
      await this.threads.read(this.source, { lines, isLast: lines.isLast, reader: this.reader });
      if (this.isDone()) return;
    }
    await this.threads.finish();
    file.skipTo(ranges.position);
    this.judgeRest(ranges.line);
  }

  private async pushBlock(bytes: Buffer): Promise<void> {
    const { blocks } = this;
    const lines = blocks.take(bytes);
    if (lines !== undefined) await this.threads.read(this.source, { lines, isLast: false, reader: this.reader });
    if (!blocks.isTooLong) return;
    await this.threads.finish();
    this.judgeRest(blocks.line).push(blocks.takeRest());
  }

  /** Judges all lines from one on here. */
  private judgeRest(line: number): LineCutter {
    const cutter = new LineJudge(this.source, this.judging, line).cutter();
    this.rest = { cutter, line };
    return cutter;
  }

  /** Judges lines here; they are no documents that anybody would have to take. */
  private judge({ bytes, line, filled }: LineBlock): readonly [] {
    const cutter = new LineJudge(this.source, this.judging, line).cutter();
    cutter.push(bytes);
    cutter.finish();
    this.reader.nextIndex += filled;
    return [];
  }

  /** Ends the text. */
  async finish(): Promise<void> {
    const { blocks, rest } = this;
    rest?.cutter.finish();
    const lines = rest === undefined ? blocks.finish() : undefined;
    const isOpen = lines !== undefined && lines.bytes.at(-1) !== LINE_BREAK;
    this.line = rest === undefined ? blocks.line - 1 + Number(isOpen) : rest.line - 1 + rest.cutter.line;
    await this.threads.read(this.source, { lines, isLast: true, reader: this.reader });
  }
}
