import { appendPointer } from "../json/index.js";
import { describeType, quoteName } from "../result/index.js";
import type { Issue } from "../result/index.js";
import type { SchemaCode } from "./codes.js";
import type { SchemaBreach } from "./rules.js";

type Params = SchemaBreach["params"];

/** How a broken keyword is told: its code, its sentence, and the member it is about when that is not the value itself. */
interface KeywordRule {
  readonly code: SchemaCode;
  readonly say: (params: Params, value: unknown) => string;
  readonly member?: (params: Params) => string;
}

/** The rule of a keyword that bounds how long something is; a breach notes the limit only, not which way it points. */
function lengthRule(bound: "at least" | "at most", part: string): KeywordRule {
  return {
    code: "wrong-length",
    say: ({ limit }) => `Expected ${bound} ${String(limit)} ${limit === 1 ? part : `${part}s`}.`,
  };
}

/** How a bound of a number is said. */
const COMPARISONS: Readonly<Record<string, string>> = {
  ">=": "of at least",
  "<=": "of at most",
  ">": "above",
  "<": "below",
};

const RANGE: KeywordRule = {
  code: "out-of-range",
  say: ({ limit, comparison }) => `Expected a number ${String(COMPARISONS[String(comparison)])} ${String(limit)}.`,
};

const FORBIDDEN: KeywordRule = {
  code: "unexpected-member",
  say: () => "This member is not allowed here.",
};

/** One row per JSON Schema keyword; the values themselves are never quoted, for they may be secret. */
const KEYWORDS: Readonly<Record<string, KeywordRule>> = {
  type: {
    code: "wrong-type",
    say: ({ type }, value) => `Expected ${typeNames(type)}, found ${foundType(value)}.`,
  },
  required: {
    code: "missing-member",
    say: ({ missingProperty }) => `The member ${quoteName(missingProperty as string)} is missing.`,
  },
  dependentRequired: {
    code: "missing-member",
    say: ({ missingProperty, property }) =>
      `The member ${quoteName(missingProperty as string)} is missing; it is required together with ${quoteName(property as string)}.`,
  },
  "false schema": FORBIDDEN,
  additionalProperties: { ...FORBIDDEN, member: ({ additionalProperty }) => additionalProperty as string },
  enum: {
    code: "value-not-allowed",
    say: ({ allowedValues }, value) =>
      `Expected one of ${listed(allowedValues)}, found ${otherValue(allowedValues, value)}.`,
  },
  const: {
    code: "value-not-allowed",
    say: ({ allowedValue }, value) => `Expected ${listed([allowedValue])}, found ${otherValue([allowedValue], value)}.`,
  },
  anyOf: {
    code: "schema-breach",
    say: () => "The value has none of the forms that are allowed here.",
  },
  minimum: RANGE,
  maximum: RANGE,
  exclusiveMinimum: RANGE,
  exclusiveMaximum: RANGE,
  minLength: /* @__PURE__ */ lengthRule("at least", "character"),
  maxLength: /* @__PURE__ */ lengthRule("at most", "character"),
  minItems: /* @__PURE__ */ lengthRule("at least", "element"),
  maxItems: /* @__PURE__ */ lengthRule("at most", "element"),
  minProperties: /* @__PURE__ */ lengthRule("at least", "member"),
  maxProperties: /* @__PURE__ */ lengthRule("at most", "member"),
  pattern: {
    code: "wrong-format",
    say: ({ examples }) => `Expected a string such as ${listed(examples, " or ")}.`,
  },
};

const OTHER: KeywordRule = {
  code: "schema-breach",
  say: () => "A rule of the schema does not hold here.",
};

/**
 * Tells one breach in the words and codes of this library.
 *
 * @internal
 */
export function toIssue({ path, keyword, params, value }: SchemaBreach): Issue<SchemaCode> {
  const { code, say, member } = KEYWORDS[keyword] ?? OTHER;
  const place = member === undefined ? path : appendPointer(path, member(params));
  return { code, severity: "error", path: place, message: say(params, value) };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  integer: "a whole number",
  boolean: "a boolean",
  object: "an object",
  array: "an array",
  null: "null",
};

function typeNames(types: unknown): string {
  return (Array.isArray(types) ? types : [types]).map((type) => TYPE_NAMES[String(type)] ?? String(type)).join(" or ");
}

/** A number of the wrong kind is told apart from the numbers that were expected. */
function foundType(value: unknown): string {
  if (typeof value !== "number" || Number.isInteger(value)) return describeType(value);
  return Number.isFinite(value) ? "a number with a fraction" : "a number that is not finite";
}

/** What stands in the place of the values that are allowed: another one of their type, or another type. */
function otherValue(allowed: unknown, value: unknown): string {
  const sameType = (allowed as readonly unknown[]).some((each) => describeType(each) === describeType(value));
  return sameType ? `${describeType(value)} with another value` : describeType(value);
}

function listed(values: unknown, separator = ", "): string {
  return (values as readonly unknown[]).map((value) => JSON.stringify(value)).join(separator);
}
