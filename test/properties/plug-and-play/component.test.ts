import { describe, expect, it } from "vitest";
import { isComponent } from "../../../src/properties/index.js";

describe("a component (Twin conventions §1.1)", () => {
  it.each<[unknown, boolean]>([
    [{ __t: "c" }, true],
    [{ __t: "c", p: 5 }, true],
    [{ __t: "C" }, false],
    [{ __t: null }, false],
    [{ p: "c" }, false],
    [Object.create({ __t: "c" }), false],
    [["c"], false],
    ["c", false],
    [undefined, false],
  ])("%j: %s", (value, expected) => {
    expect(isComponent(value)).toBe(expected);
  });
});
