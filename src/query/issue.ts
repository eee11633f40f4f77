import type { Failure, Issue, Success } from "../result/index.js";
import type { QueryCode } from "./codes.js";

/** An issue about a query, with the place in its text. */
export interface QueryIssue extends Issue<QueryCode> {
  /** The line, from 1; absent when the issue is about no place in a text. */
  readonly line?: number;
  /** The column in UTF-16 units, from 1; absent when the issue is about no place in a text. */
  readonly column?: number;
  /** What stands there; texts are shown as `'…'`, the end of the query is `""`. */
  readonly token?: string;
  /** What could have stood there. */
  readonly expected?: string;
  /** What to write instead, for the mistakes that are known. */
  readonly hint?: string;
}

/**
 * What everything that reads or runs a query answers.
 *
 * It is a `Result` whose issues also say where in the text they are.
 *
 * @typeParam Value - what was read or computed
 */
export type QueryResult<Value> = QuerySuccess<Value> | QueryFailure;

/**
 * A reading or a run that went well.
 *
 * @typeParam Value - what was read or computed
 */
export interface QuerySuccess<Value> extends Success<Value, QueryCode> {
  /** Warnings only. */
  readonly issues: readonly QueryIssue[];
}

/** A query that was refused, with at least one issue that says why. */
export interface QueryFailure extends Failure<QueryCode> {
  /** The error, and the warnings before it. */
  readonly issues: readonly [QueryIssue, ...QueryIssue[]];
}

/**
 * Carries the one error of a text out of the parser; `refusing` turns it into a failure, so no caller ever sees it.
 *
 * @internal
 */
export class Refusal extends Error {
  readonly issue: QueryIssue;

  constructor(issue: QueryIssue) {
    super(issue.message);
    this.issue = issue;
  }
}

/**
 * Runs a part of the parser and gives its value, or the refusal it met, with the warnings noted before it.
 *
 * @internal
 */
export function refusing<Value>(read: (warnings: QueryIssue[]) => Value): QueryResult<Value> {
  const warnings: QueryIssue[] = [];
  try {
    const value = read(warnings);
    return { ok: true, value, issues: warnings };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return { ok: false, issues: [refusal.issue, ...warnings] };
  }
}
