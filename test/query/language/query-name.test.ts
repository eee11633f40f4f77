import { describe, expect, it } from "vitest";
import { formatQueryName, runQuery } from "../../../src/index.js";

describe("a name in a query", () => {
  it.each([
    ["status", "status"],
    ["_a9", "_a9"],
    ["a-b", "[[a-b]]"],
    ["7zip", "[[7zip]]"],
    ["$odd", "[[$odd]]"],
    ["group", "[[group]]"],
    ["is", "[[is]]"],
    ["Order", "[[Order]]"],
    ["count", "[[count]]"],
    ["a.b", "[[a.b]]"],
    ["a]b", "[[a]b]]"],
  ])("%j is written %s, and finds the member", (name, written) => {
    expect(formatQueryName(name)).toBe(written);
    const query = `SELECT deviceId FROM devices WHERE tags.${formatQueryName(name)} = 1`;
    expect(runQuery(query, [{ deviceId: "d", tags: { [name]: 1 } }])).toMatchObject({ value: [{ deviceId: "d" }] });
  });

  it("has brackets around every name on request", () => {
    expect(formatQueryName("status", { brackets: "always" })).toBe("[[status]]");
  });

  it.each(["", "a]]b", "a]", "a\nb", "a\rb", 7])("%j cannot be written", (name) => {
    expect(() => formatQueryName(name as string)).toThrow(
      `The option "name" must be a name that is not empty, has no ]] and no line break, and does not end in ], not ${JSON.stringify(name)}.`,
    );
    expect(() => formatQueryName(name as string, { option: "tag" })).toThrow('The option "tag"');
  });
});
