import { callOf, openCall } from "./call.js";
import type { OpenCall } from "./call.js";
import type { Cursor } from "./cursor.js";
import { accept, isWritten, next, peek, refusal, refuseNext, warn } from "./cursor.js";
import { findOperator, unaryBinds } from "../operators.js";
import type { BinaryRow } from "../operators.js";
import { combined, negated } from "./operand.js";
import type { Operand } from "./operand.js";
import { readPath, resolvePath } from "./path.js";
import { typeOfLeaf } from "../static-types.js";
import { inPostorder } from "../syntax.js";
import type { Expression, LiteralExpression } from "../syntax.js";
import type { Token } from "./token.js";
import { constantOf } from "../words.js";

const A_VALUE = "a value: a path, a string, a number, true, false, null, undefined, a function or a parenthesis";
const A_TEXT = "Strings are written in quotes.";

/** An operator whose operand behind it is still being read. */
type PendingOperator =
  | { readonly kind: "unary"; readonly token: Token; readonly operator: "NOT" | "-"; readonly binds: number }
  | { readonly kind: "binary"; readonly token: Token; readonly row: BinaryRow; readonly binds: number };

/** A bracket that is still open, and how many operands there were in front of it. */
type OpenBracket =
  | { readonly kind: "group"; readonly closedBy: ")" }
  | { readonly kind: "array"; readonly closedBy: "]"; readonly start: number; readonly token: Token }
  | { readonly kind: "call"; readonly closedBy: ")"; readonly start: number; readonly call: OpenCall };

/** What an explicit stack holds in place of recursion: operands that are complete, and what still waits for one. */
interface Stacks {
  readonly operands: Operand[];
  readonly waiting: (PendingOperator | OpenBracket)[];
}

/**
 * Reads an expression up to the first token that cannot belong to it; any depth, as it does not recurse.
 *
 * It is Dijkstra's shunting yard: an operator waits until its operand behind it is complete, which is when an
 * operator comes that does not bind more tightly.
 *
 * @internal
 */
export function parseExpression(cursor: Cursor): Expression {
  const stacks: Stacks = { operands: [], waiting: [] };
  do readOperand(cursor, stacks);
  while (readContinuation(cursor, stacks));
  return takeOperand(stacks).expression;
}

/** Reads what may stand in front of an operand, and the operand. */
function readOperand(cursor: Cursor, stacks: Stacks): void {
  for (let operand = openOperand(cursor, stacks); ; operand = openOperand(cursor, stacks)) {
    if (operand === undefined) continue;
    stacks.operands.push(operand);
    return;
  }
}

/** Reads one bracket, operator or call in front of an operand onto the stack; or the operand. */
function openOperand(cursor: Cursor, { operands, waiting }: Stacks): Operand | undefined {
  const token = peek(cursor);
  const start = operands.length;
  if (accept(cursor, "(")) {
    waiting.push({ kind: "group", closedBy: ")" });
    return undefined;
  }
  if (cursor.dialect === "twin" && accept(cursor, "[")) {
    waiting.push({ kind: "array", closedBy: "]", start, token });
    return undefined;
  }
  if (token.kind === "name" && isWritten(peek(cursor, 1), "(") && !isWritten(token, "NOT")) {
    const call = openCall(cursor);
    if (accept(cursor, ")")) return callOf(cursor, call, []);
    waiting.push({ kind: "call", closedBy: ")", start, call });
    return undefined;
  }
  const operator = unaryAt(cursor);
  if (operator !== undefined) {
    waiting.push({ kind: "unary", token: next(cursor), operator, binds: unaryBinds(operator, cursor.dialect) });
    return undefined;
  }
  const expression = readLiteral(cursor) ?? resolvePath(cursor, readPath(cursor, A_VALUE), A_TEXT);
  return { expression, token, type: typeOfLeaf(expression) };
}

/** The operator with one operand that comes next; a minus directly before a number is the number's sign. */
function unaryAt(cursor: Cursor): "-" | "NOT" | undefined {
  const token = peek(cursor);
  if (isWritten(token, "NOT")) return "NOT";
  return isWritten(token, "-") && peek(cursor, 1).kind !== "number" ? "-" : undefined;
}

/** Reads what stands behind a complete operand: closing brackets, and then an operator or a comma. */
function readContinuation(cursor: Cursor, stacks: Stacks): boolean {
  for (;;) {
    if (readOperator(cursor, stacks)) return true;
    complete(cursor, stacks, Number.NEGATIVE_INFINITY);
    const bracket = stacks.waiting.at(-1);
    if (bracket === undefined || "binds" in bracket) return false;
    if (bracket.kind !== "group" && accept(cursor, ",")) return true;
    if (!accept(cursor, bracket.closedBy)) {
      refuseNext(
        cursor,
        bracket.kind === "group" ? `an operator or "${bracket.closedBy}"` : `"," or "${bracket.closedBy}"`,
      );
    }
    stacks.waiting.pop();
    closeBracket(cursor, stacks, bracket);
  }
}

/** Reads an operator between two operands, when that comes next. */
function readOperator(cursor: Cursor, stacks: Stacks): boolean {
  const token = peek(cursor);
  const row = token.kind === "sign" || token.kind === "name" ? findOperator(token.value) : undefined;
  if (row === undefined) return false;
  const binds = row.binds[cursor.dialect];
  if (binds === null) return false;
  complete(cursor, stacks, binds);
  warnOfNot(cursor, stacks);
  stacks.waiting.push({ kind: "binary", token: next(cursor), row, binds });
  checkList(cursor, row);
  return true;
}

/** Makes one operand of what is between two brackets. */
function closeBracket(cursor: Cursor, { operands }: Stacks, bracket: OpenBracket): void {
  if (bracket.kind === "array") {
    const items = operands.splice(bracket.start).map(({ expression }) => expression);
    operands.push({ expression: { kind: "array", items }, token: bracket.token, type: "any" });
  }
  if (bracket.kind === "call") operands.push(callOf(cursor, bracket.call, operands.splice(bracket.start)));
}

/** Takes the operators off the stack that bind at least as tightly as what comes next. */
function complete(cursor: Cursor, stacks: Stacks, binds: number): void {
  for (let top = stacks.waiting.at(-1); top !== undefined && "binds" in top; top = stacks.waiting.at(-1)) {
    if (top.binds < binds) return;
    stacks.waiting.pop();
    const behind = takeOperand(stacks);
    if (top.kind === "unary") {
      stacks.operands.push(negated(cursor, top.operator, top.token, behind));
      continue;
    }
    const { symbol } = top.row;
    if ((symbol === "IN" || symbol === "NIN") && !isConstantList(behind.expression)) {
      const found = `Found something that is not constant after ${symbol}`;
      throw refusal(cursor, top.token, { code: "unexpected-token", found, expected: "constants in square brackets" });
    }
    stacks.operands.push(combined(cursor, top.row, takeOperand(stacks), behind));
  }
}

const NOTHING: Operand = {
  expression: { kind: "undefined" },
  token: { kind: "end", shown: "", value: "", offset: 0 },
  type: "undefined",
};

/** An operand is on the stack whenever one is taken; the constant only satisfies the type. */
function takeOperand(stacks: Stacks): Operand {
  /* v8 ignore next -- @preserve */
  return stacks.operands.pop() ?? NOTHING;
}

/** Behind IN there is a list; parentheses are what SQL has there. */
function checkList(cursor: Cursor, row: BinaryRow): void {
  if ((row.symbol !== "IN" && row.symbol !== "NIN") || isWritten(peek(cursor), "[")) return;
  const hint = isWritten(peek(cursor), "(") ? `Write square brackets: ${row.symbol} ['a', 'b'].` : undefined;
  refuseNext(cursor, 'constants in square brackets, "["', hint);
}

/** In the twin dialect `NOT a = b` could be read in two ways; the documentation shows NOT only where it cannot. */
function warnOfNot(cursor: Cursor, { waiting }: Stacks): void {
  const top = waiting.at(-1);
  // What still waits before a comparison binds less tightly: that is NOT, and no minus.
  if (top?.kind !== "unary") return;
  warn(cursor, top.token, {
    code: "ambiguous-not",
    found: "NOT is read as applying to the comparison after it",
    hint: "Write NOT ( … ).",
  });
}

/** Whether what begins with a bracket is a list, and has nothing but constants and lists of them in it. */
function isConstantList(expression: Expression): boolean {
  return inPostorder(expression).every(({ kind }) => kind === "literal" || kind === "undefined" || kind === "array");
}

function readLiteral(cursor: Cursor): Expression | undefined {
  const token = peek(cursor);
  if (token.kind === "text") return { kind: "literal", value: next(cursor).value };
  if (token.kind === "number" || isWritten(token, "-")) return readNumber(cursor);
  const constant = constantOf(token.value, cursor.dialect);
  if (constant !== undefined) next(cursor);
  return constant;
}

function readNumber(cursor: Cursor): LiteralExpression {
  const sign = accept(cursor, "-") ? -1 : 1;
  const token = next(cursor);
  const value = sign * Number(token.value);
  if (!Number.isFinite(value)) {
    throw refusal(cursor, token, {
      code: "unexpected-token",
      found: "The number is too large",
      expected: "a smaller one",
    });
  }
  // JSON has no negative zero.
  return { kind: "literal", value: value === 0 ? 0 : value };
}
