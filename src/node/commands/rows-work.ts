import { Lane } from "../lane/index.js";
import { LineCounter, LineJudge } from "../lines/index.js";
import type { JudgedLine, LineJudging } from "../lines/index.js";
import { Output } from "../printing/index.js";
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
  const take = values.has("tally")
    ? (judged: JudgedLine): void => {
        counter.take(judged);
      }
    : ({ row }: JudgedLine): void => {
        output.write(`${JSON.stringify(row)}\n`);
      };
  // The numbers between the blocks are no part of the lines.
  const lane = values.has("chunked") ? undefined : Lane.create();
  return { limit: maxDocumentBytes(values), options: judgeOptions(values), take, lane };
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
