import { Lane } from "../lane/index.js";
import { LineCounter, LineJudge } from "../lines/index.js";
import type { JudgedLine, LineJudging, LineRow } from "../lines/index.js";
import { Output, withoutActive } from "../output/index.js";
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
  const lane = values.has("chunked")
    ? undefined
    : Lane.create({
        isNamed: options.deploymentId === undefined,
        isTimed: false,
        hasMessages: !values.has("tally"),
      });
  const reading = { limit, options, lane };
  if (values.has("tally")) {
    const take = (judged: JudgedLine): void => {
      counter.take(judged);
    };
    return {
      ...reading,
      take,
      known: {
        write: rowText,
        take: ({ bytes }) => {
          countRows(bytes, counter);
        },
      },
    };
  }
  return {
    ...reading,
    take: ({ row }) => {
      output.write(rowText(row));
    },
    known: {
      write: (row) => withoutActive(rowText(row)),
      take: ({ bytes }) => {
        output.copyBytes(bytes);
      },
    },
  };
}

/** Counts rows that are known: only of feedback is the document asked, which no such row is of. */
function countRows(bytes: Buffer, counter: Pick<LineCounter, "take">): void {
  const rows = JSON.parse(`[${bytes.toString().trimEnd().replaceAll("\n", ",")}]`) as readonly LineRow[];
  for (const row of rows) counter.take({ row });
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
