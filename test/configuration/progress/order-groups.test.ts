import { describe, expect, it } from "vitest";
import { orderGroups } from "../../../src/configuration/index.js";
import type { GroupDependencies } from "../../../src/configuration/index.js";

const order = (dependencies: GroupDependencies): readonly string[] | undefined => {
  const result = orderGroups(dependencies);
  return result.ok ? result.value : undefined;
};

const problems = (dependencies: GroupDependencies): readonly (readonly string[])[] =>
  orderGroups(dependencies).issues.map(({ code, path, message }) => [code, path, message]);

describe("orderGroups", () => {
  it("orders more groups than a call may have arguments: a cycle, and many that wait for one", () => {
    const names = Array.from({ length: 150_000 }, (_, index) => `g${index}`);
    const cycle = Object.fromEntries(names.map((name, index) => [name, [String(names[(index + 1) % names.length])]]));
    expect(orderGroups(cycle).issues.map(({ code }) => code)).toStrictEqual(["dependency-cycle"]);
    const few = names.slice(0, 20_000);
    const star: GroupDependencies = Object.fromEntries<readonly string[]>([
      ["root", []],
      ...few.map((name) => [name, ["root"]] as const),
    ]);
    expect(order(star)).toStrictEqual(["root", ...few.sort()]);
  });

  it("puts dependencies first, and breaks ties by code unit, not by the order of members", () => {
    expect(order({ uwpApps: ["certificates"], certificates: [] })).toStrictEqual(["certificates", "uwpApps"]);
    expect(order({ b: [], a: [], B: [], __x: [] })).toStrictEqual(["B", "__x", "a", "b"]);
    expect(order({ a: ["z"], b: [], z: [] })).toStrictEqual(["b", "z", "a"]);
    expect(order({ d: ["b", "c"], b: ["a"], c: ["a"], a: [] })).toStrictEqual(["a", "b", "c", "d"]);
    expect(order({ a: ["c"], d: [], c: [], b: ["c"] })).toStrictEqual(["c", "a", "b", "d"]);
  });

  it("counts a dependency named twice once", () => {
    expect(order({ a: ["b", "b"], b: [] })).toStrictEqual(["b", "a"]);
  });

  it("orders nothing", () => {
    expect(order({})).toStrictEqual([]);
  });

  it("names a cycle by the way it takes", () => {
    expect(problems({ a: ["c"], b: ["a"], c: ["x", "b"], x: [] })).toStrictEqual([
      ["dependency-cycle", "/a/0", 'The groups depend on each other in a cycle: "a" → "c" → "b" → "a".'],
    ]);
  });

  it("names each cycle once, whatever hangs on it", () => {
    const found = problems({ a: ["b"], b: ["a"], c: ["a"], d: ["e"], e: ["d", "b"], f: [] });
    expect(found.map(([code, path]) => [code, path])).toStrictEqual([
      ["dependency-cycle", "/a/0"],
      ["dependency-cycle", "/d/0"],
    ]);
  });

  it("finds a cycle that the smallest group of the component only leads to", () => {
    expect(problems({ a: ["b"], b: ["c"], c: ["b", "a"] })).toStrictEqual([
      ["dependency-cycle", "/a/0", 'The groups depend on each other in a cycle: "a" → "b" → "c" → "a".'],
    ]);
    expect(problems({ a: ["b"], b: ["c", "d"], c: ["b"], d: ["a"] })).toStrictEqual([
      ["dependency-cycle", "/b/0", 'The groups depend on each other in a cycle: "b" → "c" → "b".'],
    ]);
  });

  it("names a cycle from its smallest group on, wherever the way to it comes in, and leaves out groups that depend on themselves", () => {
    expect(problems({ a: ["c"], b: ["c"], c: ["b"] })).toStrictEqual([
      ["dependency-cycle", "/b/0", 'The groups depend on each other in a cycle: "b" → "c" → "b".'],
    ]);
    expect(problems({ a: ["a", "b"], b: ["a"] })).toStrictEqual([
      ["self-dependency", "/a/0", 'The group "a" depends on itself.'],
      ["dependency-cycle", "/a/1", 'The groups depend on each other in a cycle: "a" → "b" → "a".'],
    ]);
  });

  it("names a group that depends on itself, and one that is not there, apart from cycles", () => {
    expect(problems({ a: ["a", "nowhere"], "b/c": ["toString"] })).toStrictEqual([
      ["self-dependency", "/a/0", 'The group "a" depends on itself.'],
      ["unknown-dependency", "/a/1", 'The group "a" depends on "nowhere", which is not a group here.'],
      ["unknown-dependency", "/b~1c/0", 'The group "b/c" depends on "toString", which is not a group here.'],
    ]);
  });

  it("takes __proto__ as a group like any other", () => {
    expect(order(JSON.parse('{"a":["__proto__"],"__proto__":[]}') as GroupDependencies)).toStrictEqual([
      "__proto__",
      "a",
    ]);
    expect(problems({ a: ["__proto__"] })).toHaveLength(1);
  });

  it.each([
    [null, "null"],
    [undefined, "nothing"],
    [[], "an array"],
    [{ a: "b" }, "an object"],
    [{ a: ["b"], c: [5] }, "an object"],
  ])("throws for %j, whose members are not arrays of ids", (dependencies, found) => {
    expect(() => orderGroups(dependencies as unknown as GroupDependencies)).toThrow(
      new TypeError(`The option "dependencies" must be an object whose members are arrays of group ids, not ${found}.`),
    );
  });

  it("walks a chain of 20,000 groups without recursion", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`g${index}`, index === 0 ? [] : [`g${index - 1}`]]),
    );
    expect(order(chain)?.slice(0, 2)).toStrictEqual(["g0", "g1"]);
  });
});
