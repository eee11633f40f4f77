import type { Issue } from "../result/index.js";
import { MAX_JSON_DEPTH, MAX_JSON_VALUES, measureJson, measureShared, VISITS_BEFORE_DOUBT } from "./depth.js";
import type { JsonMeasure } from "./depth.js";

/** Why a value is not walked: it is nested too deeply (one that contains itself never ends), or it has too many values. */
export type JsonExcess = "too-deep" | "too-large";

/**
 * Says why a value cannot be walked, copied or handed to code that recurses.
 *
 * It is the guard in front of everything that does so. It ends for any value: one that contains itself, such as a twin
 * object of an SDK, is `too-deep`; one that shares its parts so often that its text would fill the memory is `too-large`.
 *
 * @param value - anything
 * @param maxDepth - how many levels are allowed; by default 500
 * @returns what is wrong with it, or `undefined` when it can be walked
 * @example
 * ```ts
 * import { excessOf } from "twinstate";
 *
 * excessOf({ a: 1 }); // → undefined
 * const twin: Record<string, unknown> = {};
 * twin["self"] = twin;
 * excessOf(twin); // → "too-deep"
 * ```
 */
export function excessOf(value: unknown, maxDepth: number = MAX_JSON_DEPTH): JsonExcess | undefined {
  return excessIn(measureJson(value), maxDepth);
}

function excessIn({ depth, values }: JsonMeasure, maxDepth: number): JsonExcess | undefined {
  if (depth > maxDepth || depth === Infinity) return "too-deep";
  return values > MAX_JSON_VALUES ? "too-large" : undefined;
}

/**
 * Says in an issue why a value cannot be walked.
 *
 * @internal
 */
export function excessIssue(code: JsonExcess, path: string, what: string): Issue<JsonExcess> {
  const message =
    code === "too-deep"
      ? `${what} is nested more than ${MAX_JSON_DEPTH} levels deep, or contains itself; a real twin has at most ten levels.`
      : `${what} has more than ${MAX_JSON_VALUES} values.`;
  return { code, severity: "error", path, message };
}

/**
 * Refuses a parameter that is not JSON because it contains itself, or that is too large to be walked: a programming error.
 *
 * @internal
 */
export function requireBounded(name: string, value: unknown): void {
  refuse(name, excessOf(value, Infinity));
}

/**
 * Does the same for a walk that is under way, and counts its visits: it is asked with each visit and looks at the value once,
 * so that real documents pay nothing.
 *
 * @internal
 */
export function requireEnd(name: string, value: object, visits: number): void {
  if (visits === VISITS_BEFORE_DOUBT) refuse(name, excessIn(measureShared(value), Infinity));
}

function refuse(name: string, excess: JsonExcess | undefined): void {
  if (excess === undefined) return;
  const found = excess === "too-deep" ? "an object that contains itself" : `one of more than ${MAX_JSON_VALUES} values`;
  throw new TypeError(`The parameter "${name}" must be a JSON value, not ${found}.`);
}

/**
 * Tells a walk that is under way, and counts its visits, whether it has to be given up: it is asked with each visit and
 * looks at the value once, so that real documents pay nothing.
 *
 * @param value - what is walked
 * @param visits - how many objects and arrays were visited, this one included
 * @returns whether the value contains itself, or shares its parts too often to be walked
 * @example
 * ```ts
 * import { isEndless } from "twinstate/json";
 *
 * isEndless({ a: 1 }, 1); // → false
 * ```
 */
export function isEndless(value: unknown, visits: number): boolean {
  return visits === VISITS_BEFORE_DOUBT && excessOf(value, Infinity) !== undefined;
}
