import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { acknowledgementQueries, evaluateTwin } from "../../src/properties/index.js";
import { runQuery } from "../../src/query/index.js";

const value = fc.constantFrom<JsonValue>(1, 2);
const report = fc.option(
  fc.record(
    {
      value,
      ac: fc.constantFrom(100, 199, 200, 202, 203, 204, 299, 304, 400, 404, 500, 599, 600),
      av: fc.integer({ min: 0, max: 4 }),
    },
    { requiredKeys: ["ac", "av"] },
  ),
  { nil: undefined },
);
const version = fc.integer({ min: 1, max: 4 });

/** A twin with the property at its root, or in a component; without `$metadata`, which the queries do not ask. */
function twinOf(
  desired: JsonValue | undefined,
  reported: JsonObject | undefined,
  $version: number,
  inside: boolean,
): JsonObject {
  const member = (side: JsonValue | undefined): JsonObject => {
    const own = side === undefined ? {} : { p: side };
    return inside ? { c: { __t: "c", ...own } } : own;
  };
  return { deviceId: "d", properties: { desired: { ...member(desired), $version }, reported: member(reported) } };
}

describe("the queries about a writable property", () => {
  it("select exactly what the judge puts in the state of their name", () => {
    fc.assert(
      fc.property(
        fc.option(value, { nil: undefined }),
        report,
        version,
        fc.boolean(),
        (desired, reported, now, inside) => {
          const twin = twinOf(desired, reported, now, inside);
          const { members } = evaluateTwin(twin);
          const path = inside ? "/c/p" : "/p";
          const judged = members.find((member) => member.path === path)?.state;
          const queries = inside ? acknowledgementQueries("p", "c") : acknowledgementQueries("p");
          for (const [state, text] of Object.entries<string>({ ...queries })) {
            const answer = runQuery(text, [twin], { strict: true });
            expect(answer.issues).toStrictEqual([]);
            expect([state, answer.ok && answer.value.length > 0]).toStrictEqual([state, judged === state]);
          }
        },
      ),
    );
  });

  it("refuse a name that the convention does not have", () => {
    expect(() => acknowledgementQueries("a b")).toThrow(TypeError);
    expect(() => acknowledgementQueries("a", "b]]")).toThrow(TypeError);
  });
});
