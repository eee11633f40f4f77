import type { Cursor } from "./cursor.js";
import { next, refusal } from "./cursor.js";
import { findFunction } from "../functions.js";
import type { FunctionRow } from "../functions.js";
import { QUERY_AGGREGATES } from "../syntax.js";
import type { CallExpression, QueryDialect, Expression } from "../syntax.js";
import type { Token } from "./token.js";

/**
 * A function whose arguments are still being read.
 *
 * @internal
 */
export interface OpenCall {
  readonly token: Token;
  readonly row: FunctionRow;
}

const OTHER: Readonly<Record<QueryDialect, QueryDialect>> = { twin: "routing", routing: "twin" };
const PLACES: Readonly<Record<QueryDialect, string>> = {
  twin: "queries over twins",
  routing: "the conditions of message routing",
};

/** Functions of the routing dialect that an operator or function of the twin dialect can stand for. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ["IS_NULL", 'Compare with null: "path = null".'],
  [
    "CONTAINS",
    "The language cannot search within a string; STARTSWITH and ENDSWITH look at its ends, ARRAY_CONTAINS into an array.",
  ],
]);

/**
 * Reads the name of a function and the parenthesis behind it.
 *
 * @internal
 */
export function openCall(cursor: Cursor): OpenCall {
  const token = next(cursor);
  const row = findFunction(token.value, cursor.dialect);
  if (row === undefined) throw unknownFunction(cursor, token);
  next(cursor);
  return { token, row };
}

function unknownFunction(cursor: Cursor, token: Token): Error {
  const { dialect } = cursor;
  const name = token.value.toUpperCase();
  const foreign = findFunction(name, OTHER[dialect]);
  if (foreign !== undefined) {
    const found = `${name} belongs to ${PLACES[OTHER[dialect]]}, not to ${PLACES[dialect]}`;
    const hint = foreign.elsewhere === undefined ? INSTEAD.get(name) : `Here it is written ${foreign.elsewhere}.`;
    return refusal(cursor, token, { code: "foreign-function", found, hint });
  }
  const isAggregate = QUERY_AGGREGATES.some((aggregate) => aggregate === name);
  return refusal(cursor, token, {
    code: "unknown-function",
    found: isAggregate ? `${name} is allowed between SELECT and FROM only` : `There is no function of the name ${name}`,
  });
}

/**
 * Makes the call of a function out of its arguments, when they are as many and what they have to be.
 *
 * @internal
 */
export function callOf(cursor: Cursor, { token, row }: OpenCall, values: readonly Expression[]): CallExpression {
  const [least, most] = row.takes;
  if (values.length < least || values.length > most) {
    throw refusal(cursor, token, {
      code: "wrong-arguments",
      found: `${row.name} has ${values.length} arguments`,
      expected: least === most ? String(least) : `${least} to ${most}`,
    });
  }
  if (row.ofProperty === true && values[0]?.kind !== "path") {
    throw refusal(cursor, token, {
      code: "wrong-arguments",
      found: `${row.name} asks about something that is not a property`,
      expected: "a path",
    });
  }
  return { kind: "call", name: row.name, arguments: values };
}
