import { describe, expect, it } from "vitest";
import { applyJsonPatch, jsonPatchToMergePatch, mergePatchToJsonPatch } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { nested } from "../support/arbitraries.js";
import { errorsOf } from "../support/issues.js";

describe("mergePatchToJsonPatch", () => {
  it("adds, replaces and removes what the merge patch names, the same value too", () => {
    const document = { same: 1, changed: 1, gone: 1, list: [1, 2], part: { x: 1, y: 1 } };
    const patch = {
      same: 1,
      changed: 2,
      gone: null,
      missing: null,
      list: [1],
      part: { y: null, z: 2 },
      fresh: { a: null },
    };
    expect(mergePatchToJsonPatch(document, patch)).toStrictEqual({
      ok: true,
      value: [
        { op: "replace", path: "/same", value: 1 },
        { op: "replace", path: "/changed", value: 2 },
        { op: "remove", path: "/gone" },
        { op: "replace", path: "/list", value: [1] },
        { op: "add", path: "/fresh", value: {} },
        { op: "remove", path: "/part/y" },
        { op: "add", path: "/part/z", value: 2 },
      ],
      issues: [],
    });
  });

  it.each<readonly [string, JsonValue, JsonValue, JsonValue]>([
    ["a patch that is no object", { a: 1 }, [1], [1]],
    ["a document that is no object", [1], { a: 1, b: null }, { a: 1 }],
    [
      "a patch that names a prototype",
      { a: 1 },
      JSON.parse('{"__proto__":1}') as JsonValue,
      JSON.parse('{"a":1,"__proto__":1}') as JsonValue,
    ],
    [
      "a document that names a prototype",
      { constructor: { prototype: 1 } },
      { constructor: { prototype: null } },
      { constructor: {} },
    ],
  ])("replaces the whole document for %s", (_, document, patch, value) => {
    const written = mergePatchToJsonPatch(document, patch);
    expect(JSON.stringify(written.ok && written.value)).toBe(JSON.stringify([{ op: "replace", path: "", value }]));
    expect(written.issues).toStrictEqual([]);
    expect(applyJsonPatch(document, written.ok && written.value).ok).toBe(true);
  });

  it("refuses what applyJsonPatch would refuse for its depth", () => {
    const refused = mergePatchToJsonPatch(nested(501), {});
    expect(refused.ok).toBe(false);
    expect(errorsOf(refused)).toStrictEqual([["too-deep", "/document"]]);
    expect(refused.issues[0].message).toMatch(/^The document is nested/);
    expect(mergePatchToJsonPatch({}, nested(501)).issues.map(({ code, path }) => [code, path])).toStrictEqual([
      ["too-deep", "/patch"],
    ]);
    expect(mergePatchToJsonPatch(nested(500), nested(500, 2)).ok).toBe(true);
  });
});

describe("jsonPatchToMergePatch", () => {
  it("names what the operations change, and nothing else", () => {
    const document = { a: { b: 1, keep: 2 }, c: 3 };
    const operations = [
      { op: "replace", path: "/a", value: { keep: 2, d: [null] } },
      { op: "remove", path: "/c" },
      { op: "add", path: "/e", value: 5 },
    ];
    expect(jsonPatchToMergePatch(document, operations)).toStrictEqual({
      ok: true,
      value: { a: { b: null, d: [null] }, c: null, e: 5 },
      issues: [],
    });
  });

  it.each<readonly [string, unknown, string]>([
    ["a test", [{ op: "test", path: "/a", value: 1 }], "/operations/0/op"],
    ["a move", [{ op: "move", from: "/a", path: "/b" }], "/operations/0/op"],
    ["a copy", [{ op: "copy", from: "/a", path: "/b" }], "/operations/0/op"],
    ["an array element", [{ op: "replace", path: "/list/0", value: 1 }], "/operations/0/path"],
    ["a member inside an array", [{ op: "add", path: "/list/1/x", value: 1 }], "/operations/0/path"],
    [
      "an element of an array that came with the patch",
      [
        { op: "add", path: "/fresh", value: [1] },
        { op: "add", path: "/fresh/-", value: 2 },
      ],
      "/operations/1/path",
    ],
    ["a member set to null", [{ op: "replace", path: "/a", value: null }], "/operations"],
    ["a null inside an object", [{ op: "add", path: "/b", value: { c: null } }], "/operations"],
  ])("refuses %s", (_, operations, path) => {
    const result = jsonPatchToMergePatch({ a: 1, list: [0, {}] }, operations);
    expect(result.ok).toBe(false);
    expect(errorsOf(result)).toStrictEqual([["no-merge-patch", path]]);
    expect(result.issues.map(({ message }) => message).join()).toMatch(
      /^The (operation is "\w+"|path leads into an array|outcome has a member that is null), which no merge patch can say\.$/,
    );
  });

  it("answers as applyJsonPatch where the operations cannot be done", () => {
    expect(jsonPatchToMergePatch({}, [{ op: "remove", path: "/a" }]).issues.map(({ code }) => code)).toStrictEqual([
      "path-not-found",
    ]);
    expect(jsonPatchToMergePatch({}, "no patch").issues.map(({ code }) => code)).toStrictEqual(["malformed-operation"]);
  });

  it("says what the removal of the whole document is", () => {
    expect(jsonPatchToMergePatch({ a: 1 }, [{ op: "remove", path: "" }])).toStrictEqual({
      ok: true,
      value: null,
      issues: [],
    });
  });
});
