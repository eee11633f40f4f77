import { printable } from "../output/index.js";
import type { Output } from "../output/index.js";
import type { Progress } from "../printing/index.js";
import type { Arrival, SourceDocument } from "../reading/index.js";
import { EXIT_CODES, worse } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { ReadingWarnings } from "./reading-warnings.js";
import type { BlockCounts, ThreadAnswer } from "./thread-task.js";
import type { BlockTaker, Threads } from "./threads.js";
import { whileWaiting } from "./while-waiting.js";
import { isTooLongText, TOO_LONG_TEXT } from "./too-long-text.js";
import type { World } from "./world.js";

/** Takes one document; what it answers counts for the exit code. */
export type DocumentVisitor = (document: SourceDocument) => ExitCode;

/** Counts the documents of a block that were visited in another thread. */
export type BlockTally = (counts: BlockCounts) => void;

/** Who visits documents, and where what comes of it goes. */
export interface VisitingSetup {
  readonly world: World;
  readonly output: Output;
  readonly progress: Progress;
  readonly visit: DocumentVisitor;
  /** Missing where nothing is visited in other threads. */
  readonly count: BlockTally | undefined;
}

/** What can befall a source as a whole; it is told on the error stream and is no document. */
const SOURCE_FAILURES: ReadonlySet<string> = new Set(["source-unavailable", "source-broke-off"]);

/**
 * Says something on the error stream.
 *
 * @internal
 */
export function tell({ stderr }: World, message: string): void {
  stderr.write(`twinstate: ${printable(message)}\n`);
}

/**
 * What befell a source as a whole; `undefined` for a document.
 *
 * @internal
 */
export function sourceFailure({ result }: SourceDocument): string | undefined {
  if (result.ok) return undefined;
  const [issue] = result.issues;
  return SOURCE_FAILURES.has(issue.code) ? issue.message : undefined;
}

/** How many documents these are; known ones on lines that follow one another come as one. */
function countOf(documents: readonly SourceDocument[]): number {
  return documents.reduce((sum, { recalled }) => sum + (recalled?.lines ?? 1), 0);
}

/**
 * Shows the documents of sources to a visitor, one source after the other.
 *
 * @internal
 */
export class Visiting implements BlockTaker {
  /** The highest exit code that the visitor and the sources gave. */
  exitCode: ExitCode = EXIT_CODES.fine;
  private read = 0;
  private unreadable = 0;
  private readonly warnings = new ReadingWarnings();
  private readonly setup: VisitingSetup;

  constructor(setup: VisitingSetup) {
    this.setup = setup;
  }

  /** Visits what a source gives; answers whether more is wanted. */
  async visitAll(
    source: string,
    arrivals: AsyncIterable<Arrival>,
    threads: Threads | undefined,
    isDone: () => boolean,
  ): Promise<boolean> {
    const { output, progress } = this.setup;
    let isEmpty = true;
    const meanwhile = async (): Promise<void> => {
      await threads?.finish();
      await this.flush();
    };
    for await (const arrival of whileWaiting(arrivals, meanwhile)) {
      for (const { documents, handed, bytes, total, source: name } of arrival) {
        isEmpty = false;
        if (total === 0) this.say(`${JSON.stringify(name)} holds no document.`);
        this.take(documents);
        if (handed !== undefined) await threads?.read(name, handed);
        progress.add(bytes, countOf(documents));
        if (isDone()) {
          progress.clear();
          return false;
        }
        if (output.isFull) await this.flush();
        if (output.isClosed) return false;
      }
    }
    this.warnings.tellMore(this.say);
    if (isEmpty) this.say(`${JSON.stringify(source)} holds no document.`);
    return true;
  }

  takeDocuments(documents: readonly SourceDocument[]): void {
    this.take(documents);
    this.setup.progress.add(0, countOf(documents));
  }

  async settle(): Promise<void> {
    if (this.setup.output.isFull) await this.flush();
  }

  private take(documents: readonly SourceDocument[]): void {
    for (const document of documents) {
      const failure = sourceFailure(document);
      if (failure === undefined) {
        const { result, recalled, lines = recalled?.lines ?? 1 } = document;
        this.read += lines;
        if (!result.ok) this.unreadable += lines;
        this.warnings.tell(document, this.say);
        this.exitCode = worse(this.exitCode, this.visit(document));
      } else {
        this.say(failure);
        this.exitCode = EXIT_CODES.failed;
      }
    }
  }

  private visit(document: SourceDocument): ExitCode {
    try {
      return this.setup.visit(document);
    } catch (error) {
      if (!isTooLongText(error)) throw error;
      this.say(`${document.source}:${document.line}: ${TOO_LONG_TEXT}`);
      return EXIT_CODES.failed;
    }
  }

  async takeAnswer({ printed, documents, counts }: ThreadAnswer): Promise<void> {
    const { output, progress } = this.setup;
    output.writeBytes(Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength));
    await this.settle();
    progress.add(0, documents);
    if (counts === undefined) return;
    this.read += counts.read;
    this.unreadable += counts.unreadable;
    for (const warning of counts.warnings) this.warnings.tellWarning(warning, this.say);
    for (const [{ exitCode }] of counts.alike) this.exitCode = worse(this.exitCode, exitCode);
    this.setup.count?.(counts);
  }

  /** Tells how many documents could not be read, behind what is printed of them, whenever that was written. */
  async finish(): Promise<void> {
    this.setup.progress.clear();
    if (this.unreadable === 0) return;
    await this.flush();
    this.say(`${this.unreadable} of ${this.read} documents could not be read.`);
  }

  private readonly say = (message: string): void => {
    this.setup.progress.clear();
    tell(this.setup.world, message);
  };

  private async flush(): Promise<void> {
    const { output, progress } = this.setup;
    if (output.isEmpty) return;
    progress.clear();
    // What went wrong is told when the output is finished.
    await output.flush().catch(() => undefined);
  }
}
