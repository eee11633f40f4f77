import { describe, expect, it } from "vitest";
import { isPromise, isTwin, parseTwin } from "../../src/twin/index.js";

describe("isTwin", () => {
  it.each([
    [{ properties: 1 }, true],
    [{ desired: null }, true],
    [{ reported: {} }, true],
    [{ tags: {} }, true],
    [{ DeviceId: "d", Tags: {} }, true],
    [{ deviceId: "d", status: "enabled" }, false],
    [{ tags: undefined }, false],
    [Object.create({ tags: {} }), false],
    [["tags"], false],
    [null, false],
  ])("of %j is %j: one of the four members is enough", (input, expected) => {
    expect(isTwin(input)).toBe(expected);
  });
});

describe("isPromise", () => {
  it.each([
    [Promise.resolve({}), true],
    [{ then: () => undefined }, true],
    [{ then: "a property" }, false],
    [{}, false],
    [null, false],
    [undefined, false],
    ["then", false],
    [() => undefined, false],
  ])("of %o is %j: an object with a function then", (value, expected) => {
    expect(isPromise(value)).toBe(expected);
  });

  it("is not asked of a function, whatever it carries", () => {
    expect(isPromise(Object.assign(() => undefined, { then: () => undefined }))).toBe(false);
  });
});

describe("what is passed in place of a twin", () => {
  const twin = { properties: {} };

  it.each<[string, unknown, string]>([
    ["a promise", Promise.resolve(twin), "a Promise: await it first"],
    ["the answer of a library", { responseBody: twin }, "the answer of a library: pass its responseBody"],
    ["the answer of another", { result: twin, httpResponse: {} }, "the answer of a library: pass its result"],
    [
      "an answer without a twin",
      { responseBody: {}, result: [] },
      "an object without any of properties, desired, reported, tags",
    ],
  ])("is named, and what to do: %s", (_, input, found) => {
    expect(parseTwin(input).issues.map(({ message }) => message)).toStrictEqual([
      `Expected a device twin or a module twin, found ${found}.`,
    ]);
  });
});
