import { isJsonObject, jsonEquals } from "../json/index.js";
import type { JsonValue } from "../json/index.js";
import type { QueryDialect } from "./syntax.js";
import { finite } from "./value.js";
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

const ofNumber =
  (compute: (number: number) => number) =>
  ([value]: readonly Value[]): Value =>
    typeof value === "number" ? finite(compute(value)) : undefined;

const ofText =
  (compute: (text: string) => Value) =>
  ([value]: readonly Value[]): Value =>
    typeof value === "string" ? compute(value) : undefined;

const ofTexts =
  (compute: (text: string, part: string) => Value) =>
  ([text, part]: readonly Value[]): Value =>
    typeof text === "string" && typeof part === "string" ? compute(text, part) : undefined;

const isOfType =
  (...types: readonly string[]) =>
  ([value]: readonly Value[]): Value =>
    types.includes(typeof value);

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

const routing = (
  name: string,
  takes: readonly [number, number],
  says: string,
  compute: FunctionRow["compute"],
): FunctionRow => ({ name, dialect: "routing", takes, documented: true, says, compute });

/**
 * Every function of both dialects.
 *
 * Source: `reference/iot-hub-query-language.md` §3.2 (twin) and §4 (routing).
 *
 * @internal
 */
export const FUNCTIONS: readonly FunctionRow[] = [
  {
    name: "IS_DEFINED",
    dialect: "twin",
    takes: [1, 1],
    ofProperty: true,
    documented: true,
    says: "whether the property is there, whatever its value, null too",
    compute: isDefined,
  },
  {
    name: "STARTSWITH",
    dialect: "twin",
    takes: [2, 2],
    documented: false,
    says: "whether the text begins with the other",
    elsewhere: "STARTS_WITH",
    compute: ofTexts((text, part) => text.startsWith(part)),
  },
  {
    name: "ENDSWITH",
    dialect: "twin",
    takes: [2, 2],
    documented: false,
    says: "whether the text ends with the other",
    elsewhere: "ENDS_WITH",
    compute: ofTexts((text, part) => text.endsWith(part)),
  },
  {
    name: "ARRAY_CONTAINS",
    dialect: "twin",
    takes: [2, 2],
    documented: false,
    says: "whether the value is an element of the array",
    compute: arrayContains,
  },
  { ...routing("IS_DEFINED", [1, 1], "whether there is a value", isDefined), ofProperty: true },
  {
    ...routing(
      "STARTS_WITH",
      [2, 2],
      "whether the text begins with the other",
      ofTexts((text, part) => text.startsWith(part)),
    ),
    elsewhere: "STARTSWITH",
  },
  {
    ...routing(
      "ENDS_WITH",
      [2, 2],
      "whether the text ends with the other",
      ofTexts((text, part) => text.endsWith(part)),
    ),
    elsewhere: "ENDSWITH",
  },
  routing(
    "CONTAINS",
    [2, 2],
    "whether the other text occurs in the text",
    ofTexts((text, part) => text.includes(part)),
  ),
  routing(
    "INDEX_OF",
    [2, 2],
    "where the other text begins in the text, from 0; -1 where it does not occur",
    ofTexts((text, part) => text.indexOf(part)),
  ),
  routing("SUBSTRING", [2, 3], "the part of the text from a place on, of a length", substring),
  routing("CONCAT", [1, Number.POSITIVE_INFINITY], "the texts one behind the other", concatenation),
  routing(
    "LENGTH",
    [1, 1],
    "the length of the text, in UTF-16 units",
    ofText((text) => text.length),
  ),
  routing(
    "LOWER",
    [1, 1],
    "the text in small letters",
    ofText((text) => text.toLowerCase()),
  ),
  routing(
    "UPPER",
    [1, 1],
    "the text in capitals",
    ofText((text) => text.toUpperCase()),
  ),
  routing("AS_NUMBER", [1, 1], "the number that the text writes", toNumber),
  routing("ABS", [1, 1], "the number without its sign", ofNumber(Math.abs)),
  routing("EXP", [1, 1], "e to the power of the number", ofNumber(Math.exp)),
  routing("POWER", [2, 2], "the first number to the power of the second", ([base, exponent]) =>
    typeof base === "number" && typeof exponent === "number" ? finite(base ** exponent) : undefined,
  ),
  routing(
    "SQUARE",
    [1, 1],
    "the number times itself",
    ofNumber((number) => number * number),
  ),
  routing("CEILING", [1, 1], "the next whole number above", ofNumber(Math.ceil)),
  routing("FLOOR", [1, 1], "the next whole number below", ofNumber(Math.floor)),
  routing("SIGN", [1, 1], "-1, 0 or 1", ofNumber(Math.sign)),
  routing("SQRT", [1, 1], "the square root", ofNumber(Math.sqrt)),
  routing("IS_BOOL", [1, 1], "whether the value is true or false", isOfType("boolean")),
  routing("IS_NUMBER", [1, 1], "whether the value is a number", isOfType("number")),
  routing("IS_STRING", [1, 1], "whether the value is a text", isOfType("string")),
  routing("IS_NULL", [1, 1], "whether the value is null", ([value]) => value === null),
  routing("IS_ARRAY", [1, 1], "whether the value is an array", ([value]) => Array.isArray(value)),
  routing("IS_OBJECT", [1, 1], "whether the value is an object", ([value]) => isJsonObject(value)),
  routing(
    "IS_PRIMITIVE",
    [1, 1],
    "whether the value is a text, a number, true, false or null",
    ([value]) => value === null || ["string", "number", "boolean"].includes(typeof value),
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
