import { isJsonObject, jsonEquals } from "../json/index.js";
import type { JsonValue } from "../json/index.js";
import type { QueryDialect } from "./syntax.js";
import { A_NUMBER, A_STRING, A_STRING_OR_NUMBER, ANYTHING } from "./static-types.js";
import type { Accepted, StaticType } from "./static-types.js";
import { arithmetic, defined, isDefined, isScalar, joined, MISSING, NULL_STRING } from "./value.js";
import type { Value } from "./value.js";

/**
 * A function of one of the dialects.
 *
 * @internal
 */
export interface FunctionRow {
  /** Its name in capitals; it is read in any case. */
  readonly name: string;
  readonly dialect: QueryDialect;
  /** How many arguments it takes, at least and at most. */
  readonly takes: readonly [number, number];
  /** What each argument is in routing; the first holds for those that are not listed. */
  readonly accepts: readonly [Accepted, ...Accepted[]];
  /** What type its value has in routing. */
  readonly gives: StaticType;
  /** Whether its argument is a property and nothing else. */
  readonly ofProperty?: true;
  /** Whether the documentation of IoT Hub names it. */
  readonly documented: boolean;
  /** What it says, for the table in the guide. */
  readonly says: string;
  /** What to write in the other dialect. */
  readonly elsewhere?: string;
  readonly compute: (values: readonly Value[]) => Value;
}

function isNull(value: Value): boolean {
  return value === null || value === MISSING || value === NULL_STRING;
}

function arrayContains([list, value]: readonly Value[]): Value {
  if (!Array.isArray(list) || value === undefined) return undefined;
  const items: readonly Value[] = list;
  // An element of an array in the query may be `undefined`, which equals nothing.
  return items.some((item) => jsonEquals(item as JsonValue, value as JsonValue));
}

/** A start or a length outside the string is no empty string but no value; both lose their fractions. */
function substring([text, start, ...lengths]: readonly Value[]): Value {
  if (typeof text !== "string" || typeof start !== "number" || start < 0) return undefined;
  if (lengths.length === 0) return start <= text.length ? text.slice(Math.trunc(start)) : undefined;
  const [length] = lengths;
  if (typeof length !== "number" || start >= text.length || length < 0 || length > text.length - start)
    return undefined;
  return text.slice(Math.trunc(start), Math.trunc(start) + Math.trunc(length));
}

/** Decimal, with a sign and an exponent, and commas between its digits; no other base. */
const NUMERAL = /^\s*[+-]?(?:\d[\d,]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

function toNumber([value]: readonly Value[]): Value {
  if (typeof value === "number") return value;
  return typeof value === "string" && NUMERAL.test(value) ? Number(value.replaceAll(",", "")) : undefined;
}

type Signature = Pick<FunctionRow, "accepts" | "gives"> & { readonly takes?: FunctionRow["takes"] };

/** Without `takes` a function takes one argument for each that is described. */
const routing = (
  name: string,
  { accepts, gives, takes = [accepts.length, accepts.length] }: Signature,
  says: string,
  compute: FunctionRow["compute"],
): FunctionRow => ({ name, dialect: "routing", takes, accepts, gives, documented: true, says, compute });

const ofNumber = (name: string, says: string, compute: (number: number) => number): FunctionRow =>
  routing(name, { accepts: [A_NUMBER], gives: "number" }, says, ([value]) =>
    typeof value === "number" ? defined(compute(value)) : undefined,
  );

const ofText = (
  name: string,
  gives: StaticType,
  says: string,
  compute: (text: string) => string | number,
): FunctionRow =>
  routing(name, { accepts: [A_STRING], gives }, says, ([value]) =>
    typeof value === "string" ? compute(value) : undefined,
  );

const ofTexts = (
  name: string,
  gives: StaticType,
  says: string,
  compute: (text: string, part: string) => number | boolean,
): FunctionRow =>
  routing(name, { accepts: [A_STRING, A_STRING], gives }, says, ([text, part]) =>
    typeof text === "string" && typeof part === "string" ? compute(text, part) : undefined,
  );

const asks = (name: string, says: string, holds: (value: Value) => boolean): FunctionRow =>
  routing(name, { accepts: [ANYTHING], gives: "boolean" }, `whether ${says}`, ([value]) => holds(value));

/** A function that both dialects have, the one of twins without documentation. */
const inBoth = (row: FunctionRow, twin: string): readonly FunctionRow[] => [
  { ...row, name: twin, dialect: "twin", documented: false, elsewhere: row.name },
  { ...row, elsewhere: twin },
];

const IS_DEFINED: FunctionRow = asks("IS_DEFINED", "there is a value", isDefined);

/**
 * Every function of both dialects: the one table of what they take, what they give and what they say.
 *
 * Source: IoT Hub query language §3.2 (twin) and §4 (routing); the types of arguments are those of the router of IoT Edge.
 *
 * @internal
 */
export const FUNCTIONS: readonly FunctionRow[] = [
  {
    ...IS_DEFINED,
    dialect: "twin",
    ofProperty: true,
    says: "whether the property is there, whatever its value, null too",
  },
  IS_DEFINED,
  ...inBoth(
    ofTexts("STARTS_WITH", "boolean", "whether the string begins with the other", (text, part) =>
      text.startsWith(part),
    ),
    "STARTSWITH",
  ),
  ...inBoth(
    ofTexts("ENDS_WITH", "boolean", "whether the string ends with the other", (text, part) => text.endsWith(part)),
    "ENDSWITH",
  ),
  {
    ...routing(
      "ARRAY_CONTAINS",
      { accepts: [ANYTHING, ANYTHING], gives: "boolean" },
      "whether the value is an element of the array",
      arrayContains,
    ),
    dialect: "twin",
    documented: false,
  },
  ofTexts("CONTAINS", "boolean", "whether the other string occurs in the string", (text, part) => text.includes(part)),
  ofTexts(
    "INDEX_OF",
    "number",
    "where the other string begins in the string, from 0; -1 where it does not occur",
    (text, part) => text.indexOf(part),
  ),
  routing(
    "SUBSTRING",
    { accepts: [A_STRING, A_NUMBER, A_NUMBER], gives: "string", takes: [2, 3] },
    "the part of the string from a place on, of a length; undefined outside of the string",
    substring,
  ),
  routing(
    "CONCAT",
    { accepts: [A_STRING], gives: "string", takes: [2, Number.POSITIVE_INFINITY] },
    "the strings one after the other; a property that is null adds nothing",
    joined,
  ),
  ofText("LENGTH", "number", "the length of the string, in UTF-16 units", (text) => text.length),
  ofText("LOWER", "string", "the string in lower case", (text) => text.toLowerCase()),
  ofText("UPPER", "string", "the string in upper case", (text) => text.toUpperCase()),
  routing(
    "AS_NUMBER",
    { accepts: [A_STRING_OR_NUMBER], gives: "number" },
    "the number that the string is written as",
    toNumber,
  ),
  ofNumber("ABS", "the number without its sign", Math.abs),
  ofNumber("EXP", "e to the power of the number", Math.exp),
  routing(
    "POWER",
    { accepts: [A_NUMBER, A_NUMBER], gives: "number" },
    "the first number to the power of the second",
    ([base, exponent]) => arithmetic(base, exponent, Math.pow, defined),
  ),
  ofNumber("SQUARE", "the number times itself", (number) => number * number),
  ofNumber("CEILING", "the next whole number above", Math.ceil),
  ofNumber("FLOOR", "the next whole number below", Math.floor),
  ofNumber("SIGN", "-1, 0 or 1", Math.sign),
  ofNumber("SQRT", "the square root", Math.sqrt),
  asks("IS_BOOL", "the value is true or false", (value) => typeof value === "boolean"),
  asks("IS_NUMBER", "the value is a finite number", Number.isFinite),
  asks("IS_STRING", "the value is a string", (value) => typeof value === "string"),
  asks("IS_NULL", "the value is null, or a member that the body does not have", isNull),
  asks("IS_ARRAY", "the value is an array", Array.isArray),
  asks("IS_OBJECT", "the value is an object", isJsonObject),
  asks("IS_PRIMITIVE", "the value is a string, a number, true, false or null", (value) =>
    isScalar(value === NULL_STRING ? null : value),
  ),
];

const BY_DIALECT: Readonly<Record<QueryDialect, ReadonlyMap<string, FunctionRow>>> = {
  twin: rowsOf("twin"),
  routing: rowsOf("routing"),
};

function rowsOf(dialect: QueryDialect): ReadonlyMap<string, FunctionRow> {
  return new Map(FUNCTIONS.filter((row) => row.dialect === dialect).map((row) => [row.name, row]));
}

/**
 * Finds a function of a dialect by its name, in capitals or not.
 *
 * @internal
 */
export function findFunction(name: string, dialect: QueryDialect): FunctionRow | undefined {
  return BY_DIALECT[dialect].get(name.toUpperCase());
}
