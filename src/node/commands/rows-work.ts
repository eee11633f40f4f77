import { Lane, TwinMemory } from "../lane/index.js";
import { LineCounter, LineJudge } from "../lines/index.js";
import type { JudgedLine, LineJudging, LineRow } from "../lines/index.js";
import { Output, withoutActive } from "../printing/index.js";
import { judgeOptions } from "./judging.js";
import type { OptionValues } from "./options.js";
import type { PrintingInvocation } from "./output-options.js";
import { maxDocumentBytes } from "./source-options.js";
import type { BlockWork } from "./block-work.js";

/**
 * How `rows` judges lines: each becomes a row, or, with `--tally`, only counts.
 *
 * @internal
 */
export function lineJudging(values: OptionValues, output: Output, counter: Pick<LineCounter, "take">): LineJudging {
  const [limit, options] = [maxDocumentBytes(values), judgeOptions(values)];
  // The numbers between the blocks are no part of the lines.
  const hasLane = !values.has("chunked");
  if (values.has("tally")) {
    const take = (judged: JudgedLine): void => {
      counter.take(judged);
    };
    return { limit, options, take, lane: hasLane ? Lane.create() : undefined };
  }
  return {
    limit,
    options,
    take: ({ row }) => {
      output.write(rowText(row));
    },
    known: {
      write: (row) => withoutActive(rowText(row)),
      take: ({ bytes }) => {
        output.copyBytes(bytes);
      },
    },
    lane: hasLane ? Lane.create(new TwinMemory()) : undefined,
  };
}

function rowText(row: LineRow): string {
  return `${JSON.stringify(row)}\n`;
}

/**
 * What `rows` does with each block of lines in another thread.
 *
 * @internal
 */
export function rowsWork({ values, world }: PrintingInvocation): BlockWork {
  const output = new Output(world.stdout);
  let counter = new LineCounter();
  const judging = lineJudging(values, output, {
    take: (judged: JudgedLine) => {
      counter.take(judged);
    },
  });
  return async ({ source, bytes, line, filled }) => {
    counter = new LineCounter();
    const cutter = new LineJudge(source, judging, line).cutter();
    cutter.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    cutter.finish();
    await output.flush();
    return { documents: filled, tally: counter.total() };
  };
}
