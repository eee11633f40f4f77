import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCreateOptions, splitCreateOptions } from "../../../src/edge-agent/index.js";

function codesOf(settings: unknown): readonly (readonly [string, string])[] {
  return readCreateOptions(settings).issues.map(({ code, path }) => [code, path] as const);
}

describe("readCreateOptions (reference/edge-agent.md §3.1)", () => {
  it.each([
    undefined,
    {},
    { createOptions: "" },
    { createOptions: " \n" },
    { createOptions: "null" },
    { createOptions: "NULL" },
    { createOptions: null },
    { image: "a" },
  ])("%j means no options", (settings) => {
    expect(readCreateOptions(settings)).toStrictEqual({ ok: true, value: {}, issues: [] });
  });

  it("joins the pieces in their order, whatever the order and case of the members", () => {
    const settings = { createOptions02: "1}}", CREATEOPTIONS01: '"B":', createOptions: '{"A":{', image: "a" };
    expect(readCreateOptions(settings)).toStrictEqual({ ok: true, value: { A: { B: 1 } }, issues: [] });
  });

  it("refuses a gap, a missing first piece and a double", () => {
    expect(codesOf({ createOptions: "{", createOptions02: "}" })).toStrictEqual([
      ["create-options-incomplete", "/createOptions02"],
    ]);
    expect(codesOf({ createOptions01: "{}" })).toStrictEqual([["create-options-incomplete", "/createOptions01"]]);
    for (const twice of [
      { createOptions: "{}", CreateOptions: "{}" },
      { CreateOptions: "{}", createOptions: "{}" },
    ]) {
      expect(codesOf(twice)).toStrictEqual([["create-options-incomplete", "/createOptions"]]);
    }
    // As the agent compares names: in upper case, in which an underscore comes after the letters.
    expect(codesOf({ createOptions: "{", createOptions01_: "", createOptions01A: "}" })).toStrictEqual([
      ["create-options-incomplete", "/createOptions01_"],
    ]);
  });

  it("reads null as a piece without text", () => {
    const pieces = { createOptions: '{"A":', createOptions01: null, createOptions02: "1}" };
    expect(readCreateOptions(pieces)).toStrictEqual({ ok: true, value: { A: 1 }, issues: [] });
  });

  it("says which piece is missing, and which is there twice", () => {
    expect(readCreateOptions({ createOptions00: "{}" }).issues[0].message).toBe(
      "The piece createOptions is missing; the agent refuses pieces with a gap.",
    );

    expect(readCreateOptions({ createOptions: "{", createOptions03: "}" }).issues[0].message).toBe(
      "The piece createOptions01 is missing; the agent refuses pieces with a gap.",
    );
    expect(readCreateOptions({ createOptions: "{}", createoptions: "" }).issues[0].message).toBe(
      "The piece createOptions is there twice, in different case.",
    );
  });

  it("refuses what is no JSON object, and a piece that is no text", () => {
    expect(codesOf({ createOptions: "{oops" })).toStrictEqual([["malformed-create-options", "/createOptions"]]);
    expect(codesOf({ createOptions: "[1]" })).toStrictEqual([["malformed-create-options", "/createOptions"]]);
    expect(codesOf({ CreateOptions: "{oops" })).toStrictEqual([["malformed-create-options", "/CreateOptions"]]);
    expect(codesOf({ createOptions: ["{}"] })).toStrictEqual([["malformed-create-options", "/createOptions"]]);
    expect(codesOf({ createOptions: { A: 1 }, createOptions01: "" })).toStrictEqual([
      ["malformed-create-options", "/createOptions"],
    ]);
    for (const value of [12, true]) {
      expect(codesOf({ createOptions: value })).toStrictEqual([["malformed-create-options", "/createOptions"]]);
    }
  });

  it.each<[object, string, string]>([
    [{ createOptions: "{oops" }, "malformed-create-options", "createOptions is not the text of a JSON object."],
    [{ createOptions: ["{}"] }, "malformed-create-options", "createOptions must be a string, not an array."],
    [
      { createOptions: { A: 1 }, createOptions01: "" },
      "malformed-create-options",
      "createOptions must be a string, not an object.",
    ],
    [
      { createOptions: "{}", createOptionsOld: "{}" },
      "create-options-incomplete",
      'The agent takes "createOptionsOld" as a piece of createOptions, and expects createOptions01 in its place.',
    ],
  ])("fails with an error: %j", (settings, code, message) => {
    const result = readCreateOptions(settings);
    expect(result.ok).toBe(false);
    expect(result.issues).toMatchObject([{ code, severity: "error", message }]);
  });

  it("takes what is not strict JSON, with the warning", () => {
    expect(readCreateOptions({ createOptions: "{'A':1}" })).toStrictEqual({
      ok: true,
      value: { A: 1 },
      issues: [
        {
          code: "lenient-create-options",
          severity: "warning",
          path: "/createOptions",
          message: "createOptions is not strict JSON: the agent takes it, stricter readers do not.",
        },
      ],
    });
  });

  it("takes an object, with a warning that stricter readers do not", () => {
    expect(readCreateOptions({ createOptions: { A: 1 } })).toStrictEqual({
      ok: true,
      value: { A: 1 },
      issues: [
        {
          code: "lenient-create-options",
          severity: "warning",
          path: "/createOptions",
          message: "createOptions is an object: the agent takes it, stricter readers do not.",
        },
      ],
    });
  });

  it("takes pieces with one digit, with the same warning, as long as their names sort in their order", () => {
    const pieces = { createOptions: '{"A":', createOptions1: "1}" };
    expect(readCreateOptions(pieces)).toMatchObject({ ok: true, value: { A: 1 } });
    expect(codesOf(pieces)).toStrictEqual([["lenient-create-options", "/createOptions1"]]);
    expect(readCreateOptions(pieces).issues[0].message).toBe(
      "The name of the piece is unusual: the agent takes it, stricter readers do not.",
    );
    const ten = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`createOptions${index || ""}`, " "]));
    expect(codesOf(ten)).toStrictEqual([["create-options-incomplete", "/createOptions10"]]);
  });

  it.each(["createOptions00", "createOptionsOld", "myCreateOptions2"])("refuses %s beside createOptions", (name) => {
    const result = readCreateOptions({ createOptions: "{}", [name]: "{}" });
    expect(result.issues.map(({ code }) => code)).toStrictEqual(["create-options-incomplete"]);
  });

  it("reads a hundred pieces and no more", () => {
    const pieces = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [
        `createOptions${index === 0 ? "" : String(index).padStart(3, "0")}`,
        index < 100 ? " " : "}",
      ]),
    );
    expect(readCreateOptions(pieces)).toMatchObject({ ok: true, value: {} });
  });

  it("takes no notice of other names", () => {
    expect(codesOf({ createOptions: "{}", createOption: "x", create01: "x" })).toStrictEqual([]);
  });
});

describe("splitCreateOptions", () => {
  it("cuts at 512 characters", () => {
    const result = splitCreateOptions("a".repeat(512) + "b");
    expect(result).toStrictEqual({
      ok: true,
      value: { createOptions: "a".repeat(512), createOptions01: "b" },
      issues: [],
    });
    expect(splitCreateOptions("")).toStrictEqual({ ok: true, value: { createOptions: "" }, issues: [] });
  });

  it("takes a hundred pieces and no more", () => {
    expect(splitCreateOptions("x".repeat(51_200)).ok).toBe(true);
    expect(splitCreateOptions("x".repeat(51_201))).toStrictEqual({
      ok: false,
      issues: [
        {
          code: "create-options-too-long",
          severity: "error",
          path: "",
          message: "createOptions has 51201 characters; 100 pieces of 512 is the most.",
        },
      ],
    });
  });

  it("is undone by readCreateOptions", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ maxLength: 2000 }), { noNullPrototype: true }), (options) => {
        const pieces = splitCreateOptions(JSON.stringify(options));
        const read = pieces.ok ? readCreateOptions(pieces.value) : pieces;
        expect(JSON.stringify(read.ok && read.value)).toBe(JSON.stringify(options));
      }),
    );
  });
});
