import { lastTwin } from "../../document/index.js";
import { jsonDepth, MAX_JSON_DEPTH } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { compileQuery, explainQuery } from "../../query/index.js";
import type { CompiledQuery, QueryIssue, QueryResult } from "../../query/index.js";
import type { Invocation } from "./command.js";
import type { SourceDocument } from "../reading/index.js";
import { EXIT_CODES } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { printable, rowSheet } from "../printing/index.js";
import { openTwins } from "./opened.js";
import { outputTarget } from "./output-options.js";
import { recordingOf } from "./recorded.js";
import { UsageError } from "./usage-error.js";
import { tell } from "./visiting.js";
import { visitSources } from "./visit-sources.js";

/** What was left out, by why. */
interface LeftOut {
  recordings: number;
  values: number;
  deep: number;
}

/**
 * Runs a query over the documents of the sources, one after the other; of a recording it asks the last twin.
 *
 * @internal
 */
export async function runQueryCommand(invocation: Invocation): Promise<ExitCode> {
  const { values, sources, world } = invocation;
  const [text, ...files] = sources;
  if (text === undefined) throw new UsageError("A query is missing, in quotes: 'SELECT * FROM devices'.");
  const { value: compiled, issues } = accepted(text, compileQuery(text, { strict: values.has("strict") }));
  for (const { message } of issues) tell(world, `warning: ${message}`);
  const { output, printerOf } = outputTarget(invocation, "query");
  const printer = printerOf(rowSheet(explainQuery(compiled.query).columns));
  const run = compiled.start();
  const left: LeftOut = { recordings: 0, values: 0, deep: 0 };
  const print = (row: JsonObject, position: SourceDocument | undefined): void => {
    // Writing JSON recurses, so it is kept to a depth that it can take.
    if (jsonDepth(row) > MAX_JSON_DEPTH) left.deep += 1;
    else printer.add({ row, position });
  };
  const visit = (document: SourceDocument): ExitCode => {
    for (const twin of contentsOf(document, left)) {
      const row = run.add(twin);
      if (row !== undefined) print(row, document);
    }
    return EXIT_CODES.fine;
  };
  const exitCode = await visitSources({ ...invocation, sources: files }, output, visit, {
    isDone: run.isFull,
  });
  for (const row of run.finish()) print(row, undefined);
  await printer.finish([]);
  await output.flush();
  if (left.recordings > 0) tell(world, `recordings that cannot be replayed, left out: ${left.recordings}`);
  if (left.values > 0) tell(world, `values that are not a twin or a job, left out: ${left.values}`);
  if (left.deep > 0) tell(world, `rows nested too deeply to be printed: ${left.deep}`);
  return exitCode;
}

/** What the query is asked about: what is in an envelope, and of a recording its last twin. */
function contentsOf(document: SourceDocument, left: LeftOut): readonly unknown[] {
  const { result } = document;
  const recording = recordingOf(document);
  if (recording?.ok === false) left.recordings += 1;
  if (!result.ok || recording?.ok === false) return [];
  if (recording !== undefined) return [lastTwin(recording.value)];
  const { twins, others } = openTwins(result.value);
  left.values += others;
  return twins;
}

/** A query that does not parse is a wrong option; the place is shown under the line of the query. */
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
