import { QUERY_DIALECTS } from "./syntax.js";
import type { QueryDialect } from "./syntax.js";

/** How a query is read. */
export interface ParseQueryOptions {
  /** Refuses paths that start with `reported.` or `desired.`, as IoT Hub does; without it they are read with a warning. */
  readonly strict?: boolean | undefined;
  /** The longest text accepted, in characters; 8192, as IoT Hub has it, when left out. */
  readonly maxLength?: number | undefined;
}

/** How a condition is read. */
export interface ParseConditionOptions extends ParseQueryOptions {
  /** `twin` (the default) for target conditions, `routing` for the conditions of message routes. */
  readonly dialect?: QueryDialect | undefined;
}

/** How a query is evaluated where the documentation leaves a choice. */
export interface EvaluationOptions {
  /**
   * What `=` and `!=` say about values of different types: `undefined` (the default), as the language that IoT Hub's is
   * derived from has it, or `unequal`, as the message routing of IoT Edge has it.
   */
  readonly mismatch?: "undefined" | "unequal" | undefined;
  /** How names below the root are matched: `exact` (the default), or `ignoreCase`. */
  readonly keys?: "exact" | "ignoreCase" | undefined;
}

/** How a query is read and evaluated. */
export interface RunQueryOptions extends ParseQueryOptions, EvaluationOptions {}

/** The longest query that IoT Hub takes, in characters. */
export const MAX_QUERY_LENGTH = 8192;

const isBoolean = (value: unknown): boolean => typeof value === "boolean";
const isLength = (value: unknown): boolean => typeof value === "number" && value >= 0;
const oneOf = (words: readonly string[]) => ({
  fits: (value: unknown): boolean => words.some((word) => word === value),
  legal: words.map((word) => JSON.stringify(word)).join(" or "),
});

/** Every option of this room, and what it may be. */
const OPTIONS: Readonly<Record<string, { readonly fits: (value: unknown) => boolean; readonly legal: string }>> = {
  strict: { fits: isBoolean, legal: "true or false" },
  maxLength: { fits: isLength, legal: "a number of characters, 0 or more" },
  dialect: oneOf(QUERY_DIALECTS),
  mismatch: oneOf(["undefined", "unequal"]),
  keys: oneOf(["exact", "ignoreCase"]),
};

/**
 * Throws a `TypeError` that names the first wrong option and its legal values.
 *
 * @internal
 */
export function checkOptions(options: object): void {
  const given: Readonly<Record<string, unknown>> = { ...options };
  for (const [name, { fits, legal }] of Object.entries(OPTIONS)) {
    if (given[name] !== undefined && !fits(given[name])) throw new TypeError(`The option "${name}" is ${legal}.`);
  }
}
