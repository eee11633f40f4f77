/** What the language of twins says of a condition, written down once more: as plainly as it can be said, and a part at a time. */
import { isJsonObject, ownMember } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import type { EvaluationOptions, Expression } from "../../src/query/index.js";
import { viewTwin } from "../../src/twin/index.js";

type Value = JsonValue | undefined | readonly Value[];

/** What an expression comes to for a twin; `undefined` where it has no value. */
export function valueOf(expression: Expression, twin: unknown, options: EvaluationOptions): Value {
  const of = (part: Expression): Value => valueOf(part, twin, options);
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "undefined":
      return undefined;
    case "array":
      return expression.items.map(of);
    case "path":
      return memberAt(twin, expression.segments.map(String), options);
    case "unary": {
      const value = of(expression.operand);
      if (expression.operator === "NOT") return typeof value === "boolean" ? !value : undefined;
      return typeof value === "number" ? 0 - value : undefined;
    }
    case "call":
      return called(expression.name, expression.arguments.map(of));
    case "binary":
      return between(expression.operator, of(expression.left), of(expression.right), options);
  }
}

function memberAt(twin: unknown, [root = "", ...names]: readonly string[], { keys }: EvaluationOptions): Value {
  const view = viewTwin(twin);
  const read = keys === "ignoreCase" ? memberInAnyCase : ownMember;
  if (root !== "properties") return names.reduce(read, ownMember(view?.root, root));
  const sections: JsonValue = Object.fromEntries(
    Object.entries({ desired: view?.desired, reported: view?.reported }).filter(
      (entry): entry is [string, JsonValue] => entry[1] !== undefined,
    ),
  );
  if (names.length > 0) return names.reduce(read, sections);
  if (view?.shape === "service") return ownMember(view.root, "properties");
  return view === undefined ? undefined : sections;
}

function memberInAnyCase(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (!isJsonObject(value) || Object.hasOwn(value, name)) return ownMember(value, name);
  const found = Object.keys(value).find((key) => key.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : value[found];
}

function called(name: string, [first, second]: readonly Value[]): Value {
  if (name === "IS_DEFINED") return first !== undefined;
  if (typeof first !== "string" || typeof second !== "string") return undefined;
  return name === "STARTSWITH" ? first.startsWith(second) : first.endsWith(second);
}

function between(operator: string, left: Value, right: Value, options: EvaluationOptions): Value {
  switch (operator) {
    case "AND":
      if (left === false || right === false) return false;
      return left === true && right === true ? true : undefined;
    case "OR":
      if (left === true || right === true) return true;
      return left === false && right === false ? false : undefined;
    case "IN":
      return isAnyOf(left, right, options);
    case "NIN":
      return opposite(isAnyOf(left, right, options));
    case "=":
      return equal(left, right, options);
    case "!=":
      return opposite(equal(left, right, options));
    default:
      return typeof left === "number" && typeof right === "number" && operator in SUMS
        ? finite(SUMS[operator as keyof typeof SUMS](left, right))
        : compared(operator, left, right);
  }
}

const opposite = (truth: Value): Value => (truth === undefined ? undefined : truth !== true);
const finite = (number: number): Value => (Number.isFinite(number) ? number : undefined);

function isAnyOf(value: Value, list: Value, options: EvaluationOptions): Value {
  const answers = (list as readonly Value[]).map((item) => equal(value, item, options));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function equal(left: Value, right: Value, { mismatch }: EvaluationOptions): Value {
  if (typeOf(left) === undefined || typeOf(right) === undefined) return undefined;
  if (typeOf(left) === typeOf(right)) return left === right;
  return mismatch === "unequal" ? false : undefined;
}

function typeOf(value: Value): string | undefined {
  if (value === null) return "null";
  return value === undefined || typeof value === "object" ? undefined : typeof value;
}

const SUMS = {
  "+": (left: number, right: number) => left + right,
  "-": (left: number, right: number) => left - right,
  "*": (left: number, right: number) => left * right,
  "/": (left: number, right: number) => left / right,
  "%": (left: number, right: number) => left % right,
};

function compared(operator: string, left: Value, right: Value): Value {
  const type = typeOf(left);
  if (type === undefined || type !== typeOf(right) || operator in SUMS) return undefined;
  const [first, second] = [left, right] as readonly [number, number];
  if (type === "null") return operator.endsWith("=");
  if (operator === "<") return first < second;
  if (operator === "<=") return first <= second;
  return operator === ">" ? first > second : first >= second;
}
