import { describe, expect, it } from "vitest";
import { codePage, hasError, toResult } from "../../src/result/index.js";
import type { Issue } from "../../src/result/index.js";

const warning: Issue<"odd"> = { code: "odd", severity: "warning", path: "/a", message: "Odd." };
const error: Issue<"broken"> = { code: "broken", severity: "error", path: "", message: "Broken." };

describe("toResult", () => {
  it("is a success without issues", () => {
    expect(toResult(1, [])).toStrictEqual({ ok: true, value: 1, issues: [] });
  });

  it("is a success with warnings only, and keeps them", () => {
    expect(toResult(1, [warning, warning])).toStrictEqual({ ok: true, value: 1, issues: [warning, warning] });
  });

  it("is a failure with one error, and keeps the warnings in their order", () => {
    expect(toResult(1, [warning, error, warning])).toStrictEqual({ ok: false, issues: [warning, error, warning] });
  });
});

describe("hasError", () => {
  it("is true as soon as one issue is an error", () => {
    expect(hasError([warning, error])).toBe(true);
  });

  it("is false for warnings and for none", () => {
    expect(hasError([warning])).toBe(false);
    expect(hasError([])).toBe(false);
  });
});

describe("codePage", () => {
  it("names the page of a code", () => {
    expect(codePage("too-deep")).toBe("docs/codes/too-deep.md");
  });
});
