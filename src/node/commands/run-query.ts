import { compileQuery } from "../../query/index.js";
import type { CompiledQuery, QueryIssue, QueryResult } from "../../query/index.js";
import { printable } from "../output/index.js";
import type { Invocation } from "./command.js";
import type { SourceDocument } from "../reading/index.js";
import { EXIT_CODES } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { isJsonLines, outputTarget } from "./output-options.js";
import { Asking } from "./query-work.js";
import { UsageError } from "./usage-error.js";
import { tell } from "./visiting.js";
import { visitSources } from "./visit-sources.js";

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
  const target = outputTarget(invocation, "query");
  const asking = new Asking(compiled, target);
  const { left, run } = asking;
  const visit = (document: SourceDocument): ExitCode => {
    asking.take(document);
    return EXIT_CODES.fine;
  };
  const isByRow = isJsonLines(values) && !compiled.isGrouped && compiled.query.top === null;
  const threads = isByRow ? { task: { command: "query", operands: [text] }, count: asking.count } : undefined;
  const exitCode = await visitSources({ ...invocation, sources: files }, target.output, visit, {
    isDone: run.isFull,
    threads,
  });
  await asking.finish();
  await target.output.flush();
  if (left.recordings > 0) tell(world, `recordings that cannot be replayed, left out: ${left.recordings}`);
  if (left.values > 0) tell(world, `values that are not a twin or a job, left out: ${left.values}`);
  if (left.deep > 0) tell(world, `rows nested too deeply to be printed: ${left.deep}`);
  return exitCode;
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
