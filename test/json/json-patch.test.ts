import suite from "json-patch-test-suite/tests.json" with { type: "json" };
import specification from "json-patch-test-suite/spec_tests.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { applyJsonPatch, diffJson, jsonDepth } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { nested } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";
import { errorsOf } from "../support/issues.js";

/** One case of the public test suite of RFC 6902. */
interface SuiteCase {
  readonly comment?: string;
  readonly doc: JsonValue;
  readonly patch: readonly unknown[];
  readonly expected?: JsonValue;
  readonly error?: string;
  readonly disabled?: boolean;
}

const CASES = [...suite, ...specification] as unknown as readonly SuiteCase[];

/** The cases that the suite itself has switched off, and what became of each here. */
const DISABLED: readonly { readonly comment: string; readonly because: string; readonly runs: boolean }[] = [
  {
    comment: "Toplevel scalar values OK?",
    because: "older RFCs did not allow a scalar as a document; RFC 8259 does, so it runs",
    runs: true,
  },
  {
    comment: "Whole document",
    because: "libraries that change the document in place cannot do it; this one can, so it runs",
    runs: true,
  },
  {
    comment: "duplicate ops",
    because: "needs the JSON text: a parser keeps the last of two members op",
    runs: false,
  },
  {
    comment: "A.13 Invalid JSON Patch Document",
    because: "needs the JSON text: a parser keeps the last of two members op",
    runs: false,
  },
];

function isRun({ disabled, comment }: SuiteCase): boolean {
  return disabled !== true || DISABLED.some((entry) => entry.runs && entry.comment === comment);
}

describe("the public test suite of RFC 6902", () => {
  it("has 95 cases, and the four disabled ones are accounted for", () => {
    expect(CASES).toHaveLength(95);
    const disabled = CASES.filter((one) => one.disabled === true).map(({ comment }) => comment);
    expect(disabled).toStrictEqual(DISABLED.map(({ comment }) => comment));
  });

  it.each(
    CASES.filter(isRun).map((one, index) => ({
      ...one,
      name: `${index + 1}: ${one.comment ?? one.error ?? JSON.stringify(one.patch)}`,
    })),
  )("holds in case $name", ({ doc, patch, expected, error }) => {
    const result = applyJsonPatch(deepFreeze(doc), deepFreeze(patch));
    if (error !== undefined) expect(result.ok).toBe(false);
    else expect(result).toStrictEqual({ ok: true, value: expected ?? doc, issues: [] });
  });
});

describe("applyJsonPatch", () => {
  it.each<readonly [string, unknown, string, string]>([
    ["no array", { op: "add" }, "malformed-operation", "/operations"],
    ["an operation that is no object", [1], "malformed-operation", "/operations/0"],
    ["an unknown operation", [{ op: "toString", path: "" }], "malformed-operation", "/operations/0/op"],
    ["no path", [{ op: "remove" }], "malformed-operation", "/operations/0/path"],
    ["a path that is no pointer", [{ op: "remove", path: "a" }], "malformed-operation", "/operations/0/path"],
    ["no value", [{ op: "add", path: "/b" }], "malformed-operation", "/operations/0"],
    ["a test without a value", [{ op: "test", path: "/a" }], "malformed-operation", "/operations/0"],
    ["a replacement without a value", [{ op: "replace", path: "/a" }], "malformed-operation", "/operations/0"],
    ["no from", [{ op: "move", path: "/b" }], "malformed-operation", "/operations/0/from"],
    ["a move into itself", [{ op: "move", from: "/o", path: "/o/p" }], "malformed-operation", "/operations/0"],
    ["an inherited member", [{ op: "remove", path: "/toString" }], "path-not-found", "/operations/0/path"],
    ["an inherited source", [{ op: "copy", from: "/toString", path: "/b" }], "path-not-found", "/operations/0/from"],
    ["a parent that is a scalar", [{ op: "add", path: "/a/b", value: 1 }], "path-not-found", "/operations/0/path"],
    ["an index with a leading zero", [{ op: "add", path: "/l/01", value: 1 }], "path-not-found", "/operations/0/path"],
    ["an empty index", [{ op: "add", path: "/l/", value: 1 }], "path-not-found", "/operations/0/path"],
    [
      "an index beyond 32 bits",
      [{ op: "add", path: "/l/4294967296", value: 1 }],
      "path-not-found",
      "/operations/0/path",
    ],
    ["a failed test", [{ op: "test", path: "/a", value: "1" }], "test-failed", "/operations/0/value"],
    ["__proto__", [{ op: "add", path: "/__proto__/x", value: 1 }], "unsafe-path", "/operations/0/path"],
    [
      "constructor/prototype",
      [{ op: "add", path: "/constructor/prototype/x", value: 1 }],
      "unsafe-path",
      "/operations/0/path",
    ],
    ["__proto__ as a source", [{ op: "copy", from: "/__proto__", path: "/x" }], "unsafe-path", "/operations/0/from"],
    [
      "the second of two operations",
      [
        { op: "remove", path: "/a" },
        { op: "remove", path: "/a" },
      ],
      "path-not-found",
      "/operations/1/path",
    ],
  ])("refuses %s", (_, operations, code, path) => {
    const result = applyJsonPatch(deepFreeze({ a: 1, l: [1], o: {} }), deepFreeze(operations));
    expect(errorsOf(result)).toStrictEqual([[code, path]]);
    expect(result.ok).toBe(false);
  });

  it.each<readonly [string, unknown, string]>([
    ["no array", { op: "add" }, "Expected an array of operations, found an object."],
    ["no object", [1], "Expected an operation, found a number."],
    ["an unknown operation", [{ op: "put" }], "Expected one of add, remove, replace, move, copy, test."],
    ["no value", [{ op: "add", path: "/b" }], 'The operation "add" needs a value.'],
    ["no place", [{ op: "remove", path: "/b" }], 'The path "path" of this operation does not exist in the document.'],
    [
      "no source",
      [{ op: "copy", from: "/b", path: "/c" }],
      'The path "from" of this operation does not exist in the document.',
    ],
    ["a failed test", [{ op: "test", path: "/a", value: 2 }], "The value at the tested place is another."],
    ["a move into itself", [{ op: "move", from: "/a", path: "/a/b" }], "A value cannot be moved into itself."],
    [
      "a value that is too deep",
      [{ op: "add", path: "/b", value: nested(500) }],
      "The outcome is nested more than 500 levels deep, or contains itself; a real twin has at most ten levels.",
    ],
    [
      "__proto__",
      [{ op: "remove", path: "/__proto__" }],
      "The path leads through __proto__ or constructor/prototype, which no patch may touch.",
    ],
  ])("says so of %s", (_, operations, message) => {
    expect(applyJsonPatch({ a: 1 }, operations).issues.map((issue) => issue.message)).toStrictEqual([message]);
  });

  it("measures the document, and says so", () => {
    const { issues } = applyJsonPatch(nested(501), []);
    expect(issues.map(({ path, message }) => [path, message.slice(0, 15)])).toStrictEqual([
      ["/document", "The document is"],
    ]);
  });

  it("counts the steps of a path, not its characters", () => {
    expect(applyJsonPatch({}, [{ op: "add", path: `/${"a".repeat(600)}`, value: {} }]).ok).toBe(true);
  });

  it("lets what is moved go no deeper than 500 levels, and anything go up or stay", () => {
    const document = { deep: nested(498), a: { b: {} } };
    expect(errorsOf(applyJsonPatch(document, [{ op: "move", from: "/deep", path: "/a/b/c" }]))).toStrictEqual([
      ["too-deep", "/operations/0"],
    ]);
    expect(applyJsonPatch(document, [{ op: "move", from: "/deep", path: "/a/c" }]).ok).toBe(true);
    expect(applyJsonPatch({ a: nested(499) }, [{ op: "move", from: "/a", path: "/b" }]).ok).toBe(true);
  });

  it("leaves every prototype as it was", () => {
    for (const path of ["/__proto__/polluted", "/constructor/prototype/polluted", "/a/__proto__/polluted"]) {
      applyJsonPatch({ a: {} }, [{ op: "add", path, value: true }]);
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    const added = applyJsonPatch({}, [
      { op: "add", path: "", value: JSON.parse('{"__proto__":{"polluted":true}}') as JsonValue },
    ]);
    expect(JSON.stringify(added.ok && added.value)).toBe('{"__proto__":{"polluted":true}}');
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("takes prototype for a name like any other below anything but constructor", () => {
    const result = applyJsonPatch({ a: {}, constructor: {} }, [
      { op: "add", path: "/a/prototype", value: 1 },
      { op: "add", path: "/constructor/x", value: 2 },
    ]);
    expect(JSON.stringify(result.ok && result.value)).toBe('{"a":{"prototype":1},"constructor":{"x":2}}');
  });

  it("takes constructor and prototype apart from each other as names like any other", () => {
    const result = applyJsonPatch({ prototype: 1 }, [{ op: "move", from: "/prototype", path: "/constructor" }]);
    expect(result.ok && result.value).toStrictEqual({ constructor: 1 });
  });

  it("shares nothing with its arguments and never writes to them", () => {
    const operations = deepFreeze([
      { op: "add", path: "/b", value: { list: [1] } },
      { op: "add", path: "/b/list/-", value: 2 },
    ]);
    const result = applyJsonPatch(deepFreeze({ a: {} }), operations);
    expect(result.ok && result.value).toStrictEqual({ a: {}, b: { list: [1, 2] } });
  });

  it("copies by value", () => {
    const result = applyJsonPatch({ a: { x: 1 } }, [
      { op: "copy", from: "/a", path: "/b" },
      { op: "replace", path: "/b/x", value: 2 },
    ]);
    expect(result.ok && result.value).toStrictEqual({ a: { x: 1 }, b: { x: 2 } });
  });

  it("lets the copies of a patch write 16,777,216 characters in all, and no more", () => {
    const doubling = [
      { op: "add", path: "/a", value: "x".repeat(1_000_000) },
      ...Array.from({ length: 40 }, (_, index) => ({ op: "copy", from: "", path: `/${index}` })),
    ];
    const { issues } = applyJsonPatch({}, doubling);
    // 1, 3, 7 and 15 million characters are written after as many copies; the fifth is one too many.
    expect(errorsOf({ issues })).toStrictEqual([["copies-too-large", "/operations/5/op"]]);
    expect(issues[0].message).toBe("The copies of the patch write more than 16777216 characters up to here.");
    // Quotes count: two copies of a half each are the whole bound.
    const half = { a: "x".repeat(2 ** 23 - 2) };
    const twice = [0, 1].map((index) => ({ op: "copy", from: "/a", path: `/b${index}` }));
    expect(applyJsonPatch(half, twice).ok).toBe(true);
    expect(applyJsonPatch(half, [...twice, { op: "move", from: "/a", path: "/c" }]).ok).toBe(true);
    expect(applyJsonPatch({ ...half, z: 1 }, [...twice, { op: "copy", from: "/z", path: "/y" }]).ok).toBe(false);
    expect(applyJsonPatch(half, [{ op: "copy", from: "/none", path: "/y" }]).issues).toMatchObject([
      { code: "path-not-found" },
    ]);
  });

  it("looks for the target of a move after the removal", () => {
    const shifted = applyJsonPatch([{ x: 1 }, {}], [{ op: "move", from: "/0", path: "/0/y" }]);
    expect(shifted.ok).toBe(false);
    const result = applyJsonPatch([1, { a: 0 }], [{ op: "move", from: "/0", path: "/0/y" }]);
    expect(result.issues.map(({ code }) => code)).toStrictEqual(["malformed-operation"]);
    const behind = applyJsonPatch([1, {}, { a: 0 }], [{ op: "move", from: "/0", path: "/1/y" }]);
    expect(behind.ok && behind.value).toStrictEqual([{}, { a: 0, y: 1 }]);
    expect(applyJsonPatch([1, 2], [{ op: "move", from: "/0", path: "/2" }]).ok).toBe(false);
  });

  it("moves as deep as 500 levels, up and down, and no deeper", () => {
    const document = { deep: nested(498), b: { c: {} } };
    const move = (path: string) => applyJsonPatch(document, [{ op: "move", from: "/deep", path }]);
    expect(move("/b/up").ok).toBe(true);
    expect(move("/b/c/down").issues).toMatchObject([{ code: "too-deep", path: "/operations/0" }]);
    expect(move("/none/x").issues).toMatchObject([{ code: "path-not-found", path: "/operations/0/path" }]);
    const back = applyJsonPatch({ a: { b: [1] } }, [{ op: "move", from: "/a/b", path: "/b" }]);
    expect(back.ok && back.value).toStrictEqual({ a: {}, b: [1] });
  });

  it("moves the whole document onto itself", () => {
    const result = applyJsonPatch({ a: 1 }, [{ op: "move", from: "", path: "" }]);
    expect(result.ok && result.value).toStrictEqual({ a: 1 });
  });

  it("tests a value that has a member hasOwnProperty", () => {
    const value = { hasOwnProperty: 1 };
    expect(applyJsonPatch({ a: value }, [{ op: "test", path: "/a", value }]).ok).toBe(true);
  });

  it("ignores members that an operation has no use for, however deep", () => {
    const result = applyJsonPatch({ a: 1 }, [{ op: "remove", path: "/a", value: nested(100_000), from: "/x" }]);
    expect(result.ok && result.value).toStrictEqual({});
  });

  it("takes 500 levels and refuses more, of the document, a value or the outcome", () => {
    const deepest = nested(500);
    expect(applyJsonPatch(deepest, []).ok).toBe(true);
    expect(applyJsonPatch(nested(501), []).issues.map(({ code, path }) => [code, path])).toStrictEqual([
      ["too-deep", "/document"],
    ]);
    expect(applyJsonPatch({}, [{ op: "add", path: "/a", value: nested(499) }]).ok).toBe(true);
    for (const operations of [
      [{ op: "add", path: "/a", value: nested(500) }],
      [{ op: "replace", path: "/a", value: nested(1_000_000) }],
    ]) {
      const result = applyJsonPatch({ a: 1 }, operations);
      expect(result.issues.map(({ code, path }) => [code, path])).toStrictEqual([["too-deep", "/operations/0"]]);
    }
    const doubled = Array.from({ length: 12 }, (_, index) => ({
      op: "copy",
      from: "",
      path: "/a".repeat(2 ** index),
    }));
    expect(applyJsonPatch({ a: 1 }, doubled).issues.map(({ code }) => code)).toStrictEqual(["too-deep"]);
  });

  it("never quotes the document or the patch in what it answers", () => {
    const secret = "SharedAccessKey=abc";
    for (const operations of [
      [{ op: "test", path: "/a", value: `${secret}2` }],
      [{ op: secret, path: "" }],
      [{ op: "remove", path: secret }],
      secret,
    ]) {
      expect(JSON.stringify(applyJsonPatch({ a: secret }, operations))).not.toContain(secret);
    }
  });
});

describe("diffJson", () => {
  it("names what was added, removed and replaced", () => {
    expect(diffJson({ a: 1, b: { c: [1, 2] }, d: 0 }, { b: { c: [1, 3, 4] }, d: 0, e: {} })).toStrictEqual([
      { op: "replace", path: "/b/c/1", value: 3 },
      { op: "add", path: "/b/c/2", value: 4 },
      { op: "remove", path: "/a" },
      { op: "add", path: "/e", value: {} },
    ]);
  });

  it("is empty for equal objects and equal arrays", () => {
    expect(diffJson({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toStrictEqual([]);
    expect(diffJson([], [])).toStrictEqual([]);
  });

  it.each<readonly [string, JsonValue, JsonValue]>([
    ["two scalars", 1, 2],
    ["an object and an array", {}, []],
    ["an array and an object", [], {}],
    ["null", null, {}],
    ["a member __proto__ before", JSON.parse('{"a":[{"__proto__":1}]}') as JsonValue, {}],
    ["a member __proto__ after", {}, JSON.parse('{"__proto__":{}}') as JsonValue],
    ["prototype below constructor", { constructor: { prototype: null } }, {}],
  ])("replaces the whole document for %s", (_, before, after) => {
    expect(diffJson(before, after)).toStrictEqual([{ op: "replace", path: "", value: after }]);
  });

  it("goes into members called constructor or prototype alone", () => {
    expect(diffJson({ constructor: { a: 1 }, prototype: 1 }, { constructor: { a: 2 }, prototype: 1 })).toStrictEqual([
      { op: "replace", path: "/constructor/a", value: 2 },
    ]);
  });

  it("goes down 500 levels and replaces the whole document beyond", () => {
    expect(diffJson(nested(500), nested(500, 2))).toHaveLength(1);
    expect(diffJson(nested(500), nested(500, 2))[0]?.path).toBe("/a".repeat(500));
    const after = nested(1_000_000);
    expect(diffJson({}, after)[0]?.path).toBe("");
    expect(diffJson(nested(501), {})[0]?.path).toBe("");
    expect(jsonDepth(after)).toBe(1_000_000);
  });
});
