import { describe, expect, it } from "vitest";
import { explainQuery, formatQuery, matches, parseCondition, parseQuery, runQuery } from "../../src/query/index.js";
import { nested } from "../support/arbitraries.js";

const DEEP = 100_000;
const MAX = { maxLength: 10_000_000 };

describe("any depth gets an answer", () => {
  it("8,192 characters of parentheses, with nothing raised", () => {
    const text = `${"(".repeat(4000)}tags.a = 1${")".repeat(4000)}`;
    expect(matches(text, { tags: { a: 1 } })).toBe(true);
    expect(parseQuery(`SELECT * FROM devices WHERE ${text}`).ok).toBe(true);
  });

  it.each([
    ["parentheses", `${"(".repeat(DEEP)}true${")".repeat(DEEP)}`],
    ["NOT", `${"NOT ".repeat(DEEP)}true`],
    ["minus", `${"-(".repeat(DEEP)}1${")".repeat(DEEP)} = 1`],
    ["sums to the right", `${"(1 + ".repeat(DEEP)}1${")".repeat(DEEP)} = ${DEEP + 1}`],
    ["a chain", `${"true AND ".repeat(DEEP)}true`],
    ["arrays", `1 IN [1, ${"[".repeat(DEEP)}1${"]".repeat(DEEP)}]`],
  ])("100,000 levels: %s", (_, text) => {
    const condition = parseCondition(text, MAX);
    expect(condition.ok && matches(condition.value, {})).toBe(true);
    const again = parseCondition(condition.ok ? formatQuery(condition.value) : "", MAX);
    expect(again.ok && matches(again.value, {})).toBe(true);
  });

  it.each([
    ["NOT", `${"NOT ".repeat(DEEP)}tags.yes`],
    ["sums to the right", `${"(1 + ".repeat(DEEP)}tags.one${")".repeat(DEEP)} = ${DEEP + 1}`],
    ["a chain", `${"tags.yes AND ".repeat(DEEP)}tags.yes`],
  ])("100,000 levels over a member of the twin: %s", (_, text) => {
    const condition = parseCondition(text, MAX);
    const twins = [{ tags: { yes: true, one: 1 } }, { tags: { yes: false, one: 2 } }];
    expect(condition.ok && twins.map((twin) => matches(condition.value, twin))).toStrictEqual([true, false]);
  });

  it("calls in calls", () => {
    const text = `${"STARTSWITH(".repeat(DEEP)}'a'${", 'a')".repeat(DEEP)}`;
    const condition = parseCondition(text, MAX);
    expect(condition.ok && matches(condition.value, {})).toBe(false);
    expect(condition.ok && formatQuery(condition.value)).toBe(text);
    const query = parseQuery(`SELECT * FROM devices WHERE ${text}`, MAX);
    expect(query.ok && explainQuery(query.value).functions).toStrictEqual(["STARTSWITH"]);
  });

  it("brackets that do not close are an error", () => {
    expect(parseCondition("(".repeat(DEEP), MAX).issues[0]).toMatchObject({ column: DEEP + 1 });
    expect(parseCondition(`true${")".repeat(DEEP)}`, MAX).issues[0]).toMatchObject({ column: 5 });
  });

  it("a deep document, a deep path and a deep group", () => {
    const twin = { deviceId: "d", tags: nested(DEEP) };
    const path = `tags${".a".repeat(DEEP)}`;
    const found = runQuery(`SELECT * FROM devices WHERE ${path} = 1`, [twin], MAX);
    expect(found.ok && found.value[0] === twin).toBe(true);
    const groups = runQuery("SELECT tags.a, COUNT() AS n FROM devices GROUP BY tags.a", [twin, twin]);
    expect(groups.ok && groups.value.map(({ n }) => n)).toStrictEqual([2]);
  });

  it("brackets of names that do not close are an error, not a search for each", () => {
    expect(parseCondition(`tags${".[[".repeat(DEEP)}`, MAX).issues[0]).toMatchObject({ column: 6, token: "[[" });
  });
});
