import { describeType, quoteName } from "./quote.js";

/** What an option may be: the words for a person, and the test. */
export interface OptionShape {
  /** What follows "must be": `true or false`, `a whole number of levels, 0 or more`. */
  readonly expected: string;
  /** Whether a value is legal. `undefined` is never asked about: an option that is `undefined` was not given. */
  readonly fits: (value: unknown) => boolean;
}

/** The shapes of all options of a function, by name. */
export type OptionShapes<Options extends object> = { readonly [Name in keyof Required<Options>]: OptionShape };

/** The shape of an option that is `true` or `false`. */
export const BOOLEAN_OPTION: OptionShape = {
  expected: "true or false",
  fits: (value) => typeof value === "boolean",
};

/** The shape of an option that is any string. */
export const STRING_OPTION: OptionShape = { expected: "a string", fits: (value) => typeof value === "string" };

/** The shape of an option that is an array of strings. */
export const NAMES_OPTION: OptionShape = {
  expected: "an array of names",
  fits: (value) => Array.isArray(value) && value.every((name) => typeof name === "string"),
};

/**
 * Makes the shape of an option that is one of a few words.
 *
 * @param words - the legal values
 * @returns the shape, whose text lists the words
 * @example
 * ```ts
 * import { oneOf } from "twinstate/result";
 *
 * oneOf(["apply", "download"]).expected; // → '"apply" or "download"'
 * ```
 */
export function oneOf(words: readonly string[]): OptionShape {
  const quoted = words.map((word) => JSON.stringify(word));
  const expected = quoted.length > 2 ? `one of ${quoted.join(", ")}` : quoted.join(" or ");
  return { expected, fits: (value) => words.some((word) => word === value) };
}

/**
 * Makes the shape of an option that is a whole number from 0 on.
 *
 * @param unit - what is counted, in the plural: `levels`, `milliseconds`
 * @returns the shape
 * @example
 * ```ts
 * import { countOf } from "twinstate/result";
 *
 * countOf("levels").expected; // → "a whole number of levels, 0 or more"
 * ```
 */
export function countOf(unit: string): OptionShape {
  return {
    expected: `a whole number of ${unit}, 0 or more`,
    fits: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  };
}

/**
 * Throws a `TypeError` for an option with an illegal value: a programming error, unlike anything a document can hold.
 *
 * The sentence is the same everywhere: `The option "x" must be …, not ….`
 *
 * @param name - the option's name
 * @param shape - what it may be
 * @param value - what was given
 * @throws TypeError with the option's name, what it may be and what was given
 * @example
 * ```ts
 * import { BOOLEAN_OPTION, requireOption } from "twinstate/result";
 *
 * requireOption("strict", BOOLEAN_OPTION, true); // → undefined
 * ```
 */
export function requireOption(name: string, shape: OptionShape, value: unknown): void {
  if (shape.fits(value)) return;
  throw new TypeError(`The option "${name}" must be ${shape.expected}, not ${describeOption(value)}.`);
}

/**
 * Checks every option of a table; an option that is `undefined` was not given, and a member that the table lacks is let
 * alone: several functions may share an object of options.
 *
 * @param options - what the caller gave; anything but an object throws
 * @param shapes - what each option may be
 * @throws TypeError about the first option, in the table's order, that is illegal
 * @example
 * ```ts
 * import { BOOLEAN_OPTION, requireOptions } from "twinstate/result";
 *
 * requireOptions({ strict: true }, { strict: BOOLEAN_OPTION }); // → undefined
 * ```
 */
export function requireOptions(options: unknown, shapes: Readonly<Record<string, OptionShape>>): void {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`The parameter "options" must be an object, not ${describeOption(options)}.`);
  }
  for (const name of Object.keys(shapes)) {
    const shape = shapes[name];
    // What is inherited is no option, and is not read: it may be a getter.
    if (shape === undefined || !Object.hasOwn(options, name)) continue;
    const value = (options as Readonly<Record<string, unknown>>)[name];
    if (value !== undefined) requireOption(name, shape, value);
  }
}

/** What the caller gave: words and numbers as they are, of everything else the type. */
function describeOption(value: unknown): string {
  if (typeof value === "string") return quoteName(value);
  return typeof value === "number" || typeof value === "boolean" ? String(value) : describeType(value);
}
