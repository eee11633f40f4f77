import { describe, expectTypeOf, it } from "vitest";
import { toResult } from "../../src/result/index.js";
import type { CodeRegistry, Issue, Result } from "../../src/result/index.js";

describe("Result", () => {
  it("has a value exactly when it is ok", () => {
    const read = (result: Result<number, "odd">): number => {
      if (result.ok) {
        expectTypeOf(result.value).toEqualTypeOf<number>();
        return result.value;
      }
      expectTypeOf(result).not.toHaveProperty("value");
      return result.issues.length;
    };
    expectTypeOf(read).returns.toEqualTypeOf<number>();
  });

  it("has at least one issue when it failed", () => {
    type Failed = Extract<Result<number, "odd">, { ok: false }>;
    expectTypeOf<Failed["issues"][0]>().toEqualTypeOf<Issue<"odd">>();
    expectTypeOf<readonly []>().not.toExtend<Failed["issues"]>();
  });

  it("keeps the codes closed", () => {
    expectTypeOf<Result<number, "a">>().toExtend<Result<number, "a" | "b">>();
    expectTypeOf<Result<number, "a" | "b">>().not.toExtend<Result<number, "a">>();
    expectTypeOf(toResult(1, [] as readonly Issue<"a">[])).toEqualTypeOf<Result<number, "a">>();
  });

  it("is read-only", () => {
    const issue = { code: "a", severity: "error", path: "", message: "" } as Issue<"a">;
    // @ts-expect-error -- an issue is not written to
    issue.code = "a";
  });
});

describe("CodeRegistry", () => {
  it("leaves no code out and takes no other", () => {
    const entry = { title: "", explanation: "" };
    // @ts-expect-error -- the code b is missing
    const short: CodeRegistry<"a" | "b"> = { a: entry };
    // @ts-expect-error -- there is no code c
    const long: CodeRegistry<"a"> = { a: entry, c: entry };
    expectTypeOf(short).not.toBeAny();
    expectTypeOf(long).not.toBeAny();
  });
});
