import { describe, expectTypeOf, it } from "vitest";
import type { JsonObject } from "../../src/json/index.js";
import type { Issue, Result } from "../../src/result/index.js";
import {
  compileCondition,
  explainQuery,
  matches,
  parseCondition,
  parseQuery,
  runQuery,
} from "../../src/query/index.js";
import type { Condition, Expression, Query, QueryCode, QueryIssue, QueryResult, Row } from "../../src/query/index.js";

describe("the answers of the query room", () => {
  it("are results like everywhere, with issues that know their place", () => {
    expectTypeOf(parseQuery("")).toExtend<Result<Query, QueryCode>>();
    expectTypeOf(parseCondition("")).toExtend<Result<Condition, QueryCode>>();
    expectTypeOf(runQuery("", [])).toEqualTypeOf<QueryResult<readonly Row[]>>();
    expectTypeOf<QueryIssue>().toExtend<Issue<QueryCode>>();
    expectTypeOf<Row>().toEqualTypeOf<JsonObject>();
  });

  it("take text or tree", () => {
    expectTypeOf(runQuery).parameter(0).toEqualTypeOf<string | Query>();
    expectTypeOf(matches).parameter(0).toEqualTypeOf<string | Condition>();
    expectTypeOf(matches).returns.toBeBoolean();
    expectTypeOf(compileCondition("true")).toBeCallableWith(5);
    expectTypeOf(explainQuery).parameter(0).toEqualTypeOf<Query | string>();
  });
});

describe("an expression", () => {
  it("is told by its kind", () => {
    const expression = {} as Expression;
    if (expression.kind === "literal") expectTypeOf(expression.value).toEqualTypeOf<string | number | boolean | null>();
    if (expression.kind === "path") expectTypeOf(expression.segments).toEqualTypeOf<readonly (string | number)[]>();
    if (expression.kind === "unary") expectTypeOf(expression.operator).toEqualTypeOf<"NOT" | "-">();
  });
});
