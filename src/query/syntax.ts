/** The three things a query can read. */
export const QUERY_COLLECTIONS = ["devices", "devices.modules", "devices.jobs"] as const;

/** One of the {@link QUERY_COLLECTIONS}. */
export type QueryCollection = (typeof QUERY_COLLECTIONS)[number];

/** The two languages: queries and conditions over twins, and the conditions of message routing. */
export const QUERY_DIALECTS = ["twin", "routing"] as const;

/** One of the {@link QUERY_DIALECTS}. */
export type QueryDialect = (typeof QUERY_DIALECTS)[number];

/** The functions over all rows of a group; they stand in `SELECT` only. */
export const QUERY_AGGREGATES = ["COUNT", "AVG", "SUM", "MIN", "MAX"] as const;

/** One of the {@link QUERY_AGGREGATES}. */
export type QueryAggregate = (typeof QUERY_AGGREGATES)[number];

/** The way to a value: member names from the root of the document, and array indices in the routing dialect. */
export interface PathExpression {
  /** Tells it from the other expressions. */
  readonly kind: "path";
  /**
   * The names, without the brackets of `[[name]]`, without a collection in front, root attributes in their one
   * spelling. An index is a number and occurs in the routing dialect only.
   */
  readonly segments: readonly (string | number)[];
  /**
   * `true` where the path of a routing condition is written in braces, `{$name}`: it is the property of the system or the
   * member of the body even where the application has a property `$name`.
   */
  readonly escaped?: true | undefined;
}

/** A constant: text, number, truth value or null. */
export interface LiteralExpression {
  /** Tells it from the other expressions. */
  readonly kind: "literal";
  /** The constant itself. */
  readonly value: string | number | boolean | null;
}

/** The constant `undefined`. */
export interface UndefinedExpression {
  /** Tells it from the other expressions. */
  readonly kind: "undefined";
}

/** Values in square brackets; after `IN` and `NIN` they are constants. */
export interface ArrayExpression {
  /** Tells it from the other expressions. */
  readonly kind: "array";
  /** The elements in order, at least one. */
  readonly items: readonly Expression[];
}

/** A function and its arguments. */
export interface CallExpression {
  /** Tells it from the other expressions. */
  readonly kind: "call";
  /** The function's name in capitals, `IS_DEFINED`. */
  readonly name: string;
  /** The arguments in order. */
  readonly arguments: readonly Expression[];
}

/** An operator in front of its operand. */
export interface UnaryExpression {
  /** Tells it from the other expressions. */
  readonly kind: "unary";
  /** `NOT` negates a condition, `-` a number. */
  readonly operator: "NOT" | "-";
  /** What the operator is applied to. */
  readonly operand: Expression;
}

/** The operators between two operands; `<>` is written `!=` in the tree. */
export type BinarySymbol =
  "AND" | "OR" | "=" | "!=" | "<" | "<=" | ">" | ">=" | "IN" | "NIN" | "+" | "-" | "*" | "/" | "%" | "||" | "??";

/** An operator between its two operands. */
export interface BinaryExpression {
  /** Tells it from the other expressions. */
  readonly kind: "binary";
  /** The operator. */
  readonly operator: BinarySymbol;
  /** The operand in front. */
  readonly left: Expression;
  /** The operand behind; an array of constants after `IN` and `NIN`. */
  readonly right: Expression;
}

/** Anything that has a value for a document. */
export type Expression =
  | PathExpression
  | LiteralExpression
  | UndefinedExpression
  | ArrayExpression
  | CallExpression
  | UnaryExpression
  | BinaryExpression;

/** A column that shows the value of a path. */
export interface PathColumn {
  /** Tells it from the other columns. */
  readonly kind: "path";
  /** The path that is shown. */
  readonly path: PathExpression;
  /** The name after `AS`; without one the column is called by the last name of its path. */
  readonly alias: string | null;
}

/** A column that is computed over all rows of a group. */
export interface AggregateColumn {
  /** Tells it from the other columns. */
  readonly kind: "aggregate";
  /** What is computed. */
  readonly aggregate: QueryAggregate;
  /** Of which values; `null` for `COUNT()`, which counts rows. */
  readonly of: PathExpression | null;
  /** The name after `AS`; without one the column is called `$1`, `$2`, … */
  readonly alias: string | null;
}

/** One of the things between `SELECT` and `FROM`. */
export type QueryColumn = PathColumn | AggregateColumn;

/** A query as a tree: plain data, without positions, so that equal queries are equal trees. */
export interface Query {
  /** Tells it from a condition. */
  readonly kind: "query";
  /** The most rows wanted; `null` for all. */
  readonly top: number | null;
  /** The columns, or `"*"` for whole documents. */
  readonly select: "*" | readonly QueryColumn[];
  /** What is read. */
  readonly from: QueryCollection;
  /** Which documents; `null` for all. */
  readonly where: Expression | null;
  /** By what the rows are grouped; `null` when they are not. */
  readonly groupBy: PathExpression | null;
}

/** A condition alone: the target condition of a configuration, or the condition of a message route. */
export interface Condition {
  /** Tells it from a query. */
  readonly kind: "condition";
  /** In which of the two languages it is written. */
  readonly dialect: QueryDialect;
  /** The collection of `from devices.modules where …`; `null` when the condition names none and holds for any twin. */
  readonly from: QueryCollection | null;
  /** What must be true; `null` for `*`, which is true of everything. */
  readonly where: Expression | null;
}

/**
 * Lists the direct parts of an expression, from left to right.
 *
 * @internal
 */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "array":
      return expression.items;
    case "call":
      return expression.arguments;
    case "unary":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "path":
    case "literal":
    case "undefined":
      return [];
  }
}

const KINDS: ReadonlySet<unknown> = new Set(["path", "literal", "undefined", "array", "call", "unary", "binary"]);

function requireExpression(value: Expression | null | undefined): asserts value is Expression {
  if (KINDS.has(value?.kind)) return;
  throw new TypeError(`An expression has one of the kinds ${[...KINDS].join(", ")}.`);
}

/**
 * Lists an expression and everything in it so that every part comes before what it is a part of; it does not recurse.
 *
 * @throws TypeError for a part that is no expression, in a tree by hand
 * @internal
 */
export function inPostorder(root: Expression): readonly Expression[] {
  const order: Expression[] = [];
  const open: Expression[] = [root];
  while (open.length > 0) {
    const next = open.pop();
    requireExpression(next);
    order.push(next);
    for (const part of partsOf(next)) open.push(part);
  }
  // Node before parts, parts from right to left: backwards that is parts from left to right before the node.
  return order.reverse();
}

/** Where a message route sends what it takes. */
export type RouteSink =
  | {
      /** To the IoT Hub, or to the parent of a nested device. */
      readonly kind: "upstream";
    }
  | {
      /** To an input of a module on the same device. */
      readonly kind: "module";
      /** The name of the module. */
      readonly moduleId: string;
      /** The name of its input. */
      readonly input: string;
    };

/** A message route of `$edgeHub`. */
export interface Route {
  /** Tells it from queries and conditions. */
  readonly kind: "route";
  /** Which messages it takes, such as `/messages/modules/sensor/outputs/*`. */
  readonly source: string;
  /** Which of them; `null` for all. */
  readonly condition: Condition | null;
  /** Where they go. */
  readonly sink: RouteSink;
}
