import { describe, expect, it } from "vitest";
import { parseDeployment } from "../../src/deployment/index.js";
import type { DeploymentSection } from "../../src/deployment/index.js";
import { assembleSection, desiredAfter, pathInDocument } from "../../src/deployment/section.js";
import type { JsonObject } from "../../src/json/index.js";
import { deepFreeze } from "../support/freeze.js";

function sectionOf(section: JsonObject): DeploymentSection {
  const parsed = parseDeployment(deepFreeze({ deviceContent: section }));
  const [first] = parsed.ok ? parsed.value.sections : [];
  if (first === undefined) throw new Error("no section");
  return first;
}

/** The same members in every order. */
function permutations<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, place) => place !== index)).map((rest) => [item, ...rest]),
  );
}

describe("a section put together from its parts", () => {
  const parts = Object.entries({
    "properties.desired": { a: { b: { c: 1, d: 1, e: 1 }, x: 1 }, y: 1 },
    "properties.desired.a": { b: { c: 2, d: 2, e: 2 } },
    "properties.desired.a.b": { c: 3, d: 3 },
    "properties.desired.a.b.c": 4,
  });

  it.each(permutations(parts).map((order) => [order.map(([key]) => key), order] as const))(
    "is that of the shorter way before the longer one: %j",
    (_keys, order) => {
      const section = sectionOf(Object.fromEntries(order));
      const desired = { a: { b: { c: 4, d: 3 } }, y: 1 };
      expect(desiredAfter(section, deepFreeze({ base: 1 }))).toStrictEqual(desired);
      expect(assembleSection(section)).toMatchObject({ desired, isWhole: true });
    },
  );

  it("without the whole is put over what is there, and is not whole", () => {
    const section = sectionOf({ "properties.desired.a.b": 2, "properties.desired.a.c": 3 });
    const before = deepFreeze({ a: { b: 1, d: 1 }, e: 1 });
    expect(desiredAfter(section, before)).toStrictEqual({ a: { b: 2, c: 3, d: 1 }, e: 1 });
    expect(assembleSection(section)).toMatchObject({ desired: { a: { b: 2, c: 3 } }, isWhole: false });
  });
});

describe("a path in an assembled section", () => {
  const section = assembleSection(
    sectionOf({
      "properties.desired.a": { b: 1 },
      "properties.desired.a.b/c": {},
      "properties.desired.a.f.g": {},
      "properties.desired.d~.e": 1,
    }),
  );

  it.each([
    ["/a/b", "/deviceContent/properties.desired.a/b"],
    ["/a/b~1c/d", "/deviceContent/properties.desired.a.b~1c/d"],
    ["/a/f", "/deviceContent/properties.desired.a/f"],
    ["/a/f/h", "/deviceContent/properties.desired.a/f/h"],
    ["/a/x~1y~0z", "/deviceContent/properties.desired.a/x~1y~0z"],
    ["/d~0/e", "/deviceContent/properties.desired.d~0.e"],
    ["/d~0", undefined],
    ["/x", undefined],
    ["", undefined],
  ])("%j leads to %j in the document, by the part that sets it", (path, expected) => {
    expect(pathInDocument(section, path)).toBe(expected);
  });
});
