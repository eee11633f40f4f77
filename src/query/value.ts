import type { JsonValue } from "../json/index.js";
import type { QueryDialect } from "./syntax.js";

/**
 * What an expression can come to: a JSON value, `undefined` where there is none, or an array that was written in the
 * query and may hold `undefined`.
 *
 * @internal
 */
export type Value = JsonValue | undefined | readonly Value[];

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
  return value === null && semantics.dialect === "routing" ? false : undefined;
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
 * Compares two scalars for equality; undefined when one is missing, an object or an array.
 *
 * @internal
 */
export function equality(left: Value, right: Value, semantics: Semantics): Truth {
  if (!isScalar(left) || !isScalar(right)) return undefined;
  return typeof left === typeof right ? left === right : semantics.ofMismatch;
}

/**
 * Orders two scalars of one type, texts by code unit; undefined when they are not.
 *
 * @internal
 */
export function order(left: Value, right: Value): number | undefined {
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
 * Computes with two numbers; undefined when one is none, or when the result is no finite number.
 *
 * @internal
 */
export function arithmetic(left: Value, right: Value, compute: (left: number, right: number) => number): Value {
  return typeof left === "number" && typeof right === "number" ? finite(compute(left, right)) : undefined;
}

/**
 * Keeps what JSON can hold: a division by zero is undefined.
 *
 * @internal
 */
export function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}

/**
 * Tells whether a value is a text, a number, a truth value or null, which are what compares.
 *
 * @internal
 */
export function isScalar(value: Value): value is string | number | boolean | null {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
