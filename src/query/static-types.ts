import type { Expression, PathExpression } from "./syntax.js";

/**
 * What is known of the value of an expression before there is a message: properties of a message are strings, what is read
 * from a body or a twin can be anything.
 *
 * @internal
 */
export type StaticType = "string" | "number" | "boolean" | "null" | "undefined" | "any";

/**
 * What a function takes at a place, or an operator as its operand.
 *
 * @internal
 */
export interface Accepted {
  /** Beside `any`, which is taken everywhere since it is known only at run time. */
  readonly types: readonly StaticType[];
  /** What it is called in a message and in the guide. */
  readonly words: string;
}

/** @internal */
export const A_NUMBER: Accepted = { types: ["number"], words: "a number" };
/** @internal */
export const A_STRING: Accepted = { types: ["string"], words: "a string" };
/** @internal */
export const A_STRING_OR_NUMBER: Accepted = { types: ["string", "number"], words: "a string or a number" };
/** @internal */
export const A_TRUTH: Accepted = { types: ["boolean", "null", "undefined"], words: "true or false" };
/** @internal */
export const ANYTHING: Accepted = {
  types: ["string", "number", "boolean", "null", "undefined"],
  words: "anything",
};

/**
 * Tells whether a value of a type is taken; what is known only at run time always is.
 *
 * @internal
 */
export function isAccepted(type: StaticType, { types }: Accepted): boolean {
  return type === "any" || types.includes(type);
}

/**
 * Tells whether two operands can be compared: they have one type, or one of them is known at run time only or undefined.
 *
 * @internal
 */
export function areAlike(left: StaticType, right: StaticType): boolean {
  return left === right || [left, right].some((type) => type === "any" || type === "undefined");
}

const WORDS: Readonly<Record<StaticType, string>> = {
  string: "a string",
  number: "a number",
  boolean: "true or false",
  null: "null",
  undefined: "undefined",
  any: "any value",
};

/**
 * Names a type, for a message.
 *
 * @internal
 */
export function describeStaticType(type: StaticType): string {
  return WORDS[type];
}

/**
 * Finds the type of a path or constant.
 *
 * @internal
 */
export function typeOfLeaf(expression: Expression): StaticType {
  if (expression.kind === "path") return isPropertyPath(expression) ? "string" : "any";
  if (expression.kind !== "literal") return "undefined";
  const { value } = expression;
  return value === null ? "null" : (typeof value as "string" | "number" | "boolean");
}

/** Whether a path of the routing dialect reads a property of the message and not its body or a twin. */
function isPropertyPath({ segments }: PathExpression): boolean {
  const root = String(segments[0]).toLowerCase();
  return root !== "$body" && root !== "$twin";
}

/**
 * Says what to write for a property of a message, which is a string, where another type is wanted: that is what most of
 * these mistakes are about. No other path is ever wrong: what it reads is known at run time only.
 *
 * @internal
 */
export function adviceFor(expression: Expression, wanted: StaticType | undefined): string | undefined {
  if (expression.kind !== "path") return undefined;
  const path = expression.segments.join(".");
  const advice = new Map<StaticType | undefined, string>([
    ["number", `A property of a message is a string: write AS_NUMBER(${path}).`],
    ["boolean", `A property of a message is a string: write ${path} = 'true'.`],
    ["null", `IS_NULL(${path}) asks whether it is null.`],
  ]);
  return advice.get(wanted);
}
