import { lastTwin } from "../../document/index.js";
import { jsonDepth, MAX_JSON_DEPTH } from "../../json/index.js";
import { compileQuery, explainQuery } from "../../query/index.js";
import type { CompiledQuery, QueryRun, Row } from "../../query/index.js";
import { rowSheet } from "../printing/index.js";
import type { Printer, QueryRow } from "../printing/index.js";
import type { SourceDocument } from "../reading/index.js";
import { openTwins } from "./opened.js";
import { outputTarget } from "./output-options.js";
import type { OutputTarget, PrintingInvocation } from "./output-options.js";
import { recordingOf } from "./recorded.js";
import type { BlockCounts, LeftOut } from "./thread-task.js";
import type { DocumentWork } from "./block-work.js";

/**
 * Asks a query about documents, one after the other, and prints its rows.
 *
 * @internal
 */
export class Asking {
  /** What was left out so far. */
  readonly left: { -readonly [Why in keyof LeftOut]: number } = { recordings: 0, values: 0, deep: 0 };
  readonly run: QueryRun;
  private readonly printer: Printer<QueryRow>;

  constructor(compiled: CompiledQuery, { printerOf }: OutputTarget) {
    this.run = compiled.start();
    this.printer = printerOf(rowSheet(explainQuery(compiled.query).columns));
  }

  /** Asks about a document, and about all twins in it where it is an envelope. */
  readonly take = (document: SourceDocument): void => {
    for (const twin of this.contentsOf(document)) {
      const row = this.run.add(twin);
      if (row !== undefined) this.print(row, document);
    }
  };

  /** Counts what was left out elsewhere. */
  readonly count = ({ left }: Pick<BlockCounts, "left">): void => {
    this.left.recordings += left?.recordings ?? 0;
    this.left.values += left?.values ?? 0;
    this.left.deep += left?.deep ?? 0;
  };

  /** Prints the rows that only come at the end. */
  async finish(): Promise<void> {
    for (const row of this.run.finish()) this.print(row, undefined);
    await this.printer.finish([]);
  }

  private print(row: Row, position: SourceDocument | undefined): void {
    // Writing JSON recurses, so it is kept to a depth that it can take.
    if (jsonDepth(row) > MAX_JSON_DEPTH) this.left.deep += 1;
    else this.printer.add({ row, position });
  }

  /** What the query is asked about: what is in an envelope, and of a recording its last twin. */
  private contentsOf(document: SourceDocument): readonly unknown[] {
    const { result } = document;
    const recording = recordingOf(document);
    if (recording?.ok === false) this.left.recordings += 1;
    if (!result.ok || recording?.ok === false) return [];
    if (recording !== undefined) return [lastTwin(recording.value)];
    const { twins, others } = openTwins(result.value);
    this.left.values += others;
    return twins;
  }
}

/**
 * What `query` does with each document in another thread, where each row is of one document.
 *
 * @internal
 */
export function queryWork(invocation: PrintingInvocation, [text = ""]: readonly string[]): DocumentWork {
  const compiled = compileQuery(text, { strict: invocation.values.has("strict") });
  if (!compiled.ok) throw new Error(compiled.issues[0].message);
  const target = outputTarget(invocation, "query");
  const asking = new Asking(compiled.value, target);
  const { left } = asking;
  return {
    output: target.output,
    lane: undefined,
    take: (document) => {
      asking.take(document);
      return [];
    },
    takeLeftOut: () => {
      const counts = { ...left };
      Object.assign(left, { recordings: 0, values: 0, deep: 0 });
      return counts;
    },
  };
}
