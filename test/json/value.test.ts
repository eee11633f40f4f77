import { describe, expect, it } from "vitest";
import { compareNames, defineMember, isJsonObject, jsonEquals, ownMember, sortNames } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { nested } from "../support/arbitraries.js";

describe("isJsonObject", () => {
  it.each([
    [{}, true],
    [Object.create(null), true],
    [[], false],
    [null, false],
    [undefined, false],
    ["text", false],
    [() => 1, false],
  ])("of %s is %s", (value, answer) => {
    expect(isJsonObject(value)).toBe(answer);
  });
});

describe("ownMember", () => {
  it("reads own members only", () => {
    expect(ownMember({ a: 1 }, "a")).toBe(1);
    expect(ownMember({ a: null }, "a")).toBeNull();
    expect(ownMember({}, "toString")).toBeUndefined();
    expect(ownMember({}, "__proto__")).toBeUndefined();
    expect(ownMember(JSON.parse('{"__proto__":1}'), "__proto__")).toBe(1);
  });

  it.each([[[1]], ["text"], [null], [undefined]])("%j has no members", (value) => {
    expect(ownMember(value, "length")).toBeUndefined();
    expect(ownMember(value, "0")).toBeUndefined();
  });
});

describe("defineMember", () => {
  it.each(["a", "__proto__", "constructor", "toString"])("writes %s as an ordinary own member", (key) => {
    const draft = {};
    defineMember(draft, key, { x: 1 });
    expect(Object.getOwnPropertyDescriptor(draft, key)).toStrictEqual({
      value: { x: 1 },
      writable: true,
      enumerable: true,
      configurable: true,
    });
    expect(Object.getPrototypeOf(draft)).toBe(Object.prototype);
  });
});

describe("compareNames", () => {
  it("orders by code unit, and the same name nowhere", () => {
    expect(["b", "B", "a", "", "é", "Z", "10", "9"].sort(compareNames)).toStrictEqual([
      "",
      "10",
      "9",
      "B",
      "Z",
      "a",
      "b",
      "é",
    ]);
    expect(compareNames("a", "a")).toBe(0);
  });
});

describe("sortNames", () => {
  it.each([
    [[], []],
    [["a"], ["a"]],
    [
      ["a", "b", "c"],
      ["a", "b", "c"],
    ],
    [
      ["a", "a", "B"],
      ["B", "a", "a"],
    ],
    [
      ["é", "z", ""],
      ["", "z", "é"],
    ],
    [
      ["10", "9", "1"],
      ["1", "10", "9"],
    ],
  ])("sorts %j by code unit, in place", (names, sorted) => {
    const given = [...names];
    expect(sortNames(given)).toBe(given);
    expect(given).toStrictEqual(sorted);
  });
});

describe("jsonEquals", () => {
  it.each<[JsonValue, JsonValue, boolean]>([
    [1, 1, true],
    [1, "1", false],
    [0, false, false],
    [null, null, true],
    [null, {}, false],
    [{}, [], false],
    [[], {}, false],
    [[], [], true],
    [[1, 2], [1, 2], true],
    [[1, 2], [2, 1], false],
    [[1], [1, 1], false],
    [[null], [null], true],
    [[null], [0], false],
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 1 }, false],
    [{ a: 1, b: 1 }, { a: 1 }, false],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: null }, { a: null }, true],
    [{ a: null }, { b: null }, false],
    [{ a: {} }, { a: null }, false],
    [{ toString: 1 }, { valueOf: 1 }, false],
    [JSON.parse('{"__proto__":1}') as JsonValue, {}, false],
    [{}, JSON.parse('{"__proto__":{}}') as JsonValue, false],
  ])("%j and %j: %s", (left, right, answer) => {
    expect(jsonEquals(left, right)).toBe(answer);
    expect(jsonEquals(right, left)).toBe(answer);
  });

  it("takes a hole of a sparse array for null, as JSON does, and looks at the elements around it", () => {
    const sparse = (...first: readonly number[]): JsonValue => Object.assign([...first], { length: 3 });
    expect(jsonEquals(sparse(1), sparse(2))).toBe(false);
    expect(jsonEquals(sparse(1), sparse(1))).toBe(true);
    expect(jsonEquals(sparse(1), [1, null, null])).toBe(true);
    expect(jsonEquals([1, null, null], sparse(1))).toBe(true);
    expect(jsonEquals(sparse(1), [1, null, 0])).toBe(false);
  });

  it("gives an answer at any depth", () => {
    expect(jsonEquals(nested(100_000), nested(100_000))).toBe(true);
    expect(jsonEquals(nested(100_000), nested(100_000, 2))).toBe(false);
  });
});
