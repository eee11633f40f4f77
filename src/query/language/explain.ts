import { quoteName } from "../../result/index.js";
import { columnFindings, namedColumns } from "../column.js";
import { formatExpression, formatPath } from "./format.js";
import { findFunction } from "../functions.js";
import type { QueryIssue } from "../issue.js";
import { parseQuery } from "./parse.js";
import { unknownRoot } from "./path.js";
import type { Finding } from "./token.js";
import { requireTree } from "../tree.js";
import { inPostorder } from "../syntax.js";
import type { BinaryExpression, CallExpression, Expression, PathExpression } from "../syntax.js";
import type { Query, QueryCollection } from "../syntax.js";

/** What a query reads, what it answers with, and what to know about it. */
export interface QueryExplanation {
  /** What is read. */
  readonly collection: QueryCollection;
  /** In a sentence, which documents are read and what a row is. */
  readonly summary: string;
  /** Every path that is read, as text, in the order in which they first occur. */
  readonly paths: readonly string[];
  /** The names of the columns; `null` for whole documents. */
  readonly columns: readonly string[] | null;
  /** The functions that are called, in the order in which they first occur. */
  readonly functions: readonly string[];
  /** Whether a row stands for a group of documents. */
  readonly isGrouped: boolean;
  /** What may not be meant, or may be different in the cloud; with a place for a query given as text, where it has one. */
  readonly warnings: readonly QueryIssue[];
}

/**
 * Explains a query without running it: what it reads, what a row of the answer is, and what may not be meant.
 *
 * @param query - a query, as tree or as text
 * @returns the explanation
 * @throws TypeError for a text that does not parse (`parseQuery` is the total way), and for what is neither text nor tree
 * @example
 * ```ts
 * import { explainQuery } from "twinstate";
 *
 * const { paths, warnings } = explainQuery(
 *   "SELECT * FROM devices WHERE properties.reported.windowsUpdate.__meta.state = 'failed'",
 * );
 * paths; // → ["properties.reported.windowsUpdate.__meta.state"]
 * warnings[0]?.hint; // → 'Today it is "properties.reported.windowsUpdate.__meta.deploymentStatus".'
 * ```
 */
export function explainQuery(query: Query | string): QueryExplanation {
  if (typeof query !== "string") {
    requireTree("query", query, ["query"], "a string or ");
    return explain(query, []);
  }
  const result = parseQuery(query);
  if (!result.ok) throw new TypeError(`The query does not parse. ${result.issues[0].message}`);
  return explain(result.value, result.issues);
}

function explain(query: Query, noted: readonly QueryIssue[]): QueryExplanation {
  const parts = query.where === null ? [] : inPostorder(query.where);
  const paths = pathsOf(query, parts);
  const calls = parts.filter((part) => part.kind === "call");
  const operations = parts.filter((part) => part.kind === "binary");
  const functions = [...new Set(calls.map(({ name }) => name))];
  const columns = query.select === "*" ? null : namedColumns(query.select).map(({ name }) => name);
  const isGrouped =
    query.select !== "*" && (query.groupBy !== null || query.select.some(({ kind }) => kind === "aggregate"));
  const found = findings({ query, paths, calls, operations, functions }).map(warningOf);
  // What the parser noted has a place, so it is shown in place of the same finding without one.
  const unplaced = found.filter(({ code }) => !noted.some((issue) => issue.code === code));
  return {
    collection: query.from,
    summary: `Reads ${THINGS[query.from]}; a row is ${rowOf(query, isGrouped)}.`,
    paths: [...new Set(paths.map((path) => formatPath(path, "twin")))],
    columns,
    functions,
    isGrouped,
    warnings: [...noted, ...unplaced],
  };
}

const THINGS: Readonly<Record<QueryCollection, string>> = {
  devices: "the twins of devices, those without moduleId",
  "devices.modules": "the twins of modules, those with moduleId",
  "devices.jobs": "jobs, the documents with jobId",
};

function rowOf({ select, groupBy }: Query, isGrouped: boolean): string {
  if (select === "*") return "a whole document";
  if (!isGrouped) return "the columns of one document";
  return groupBy === null ? "all documents together" : `all documents with one value of ${formatPath(groupBy, "twin")}`;
}

function pathsOf({ select, groupBy }: Query, parts: readonly Expression[]): readonly PathExpression[] {
  const columns = select === "*" ? [] : select.map((column) => (column.kind === "path" ? column.path : column.of));
  return [...columns, ...parts, groupBy].filter((part): part is PathExpression => part?.kind === "path");
}

interface Explained {
  readonly query: Query;
  readonly calls: readonly CallExpression[];
  readonly operations: readonly BinaryExpression[];
  /** The names of the functions, each once. */
  readonly functions: readonly string[];
  readonly paths: readonly PathExpression[];
}

/** The old names in `__meta`, and today's. */
const RENAMED: ReadonlyMap<unknown, string> = new Map([
  ["state", "deploymentStatus"],
  ["deployment", "deploymentId"],
]);

/** What there is to say about a query, one row for each code. */
const RULES: readonly ((explained: Explained) => readonly Finding[])[] = [
  function outdatedMembers({ paths }) {
    return distinct(paths).flatMap((path) => {
      const today = path.segments.at(-2) === "__meta" ? RENAMED.get(path.segments.at(-1)) : undefined;
      if (today === undefined) return [];
      const written = formatPath({ ...path, segments: [...path.segments.slice(0, -1), today] }, "twin");
      const found = `${quoteName(formatPath(path, "twin"))} is an old name`;
      return [{ code: "outdated-member", found, hint: `Today it is ${quoteName(written)}.` }];
    });
  },
  function unknownRoots({ query, paths }) {
    const found = paths.flatMap(({ segments }) => unknownRoot(segments, query.from) ?? []);
    return [...new Map(found.map((finding) => [finding.found, finding])).values()];
  },
  function columnNaming({ query }) {
    return query.select === "*" ? [] : columnFindings(query.select);
  },
  function missingValues({ calls, operations }) {
    const questions = calls.filter(({ name }) => name === "IS_DEFINED");
    const asked = new Set(questions.flatMap((call) => call.arguments.map(pathText)));
    const negated = operations.filter(({ operator }) => operator === "!=" || operator === "NIN");
    const operands = negated.flatMap(({ left, right }) => [left, right]);
    const compared = new Set(operands.filter(({ kind }) => kind === "path").map(pathText));
    return [...compared]
      .filter((path) => !asked.has(path) && path !== "moduleId" && path !== "deviceId")
      .map((path) => ({
        code: "missing-never-matches",
        found: `Documents without ${path} are left out`,
        hint: `Add "OR NOT IS_DEFINED(${path})" if they are meant too.`,
      }));
  },
  function nullComparisons({ operations }) {
    const found = "Nothing differs from null, since values of two types do not compare";
    const isNull = (part: Expression): boolean => part.kind === "literal" && part.value === null;
    return operations.some(({ operator, left, right }) => operator === "!=" && (isNull(left) || isNull(right)))
      ? [{ code: "null-never-differs", found, hint: "IS_DEFINED asks whether there is a value." }]
      : [];
  },
  function undocumentedFunctions({ functions }) {
    return functions
      .filter((name) => findFunction(name, "twin")?.documented === false)
      .map((name) => ({ code: "undocumented-function", found: `${name} works in practice and is not documented` }));
  },
  function groupedModules({ query: { from, groupBy } }) {
    const found = "GROUP BY is documented for the twins of devices only";
    return from === "devices.modules" && groupBy !== null ? [{ code: "grouped-modules", found }] : [];
  },
];

function findings(explained: Explained): readonly Finding[] {
  return RULES.flatMap((rule) => rule(explained));
}

function distinct(paths: readonly PathExpression[]): readonly PathExpression[] {
  return [...new Map(paths.map((path) => [pathText(path), path])).values()];
}

function pathText(path: Expression): string {
  return formatExpression(path, "twin");
}

function warningOf({ code, found, hint }: Finding): QueryIssue {
  const message = `${found}.${hint === undefined ? "" : ` ${hint}`}`;
  return { code, severity: "warning", path: "", message, ...(hint === undefined ? {} : { hint }) };
}
