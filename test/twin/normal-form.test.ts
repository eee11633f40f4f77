import { describe, expect, it } from "vitest";
import { normalForm } from "../../src/twin/normal-form.js";
import { viewTwin } from "../../src/twin/index.js";

const EMPTY = { properties: { desired: {}, reported: {} } };

class Registry {
  readonly key = "secret";
}

function form(input: unknown): unknown {
  const view = viewTwin(input);
  return view === undefined ? undefined : normalForm(view);
}

describe("the normal form", () => {
  it.each<[string, object, object]>([
    ["undefined", { a: undefined }, {}],
    ["a function", { a: () => 1 }, {}],
    ["a function that is hidden", { _a: () => 1 }, {}],
    ["null, which is absent", { a: null, tags: null }, {}],
    ["null that is hidden, which a store has written", { _a: null }, { _a: null }],
    ["an object", { a: { b: 1 } }, { a: { b: 1 } }],
    ["an object that is hidden", { _a: { b: 1 } }, { _a: { b: 1 } }],
    [
      "an object of no class that is hidden",
      { _a: Object.create(null) as object },
      { _a: Object.create(null) as object },
    ],
    ["an object of a class that is hidden", { _registry: new Registry() }, {}],
    ["an array that is hidden", { _links: [1] }, { _links: [1] }],
    ["a text that is hidden", { _id: "x" }, { _id: "x" }],
    ["a name with an underscore that is not hidden", { a_: "x" }, { a_: "x" }],
  ])("keeps of the root what can come from a JSON text: %s", (_, members, kept) => {
    expect(form({ ...members, properties: {} })).toStrictEqual({ ...kept, ...EMPTY });
    expect(form({ ...members, desired: {} })).toStrictEqual({ ...kept, ...EMPTY });
  });

  it("keeps an object of a class that is not hidden", () => {
    const capabilities = new Registry();
    expect(form({ capabilities, properties: {} })).toStrictEqual({ capabilities, ...EMPTY });
  });

  it.each<[string, object, object]>([
    ["sections at the root move", { desired: { a: 1 }, reported: { b: 1 } }, { desired: { a: 1 }, reported: { b: 1 } }],
    ["only the bare ones", { desired: { a: 1 } }, { desired: { a: 1 }, reported: {} }],
    ["beside other properties", { properties: { c: 1 }, reported: {} }, { c: 1, desired: {}, reported: {} }],
    ["wrong ones stay wrong", { desired: 3, reported: [1] }, { desired: 3, reported: [1] }],
  ])("has the sections below properties: %s", (_, input, properties) => {
    expect(form(input)).toStrictEqual({ properties });
  });

  it.each([[null], [3], [[1]]])("keeps properties that are not an object as they are: %j", (properties) => {
    expect(form({ deviceId: "d", properties })).toStrictEqual({ deviceId: "d", properties });
  });

  it("keeps a bare section beside properties that have one, for the schema to judge", () => {
    const twin = { desired: { a: 1 }, properties: { reported: { b: 1 } } };
    expect(form(twin)).toStrictEqual({ desired: { a: 1 }, properties: { desired: {}, reported: { b: 1 } } });
  });
});
