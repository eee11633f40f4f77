import type { JudgeOptions } from "../../document/index.js";
import type { Lane } from "../lane/index.js";
import { LineCutter } from "./line-cutter.js";
import type { LineVisitor } from "./line-cutter.js";
import { judgeLine, judgeValue } from "./line-row.js";
import type { JudgedLine } from "./line-row.js";

/** How lines are judged, and who takes them. */
export interface LineJudging {
  /** How many bytes a document may have. */
  readonly limit: number;
  readonly options: JudgeOptions;
  readonly take: (judged: JudgedLine) => void;
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
    const { limit, options, take, lane } = this.judging;
    const twin = (kept: Parameters<typeof judgeValue>[0]): void => {
      this.line += 1;
      take(judgeValue(kept, this, options));
    };
    return new LineCutter(limit, this.judge, lane === undefined ? undefined : { lane, twin });
  }
}
