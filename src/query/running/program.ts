import { compilePath, sourceOf } from "./document.js";
import type { Source } from "./document.js";
import { findFunction } from "../functions.js";
import { findOperator } from "../operators.js";
import type { EvaluationOptions } from "../options.js";
import { inPostorder } from "../syntax.js";
import type { QueryCollection, QueryDialect, Expression } from "../syntax.js";
import { arithmetic, keptBy, negation, truthOf } from "../value.js";
import type { Semantics, Value } from "../value.js";

/** One step of a program: takes its operands off the stack and puts its value there. */
type Step = (stack: Value[], source: Source) => void;

/**
 * Compiles a condition to a predicate: a list of steps on a stack, so that no nesting is too deep and a document costs
 * as many steps as the condition has parts.
 *
 * @internal
 */
export function compilePredicate(
  where: Expression | null,
  dialect: QueryDialect,
  options: EvaluationOptions,
  collection: QueryCollection | null,
): (document: unknown) => boolean {
  if (where === null) return isDocument;
  const semantics = semanticsOf(dialect, options, collection);
  const steps = inPostorder(where).map((expression) => compileStep(expression, semantics));
  return (document) => {
    const source = sourceOf(document);
    const stack: Value[] = [];
    for (const step of steps) step(stack, source);
    return stack[0] === true;
  };
}

function isDocument(document: unknown): boolean {
  return typeof document === "object" && document !== null && !Array.isArray(document);
}

/**
 * Says how the options of a caller choose where the documentation leaves a choice; routing has none left.
 *
 * @internal
 */
export function semanticsOf(
  dialect: QueryDialect,
  { mismatch, keys }: EvaluationOptions,
  collection: QueryCollection | null,
): Semantics {
  return {
    dialect,
    collection: collection ?? "devices",
    ofMismatch: dialect === "routing" || mismatch === "unequal" ? false : undefined,
    ignoreCase: keys === "ignoreCase",
  };
}

function compileStep(expression: Expression, semantics: Semantics): Step {
  switch (expression.kind) {
    case "path": {
      const read = compilePath(expression, semantics);
      return (stack, source) => stack.push(read(source));
    }
    case "literal": {
      const { value } = expression;
      return (stack) => stack.push(value);
    }
    case "undefined":
      return (stack) => stack.push(undefined);
    case "array": {
      const count = expression.items.length;
      return (stack) => stack.push(takeLast(stack, count));
    }
    case "call":
      return callStep(expression.name, expression.arguments.length, semantics.dialect);
    case "unary":
      return unaryStep(expression.operator, semantics);
    case "binary": {
      const compute = findOperator(expression.operator)?.compute ?? nothing;
      return (stack) => {
        const right = stack.pop();
        stack.push(compute(stack.pop(), right, semantics));
      };
    }
  }
}

function unaryStep(operator: string, semantics: Semantics): Step {
  if (operator === "NOT") return (stack) => stack.push(negation(truthOf(stack.pop(), semantics)));
  const keeps = keptBy(semantics);
  if (operator === "-")
    return (stack) => stack.push(arithmetic(0, stack.pop(), (zero, number) => zero - number, keeps));
  return (stack) => {
    stack.splice(-1, 1, undefined);
  };
}

function callStep(name: string, count: number, dialect: QueryDialect): Step {
  const compute = findFunction(name, dialect)?.compute ?? nothing;
  return (stack) => stack.push(compute(takeLast(stack, count)));
}

function takeLast(stack: Value[], count: number): readonly Value[] {
  return stack.splice(stack.length - count);
}

/** What a tree by hand says with a function or operator that does not exist. */
const nothing = (): undefined => undefined;
