import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonEquals } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import {
  compileQuery,
  explainQuery,
  formatQuery,
  matches,
  parseCondition,
  parseQuery,
  QUERY_AGGREGATES,
  runQuery,
} from "../../src/query/index.js";
import type { Expression, PathExpression, Query, QueryColumn } from "../../src/query/index.js";
import { anyJson } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";

const name = fc.oneof(
  fc.constantFrom("a", "b", "group", "AND", "$version", "über", "5g", "a-b", "a.b", "x]y", "__proto__", "it's", " "),
  fc.string({ minLength: 1, maxLength: 5 }).filter((text) => !/[\r\n]|\]\]|\]$/.test(text)),
);
const path: fc.Arbitrary<PathExpression> = fc
  .tuple(
    fc.constantFrom("tags", "properties", "deviceId", "configurations", "group", "a-b", "5g", "x]y"),
    fc.array(name, { maxLength: 3 }),
  )
  .map(([root, names]) => ({ kind: "path", segments: [root, ...names] }));
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => (value === 0 ? 0 : value));
const constant: fc.Arbitrary<Expression> = fc.oneof(
  fc
    .oneof(fc.string({ maxLength: 5, unit: "binary" }), number, fc.boolean(), fc.constant(null))
    .map((value) => ({ kind: "literal", value }) as const),
  fc.constant({ kind: "undefined" } as const),
);
const list = (items: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> =>
  fc.array(items, { minLength: 1, maxLength: 3 }).map((elements) => ({ kind: "array", items: elements }));

/** Any tree that a text can mean, in the twin dialect. */
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    path,
    constant,
    path.map((of) => ({ kind: "call", name: "IS_DEFINED", arguments: [of] }) as const),
    fc
      .tuple(fc.constantFrom("STARTSWITH", "ENDSWITH", "ARRAY_CONTAINS"), tie("expression"), tie("expression"))
      .map(([functionName, ...values]) => ({ kind: "call", name: functionName, arguments: values }) as const),
    list(tie("expression")),
    fc
      .tuple(fc.constantFrom("NOT" as const, "-" as const), tie("expression"))
      .map(([operator, operand]) => ({ kind: "unary", operator, operand }) as const),
    fc
      .tuple(
        fc.constantFrom(...(["AND", "OR", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%"] as const)),
        tie("expression"),
        tie("expression"),
      )
      .map(([operator, left, right]) => ({ kind: "binary", operator, left, right }) as const),
    fc
      .tuple(
        fc.constantFrom("IN" as const, "NIN" as const),
        tie("expression"),
        list(fc.oneof(constant, list(constant))),
      )
      .map(([operator, left, right]) => ({ kind: "binary", operator, left, right }) as const),
  ),
}));

const alias = fc.option(name);
const aggregate: fc.Arbitrary<QueryColumn> = fc
  .tuple(fc.constantFrom(...QUERY_AGGREGATES), path, alias)
  .map(([kind, of, as]) => ({ kind: "aggregate", aggregate: kind, of: kind === "COUNT" ? null : of, alias: as }));
const pathColumn: fc.Arbitrary<QueryColumn> = fc
  .tuple(path, alias)
  .map(([of, as]) => ({ kind: "path", path: of, alias: as }));
const common = fc.record({
  kind: fc.constant("query" as const),
  top: fc.option(fc.nat()),
  from: fc.constantFrom("devices" as const, "devices.modules" as const),
  where: fc.option(expression),
});
const query: fc.Arbitrary<Query> = fc.oneof(
  fc
    .tuple(common, fc.oneof(fc.constant("*" as const), fc.array(pathColumn, { minLength: 1, maxLength: 3 })))
    .map(([rest, select]) => ({ ...rest, select, groupBy: null })),
  fc
    .tuple(common, fc.array(aggregate, { minLength: 1, maxLength: 3 }), fc.option(path), alias)
    .map(([rest, select, groupBy, as]) => ({
      ...rest,
      select: groupBy === null ? select : [...select, { kind: "path" as const, path: groupBy, alias: as }],
      groupBy,
    })),
);
const MAX = { maxLength: 1_000_000 };

describe("a tree survives being written and read", () => {
  it("queries", () => {
    fc.assert(
      fc.property(query, (tree) => {
        const read = parseQuery(formatQuery(tree), MAX);
        expect(read.ok && read.value).toStrictEqual(tree);
      }),
    );
  });

  it("conditions", () => {
    fc.assert(
      fc.property(expression, fc.constantFrom(null, "devices" as const, "devices.modules" as const), (where, from) => {
        const tree = { kind: "condition", dialect: "twin", from, where } as const;
        const read = parseCondition(formatQuery(tree), MAX);
        expect(read.ok && read.value).toStrictEqual(tree);
      }),
    );
  });
});

describe("whatever the text, there is an answer", () => {
  const pieces = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ..."SELECT * , FROM devices WHERE tags.a = 1 AND OR NOT IN NIN ( ) [ ] [[ ]] ' \" /* */ TOP GROUP BY - ?? ||".split(
            " ",
          ),
        ),
        fc.string({ maxLength: 4, unit: "binary" }),
      ),
      { maxLength: 30 },
    )
    .map((words) => words.join(" "));

  it.each(["twin", "routing"] as const)("in the %s dialect, with a place inside the text for an error", (dialect) => {
    fc.assert(
      fc.property(pieces, (text) => {
        for (const result of [
          parseQuery(text),
          parseCondition(text, { dialect }),
          parseCondition(`x = ${text}`, { dialect }),
        ]) {
          const [first] = result.issues;
          if (!result.ok) expect(first.line).toBeGreaterThanOrEqual(1);
          if (!result.ok) expect(first.column).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});

describe("evaluation is total", () => {
  it("of any condition on anything, and does not change it", () => {
    fc.assert(
      fc.property(expression, anyJson, anyJson, (where, tags, document) => {
        const condition = { kind: "condition", dialect: "twin", from: null, where } as const;
        for (const input of [document, { tags, properties: tags }, { deviceId: "d", reported: tags }]) {
          deepFreeze(input);
          expect(typeof matches(condition, input)).toBe("boolean");
          expect(typeof matches(condition, input, { mismatch: "unequal", keys: "ignoreCase" })).toBe("boolean");
          expect(
            matches(condition, input) &&
              matches({ ...condition, where: { kind: "unary", operator: "NOT", operand: where } }, input),
          ).toBe(false);
        }
      }),
    );
  });

  it("of any query over anything", () => {
    fc.assert(
      fc.property(query, fc.array(anyJson, { maxLength: 5 }), (tree, documents) => {
        const before = JSON.stringify(documents);
        expect(runQuery(tree, documents).ok).toBe(true);
        expect(explainQuery(tree).collection).toBe(tree.from);
        expect(JSON.stringify(documents)).toBe(before);
      }),
    );
  });
});

describe("a run", () => {
  const twin = fc.record({ deviceId: fc.string({ maxLength: 2 }), tags: anyJson });

  it("gives row by row what runQuery gives at once", () => {
    fc.assert(
      fc.property(query, fc.array(twin, { maxLength: 8 }), (tree, twins) => {
        const all = runQuery(tree, twins);
        const compiled = compileQuery(tree);
        const run = compiled.ok ? compiled.value.start() : undefined;
        const rows = twins.flatMap((document) => run?.add(document) ?? []);
        expect(
          jsonEquals([...rows, ...(run?.finish() ?? [])] as JsonValue, (all.ok ? all.value : []) as JsonValue),
        ).toBe(true);
      }),
    );
  });

  it("counts in its groups every document once, equal values in one group", () => {
    fc.assert(
      fc.property(fc.array(anyJson, { maxLength: 12 }), (values) => {
        const twins = values.map((v, index) => ({ deviceId: String(index), tags: { v } }));
        const answer = runQuery("SELECT tags.v AS v, COUNT() AS n FROM devices GROUP BY tags.v", twins);
        const rows = answer.ok ? answer.value : [];
        const distinct = values.filter(
          (value, index) => values.findIndex((other) => jsonEquals(value, other)) === index,
        );
        expect(rows.map(({ n }) => n)).toStrictEqual(
          distinct.map((value) => values.filter((other) => jsonEquals(value, other)).length),
        );
      }),
    );
  });
});
