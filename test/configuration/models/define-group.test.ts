import { describe, expect, it } from "vitest";
import { defineGroup, validateGroup } from "../../../src/configuration/index.js";
import type { GroupModel, StandardSchema } from "../../../src/configuration/index.js";
import { MAX_JSON_DEPTH } from "../../../src/json/index.js";

/** A model whose validator notes what it is given, and answers the same each time. */
function modelThat(answer: object): { readonly model: GroupModel<unknown, unknown>; readonly given: unknown[] } {
  const given: unknown[] = [];
  const schema: StandardSchema = {
    "~standard": {
      version: 1,
      vendor: "test",
      validate: (value) => {
        given.push(value);
        return answer;
      },
    },
  };
  return { model: defineGroup({ id: "g", subGroups: {}, otherMembers: { desired: true }, desired: schema }), given };
}

function nested(levels: number): object {
  let object = {};
  for (let level = 1; level < levels; level += 1) object = { a: object };
  return object;
}

describe("the sections in which a model expects other members", () => {
  it.each<[object | undefined, object]>([
    [undefined, { desired: false, reported: false }],
    [{}, { desired: false, reported: false }],
    [{ desired: true }, { desired: true, reported: false }],
    [{ reported: true }, { desired: false, reported: true }],
  ])("of %j are %j", (otherMembers, expected) => {
    expect(defineGroup({ id: "g", subGroups: {}, ...(otherMembers && { otherMembers }) }).otherMembers).toStrictEqual(
      expected,
    );
  });
});

describe("what a Standard Schema says of a group", () => {
  it("is nothing where nothing is wrong", () => {
    expect(validateGroup(modelThat({ value: {} }).model, "desired", { x: 1 })).toStrictEqual([]);
  });

  it("is about the whole group where it names no place", () => {
    const { model } = modelThat({ issues: [{ message: "no" }] });
    expect(validateGroup(model, "desired", {})).toStrictEqual([
      { code: "schema-breach", severity: "error", path: "", message: "no" },
    ]);
  });

  it("is left out where it is about the meta data, and kept where a member is called so further down", () => {
    const at = (...path: string[]) =>
      validateGroup(modelThat({ issues: [{ message: "no", path }] }).model, "desired", {});
    expect(at("__meta")).toStrictEqual([]);
    expect(at("__meta", "time")).toStrictEqual([]);
    expect(at("a", "__meta").map(({ path }) => path)).toStrictEqual(["/a/__meta"]);
    expect(at("__metaphor").map(({ path }) => path)).toStrictEqual(["/__metaphor"]);
  });

  it("is asked of a group of 500 levels, and of no deeper one", () => {
    const { model, given } = modelThat({ value: {} });
    expect(validateGroup(model, "desired", nested(MAX_JSON_DEPTH))).toStrictEqual([]);
    expect(validateGroup(model, "desired", nested(MAX_JSON_DEPTH + 1))).toStrictEqual([
      {
        code: "too-deep",
        severity: "error",
        path: "",
        message: "The group is nested more than 500 levels deep; a real one has at most five.",
      },
    ]);
    expect(given).toHaveLength(1);
  });
});

it("a group that is no object is told by its type", () => {
  const model = defineGroup({ id: "g", subGroups: {} });
  expect(validateGroup(model, "desired", [1]).map(({ message }) => message)).toStrictEqual([
    "A configuration group is an object; this is an array.",
  ]);
});
