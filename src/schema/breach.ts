import { appendPointer, resolvePointer } from "../json/index.js";
import { describeType, quoteName } from "../result/index.js";
import type { Issue } from "../result/index.js";
import type { SchemaCode } from "./codes.js";
import type { SchemaError } from "./validator.js";

/** How a broken keyword is told: its code, its sentence, and the member it is about when that is not the value itself. */
interface KeywordRule {
  readonly code: SchemaCode;
  readonly say: (params: SchemaError["params"], found: string) => string;
  readonly member?: (params: SchemaError["params"]) => string;
}

/** The rule of a keyword that bounds how long something is; ajv notes the limit only, not which way it points. */
function lengthRule(bound: "at least" | "at most", parts: string): KeywordRule {
  return { code: "wrong-length", say: ({ limit }) => `Expected ${bound} ${String(limit)} ${parts}.` };
}

const RANGE: KeywordRule = {
  code: "out-of-range",
  say: ({ limit, comparison }) => `Expected a number ${comparison as string} ${String(limit)}.`,
};

const FORBIDDEN: KeywordRule = {
  code: "unexpected-member",
  say: () => "This member must not be here.",
};

/** One row a JSON Schema keyword; the values themselves are never quoted, for they may be secret. */
const KEYWORDS: Readonly<Record<string, KeywordRule>> = {
  type: {
    code: "wrong-type",
    say: ({ type }, found) => `Expected ${typeNames(type)}, found ${found}.`,
  },
  required: {
    code: "missing-member",
    say: ({ missingProperty }) => `The member ${quoteName(missingProperty as string)} is missing.`,
  },
  dependentRequired: {
    code: "missing-member",
    say: ({ missingProperty, property }) =>
      `The member ${quoteName(missingProperty as string)} is missing, which must accompany ${quoteName(property as string)}.`,
  },
  "false schema": FORBIDDEN,
  additionalProperties: { ...FORBIDDEN, member: ({ additionalProperty }) => additionalProperty as string },
  enum: {
    code: "value-not-allowed",
    say: ({ allowedValues }, found) => `Expected one of ${listed(allowedValues)}, found ${found} with another value.`,
  },
  const: {
    code: "value-not-allowed",
    say: ({ allowedValue }, found) => `Expected ${listed([allowedValue])}, found ${found} with another value.`,
  },
  minimum: RANGE,
  maximum: RANGE,
  exclusiveMinimum: RANGE,
  exclusiveMaximum: RANGE,
  minLength: lengthRule("at least", "characters"),
  maxLength: lengthRule("at most", "characters"),
  minItems: lengthRule("at least", "elements"),
  maxItems: lengthRule("at most", "elements"),
  minProperties: lengthRule("at least", "members"),
  maxProperties: lengthRule("at most", "members"),
  pattern: {
    code: "wrong-format",
    say: ({ pattern }) => `The text does not match the pattern ${pattern as string}.`,
  },
};

const OTHER: KeywordRule = {
  code: "schema-breach",
  say: () => "A rule of the schema does not hold here.",
};

/**
 * Tells one breach, as a compiled validator noted it, in the words and codes of this library.
 *
 * @internal
 */
export function toIssue(error: SchemaError, document: unknown): Issue<SchemaCode> {
  const rule = KEYWORDS[error.keyword] ?? OTHER;
  const path =
    rule.member === undefined ? error.instancePath : appendPointer(error.instancePath, rule.member(error.params));
  const found = describeType(resolvePointer(document, error.instancePath));
  return { code: rule.code, severity: "error", path, message: rule.say(error.params, found) };
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

function listed(values: unknown): string {
  return (values as readonly unknown[]).map((value) => JSON.stringify(value)).join(", ");
}
