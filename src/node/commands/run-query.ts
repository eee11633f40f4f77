import { lastTwin } from "../../document/index.js";
import { isJsonObject, jsonDepth, MAX_JSON_DEPTH } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { compileQuery, explainQuery } from "../../query/index.js";
import type { CompiledQuery, QueryIssue, QueryResult } from "../../query/index.js";
import type { Invocation } from "./command.js";
import type { SourceDocument } from "../reading/index.js";
import { EXIT_CODES } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { Output, printable, RowTable, tableWidth } from "../printing/index.js";
import { recordingOf } from "./recorded.js";
import { UsageError } from "./usage-error.js";
import { visitSources } from "./visit-sources.js";

/** Prints rows as they come. */
interface RowPrinter {
  readonly add: (row: JsonObject) => void;
  readonly finish: () => void;
}

/**
 * Runs a query over the documents of the sources, one after the other; of a recording it asks the last twin.
 *
 * @internal
 */
export async function runQueryCommand({ values, sources, world }: Invocation): Promise<ExitCode> {
  const [text, ...files] = sources;
  if (text === undefined) throw new UsageError("A query is missing, in quotes: 'SELECT * FROM devices'.");
  const { value: compiled, issues } = accepted(text, compileQuery(text, { strict: values.has("strict") }));
  for (const { message } of issues) world.stderr.write(`twinstate: warning: ${printable(message)}\n`);
  const output = new Output(world.stdout);
  const write = (line: string): void => {
    output.write(line);
  };
  const { columns } = explainQuery(compiled.query);
  const printer =
    columns === null || values.has("json") ? linePrinter(write) : new RowTable(columns, write, tableWidth(world));
  const run = compiled.start();
  const left = { recordings: 0, values: 0, deep: 0 };
  const print = (row: JsonObject): void => {
    // Writing JSON recurses, so it is kept to a depth that it can take.
    if (jsonDepth(row) > MAX_JSON_DEPTH) left.deep += 1;
    else printer.add(row);
  };
  const visit = (document: SourceDocument): ExitCode => {
    const { result } = document;
    const recording = recordingOf(document);
    if (recording?.ok === false) left.recordings += 1;
    if (!result.ok || recording?.ok === false) return EXIT_CODES.fine;
    const value = recording === undefined ? result.value : lastTwin(recording.value);
    if (!isJsonObject(value)) left.values += 1;
    const row = run.add(value);
    if (row !== undefined) print(row);
    return EXIT_CODES.fine;
  };
  const exitCode = await visitSources({ values, sources: files, world }, output, visit, run.isFull);
  run.finish().forEach(print);
  printer.finish();
  await output.flush();
  if (left.recordings > 0)
    world.stderr.write(`twinstate: recordings that cannot be replayed, left out: ${left.recordings}\n`);
  if (left.values > 0) world.stderr.write(`twinstate: values that are no twin and no job, left out: ${left.values}\n`);
  if (left.deep > 0) world.stderr.write(`twinstate: rows nested too deeply to be printed: ${left.deep}\n`);
  return exitCode;
}

/** A query that is none is a wrong option; the place is shown under the line of the query. */
function accepted(
  text: string,
  result: QueryResult<CompiledQuery>,
): { readonly value: CompiledQuery; readonly issues: readonly QueryIssue[] } {
  if (result.ok) return result;
  const [{ message, line = 1, column = 1 }] = result.issues;
  const shown = text
    .split("\n")
    .slice(line - 1, line)
    .join("");
  const written = printable(shown.slice(0, column - 1));
  const rest = printable(shown.slice(column - 1));
  throw new UsageError(`${printable(message)}\n  ${written}${rest}\n  ${" ".repeat(written.length)}^`);
}

function linePrinter(write: (line: string) => void): RowPrinter {
  return {
    add: (row) => {
      write(`${JSON.stringify(row)}\n`);
    },
    finish: () => undefined,
  };
}
