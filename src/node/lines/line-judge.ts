import type { JudgeOptions } from "../../document/index.js";
import type { Lane, Printed, Recalled } from "../lane/index.js";
import { LineCutter } from "./line-cutter.js";
import type { LineVisitor } from "./line-cutter.js";
import type { JsonValue } from "../../json/index.js";
import { judgeLine, judgeValue } from "./line-row.js";
import type { JudgedLine, LineRow } from "./line-row.js";

/** What is done with rows that are known. */
export interface KnownRows {
  readonly write: (row: LineRow) => string;
  readonly take: (recalled: Recalled) => void;
}

/** How lines are judged, and who takes them. */
export interface LineJudging {
  /** How many bytes a document may have. */
  readonly limit: number;
  readonly options: JudgeOptions;
  readonly take: (judged: JudgedLine) => void;
  /** Where rows are remembered: how one is written, and who takes those that are known. */
  readonly known?: KnownRows | undefined;
  /** Reads twins of $edgeAgent only as far as their verdicts depend on them. */
  readonly lane?: Lane | undefined;
}

/**
 * Judges the lines of one text while it arrives.
 *
 * @internal
 */
export class LineJudge {
  /** The line that was judged last. */
  line: number;
  readonly source: string;
  private readonly judging: LineJudging;

  constructor(source: string, judging: LineJudging, firstLine = 1) {
    this.source = source;
    this.judging = judging;
    this.line = firstLine - 1;
  }

  /** Judges one line. */
  readonly judge: LineVisitor = (bytes, size) => {
    const { limit, options, take } = this.judging;
    this.line += 1;
    take(judgeLine(bytes, size, this, limit, options));
  };

  /** Makes what cuts the text into the lines that are judged. */
  cutter(): LineCutter {
    const { limit, options, take, lane, known } = this.judging;
    if (lane === undefined) return new LineCutter(limit, this.judge);
    return new LineCutter(limit, this.judge, {
      lane,
      document: (kept, sighting) => {
        this.line += 1;
        const judged = judgeValue(kept, this, options);
        take(judged);
        if (known !== undefined) sighting?.learn(known.write(judged.row), (twin) => this.printed(twin, known));
      },
      recalled: (run) => {
        this.line += run.lines;
        known?.take(run);
      },
    });
  }

  /** A row as it is written; how it counts is not asked of rows. */
  private printed(twin: JsonValue, { write }: KnownRows): Printed {
    const { row } = judgeValue(twin, this, this.judging.options);
    return { text: write(row), counted: { state: row.state, outcome: row.outcome, isJudged: true } };
  }
}
