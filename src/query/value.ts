import type { JsonValue } from "../json/index.js";
import type { QueryCollection, QueryDialect } from "./syntax.js";

/**
 * A member that the body of a message does not have: it compares as null, and is not defined.
 *
 * @internal
 */
export const MISSING: unique symbol = /* @__PURE__ */ Symbol("missing");

/**
 * A property of a message that is null: it is defined, and compares with nothing, since it is a string.
 *
 * @internal
 */
export const NULL_STRING: unique symbol = /* @__PURE__ */ Symbol("null string");

/**
 * What an expression can come to: a JSON value, `undefined` where there is none, or an array that was written in the
 * query and may hold `undefined`; in routing also what a message lacks.
 *
 * @internal
 */
export type Value = JsonValue | undefined | readonly Value[] | typeof MISSING | typeof NULL_STRING;

/**
 * The third truth value is `undefined`.
 *
 * @internal
 */
export type Truth = boolean | undefined;

/**
 * Where the two dialects, and the choices of a caller, differ.
 *
 * @internal
 */
export interface Semantics {
  readonly dialect: QueryDialect;
  /** What the paths are paths into: a name that is no member at the root of its documents is undefined. */
  readonly collection: QueryCollection;
  /** What `=` says about two scalars of different types. */
  readonly ofMismatch: false | undefined;
  /** Whether names below the root match whatever their case. */
  readonly ignoreCase: boolean;
}

/**
 * Reads a value as a truth value: a boolean is itself, and everything else is undefined; in routing null is false.
 *
 * @internal
 */
export function truthOf(value: Value, semantics: Semantics): Truth {
  if (typeof value === "boolean") return value;
  return isRoutingNull(value, semantics) ? false : undefined;
}

/**
 * Tells whether a value is null in routing, where AND and OR know it.
 *
 * @internal
 */
export function isRoutingNull(value: Value, { dialect }: Semantics): boolean {
  return dialect === "routing" && compared(value) === null;
}

/** What a comparison sees: a member that a body does not have is null. */
function compared(value: Value): Value {
  return value === MISSING ? null : value;
}

/**
 * Kleene's AND: false wins over undefined, undefined over true.
 *
 * @internal
 */
export function both(left: Truth, right: Truth): Truth {
  if (left === false || right === false) return false;
  return left === undefined || right === undefined ? undefined : true;
}

/**
 * Kleene's OR: true wins over undefined, undefined over false.
 *
 * @internal
 */
export function either(left: Truth, right: Truth): Truth {
  if (left === true || right === true) return true;
  return left === undefined || right === undefined ? undefined : false;
}

/**
 * Kleene's NOT: what is undefined stays so.
 *
 * @internal
 */
export function negation(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/**
 * Compares two scalars for equality; undefined when one of them is missing, an object or an array.
 *
 * @internal
 */
export function equality(first: Value, second: Value, semantics: Semantics): Truth {
  const left = compared(first);
  const right = compared(second);
  if (!isScalar(left) || !isScalar(right)) return undefined;
  return typeof left === typeof right ? left === right : semantics.ofMismatch;
}

/**
 * Orders two scalars of one type, strings by code unit; undefined when they are not.
 *
 * @internal
 */
export function order(first: Value, second: Value): number | undefined {
  const left = compared(first);
  const right = compared(second);
  if (!isScalar(left) || !isScalar(right) || typeof left !== typeof right) return undefined;
  if (left === right || left === null || right === null) return 0;
  return left < right ? -1 : 1;
}

/**
 * Finds a value in a list: `x IN [a, b]` is `x = a OR x = b`.
 *
 * @internal
 */
export function membership(value: Value, list: Value, semantics: Semantics): Truth {
  const items: readonly Value[] = Array.isArray(list) ? list : [];
  return items.reduce<Truth>((truth, item) => either(truth, equality(value, item, semantics)), false);
}

/**
 * Computes with two numbers; undefined when one of them is none, or when the result is not a number that is kept.
 *
 * @internal
 */
export function arithmetic(
  left: Value,
  right: Value,
  compute: (left: number, right: number) => number,
  keeps: (number: number) => number | undefined,
): Value {
  return typeof left === "number" && typeof right === "number" ? keeps(compute(left, right)) : undefined;
}

/**
 * Tells whether there is a value; null is one, and a member that a body does not have is none.
 *
 * @internal
 */
export function isDefined(value: Value): boolean {
  return value !== undefined && value !== MISSING;
}

/**
 * Joins strings; a property that is null adds nothing, and with anything else there is no string.
 *
 * @internal
 */
export function joined(values: readonly Value[]): string | undefined {
  const texts = values.map((value) => (value === NULL_STRING ? "" : value));
  return texts.every((text) => typeof text === "string") ? texts.join("") : undefined;
}

/**
 * Keeps what JSON can hold: over twins, a division by zero is undefined.
 *
 * @internal
 */
export function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}

/**
 * Keeps every number: in routing a division by zero is infinite, and no answer shows it.
 *
 * @internal
 */
export function defined(number: number): number | undefined {
  return Number.isNaN(number) ? undefined : number;
}

/**
 * Says which numbers a dialect keeps.
 *
 * @internal
 */
export function keptBy({ dialect }: Semantics): typeof finite {
  return dialect === "routing" ? defined : finite;
}

/**
 * Tells whether a value is a string, a number, a boolean or null, which are what compares.
 *
 * @internal
 */
export function isScalar(value: Value): value is string | number | boolean | null {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
