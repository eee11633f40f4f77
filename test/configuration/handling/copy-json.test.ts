import { describe, expect, it } from "vitest";
import { copyJson } from "../../../src/configuration/handling/copy-json.js";

/** An object of so many levels. */
function nested(levels: number): object {
  let object = {};
  for (let level = 1; level < levels; level += 1) object = { a: object };
  return object;
}

describe("the copy of a JSON object", () => {
  it("is equal and shares nothing with it", () => {
    const original = { a: [1, [true, null], { b: "x" }], c: {} };
    const copy = copyJson(original, "The report");
    expect(copy).toStrictEqual(original);
    original.a.push(2);
    (original.a[1] as unknown[]).push(3);
    expect(copy).toStrictEqual({ a: [1, [true, null], { b: "x" }], c: {} });
    expect(Array.isArray(copy["a"])).toBe(true);
  });

  it("takes __proto__ as a member like any other", () => {
    const original = JSON.parse('{"__proto__":{"a":[{"__proto__":1}]}}') as object;
    expect(JSON.stringify(copyJson(original, "The report"))).toBe(JSON.stringify(original));
  });

  it.each<[number, number | undefined]>([
    [500, undefined],
    [3, 3],
  ])("may have %i levels where %j are allowed, and not one more", (levels, most) => {
    expect(copyJson(nested(levels), "The report", most)).toStrictEqual(nested(levels));
    expect(() => copyJson(nested(levels + 1), "The report", most)).toThrow(
      new TypeError(`The report is nested more than ${levels} levels deep.`),
    );
  });

  it("ends for an object that contains itself, however deep it may be", () => {
    const endless: Record<string, unknown> = {};
    endless["self"] = endless;
    expect(() => copyJson(endless, "The desired configuration", Infinity)).toThrow(
      new TypeError("The desired configuration contains itself, or shares its parts too often to be copied."),
    );
  });

  it.each<[string, unknown, string]>([
    ["undefined", undefined, "undefined"],
    ["NaN", NaN, "NaN"],
    ["a function", () => 1, "a function"],
    ["a BigInt", 1n, "a bigint"],
    ["a date", new Date(0), "an object of a built-in class"],
  ])("does not hold %s, and says where it is", (_, value, found) => {
    expect(() => copyJson({ a: [{ "b/c": value }] }, "The report")).toThrow(
      new TypeError(`The report has ${found} at /a/0/b~1c, which JSON cannot hold.`),
    );
  });

  it("is one of an object", () => {
    expect(() => copyJson(new Map(), "The report")).toThrow(
      new TypeError("The report is an object of a built-in class, which JSON cannot hold."),
    );
  });
});
