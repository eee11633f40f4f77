import { bindsAtTop, unaryBinds } from "../operators.js";
import { checkOptions } from "../options.js";
import type { QueryResult } from "../issue.js";
import { inPostorder, partsOf } from "../syntax.js";
import type {
  QueryColumn,
  Condition,
  QueryDialect,
  Expression,
  LiteralExpression,
  PathExpression,
  Query,
} from "../syntax.js";
import { requireTree } from "../tree.js";
import { parseCondition } from "./condition.js";
import { parseQuery } from "./parse.js";
import { canBeEscaped } from "./query-name.js";
import { isPlainName } from "./token.js";

/**
 * Writes a query or a condition as text, in one spelling: what `parseQuery` or `parseCondition` reads from it is the
 * same tree.
 *
 * Words are in capitals, texts in single quotes, names in double brackets only where they need them, and parentheses
 * stand where the tree differs from what the operators alone would mean, and behind every NOT. It does not recurse.
 *
 * @param query - a tree made by `parseQuery` or `parseCondition`, or one like it
 * @returns the text
 * @throws TypeError for what is no tree, and for one by hand that no text means, such as one with an operator or function
 *   that does not exist, or with a name with `]]` in it; the message says what is wrong
 * @example
 * ```ts
 * import { formatQuery, parseQuery } from "twinstate";
 *
 * const query = parseQuery("select reported.temp from devices where tags.[[group]].name <> \"x\"");
 * query.ok && formatQuery(query.value); // → "SELECT properties.reported.temp FROM devices WHERE tags.[[group]].name != 'x'"
 * ```
 */
export function formatQuery(query: Query | Condition): string {
  requireTree("query", query, ["query", "condition"]);
  const text = write(query);
  const read = readAgain(text, query);
  if (!read.ok) throw new TypeError(`No text means this tree. As text it is refused: ${read.issues[0].message}`);
  if (write(read.value) === text) return text;
  throw new TypeError(
    "No text means this tree. As text it is another tree, with names and operators in the spelling of the language.",
  );
}

/** What can be written is what can be read, so the parser alone knows the grammar. */
function readAgain(text: string, tree: Query | Condition): QueryResult<Query | Condition> {
  const options = { strict: true, maxLength: Number.POSITIVE_INFINITY };
  return tree.kind === "query"
    ? parseQuery(text, options)
    : parseCondition(text, { ...options, dialect: tree.dialect });
}

function write(tree: Query | Condition): string {
  return tree.kind === "query" ? writeQuery(tree) : writeCondition(tree);
}

function writeQuery({ top, select, from, where, groupBy }: Query): string {
  const columns = select === "*" ? "*" : select.map(formatColumn).join(", ");
  return [
    "SELECT",
    ...(top === null ? [] : [`TOP ${top}`]),
    `${columns} FROM ${from}`,
    ...(where === null ? [] : [`WHERE ${formatExpression(where, "twin")}`]),
    ...(groupBy === null ? [] : [`GROUP BY ${formatPath(groupBy, "twin")}`]),
  ].join(" ");
}

function writeCondition({ dialect, from, where }: Condition): string {
  checkOptions({ dialect });
  if (where === null) return from === null ? "*" : `FROM ${from}`;
  const condition = formatExpression(where, dialect);
  return from === null ? condition : `FROM ${from} WHERE ${condition}`;
}

function formatColumn(column: QueryColumn): string {
  const alias = column.alias === null ? "" : ` AS ${formatName(column.alias, "twin", false)}`;
  if (column.kind === "path") return formatPath(column.path, "twin") + alias;
  return `${column.aggregate}(${column.of === null ? "" : formatPath(column.of, "twin")})${alias}`;
}

/**
 * Writes a path as text.
 *
 * @internal
 */
export function formatPath({ segments, escaped }: PathExpression, dialect: QueryDialect): string {
  if (segments.length === 0) throw new TypeError("A path has at least one name.");
  const path = segments.map((segment, index) => formatSegment(segment, index, dialect)).join("");
  return escaped === true ? `{${path}}` : path;
}

function formatSegment(segment: string | number, index: number, dialect: QueryDialect): string {
  if (typeof segment === "number") {
    if (dialect === "routing" && index > 0 && Number.isSafeInteger(segment) && segment >= 0) return `[${segment}]`;
    throw new TypeError("An index is a whole number after a name, in the routing dialect only.");
  }
  if (index > 0) return `.${formatName(segment, dialect, true)}`;
  const name = formatName(segment, dialect, false);
  // Brackets stand behind a dot only, and the name of the collection in front changes nothing.
  return name === segment ? name : `devices.${name}`;
}

function formatName(name: string, dialect: QueryDialect, behindDot: boolean): string {
  if (isPlainName(name, dialect, behindDot)) return name;
  if (dialect === "routing") {
    throw new TypeError('A name in a routing condition has no blank and none of ()<>@,;:\\"/[]?={}. in it.');
  }
  if (canBeEscaped(name)) return `[[${name}]]`;
  throw new TypeError("A name in a query is not empty, has no ]] and no line break in it, and no ] at its end.");
}

/**
 * Writes an expression as text, from its innermost parts outwards.
 *
 * @internal
 */
export function formatExpression(root: Expression, dialect: QueryDialect): string {
  const written: string[] = [];
  for (const expression of inPostorder(root)) {
    const parts = written.splice(written.length - partsOf(expression).length);
    written.push(formatOne(expression, parts, dialect));
  }
  return String(written[0]);
}

function formatOne(expression: Expression, parts: readonly string[], dialect: QueryDialect): string {
  const [first = "", second = ""] = parts;
  switch (expression.kind) {
    case "path":
      return formatPath(expression, dialect);
    case "literal":
      return formatLiteral(expression.value);
    case "undefined":
      return "undefined";
    case "array":
      return `[${listed(parts)}]`;
    case "call":
      return `${expression.name}(${listed(parts)})`;
    case "unary":
      return formatUnary(expression.operator, expression.operand, first, dialect);
    case "binary": {
      const { operator, left, right } = expression;
      const binds = bindsAtTop(expression, dialect);
      const before = inParentheses(first, bindsAtTop(left, dialect) < binds);
      return `${before} ${operator} ${inParentheses(second, bindsAtTop(right, dialect) <= binds)}`;
    }
  }
}

/** Adding texts costs little where `join` would copy them, so deep nesting stays linear. */
function listed(parts: readonly string[]): string {
  return parts.reduce((text, part, index) => (index === 0 ? part : `${text}, ${part}`), "");
}

/** Behind NOT stands a parenthesis or a function, so that nobody has to know how far NOT reaches. */
function formatUnary(operator: "NOT" | "-", operand: Expression, written: string, dialect: QueryDialect): string {
  if (operator === "NOT") return `NOT ${inParentheses(written, operand.kind !== "call")}`;
  const bindsLess = bindsAtTop(operand, dialect) <= unaryBinds(operator, dialect);
  // In routing a minus right before a name is part of the name.
  const needed = dialect === "routing" || bindsLess || operand.kind === "literal";
  return `${operator}${inParentheses(written, needed)}`;
}

function inParentheses(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}

function formatLiteral(value: LiteralExpression["value"]): string {
  if (typeof value === "string") return formatText(value);
  if (value === null || typeof value === "boolean" || Number.isFinite(value)) return String(value);
  throw new TypeError("A constant in a query is a string, a finite number, true, false or null.");
}

/** Control characters and line ends are written as `\uXXXX`, so that the query stays on its line. */
function formatText(text: string): string {
  const inner = text.replace(/[\\']/g, "\\$&").replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `'${inner}'`;
}
