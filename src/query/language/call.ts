import type { Cursor } from "./cursor.js";
import { next, refusal } from "./cursor.js";
import { findFunction } from "../functions.js";
import type { FunctionRow } from "../functions.js";
import { QUERY_AGGREGATES } from "../syntax.js";
import type { QueryDialect } from "../syntax.js";
import { requireAccepted } from "./operand.js";
import type { Operand } from "./operand.js";
import { insteadOf } from "../words.js";
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
    const hint = foreign.elsewhere === undefined ? insteadOf(name) : `Here it is written ${foreign.elsewhere}.`;
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
export function callOf(cursor: Cursor, { token, row }: OpenCall, values: readonly Operand[]): Operand {
  const [least, most] = row.takes;
  if (values.length < least || values.length > most) {
    throw refusal(cursor, token, {
      code: "wrong-arguments",
      found: `${row.name} has ${values.length} arguments`,
      expected: countWords(least, most),
    });
  }
  if (row.ofProperty === true && values[0]?.expression.kind !== "path") {
    throw refusal(cursor, token, {
      code: "wrong-arguments",
      found: `${row.name} asks about something that is not a property`,
      expected: "a path",
    });
  }
  for (const [index, value] of values.entries()) {
    requireAccepted(cursor, "wrong-arguments", row.name, value, row.accepts[index] ?? row.accepts[0]);
  }
  const expression = { kind: "call", name: row.name, arguments: values.map((value) => value.expression) } as const;
  return { expression, token, type: row.gives };
}

function countWords(least: number, most: number): string {
  if (least === most) return String(least);
  return Number.isFinite(most) ? `${least} to ${most}` : `${least} or more`;
}
