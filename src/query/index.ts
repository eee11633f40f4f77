/**
 * The query language of IoT Hub over recorded twins, and the conditions of its message routing.
 *
 * @packageDocumentation
 */
export {
  parseQuery,
  formatQuery,
  parseCondition,
  parseRoute,
  explainQuery,
  formatQueryName,
} from "./language/index.js";
export { compileQuery, runQuery, compileCondition, matches, validateMessage } from "./running/index.js";
export type { CompiledQuery, QueryRun, Row, RoutingMessage } from "./running/index.js";
export type { QueryExplanation, QueryNameOptions } from "./language/index.js";
export type { QueryFailure, QueryIssue, QueryResult, QuerySuccess } from "./issue.js";
export { MAX_QUERY_LENGTH } from "./options.js";
export type { EvaluationOptions, ParseConditionOptions, ParseQueryOptions, RunQueryOptions } from "./options.js";
export { QUERY_AGGREGATES, QUERY_COLLECTIONS, QUERY_DIALECTS } from "./syntax.js";
export type {
  QueryAggregate,
  AggregateColumn,
  ArrayExpression,
  BinaryExpression,
  BinarySymbol,
  CallExpression,
  QueryCollection,
  QueryColumn,
  Condition,
  QueryDialect,
  Expression,
  LiteralExpression,
  PathColumn,
  PathExpression,
  Query,
  Route,
  RouteSink,
  UnaryExpression,
  UndefinedExpression,
} from "./syntax.js";
export { QUERY_CODES } from "./codes.js";
export type { QueryCode } from "./codes.js";
