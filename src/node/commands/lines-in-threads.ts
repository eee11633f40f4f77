import { LineJudge } from "../lines/index.js";
import type { LineCutter, LineJudging } from "../lines/index.js";
import { LineBlocks } from "../reading/index.js";
import type { HandingReader, LineBlock } from "../reading/index.js";
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
  private rest: LineCutter | undefined;

  constructor(source: string, threads: Threads, judging: LineJudging) {
    this.source = source;
    this.threads = threads;
    this.judging = judging;
  }

  /** Takes the next bytes, which are good only for now. */
  async push(bytes: Buffer): Promise<void> {
    if (this.rest !== undefined) {
      this.rest.push(bytes);
      return;
    }
    const block = this.blocks.take(bytes);
    if (block !== undefined) await this.threads.read(this.source, { block, isLast: false, reader: this.reader });
    if (!this.blocks.isTooLong) return;
    await this.threads.finish();
    this.rest = new LineJudge(this.source, this.judging, this.blocks.line).cutter();
    this.rest.push(this.blocks.takeRest());
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
    rest?.finish();
    const block = rest === undefined ? blocks.finish() : undefined;
    const isOpen = block !== undefined && block.bytes.at(-1) !== LINE_BREAK;
    this.line = blocks.line - 1 + (rest?.line ?? Number(isOpen));
    await this.threads.read(this.source, { block, isLast: true, reader: this.reader });
  }
}
