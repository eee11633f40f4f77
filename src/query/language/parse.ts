import { columnFindings } from "../column.js";
import type { Cursor } from "./cursor.js";
import { accept, expect, isWritten, next, openText, peek, refusal, refuseNext, warn } from "./cursor.js";
import { parseExpression } from "./expression.js";
import { refusing } from "../issue.js";
import type { QueryResult } from "../issue.js";
import { checkOptions } from "../options.js";
import type { ParseQueryOptions } from "../options.js";
import { readPath, resolvePath } from "./path.js";
import type { WrittenPath } from "./path.js";
import { QUERY_AGGREGATES, QUERY_COLLECTIONS } from "../syntax.js";
import type { QueryAggregate, QueryCollection, QueryColumn, PathExpression, Query } from "../syntax.js";
import type { Token } from "./token.js";

/**
 * Reads a query in the language of IoT Hub: `SELECT … FROM … WHERE … GROUP BY …`.
 *
 * The whole documented grammar is read, and what live hubs are known to take beyond it: no `AS`, `TOP(10)`,
 * `devices.` in front of a path, `STARTSWITH`, `ENDSWITH` and `ARRAY_CONTAINS`. It does not recurse, so any depth gets
 * an answer. Source: IoT Hub query language §3.
 *
 * @param text - the query
 * @param options - `strict` refuses `reported.x` for `properties.reported.x`; `maxLength` is 8192 characters
 * @returns the tree, with warnings; or the first error with its line, its column and a hint
 * @throws TypeError for a wrong option
 * @example
 * ```ts
 * import { parseQuery } from "twinstate";
 *
 * const good = parseQuery("SELECT deviceId FROM devices WHERE tags.floor = 3");
 * good.ok && good.value.from; // → "devices"
 * const bad = parseQuery("SELECT * FROM devices WHERE tags.floor == 3");
 * bad.issues[0]?.hint; // → 'Compare with a single "=".'
 * ```
 */
export function parseQuery(text: string, options: ParseQueryOptions = {}): QueryResult<Query> {
  checkOptions(options);
  return refusing((warnings) => readQuery(openText(text, { ...options, dialect: "twin" }, warnings)));
}

function readQuery(cursor: Cursor): Query {
  if (!accept(cursor, "SELECT")) refuseNext(cursor, "SELECT", beginningHint(cursor));
  const top = readTop(cursor);
  const star = peek(cursor);
  const written = accept(cursor, "*") ? undefined : readColumns(cursor);
  if (!accept(cursor, "FROM")) refuseNext(cursor, written === undefined ? "FROM" : COLUMNS_END);
  cursor.collection = readCollection(cursor);
  const columns = written?.map((column) => resolveColumn(cursor, column));
  const where = accept(cursor, "WHERE") ? parseExpression(cursor) : null;
  const groupBy = readGroupBy(cursor);
  if (peek(cursor).kind !== "end") refuseRest(cursor, where, groupBy);
  checkColumns(cursor, star, written, columns, groupBy);
  const select = columns ?? ("*" as const);
  return { kind: "query", top, select, from: cursor.collection, where, groupBy };
}

/** Refuses what follows the last clause, and says which clauses could follow. */
function refuseRest(cursor: Cursor, where: Query["where"], groupBy: Query["groupBy"]): never {
  const rest = groupBy === null ? [where === null ? "WHERE" : "an operator", "GROUP BY"] : [];
  const hint = groupBy !== null && isWritten(peek(cursor), ",") ? "Rows are grouped by one path only." : undefined;
  refuseNext(cursor, [...rest, "the end of the query"].join(", "), hint);
}

/** What to write in front of a text that has only the end of a query. */
function beginningHint(cursor: Cursor): string | undefined {
  if (isWritten(peek(cursor), "WHERE"))
    return 'A query begins with SELECT: write "SELECT * FROM devices " in front of it.';
  if (isWritten(peek(cursor), "FROM")) return 'A query begins with SELECT: write "SELECT * " in front of it.';
  return isCondition(cursor) ? WHOLE_QUERY : undefined;
}

const WHOLE_QUERY = 'A condition alone is not a query: write "SELECT * FROM devices WHERE " in front of it.';

/** Whether the text is the condition of a query without the query. */
function isCondition(cursor: Cursor): boolean {
  const copy: Cursor = { ...cursor, warnings: [] };
  const result = refusing(() => parseExpression(copy));
  return result.ok && peek(copy).kind === "end" && ["binary", "unary", "call"].includes(result.value.kind);
}

/** `TOP 10`, and `TOP(10)`. */
function readTop(cursor: Cursor): number | null {
  if (!accept(cursor, "TOP")) return null;
  const inParentheses = accept(cursor, "(");
  const token = peek(cursor);
  if (token.kind !== "number" || !Number.isSafeInteger(Number(token.value)))
    refuseNext(cursor, "a whole number of rows");
  next(cursor);
  if (inParentheses) expect(cursor, ")");
  return Number(token.value);
}

/** A column before it is known what its path is a path into. */
type WrittenColumn = {
  readonly token: Token;
  readonly alias: string | null;
} & (
  | { readonly aggregate: null; readonly path: WrittenPath }
  | { readonly aggregate: QueryAggregate; readonly path: WrittenPath | null }
);

function readColumns(cursor: Cursor): readonly WrittenColumn[] {
  const columns = [readColumn(cursor, `* or ${A_COLUMN}`)];
  while (accept(cursor, ",")) columns.push(readColumn(cursor, A_COLUMN));
  return columns;
}

const A_COLUMN = "a column: a path or an aggregate";
const COLUMNS_END = '"," or FROM';
const NO_FUNCTION = `A column is a path or one of ${QUERY_AGGREGATES.join(", ")}; functions are allowed after WHERE.`;

function readColumn(cursor: Cursor, expected: string): WrittenColumn {
  const token = peek(cursor);
  const aggregate = QUERY_AGGREGATES.find((name) => isWritten(token, name) && isWritten(peek(cursor, 1), "("));
  const shown =
    aggregate === undefined
      ? { aggregate: null, path: readShown(cursor, expected) }
      : { aggregate, path: readAggregated(cursor, aggregate) };
  return { token, ...shown, alias: accept(cursor, "AS") ? readName(cursor) : null };
}

/** The path of a column, which is no function of one. */
function readShown(cursor: Cursor, expected: string): WrittenPath {
  const path = readPath(cursor, expected);
  if (isWritten(peek(cursor), "(")) refuseNext(cursor, COLUMNS_END, NO_FUNCTION);
  return path;
}

/** The parentheses of an aggregate; COUNT has nothing in them, the others a path. */
function readAggregated(cursor: Cursor, aggregate: QueryAggregate): WrittenPath | null {
  next(cursor);
  next(cursor);
  const path = aggregate === "COUNT" ? null : readPath(cursor, "a path");
  if (!accept(cursor, ")"))
    refuseNext(cursor, ")", aggregate === "COUNT" ? "Rows are counted with COUNT()." : undefined);
  return path;
}

function readName(cursor: Cursor): string {
  const { segments, token } = readPath(cursor, "a name");
  if (segments.length === 1) return String(segments[0]);
  throw refusal(cursor, token, { code: "unexpected-token", found: "A name has a dot in it", expected: "a name" });
}

/**
 * Reads the name of a collection.
 *
 * @internal
 */
export function readCollection(cursor: Cursor): QueryCollection {
  const { segments, token } = readPath(cursor, QUERY_COLLECTIONS.join(", "));
  const name = segments.join(".").toLowerCase();
  const collection = QUERY_COLLECTIONS.find((known) => known === name);
  if (collection !== undefined) return collection;
  throw refusal(cursor, token, {
    code: "unknown-collection",
    found: "No collection has this name",
    expected: QUERY_COLLECTIONS.join(", "),
  });
}

function resolveColumn(cursor: Cursor, { aggregate, path, alias }: WrittenColumn): QueryColumn {
  if (aggregate === null) return { kind: "path", path: resolvePath(cursor, path), alias };
  return { kind: "aggregate", aggregate, of: path === null ? null : resolvePath(cursor, path), alias };
}

function readGroupBy(cursor: Cursor): PathExpression | null {
  if (!accept(cursor, "GROUP")) return null;
  expect(cursor, "BY");
  return resolvePath(cursor, readPath(cursor, "the path to group by"));
}

/** Jobs are shown whole; a row that stands for many documents shows what they have in common. */
function checkColumns(
  cursor: Cursor,
  star: Token,
  written: readonly WrittenColumn[] | undefined,
  columns: readonly QueryColumn[] | undefined,
  groupBy: PathExpression | null,
): void {
  if (cursor.collection === "devices.jobs" && (written !== undefined || groupBy !== null)) {
    throw refusal(cursor, star, {
      code: "not-for-jobs",
      found: "A query over jobs has neither columns nor groups",
      expected: "SELECT * and no GROUP BY",
    });
  }
  if (columns === undefined) {
    if (groupBy !== null) warn(cursor, star, GROUPED_DOCUMENTS);
    return;
  }
  /* v8 ignore next -- @preserve: each column was written somewhere */
  const placeOf = (index: number): Token => written?.[index]?.token ?? star;
  checkGroup(cursor, placeOf, columns, groupBy);
  for (const { index, code, found } of columnFindings(columns)) warn(cursor, placeOf(index), { code, found });
}

const GROUPED_DOCUMENTS = {
  code: "ungrouped-column",
  found: "GROUP BY changes nothing here, since a row is a whole document",
  hint: "Name the columns to see one row for each group.",
} as const;

/** A row that stands for many documents has no value for a column of one. */
function checkGroup(
  cursor: Cursor,
  placeOf: (index: number) => Token,
  columns: readonly QueryColumn[],
  groupBy: PathExpression | null,
): void {
  if (groupBy === null && !columns.some(({ kind }) => kind === "aggregate")) return;
  const group = groupBy?.segments.join("\n");
  const single = columns.findIndex((column) => column.kind === "path" && column.path.segments.join("\n") !== group);
  if (single === -1) return;
  throw refusal(cursor, placeOf(single), {
    code: "ungrouped-column",
    found: "This column has a value for each document, and the row counts many",
    expected: group === undefined ? "aggregates only" : "the path of GROUP BY, or an aggregate",
  });
}
