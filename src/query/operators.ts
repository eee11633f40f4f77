import type { BinarySymbol, QueryDialect, Expression, UnaryExpression } from "./syntax.js";
import { arithmetic, both, either, equality, membership, negation, order, truthOf } from "./value.js";
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
}

const ordered =
  (holds: (order: number) => boolean) =>
  (left: Value, right: Value): Truth => {
    const result = order(left, right);
    return result === undefined ? undefined : holds(result);
  };

/**
 * The operators between two operands, loosest first.
 *
 * Source: `reference/iot-hub-query-language.md` §3.1 (twin) and §4 (routing).
 *
 * @internal
 */
export const BINARY_OPERATORS: readonly BinaryRow[] = [
  {
    symbol: "??",
    spellings: ["??"],
    binds: { twin: null, routing: 0 },
    compute: (left, right) => (left === undefined ? right : left),
  },
  {
    symbol: "OR",
    spellings: ["OR"],
    binds: { twin: 1, routing: 1 },
    compute: (left, right, semantics) => either(truthOf(left, semantics), truthOf(right, semantics)),
  },
  {
    symbol: "AND",
    spellings: ["AND"],
    binds: { twin: 2, routing: 2 },
    compute: (left, right, semantics) => both(truthOf(left, semantics), truthOf(right, semantics)),
  },
  { symbol: "=", spellings: ["="], binds: { twin: 4, routing: 3 }, compute: equality },
  {
    symbol: "!=",
    spellings: ["!=", "<>"],
    binds: { twin: 4, routing: 3 },
    compute: (left, right, semantics) => negation(equality(left, right, semantics)),
  },
  { symbol: "IN", spellings: ["IN"], binds: { twin: 4, routing: null }, compute: membership },
  {
    symbol: "NIN",
    spellings: ["NIN"],
    binds: { twin: 4, routing: null },
    compute: (left, right, semantics) => negation(membership(left, right, semantics)),
  },
  { symbol: "<", spellings: ["<"], binds: { twin: 4, routing: 4 }, compute: ordered((order) => order < 0) },
  { symbol: "<=", spellings: ["<="], binds: { twin: 4, routing: 4 }, compute: ordered((order) => order <= 0) },
  { symbol: ">", spellings: [">"], binds: { twin: 4, routing: 4 }, compute: ordered((order) => order > 0) },
  { symbol: ">=", spellings: [">="], binds: { twin: 4, routing: 4 }, compute: ordered((order) => order >= 0) },
  {
    symbol: "+",
    spellings: ["+"],
    binds: { twin: 5, routing: 5 },
    compute: (left, right) => arithmetic(left, right, (a, b) => a + b),
  },
  {
    symbol: "-",
    spellings: ["-"],
    binds: { twin: 5, routing: 5 },
    compute: (left, right) => arithmetic(left, right, (a, b) => a - b),
  },
  {
    symbol: "||",
    spellings: ["||"],
    binds: { twin: null, routing: 5 },
    compute: (left, right) => (typeof left === "string" && typeof right === "string" ? left + right : undefined),
  },
  {
    symbol: "*",
    spellings: ["*"],
    binds: { twin: 6, routing: 6 },
    compute: (left, right) => arithmetic(left, right, (a, b) => a * b),
  },
  {
    symbol: "/",
    spellings: ["/"],
    binds: { twin: 6, routing: 6 },
    compute: (left, right) => arithmetic(left, right, (a, b) => a / b),
  },
  {
    symbol: "%",
    spellings: ["%"],
    binds: { twin: 6, routing: 6 },
    compute: (left, right) => arithmetic(left, right, (a, b) => a % b),
  },
];

/** How tightly the operators in front of an operand bind; in routing NOT binds tighter than a comparison. */
const UNARY_BINDS: Readonly<Record<UnaryExpression["operator"], Readonly<Record<QueryDialect, number>>>> = {
  NOT: { twin: 3, routing: 7 },
  "-": { twin: 8, routing: 8 },
};

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
  return UNARY_BINDS[operator][dialect];
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
