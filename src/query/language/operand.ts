import type { BinaryRow } from "../operators.js";
import { A_NUMBER, A_TRUTH, adviceFor, areAlike, describeStaticType, isAccepted } from "../static-types.js";
import type { Accepted, StaticType } from "../static-types.js";
import type { Expression } from "../syntax.js";
import type { Cursor } from "./cursor.js";
import { refusal } from "./cursor.js";
import type { Token } from "./token.js";

/**
 * An expression that was read: where it begins, and what is known of its value before there is a message.
 *
 * @internal
 */
export interface Operand {
  readonly expression: Expression;
  readonly token: Token;
  readonly type: StaticType;
}

const TAKEN_BY = { NOT: A_TRUTH, "-": A_NUMBER } as const;
const GIVEN_BY = { NOT: "boolean", "-": "number" } as const;

/**
 * Makes the operand that an operator in front of another makes.
 *
 * @throws Refusal in routing, when the operator does not take such an operand
 * @internal
 */
export function negated(cursor: Cursor, operator: "NOT" | "-", token: Token, operand: Operand): Operand {
  requireAccepted(cursor, "wrong-operands", quoted(operator), operand, TAKEN_BY[operator]);
  return {
    expression: { kind: "unary", operator, operand: operand.expression },
    token,
    type: GIVEN_BY[operator],
  };
}

/**
 * Makes the operand that two operands with an operator between them make.
 *
 * @throws Refusal in routing, when the operator does not take such operands
 * @internal
 */
export function combined(cursor: Cursor, { symbol, takes, gives }: BinaryRow, left: Operand, right: Operand): Operand {
  if (takes === "alike") requireAlike(cursor, symbol, left, right);
  else for (const operand of [left, right]) requireAccepted(cursor, "wrong-operands", quoted(symbol), operand, takes);
  return {
    expression: { kind: "binary", operator: symbol, left: left.expression, right: right.expression },
    token: left.token,
    type: gives(left.type, right.type),
  };
}

/** A word as it is, a sign in quotes. */
function quoted(symbol: string): string {
  return /^[A-Z]/.test(symbol) ? symbol : `"${symbol}"`;
}

/**
 * Refuses an operand or argument that is not what its operator or function takes; over twins nothing is known before.
 *
 * @internal
 */
export function requireAccepted(
  cursor: Cursor,
  code: "wrong-operands" | "wrong-arguments",
  name: string,
  operand: Operand,
  accepted: Accepted,
): void {
  if (cursor.dialect === "twin" || isAccepted(operand.type, accepted)) return;
  throw refusal(cursor, operand.token, {
    code,
    found: `${name} takes ${accepted.words}, and this is ${describeStaticType(operand.type)}`,
    expected: accepted.words,
    hint: adviceFor(operand.expression, accepted.types[0]),
  });
}

function requireAlike(cursor: Cursor, symbol: string, left: Operand, right: Operand): void {
  if (cursor.dialect === "twin" || areAlike(left.type, right.type)) return;
  throw refusal(cursor, right.token, {
    code: "wrong-operands",
    found: `${quoted(symbol)} takes two values of one type, and these are ${describeStaticType(left.type)} and ${describeStaticType(right.type)}`,
    expected: describeStaticType(left.type),
    hint: adviceFor(left.expression, right.type) ?? adviceFor(right.expression, left.type),
  });
}
