import { describe, expect, it } from "vitest";
import { runQuery } from "../../../src/query/index.js";
import type { JsonValue } from "../../../src/json/index.js";

/** Values that are all different, and would be alike if a sign between their parts were missing or elsewhere. */
const DIFFERENT: readonly JsonValue[] = [
  null,
  "",
  "null",
  0,
  "0",
  [],
  {},
  "[]",
  [1, 2],
  [2, 1],
  [12],
  [[1], 2],
  [1, [2]],
  [[1, 2]],
  ["1,2"],
  ["1", "2"],
  { a: 1 },
  { a: [1] },
  { a: 1, b: 2 },
  { a: 2, b: 1 },
  { a: { b: 2 } },
  { a: { b: 1 }, c: 2 },
  { a: { b: 1, c: 2 } },
  [[], {}],
  [{}, []],
  [[{}]],
  [{}, {}],
  { ab: 2 },
  { a: "1,b:2" },
  [{ a: 1 }, { b: 2 }],
  [{ a: 1, b: 2 }],
];

const groups = (values: readonly (JsonValue | undefined)[]) => {
  const twins = values.map((value, index) => ({
    deviceId: `d${index}`,
    tags: value === undefined ? {} : { v: value },
  }));
  const answer = runQuery("SELECT tags.v, COUNT() AS n FROM devices GROUP BY tags.v", twins);
  return answer.ok ? answer.value : [];
};

describe("GROUP BY a value that is not a word", () => {
  it("keeps different values apart", () => {
    expect(groups(DIFFERENT).map((row) => row["n"])).toStrictEqual(DIFFERENT.map(() => 1));
  });

  it("keeps what is not there apart from every value", () => {
    expect(groups([undefined, ...DIFFERENT, "undefined"]).map((row) => row["n"])).toStrictEqual(
      [undefined, ...DIFFERENT, "undefined"].map(() => 1),
    );
  });

  it("takes a value that contains itself for one that is not there", () => {
    const cycle: Record<string, unknown> = {};
    cycle["again"] = [cycle];
    const answer = groups([undefined, cycle as JsonValue, {}]);
    expect(answer.map((row) => row["n"])).toStrictEqual([2, 1]);
  });

  it("takes each together with its copy, members in any order, and what is not there with what is not there", () => {
    expect(groups([...DIFFERENT, ...structuredClone(DIFFERENT)]).map((row) => row["n"])).toStrictEqual(
      DIFFERENT.map(() => 2),
    );
    expect(
      groups([
        { a: 1, b: [2] },
        { b: [2], a: 1 },
      ]).map((row) => row["n"]),
    ).toStrictEqual([2]);
    expect(groups([undefined, "", undefined]).map((row) => row["n"])).toStrictEqual([2, 1]);
  });
});
