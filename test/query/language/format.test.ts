import { describe, expect, it } from "vitest";
import { explainQuery, formatQuery } from "../../../src/query/index.js";
import type { Condition, Expression } from "../../../src/query/index.js";

const written = (where: Expression, dialect: Condition["dialect"] = "twin"): string =>
  formatQuery({ kind: "condition", dialect, from: null, where });

describe("a path by hand that cannot be written says why", () => {
  const INDEX = "An index is a whole number after a name, in the routing dialect only.";
  const NAME = 'A name in a routing condition has no blank and none of ()<>@,;:\\"/[]?={}. in it.';

  it.each<[readonly (string | number)[], Condition["dialect"], string]>([
    [[], "twin", "A path has at least one name."],
    [[], "routing", "A path has at least one name."],
    [["tags", 0], "twin", INDEX],
    [[0, "a"], "routing", INDEX],
    [["$body", -1], "routing", INDEX],
    [["$body", 0.5], "routing", INDEX],
    [["$body", "a b"], "routing", NAME],
    [["a b"], "routing", NAME],
  ])("%j in the dialect %s", (segments, dialect, message) => {
    expect(() => written({ kind: "path", segments }, dialect)).toThrow(new TypeError(message));
  });

  it("where it is explained, too", () => {
    const where = { kind: "path", segments: ["tags", 0] } as const;
    const query = { kind: "query", top: null, select: "*", from: "devices", where, groupBy: null } as const;
    expect(() => explainQuery(query)).toThrow(new TypeError(INDEX));
  });
});

describe("a minus", () => {
  const minus = (operand: Expression): Expression => ({ kind: "unary", operator: "-", operand });
  const path = { kind: "path", segments: ["$body", "a"] } as const;
  const call = { kind: "call", name: "ABS", arguments: [path] } as const;

  it.each<[Expression, Condition["dialect"], string]>([
    [path, "twin", "-$body.a"],
    [path, "routing", "-($body.a)"],
    [call, "routing", "-(ABS($body.a))"],
    [minus(path), "twin", "-(-$body.a)"],
    [minus(path), "routing", "-(-($body.a))"],
    [{ kind: "literal", value: 1 }, "twin", "-(1)"],
    [{ kind: "literal", value: 1 }, "routing", "-(1)"],
    [{ kind: "undefined" }, "twin", "-undefined"],
  ])("before %j in the dialect %s", (operand, dialect, text) => {
    expect(written(minus(operand), dialect)).toBe(text);
  });
});
