import { defineMember } from "../../json/index.js";
import type { JsonObject, JsonObjectDraft, JsonValue } from "../../json/index.js";
import { describeType } from "../../result/index.js";
import { namedColumns } from "../column.js";
import { parseQuery } from "../language/index.js";
import { compilePath, isIn, sourceOf } from "./document.js";
import type { Source } from "./document.js";
import { countRow, emptyTally, groupKey, readTally } from "./groups.js";
import type { Tally } from "./groups.js";
import type { QueryIssue, QueryResult } from "../issue.js";
import { checkOptions } from "../options.js";
import type { RunQueryOptions } from "../options.js";
import { compilePredicate, semanticsOf } from "./program.js";
import type { QueryColumn, Query } from "../syntax.js";
import { requireTree } from "../tree.js";
import type { Semantics, Value } from "../value.js";

/** A row of an answer: a whole document for `SELECT *`, else the columns that have a value. */
export type Row = JsonObject;

/** A query that is ready to run, as often as one likes. */
export interface CompiledQuery {
  /** The query as a tree. */
  readonly query: Query;
  /** Whether rows stand for groups of documents, so that they come at the end only. */
  readonly isGrouped: boolean;
  /** Begins a run, which knows nothing of other runs. */
  readonly start: () => QueryRun;
}

/**
 * A run of a query over documents that come one after the other.
 *
 * It holds nothing of the documents but the groups, one for each value of the grouping path.
 */
export interface QueryRun {
  /** Takes the next document, and gives its row; `undefined` when it has none, or when rows come at the end. */
  readonly add: (document: unknown) => Row | undefined;
  /** Tells whether no further document can change the answer, because `TOP` is reached. */
  readonly isFull: () => boolean;
  /** Gives the rows of the groups, in the order in which they were met; none when rows came one by one. */
  readonly finish: () => readonly Row[];
}

/**
 * Runs a query over twins or jobs, as IoT Hub would over those of its devices.
 *
 * Three truth values: a comparison with a missing property, with an object, or of two types is undefined, and only
 * documents of which the condition is true are in the answer. Rows keep the order of the input. The time is linear in
 * the number of documents times the size of the query.
 *
 * Source: IoT Hub query language §3, §5, §6 and §7.
 *
 * @param query - a query, as text or as tree
 * @param twins - twins in any shape, or jobs; what is no object is left out with a warning
 * @param options - how to read the text, and how to evaluate where the documentation leaves a choice
 * @returns the rows, with warnings; or why the text is no query
 * @throws TypeError for a wrong option, and for what is neither a text nor a tree
 * @example
 * ```ts
 * import { runQuery } from "twinstate";
 *
 * const twins = [{ deviceId: "a", properties: { reported: { __summary: { pendingCount: 2 } } } }];
 * const text = "SELECT deviceId, reported.__summary.pendingCount FROM Devices WHERE reported.__summary.pendingCount!=0";
 * const answer = runQuery(text, twins);
 * answer.ok && answer.value; // → [{ deviceId: "a", pendingCount: 2 }]
 * ```
 */
export function runQuery(
  query: string | Query,
  twins: Iterable<unknown>,
  options: RunQueryOptions = {},
): QueryResult<readonly Row[]> {
  const compiled = compileQuery(query, options);
  requireDocuments(twins);
  if (!compiled.ok) return compiled;
  const run = compiled.value.start();
  const rows: Row[] = [];
  const issues: QueryIssue[] = [...compiled.issues];
  let index = 0;
  for (const twin of twins) {
    if (run.isFull()) break;
    if (typeof twin !== "object" || twin === null || Array.isArray(twin)) issues.push(notADocument(twin, index));
    const row = run.add(twin);
    if (row !== undefined) rows.push(row);
    index += 1;
  }
  return { ok: true, value: [...rows, ...run.finish()], issues };
}

/** A text is iterable too, and never meant. */
function requireDocuments(twins: unknown): void {
  if (typeof twins === "object" && twins !== null && Symbol.iterator in twins) return;
  throw new TypeError('The parameter "twins" is an iterable of twins or jobs, such as an array.');
}

function notADocument(found: unknown, index: number): QueryIssue {
  const message = `Expected a twin or a job, found ${describeType(found)}.`;
  return { code: "not-a-document", severity: "warning", path: `/twins/${index}`, message };
}

/**
 * Compiles a query, for running it over documents that come one after the other, in constant memory.
 *
 * @param query - a query, as text or as tree
 * @param options - how to read the text, and how to evaluate where the documentation leaves a choice
 * @returns the compiled query, with warnings; or why the text is no query
 * @throws TypeError for a wrong option, and for what is neither a text nor a tree
 * @example
 * ```ts
 * import { compileQuery } from "twinstate";
 *
 * const compiled = compileQuery("SELECT COUNT() AS n FROM devices WHERE tags.floor = 3");
 * const run = compiled.ok ? compiled.value.start() : undefined;
 * run?.add({ deviceId: "a", tags: { floor: 3 } });
 * run?.finish(); // → [{ n: 1 }]
 * ```
 */
export function compileQuery(query: string | Query, options: RunQueryOptions = {}): QueryResult<CompiledQuery> {
  checkOptions(options);
  if (typeof query !== "string") requireTree("query", query, ["query"], "a string or ");
  const parsed: QueryResult<Query> =
    typeof query === "string" ? parseQuery(query, options) : { ok: true, value: query, issues: [] };
  return parsed.ok ? { ...parsed, value: compileTree(parsed.value, options) } : parsed;
}

function compileTree(query: Query, options: RunQueryOptions): CompiledQuery {
  const { select, from, where, groupBy } = query;
  const holds = compilePredicate(where, "twin", options, from);
  const selects = (document: unknown): boolean => isIn(document, from) && holds(document);
  const semantics = semanticsOf("twin", options, from);
  const columns = select === "*" ? null : compileColumns(select, semantics);
  const isGrouped = groupBy !== null || columns?.some(({ column }) => column.kind === "aggregate") === true;
  // A whole document has no place in a row that stands for many: with `SELECT *` GROUP BY changes nothing.
  if (columns === null || !isGrouped)
    return { query, isGrouped: false, start: () => rowByRow(query, selects, columns) };
  const group = groupBy === null ? () => undefined : compilePath(groupBy, semantics);
  return { query, isGrouped, start: () => groupByGroup(query, selects, columns, group) };
}

/** A column, its name, and how its value is read from a document. */
interface CompiledColumn {
  readonly column: QueryColumn;
  readonly name: string;
  readonly read: (source: Source) => Value;
}

function compileColumns(columns: readonly QueryColumn[], semantics: Semantics): readonly CompiledColumn[] {
  return namedColumns(columns).map(({ column, name }) => {
    const path = column.kind === "path" ? column.path : column.of;
    const read = path === null ? () => undefined : compilePath(path, semantics);
    return { column, name, read };
  });
}

type Selection = (document: unknown) => boolean;

function rowByRow({ top }: Query, selects: Selection, columns: readonly CompiledColumn[] | null): QueryRun {
  const most = top ?? Number.POSITIVE_INFINITY;
  let count = 0;
  const isFull = (): boolean => count >= most;
  return {
    add: (document) => {
      if (isFull() || !selects(document)) return undefined;
      count += 1;
      const source = sourceOf(document);
      if (columns === null) return source.document as Row;
      return makeRow(columns, ({ read }) => read(source));
    },
    isFull,
    finish: () => [],
  };
}

/** The documents with one value of the grouping path. */
interface Group {
  readonly value: Value;
  readonly tallies: readonly Tally[];
}

function groupByGroup(
  { top, groupBy }: Query,
  selects: Selection,
  columns: readonly CompiledColumn[],
  groupOf: (source: Source) => Value,
): QueryRun {
  const newGroup = (value: Value): Group => ({ value, tallies: columns.map(emptyTally) });
  // Without GROUP BY there is one group, and it is there when no document is in it.
  const groups = new Map<string, Group>(groupBy === null ? [[groupKey(undefined), newGroup(undefined)]] : []);
  return {
    add: (document) => {
      if (!selects(document)) return undefined;
      const source = sourceOf(document);
      const value = groupOf(source);
      const key = groupKey(value as JsonValue | undefined);
      const group = groups.get(key) ?? newGroup(value);
      groups.set(key, group);
      for (const [index, tally] of group.tallies.entries()) countRow(tally, columns[index]?.read(source));
      return undefined;
    },
    isFull: () => top === 0,
    finish: () => [...groups.values()].slice(0, top ?? groups.size).map((group) => groupRow(columns, group)),
  };
}

function groupRow(columns: readonly CompiledColumn[], { value, tallies }: Group): Row {
  return makeRow(columns, ({ column }, index) => {
    const tally = tallies[index];
    return column.kind === "path" || tally === undefined ? value : readTally(column.aggregate, tally);
  });
}

/** A column without a value is not in the row. */
function makeRow(columns: readonly CompiledColumn[], valueOf: (column: CompiledColumn, index: number) => Value): Row {
  const row: JsonObjectDraft = {};
  for (const [index, column] of columns.entries()) {
    const value = valueOf(column, index);
    if (value !== undefined) defineMember(row, column.name, value as JsonValue);
  }
  return row;
}
