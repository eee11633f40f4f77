import { describe, expect, it } from "vitest";
import { memberInAnyCase } from "../../src/document/member-in-any-case.js";

describe("a member in any case", () => {
  it.each<[unknown, string, unknown]>([
    [{ opType: 1 }, "opType", 1],
    [{ OpType: 1 }, "opType", 1],
    [{ optype: 1 }, "OPTYPE", 1],
    [{ OPTYPE: 1, opType: 2 }, "opType", 2],
    [{ OPTYPE: 1, optype: 2 }, "opType", 1],
    [{ opTypes: 1 }, "opType", undefined],
    [{ undefined: 1 }, "opType", undefined],
    [{ OpType: null }, "opType", null],
    [[1], "0", undefined],
    ["opType", "length", undefined],
    [undefined, "opType", undefined],
  ])("of %j called %s is %j", (holder, name, value) => {
    expect(memberInAnyCase(holder, name)).toBe(value);
  });
});
