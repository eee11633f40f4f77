import { describe, expect, it } from "vitest";
import {
  applyJsonPatch,
  applyMergePatch,
  composeMergePatches,
  createMergePatch,
  diffJson,
  excessIssue,
  excessOf,
  isEndless,
  jsonEquals,
  mergePatchToJsonPatch,
} from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { nested } from "../support/arbitraries.js";

function cyclic(): JsonValue {
  const value: Record<string, unknown> = { a: 1 };
  value["self"] = value;
  value["list"] = [value, value];
  return value as JsonValue;
}

function doubled(levels: number): JsonValue {
  let value: JsonValue = { a: 1 };
  for (let level = 0; level < levels; level += 1) value = { x: value, y: value };
  return value;
}

describe("excessOf", () => {
  it.each<[string, unknown, string | undefined]>([
    ["500 levels", nested(500), undefined],
    ["501 levels", nested(501), "too-deep"],
    ["what contains itself", cyclic(), "too-deep"],
    ["parts that are shared 22 levels deep", doubled(22), undefined],
    ["parts that are shared 25 levels deep", doubled(25), "too-large"],
    ["a scalar", 1, undefined],
  ])("%s", (_, value, excess) => {
    expect(excessOf(value)).toBe(excess);
  });

  it("allows as many levels as it is told, and no value that contains itself", () => {
    expect(excessOf(nested(501), Infinity)).toBeUndefined();
    expect(excessOf(nested(3), 2)).toBe("too-deep");
    expect(excessOf(cyclic(), Infinity)).toBe("too-deep");
  });

  it("is told in a sentence that names the thing", () => {
    expect(excessIssue("too-deep", "/a", "The patch")).toStrictEqual({
      code: "too-deep",
      severity: "error",
      path: "/a",
      message: "The patch is nested more than 500 levels deep, or contains itself; a real twin has at most ten levels.",
    });
    expect(excessIssue("too-large", "", "The patch").message).toBe("The patch has more than 20000000 values.");
  });
});

describe("a walk", () => {
  it("is given up at its ten thousandth visit where it would not end, and only there", () => {
    const value = cyclic();
    expect([9_999, 10_000, 10_001].map((visits) => isEndless(value, visits))).toStrictEqual([false, true, false]);
    expect(isEndless({ a: 1 }, 10_000)).toBe(false);
  });
});

describe("values that no text makes", () => {
  const error = 'The parameter "%" must be a JSON value, not ';

  it.each([
    ["an object that contains itself", cyclic()],
    ["one of more than 20000000 values", doubled(25)],
  ])("merge patches refuse %s", (found, value) => {
    expect(() => applyMergePatch({}, value)).toThrow(new TypeError(`${error.replace("%", "patch")}${found}.`));
    expect(() => createMergePatch(value, {})).toThrow(new TypeError(`${error.replace("%", "before")}${found}.`));
    expect(() => createMergePatch({}, value)).toThrow(new TypeError(`${error.replace("%", "after")}${found}.`));
  });

  it("a target may contain itself: only the patch is walked", () => {
    const target = cyclic() as { readonly self: unknown };
    expect(applyMergePatch(target as never, { a: null })).toHaveProperty("self", target.self);
  });

  it.each([
    ["too-deep", cyclic()],
    ["too-large", doubled(25)],
  ])("everything with issues says %s", (code, value) => {
    const codes = (result: { readonly issues: readonly { readonly code: string }[] }) =>
      result.issues.map((issue) => issue.code);
    expect(codes(composeMergePatches({ x: {}, self: {} }, value))).toStrictEqual([code]);
    expect(codes(applyJsonPatch(value, []))).toStrictEqual([code]);
    expect(codes(applyJsonPatch({}, [{ op: "add", path: "/a", value }]))).toStrictEqual([code]);
    expect(codes(mergePatchToJsonPatch(value, {}))).toStrictEqual([code]);
  });

  it("a difference is the whole value", () => {
    for (const value of [cyclic(), doubled(25)]) {
      expect(diffJson({}, value)).toStrictEqual([{ op: "replace", path: "", value }]);
    }
  });

  it("are equal to nothing but themselves", () => {
    const value = cyclic();
    expect(jsonEquals(value, value)).toBe(true);
    expect(jsonEquals(value, cyclic())).toBe(false);
    expect(jsonEquals(doubled(25), doubled(25))).toBe(false);
    expect(jsonEquals(doubled(12), doubled(12))).toBe(true);
  });

  it.each([[{ a: 12n }], [12n], [() => 1], [Symbol("s")]])("JSON Patch refuses what JSON cannot hold: %o", (value) => {
    const found = "one with a BigInt, a function or a symbol in it.";
    expect(() => applyJsonPatch(value as never, [])).toThrow(
      new TypeError(`${error.replace("%", "document")}${found}`),
    );
    const add = [{ op: "add", path: "/a", value }];
    expect(() => applyJsonPatch({}, add)).toThrow(new TypeError(`${error.replace("%", "operations")}${found}`));
  });

  it("a difference refuses a BigInt", () => {
    expect(() => diffJson({}, { a: { b: 12n } } as never)).toThrow(
      new TypeError(`${error.replace("%", "after")}one with a BigInt, a function or a symbol in it.`),
    );
  });
});
