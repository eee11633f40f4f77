import { isJsonObject, jsonEquals } from "../json/index.js";
import type { JsonValue } from "../json/index.js";
import type { QueryDialect } from "./syntax.js";
import { arithmetic, finite, isScalar } from "./value.js";
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

function isDefined([value]: readonly Value[]): boolean {
  return value !== undefined;
}

function arrayContains([list, value]: readonly Value[]): Value {
  if (!Array.isArray(list) || value === undefined) return undefined;
  const items: readonly Value[] = list;
  // An element of an array in the query may be `undefined`, which equals nothing.
  return items.some((item) => item !== undefined && jsonEquals(item as JsonValue, value as JsonValue));
}

function substring([text, start, length]: readonly Value[]): Value {
  if (typeof text !== "string" || typeof start !== "number") return undefined;
  if (length === undefined) return text.slice(Math.max(0, start));
  return typeof length === "number"
    ? text.slice(Math.max(0, start), Math.max(0, start) + Math.max(0, length))
    : undefined;
}

function concatenation(values: readonly Value[]): Value {
  return values.every((value) => typeof value === "string") ? values.join("") : undefined;
}

function toNumber([value]: readonly Value[]): Value {
  if (typeof value === "number") return value;
  return typeof value === "string" && value.trim() !== "" ? finite(Number(value)) : undefined;
}

type Count = FunctionRow["takes"];

const routing = (name: string, takes: Count, says: string, compute: FunctionRow["compute"]): FunctionRow => ({
  name,
  dialect: "routing",
  takes,
  documented: true,
  says,
  compute,
});

const ofNumber = (name: string, says: string, compute: (number: number) => number): FunctionRow =>
  routing(name, [1, 1], says, ([value]) => (typeof value === "number" ? finite(compute(value)) : undefined));

const ofText = (name: string, says: string, compute: (text: string) => Value): FunctionRow =>
  routing(name, [1, 1], says, ([value]) => (typeof value === "string" ? compute(value) : undefined));

const ofTexts = (name: string, says: string, compute: (text: string, part: string) => Value): FunctionRow =>
  routing(name, [2, 2], says, ([text, part]) =>
    typeof text === "string" && typeof part === "string" ? compute(text, part) : undefined,
  );

const asks = (name: string, says: string, holds: (value: Value) => boolean): FunctionRow =>
  routing(name, [1, 1], `whether ${says}`, ([value]) => holds(value));

/** A function that both dialects have, the one of twins without documentation. */
const inBoth = (row: FunctionRow, twin: string): readonly FunctionRow[] => [
  { ...row, name: twin, dialect: "twin", documented: false, elsewhere: row.name },
  { ...row, elsewhere: twin },
];

const IS_DEFINED: FunctionRow = {
  ...routing("IS_DEFINED", [1, 1], "whether there is a value", isDefined),
  ofProperty: true,
};

/**
 * Every function of both dialects.
 *
 * Source: IoT Hub query language §3.2 (twin) and §4 (routing).
 *
 * @internal
 */
export const FUNCTIONS: readonly FunctionRow[] = [
  { ...IS_DEFINED, dialect: "twin", says: "whether the property is there, whatever its value, null too" },
  IS_DEFINED,
  ...inBoth(
    ofTexts("STARTS_WITH", "whether the text begins with the other", (text, part) => text.startsWith(part)),
    "STARTSWITH",
  ),
  ...inBoth(
    ofTexts("ENDS_WITH", "whether the text ends with the other", (text, part) => text.endsWith(part)),
    "ENDSWITH",
  ),
  {
    ...routing("ARRAY_CONTAINS", [2, 2], "whether the value is an element of the array", arrayContains),
    dialect: "twin",
    documented: false,
  },
  ofTexts("CONTAINS", "whether the other text occurs in the text", (text, part) => text.includes(part)),
  ofTexts("INDEX_OF", "where the other text begins in the text, from 0; -1 where it does not occur", (text, part) =>
    text.indexOf(part),
  ),
  routing("SUBSTRING", [2, 3], "the part of the text from a place on, of a length", substring),
  routing("CONCAT", [1, Number.POSITIVE_INFINITY], "the strings one after the other", concatenation),
  ofText("LENGTH", "the length of the text, in UTF-16 units", (text) => text.length),
  ofText("LOWER", "the text in small letters", (text) => text.toLowerCase()),
  ofText("UPPER", "the text in capitals", (text) => text.toUpperCase()),
  routing("AS_NUMBER", [1, 1], "the number that the text writes", toNumber),
  ofNumber("ABS", "the number without its sign", Math.abs),
  ofNumber("EXP", "e to the power of the number", Math.exp),
  routing("POWER", [2, 2], "the first number to the power of the second", ([base, exponent]) =>
    arithmetic(base, exponent, Math.pow),
  ),
  ofNumber("SQUARE", "the number times itself", (number) => number * number),
  ofNumber("CEILING", "the next whole number above", Math.ceil),
  ofNumber("FLOOR", "the next whole number below", Math.floor),
  ofNumber("SIGN", "-1, 0 or 1", Math.sign),
  ofNumber("SQRT", "the square root", Math.sqrt),
  asks("IS_BOOL", "the value is true or false", (value) => typeof value === "boolean"),
  asks("IS_NUMBER", "the value is a number", (value) => typeof value === "number"),
  asks("IS_STRING", "the value is a string", (value) => typeof value === "string"),
  asks("IS_NULL", "the value is null", (value) => value === null),
  asks("IS_ARRAY", "the value is an array", Array.isArray),
  asks("IS_OBJECT", "the value is an object", isJsonObject),
  asks("IS_PRIMITIVE", "the value is a string, a number, true, false or null", isScalar),
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
