import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCondition } from "../../../src/query/index.js";
import type { Expression, PathExpression } from "../../../src/query/index.js";
import { valueOf } from "../reference.js";

/** Few names and values, so that paths lead somewhere and comparisons meet equals. */
const name = fc.constantFrom("a", "b", "A", "desired", "reported", "toString", "__proto__");
const scalar = fc.constantFrom(0, 1, 2.5, -1, "", "a", "ab", true, false, null);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie("json"), { maxLength: 2 }),
    fc.dictionary(name, tie("json"), { maxKeys: 4 }),
  ),
}));
const section = fc.dictionary(name, fc.oneof(scalar, json), { maxKeys: 5 });
const sections = fc.record({ desired: section, reported: section }, { requiredKeys: [] });

const twin = fc.oneof(
  fc.record({ deviceId: scalar, tags: section, properties: fc.oneof({ weight: 4, arbitrary: sections }, json) }),
  fc.record({ tags: section, desired: section, reported: section }, { requiredKeys: [] }),
  fc.record({ DeviceId: fc.constant("a"), Tags: section, Properties: fc.record({ Desired: section }) }),
  fc.dictionary(fc.constantFrom("tags", "properties", "desired", "deviceId"), json),
  json,
);

const path: fc.Arbitrary<PathExpression> = fc
  .tuple(
    fc.constantFrom(["tags"], ["deviceId"], ["properties"], ["properties", "desired"], ["properties", "reported"]),
    fc.array(name, { maxLength: 2 }),
  )
  .map(([root, names]) => ({ kind: "path", segments: [...root, ...names] }));
const constant: fc.Arbitrary<Expression> = fc.oneof(
  scalar.map((value) => ({ kind: "literal", value }) as const),
  fc.constant({ kind: "undefined" } as const),
);
const items = fc.array(constant, { minLength: 1, maxLength: 3 });

const { expression } = fc.letrec<{ expression: Expression }>((tie) => {
  const operand = tie("expression");
  return {
    expression: fc.oneof(
      { maxDepth: 4, depthIdentifier: "expression" },
      fc.oneof(path, constant),
      path.map((of) => ({ kind: "call", name: "IS_DEFINED", arguments: [of] }) as const),
      fc
        .tuple(fc.constantFrom("STARTSWITH", "ENDSWITH"), operand, operand)
        .map(([of, ...values]) => ({ kind: "call", name: of, arguments: values }) as const),
      fc
        .tuple(fc.constantFrom("NOT" as const, "-" as const), operand)
        .map(([operator, of]) => ({ kind: "unary", operator, operand: of }) as const),
      fc
        .tuple(
          fc.constantFrom(...(["=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%"] as const)),
          operand,
          operand,
        )
        .map(([operator, left, right]) => ({ kind: "binary", operator, left, right }) as const),
      fc
        .tuple(fc.constantFrom("AND" as const, "OR" as const), operand, operand)
        .map(([operator, left, right]) => ({ kind: "binary", operator, left, right }) as const),
      fc
        .tuple(fc.constantFrom("IN" as const, "NIN" as const), operand, items)
        .map(
          ([operator, left, list]) =>
            ({ kind: "binary", operator, left, right: { kind: "array", items: list } }) as const,
        ),
    ),
  };
});

const options = fc.record({
  mismatch: fc.constantFrom("undefined" as const, "unequal" as const),
  keys: fc.constantFrom("exact" as const, "ignoreCase" as const),
});

const not = (operand: Expression): Expression => ({ kind: "unary", operator: "NOT", operand });
const condition = (where: Expression) => ({ kind: "condition", dialect: "twin", from: null, where }) as const;

/** The same truth, so many levels further down, with what has to be read once more on the way. */
function buried(where: Expression, levels: number): Expression {
  let above = where;
  for (let level = 0; level < levels; level += 1) {
    const isEven = level % 2 === 0;
    above = { kind: "binary", operator: isEven ? "AND" : "OR", left: above, right: where };
  }
  return above;
}

describe("a compiled condition", () => {
  it("is true, false or neither as the language says it part by part", () => {
    fc.assert(
      fc.property(expression, fc.array(twin, { minLength: 1, maxLength: 4 }), options, (where, twins, choice) => {
        const [holds, fails] = [where, not(where)].map((tree) => compileCondition(condition(tree), choice));
        for (const one of twins) {
          const value = valueOf(where, one, choice);
          expect([holds?.(one), fails?.(one)]).toStrictEqual([value === true, value === false]);
        }
      }),
    );
  });

  it("is so however deeply it is nested, where it is read part by part itself", () => {
    fc.assert(
      fc.property(expression, fc.array(twin, { maxLength: 3 }), fc.nat({ max: 400 }), (where, twins, levels) => {
        const holds = compileCondition(condition(where));
        const deep = compileCondition(condition(buried(where, levels)));
        expect(twins.map(deep)).toStrictEqual(twins.map(holds));
      }),
    );
  });
});
