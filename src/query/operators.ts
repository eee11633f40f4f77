import type { BinarySymbol, QueryDialect, Expression, UnaryExpression } from "./syntax.js";
import { A_NUMBER, A_STRING, A_TRUTH } from "./static-types.js";
import type { Accepted, StaticType } from "./static-types.js";
import { arithmetic, both, either, equality, isDefined, isRoutingNull, joined, keptBy } from "./value.js";
import { membership, negation, order, truthOf } from "./value.js";
import type { Semantics, Truth, Value } from "./value.js";

/**
 * An operator between two operands: how tightly it binds in each dialect (`null` where it does not exist), and what
 * it computes.
 *
 * @internal
 */
export interface BinaryRow {
  readonly symbol: BinarySymbol;
  /** How it is written; the first spelling is the one that is written out. */
  readonly spellings: readonly string[];
  readonly binds: Readonly<Record<QueryDialect, number | null>>;
  readonly compute: (left: Value, right: Value, semantics: Semantics) => Value;
  /** What the operand in front has to be for the one behind not to matter; over twins, since in routing a null behind does. */
  readonly settledBy?: boolean;
  /** What each operand of it is in routing, or that both are alike. */
  readonly takes: Accepted | "alike";
  /** What type it has in routing, of the types of its operands. */
  readonly gives: (left: StaticType, right: StaticType) => StaticType;
}

interface Operands extends Pick<BinaryRow, "takes" | "gives"> {
  readonly others?: readonly string[];
}

const aBoolean = (): StaticType => "boolean";
const aNumber = (): StaticType => "number";
const aString = (): StaticType => "string";
const ALIKE: Operands = { takes: "alike", gives: aBoolean };

function operator(
  symbol: BinarySymbol,
  twin: number | null,
  routing: number | null,
  compute: BinaryRow["compute"],
  { takes, gives, others = [] }: Operands = ALIKE,
): BinaryRow {
  return { symbol, spellings: [symbol, ...others], binds: { twin, routing }, compute, takes, gives };
}

const ordered = (symbol: BinarySymbol, holds: (order: number) => boolean): BinaryRow =>
  operator(symbol, 4, 4, (left, right) => {
    const result = order(left, right);
    return result === undefined ? undefined : holds(result);
  });

const computed = (symbol: BinarySymbol, binds: number, compute: (left: number, right: number) => number): BinaryRow =>
  operator(symbol, binds, binds, (left, right, semantics) => arithmetic(left, right, compute, keptBy(semantics)), {
    takes: A_NUMBER,
    gives: aNumber,
  });

/** In routing AND is null with a null on either side, and OR with one on both. */
const logical = (
  symbol: BinarySymbol,
  binds: number,
  compute: (left: Truth, right: Truth) => Truth,
  isNull: (left: boolean, right: boolean) => boolean,
  settledBy: boolean,
): BinaryRow => ({
  ...operator(
    symbol,
    binds,
    binds,
    (left, right, semantics) =>
      isNull(isRoutingNull(left, semantics), isRoutingNull(right, semantics))
        ? null
        : compute(truthOf(left, semantics), truthOf(right, semantics)),
    { takes: A_TRUTH, gives: (left, right) => (isNull(left === "null", right === "null") ? "null" : "boolean") },
  ),
  settledBy,
});

/** The type of the first operand that may be there; what is known at run time only makes the whole so. */
function typeOfEither(left: StaticType, right: StaticType): StaticType {
  return left === "undefined" || right === "any" ? right : left;
}

const not =
  (compute: typeof equality): BinaryRow["compute"] =>
  (...operands) =>
    negation(compute(...operands));

/**
 * The operators between two operands, loosest first: the symbol, how tightly it binds over twins and in routing, what
 * it computes, and how else it is written.
 *
 * Source: IoT Hub query language §3.1 (twin) and §4 (routing).
 *
 * @internal
 */
export const BINARY_OPERATORS: readonly BinaryRow[] = [
  operator("??", null, 0, (left, right) => (isDefined(left) ? left : right), { takes: "alike", gives: typeOfEither }),
  logical("OR", 1, either, (left, right) => left && right, true),
  logical("AND", 2, both, (left, right) => left || right, false),
  operator("=", 4, 3, equality),
  operator("!=", 4, 3, not(equality), { ...ALIKE, others: ["<>"] }),
  operator("IN", 4, null, membership),
  operator("NIN", 4, null, not(membership)),
  ordered("<", (order) => order < 0),
  ordered("<=", (order) => order <= 0),
  ordered(">", (order) => order > 0),
  ordered(">=", (order) => order >= 0),
  computed("+", 5, (left, right) => left + right),
  computed("-", 5, (left, right) => left - right),
  operator("||", null, 5, (left, right) => joined([left, right]), { takes: A_STRING, gives: aString }),
  computed("*", 6, (left, right) => left * right),
  computed("/", 6, (left, right) => left / right),
  computed("%", 6, (left, right) => left % right),
];

/** How tightly the operators in front of an operand bind; in routing NOT binds tighter than a comparison. */
const UNARY_BINDS: ReadonlyMap<UnaryExpression["operator"], Readonly<Record<QueryDialect, number>>> = new Map([
  ["NOT", { twin: 3, routing: 7 }],
  ["-", { twin: 8, routing: 8 }],
]);

/** What has no operator at its top holds together whatever stands around it. */
const TIGHTEST = 9;

const BY_SPELLING: ReadonlyMap<string, BinaryRow> = new Map(
  BINARY_OPERATORS.flatMap((row) => row.spellings.map((spelling) => [spelling, row] as const)),
);

/**
 * Finds the operator of a spelling, in capitals or not, whatever the dialect.
 *
 * @internal
 */
export function findOperator(written: string): BinaryRow | undefined {
  return BY_SPELLING.get(written.toUpperCase());
}

/**
 * Says how tightly an operator in front of its operand binds.
 *
 * @internal
 */
export function unaryBinds(operator: UnaryExpression["operator"], dialect: QueryDialect): number {
  return UNARY_BINDS.get(operator)?.[dialect] ?? TIGHTEST;
}

/**
 * Says how tightly the outermost operator of an expression binds.
 *
 * @internal
 */
export function bindsAtTop(expression: Expression, dialect: QueryDialect): number {
  if (expression.kind === "unary") return unaryBinds(expression.operator, dialect);
  return expression.kind === "binary" ? (findOperator(expression.operator)?.binds[dialect] ?? TIGHTEST) : TIGHTEST;
}
