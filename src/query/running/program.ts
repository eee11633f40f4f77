import { compilePath, sourceOf } from "./document.js";
import type { Source } from "./document.js";
import { findFunction } from "../functions.js";
import { findOperator } from "../operators.js";
import type { BinaryRow } from "../operators.js";
import type { EvaluationOptions } from "../options.js";
import { inPostorder } from "../syntax.js";
import type { QueryCollection, QueryDialect, Expression } from "../syntax.js";
import { arithmetic, keptBy, negation, truthOf } from "../value.js";
import type { Semantics, Value } from "../value.js";

/** Reads the value of an expression off a document. */
type Reader = (source: Source) => Value;

/** A part of a condition, compiled. */
interface Part {
  readonly read: Reader;
  /** How deeply readers call one another in it; 0 for a constant, which has its value whatever the document. */
  readonly height: number;
}

/** Readers do not call one another more deeply than that: what is nested deeper is read before, part by part. */
const HIGHEST = 100;

/**
 * Compiles a condition to a predicate: each of its parts becomes a function that knows its operator and its operands, and
 * calls theirs. No nesting is too deep, and a document costs as many calls as the condition has parts at most.
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
  const { read, before } = compileExpression(where, semanticsOf(dialect, options, collection));
  if (before.length === 0) return (document) => read(sourceOf(document)) === true;
  return (document) => {
    const values: Value[] = [];
    const source = sourceOf(document, values);
    for (const part of before) values.push(part(source));
    return read(source) === true;
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

/** Compiles every part before what it is a part of; it does not recurse. */
function compileExpression(
  where: Expression,
  semantics: Semantics,
): { readonly read: Reader; readonly before: readonly Reader[] } {
  const before: Reader[] = [];
  const parts: Part[] = [];
  for (const expression of inPostorder(where)) {
    const part = compilePart(expression, parts, semantics);
    parts.push(part.height < HIGHEST ? part : readBefore(part, before));
  }
  return { read: take(parts).read, before };
}

function readBefore({ read }: Part, before: Reader[]): Part {
  const index = before.push(read) - 1;
  return { read: (source) => source.before[index], height: 1 };
}

/** Takes the parts of an expression off the stack, and makes one of them. */
function compilePart(expression: Expression, parts: Part[], semantics: Semantics): Part {
  switch (expression.kind) {
    case "path":
      return { read: compilePath(expression, semantics), height: 1 };
    case "literal":
      return constant(expression.value);
    case "undefined":
      return constant(undefined);
    case "array": {
      const items = parts.splice(parts.length - expression.items.length);
      return composed(items, (source) => items.map(({ read }) => read(source)));
    }
    case "call": {
      const compute = findFunction(expression.name, semantics.dialect)?.compute ?? nothing;
      const values = parts.splice(parts.length - expression.arguments.length);
      return composed(values, (source) => compute(values.map(({ read }) => read(source))));
    }
    case "unary": {
      const operand = take(parts);
      return composed([operand], unaryReader(expression.operator, operand, semantics));
    }
    case "binary": {
      const right = take(parts);
      const left = take(parts);
      return composed([left, right], binaryReader(findOperator(expression.operator), left, right, semantics));
    }
  }
}

/** What is under every expression is on the stack when it is compiled; the constant only satisfies the type. */
function take(parts: Part[]): Part {
  /* v8 ignore next -- @preserve */
  return parts.pop() ?? constant(undefined);
}

function constant(value: Value): Part {
  return { read: () => value, height: 0 };
}

/** Of constants alone there is a constant, computed once. */
function composed(parts: readonly Part[], read: Reader): Part {
  const height = parts.reduce((highest, part) => Math.max(highest, part.height), 0);
  return height === 0 ? constant(read(NO_SOURCE)) : { read, height: height + 1 };
}

const NO_SOURCE: Source = { given: undefined, document: undefined, holder: undefined, before: [] };

function unaryReader(operator: string, { read }: Part, semantics: Semantics): Reader {
  if (operator === "NOT") return (source) => negation(truthOf(read(source), semantics));
  if (operator !== "-") return nothing;
  const keeps = keptBy(semantics);
  return (source) => arithmetic(0, read(source), (zero, number) => zero - number, keeps);
}

function binaryReader(row: BinaryRow | undefined, left: Part, right: Part, semantics: Semantics): Reader {
  if (row === undefined) return nothing;
  const { compute, settledBy } = row;
  if (settledBy === undefined || semantics.dialect !== "twin")
    return (source) => compute(left.read(source), right.read(source), semantics);
  return (source) => {
    const value = left.read(source);
    return value === settledBy ? value : compute(value, right.read(source), semantics);
  };
}

/** What a tree by hand says with a function or operator that does not exist. */
const nothing = (): undefined => undefined;
