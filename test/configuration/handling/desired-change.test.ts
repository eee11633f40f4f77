import { describe, expect, it } from "vitest";
import { desiredInstances } from "../../../src/configuration/handling/desired-change.js";
import type { HandlerModel } from "../../../src/configuration/handling/handler-change.js";
import { applyMergePatch } from "../../../src/json/index.js";
import type { JsonObject } from "../../../src/json/index.js";

describe("the instances that a change names", () => {
  const model: HandlerModel = {
    subGroups: { s: { plain: {} } },
    otherMembers: { desired: true, reported: false },
  };
  const named: JsonObject = {
    a: { __meta: {} },
    b: { __errors: {} },
    other: { x: 1 },
    plain: { x: 1 },
    text: "x",
    list: [],
    gone: null,
    __own: { __meta: {} },
    own__: { __meta: {} },
  };
  const desired = applyMergePatch({}, named) as JsonObject;

  it.each<[string, HandlerModel | undefined, readonly string[]]>([
    [
      "are objects with meta data or errors whose names do not begin like the group's own",
      undefined,
      ["a", "b", "own__"],
    ],
    ["are others, too, where the model expects them beside its properties", model, ["a", "b", "other", "own__"]],
    ["are no others where the model does not", { subGroups: {} }, ["a", "b", "own__"]],
  ])("%s", (_, known, instances) => {
    expect(desiredInstances(named, desired, known)).toStrictEqual(instances);
  });

  it("are what the group has after the change", () => {
    expect(desiredInstances({ a: { x: 1 } }, { a: { x: 1, __meta: {} }, b: { __meta: {} } }, undefined)).toStrictEqual([
      "a",
    ]);
  });
});
