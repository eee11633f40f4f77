import { describe, expect, it } from "vitest";
import {
  BOOLEAN_OPTION,
  countOf,
  NAMES_OPTION,
  oneOf,
  requireOption,
  requireOptions,
  STRING_OPTION,
} from "../../src/result/index.js";

describe("a wrong option is told in one sentence", () => {
  it.each([
    [BOOLEAN_OPTION, "yes", 'The option "x" must be true or false, not "yes".'],
    [STRING_OPTION, 5, 'The option "x" must be a string, not 5.'],
    [NAMES_OPTION, ["a", 1], 'The option "x" must be an array of names, not an array.'],
    [NAMES_OPTION, "a", 'The option "x" must be an array of names, not "a".'],
    [oneOf(["a", "b"]), false, 'The option "x" must be "a" or "b", not false.'],
    [oneOf(["a", "b", "c"]), null, 'The option "x" must be one of "a", "b", "c", not null.'],
    [countOf("levels"), -1, 'The option "x" must be a whole number of levels, 0 or more, not -1.'],
    [countOf("levels"), 1.5, 'The option "x" must be a whole number of levels, 0 or more, not 1.5.'],
    [countOf("levels"), {}, 'The option "x" must be a whole number of levels, 0 or more, not an object.'],
  ])("%o %o", (shape, value, message) => {
    expect(() => {
      requireOption("x", shape, value);
    }).toThrow(new TypeError(message));
  });

  it.each([
    [BOOLEAN_OPTION, false],
    [STRING_OPTION, ""],
    [NAMES_OPTION, []],
    [NAMES_OPTION, ["a"]],
    [oneOf(["a", "b"]), "b"],
    [countOf("levels"), 0],
  ])("%o takes %o", (shape, value) => {
    expect(() => {
      requireOption("x", shape, value);
    }).not.toThrow();
  });
});

describe("a table of options", () => {
  const shapes = { strict: BOOLEAN_OPTION, name: STRING_OPTION };

  it("names the first wrong one in its own order", () => {
    expect(() => {
      requireOptions({ name: 1, strict: 1 }, shapes);
    }).toThrow('The option "strict" must be true or false, not 1.');
  });

  it("takes undefined for what was not given, and lets members alone that it lacks", () => {
    expect(() => {
      requireOptions({ strict: undefined, other: 5 }, shapes);
    }).not.toThrow();
  });

  it("reads nothing that is inherited", () => {
    const inherited = {
      get name(): string {
        throw new Error("read");
      },
      strict: 5,
    };
    expect(() => {
      requireOptions(Object.create(inherited), shapes);
    }).not.toThrow();
  });

  it.each([null, 5, "strict"])("is for an object, not for %o", (options) => {
    expect(() => {
      requireOptions(options, shapes);
    }).toThrow('The parameter "options" must be an object');
  });
});
