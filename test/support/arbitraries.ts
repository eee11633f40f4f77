import fc from "fast-check";
import type { JsonObject, JsonValue } from "../../src/json/index.js";

/** Names that trip up careless code, among ordinary ones. */
export const hostileKey: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom(
    "a",
    "b",
    "c",
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "0",
    "10",
    "a/b",
    "~",
  ),
);

/** An object whose members are own properties whatever their names. */
export function jsonObjectOf(keys: fc.Arbitrary<string>, values: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonObject> {
  return fc.array(fc.tuple(keys, values), { maxLength: 5 }).map((entries) => Object.fromEntries(entries));
}

const scalar = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.boolean(),
);

function jsonFrom(leaf: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonValue> {
  return fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaf,
      jsonObjectOf(hostileKey, tie("value")),
      fc.array(tie("value"), { maxLength: 4 }),
    ),
  })).value;
}

/** Any JSON value, with member names such as `__proto__` and `toString`. */
export const anyJson: fc.Arbitrary<JsonValue> = jsonFrom(fc.oneof(scalar, fc.constant(null)));

/** Any JSON value without nulls: what merge patches can express. */
export const jsonWithoutNull: fc.Arbitrary<JsonValue> = jsonFrom(scalar);

/** The same value with the members of every object in the opposite order. */
export function reversed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

/** Objects nested so deeply that recursion would overflow the stack. */
export function nested(levels: number, innermost: JsonValue = 1): JsonValue {
  let value = innermost;
  for (let level = 0; level < levels; level += 1) value = { a: value };
  return value;
}
