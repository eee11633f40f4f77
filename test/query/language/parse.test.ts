import { describe, expect, it } from "vitest";
import { explainQuery, formatQuery, MAX_QUERY_LENGTH, parseCondition, parseQuery } from "../../../src/query/index.js";
import type { Query } from "../../../src/query/index.js";

function query(text: string): Query {
  const result = parseQuery(text);
  if (!result.ok) throw new Error(result.issues[0].message);
  return result.value;
}

function written(text: string): string {
  return formatQuery(query(text));
}

describe("parseQuery gives a tree", () => {
  it("of every clause", () => {
    expect(
      query("select top 5 tags.a as x, avg(properties.reported.t) from devices where tags.b = 1 group by tags.a"),
    ).toStrictEqual({
      kind: "query",
      top: 5,
      select: [
        { kind: "path", path: { kind: "path", segments: ["tags", "a"] }, alias: "x" },
        {
          kind: "aggregate",
          aggregate: "AVG",
          of: { kind: "path", segments: ["properties", "reported", "t"] },
          alias: null,
        },
      ],
      from: "devices",
      where: {
        kind: "binary",
        operator: "=",
        left: { kind: "path", segments: ["tags", "b"] },
        right: { kind: "literal", value: 1 },
      },
      groupBy: { kind: "path", segments: ["tags", "a"] },
    });
  });

  it("without clauses that are not there", () => {
    expect(query("SELECT * FROM devices.modules")).toStrictEqual({
      kind: "query",
      top: null,
      select: "*",
      from: "devices.modules",
      where: null,
      groupBy: null,
    });
  });

  it.each([
    ["select * from DEVICES . MODULES", "SELECT * FROM devices.modules"],
    ["SELECT TOP(10) * FROM devices", "SELECT TOP 10 * FROM devices"],
    ["SELECT /* a */ * /**/ FROM\n\tdevices /* Include the double brackets. */", "SELECT * FROM devices"],
    ["SELECT DEVICEID, Id, tags FROM devices", "SELECT deviceId, deviceId, tags FROM devices"],
    ["SELECT StatusUpdatedTime, id AS x FROM devices", "SELECT statusUpdateTime, deviceId AS x FROM devices"],
    [
      "SELECT devices.deviceId, devices.modules.moduleId FROM devices.modules",
      "SELECT deviceId, moduleId FROM devices.modules",
    ],
    ["SELECT devices FROM devices", "SELECT devices FROM devices"],
    ["SELECT reported.x, Desired.y FROM devices", "SELECT properties.reported.x, properties.desired.y FROM devices"],
    ["SELECT tags.[[a-b]] AS [[group]] FROM devices", "SELECT tags.[[a-b]] AS [[group]] FROM devices"],
    ["SELECT tags.[[plain]], tags.5g, tags.über FROM devices", "SELECT tags.plain, tags.5g, tags.über FROM devices"],
    ["SELECT tags.[[a]b]].[[from]] AS [[5g]] FROM devices", "SELECT tags.[[a]b]].[[from]] AS [[5g]] FROM devices"],
    [
      "SELECT properties.reported.[[$iotin:deviceinfo]] FROM devices",
      "SELECT properties.reported.[[$iotin:deviceinfo]] FROM devices",
    ],
    ["SELECT count FROM devices", "SELECT count FROM devices"],
    [
      "SELECT Min(tags.a), MAX(tags.a), Sum(tags.a), COUNT( ) FROM devices",
      "SELECT MIN(tags.a), MAX(tags.a), SUM(tags.a), COUNT() FROM devices",
    ],
  ])("%s is written %s", (text, result) => {
    expect(written(text)).toBe(result);
    expect(query(result)).toStrictEqual(query(text));
  });
});

describe("formatQuery writes a condition so that it means the same", () => {
  it.each([
    ["((tags.a = 1))", "tags.a = 1"],
    ["tags.a<>1 and not(tags.b=2)", "tags.a != 1 AND NOT (tags.b = 2)"],
    ["not is_defined(tags.a)", "NOT IS_DEFINED(tags.a)"],
    ["not tags.a", "NOT (tags.a)"],
    ["tags.a = 1 or tags.b = 2 and tags.c = 3", "tags.a = 1 OR tags.b = 2 AND tags.c = 3"],
    ["(tags.a = 1 or tags.b = 2) and tags.c = 3", "(tags.a = 1 OR tags.b = 2) AND tags.c = 3"],
    ["true or (true or true)", "true OR (true OR true)"],
    ["1 - (2 - 3) = 2", "1 - (2 - 3) = 2"],
    ["1 - 2 - 3 = 2", "1 - 2 - 3 = 2"],
    ["(1 + 2) * 3 = 9", "(1 + 2) * 3 = 9"],
    ["-(5) = - 5", "-(5) = -5"],
    ["- -tags.a = -(tags.a * 2)", "-(-tags.a) = -(tags.a * 2)"],
    ["(-tags.a) * 2 = 1", "-tags.a * 2 = 1"],
    ["tags.a IN [ 'a' , \"b\", 0x1F, null, UNDEFINED, [TRUE] ]", "tags.a IN ['a', 'b', 31, null, undefined, [true]]"],
    [`tags.a = "it's" AND tags.b = 'a"b\\\\c\\u0041\\"'`, `tags.a = 'it\\'s' AND tags.b = 'a"b\\\\cA"'`],
    ["tags.a = 'line\\u000aend'", "tags.a = 'line\\u000aend'"],
    ["tags.a = 'new\nline'", "tags.a = 'new\\u000aline'"],
    ["tags.a = 1e21", "tags.a = 1e+21"],
    ["STARTSWITH(tags.a, 'b')", "STARTSWITH(tags.a, 'b')"],
    ["from Devices where tags.a = 1", "FROM devices WHERE tags.a = 1"],
    ["*", "*"],
    ["tags.a IN [[1]] AND [[tags.a]] = [[tags]]", "tags.a IN [[1]] AND [[tags.a]] = [[tags]]"],
  ])("%s is written %s", (text, result) => {
    const condition = parseCondition(text);
    expect(condition.ok && formatQuery(condition.value)).toBe(result);
    const again = parseCondition(result);
    expect(again.ok && again.value).toStrictEqual(condition.ok && condition.value);
  });

  it.each(["", "a]]b", "a]", "a\nb"])("throws for the name %j, which no text means", (name) => {
    const root = { kind: "path", segments: [name] } as const;
    expect(() => formatQuery({ kind: "condition", dialect: "twin", from: null, where: root })).toThrow(TypeError);
    const where = { kind: "path", segments: ["tags", name] } as const;
    expect(() => formatQuery({ kind: "condition", dialect: "twin", from: null, where })).toThrow(TypeError);
  });
});

interface Mistake {
  readonly text: string;
  readonly code: string;
  readonly at: readonly [number, number];
  readonly token: string;
  readonly expected?: RegExp;
  readonly hint?: RegExp;
}

const MISTAKES: readonly Mistake[] = [
  { text: "", code: "unexpected-token", at: [1, 1], token: "", expected: /SELECT/ },
  { text: "DELETE", code: "unexpected-token", at: [1, 1], token: "DELETE", expected: /SELECT/ },
  { text: "SELECT", code: "unexpected-token", at: [1, 7], token: "", expected: /a column/ },
  { text: "SELECT FROM devices", code: "unexpected-token", at: [1, 8], token: "FROM", expected: /a column/ },
  {
    text: "SELECT DISTINCT tags.a FROM devices",
    code: "unexpected-token",
    at: [1, 17],
    token: "tags",
    expected: /FROM/,
    hint: /Group by the path/,
  },
  { text: "SELECT TOP x * FROM devices", code: "unexpected-token", at: [1, 12], token: "x", expected: /whole number/ },
  {
    text: "SELECT TOP 1.5 * FROM devices",
    code: "unexpected-token",
    at: [1, 12],
    token: "1.5",
    expected: /whole number/,
  },
  { text: "SELECT TOP (1 * FROM devices", code: "unexpected-token", at: [1, 15], token: "*", expected: /\)/ },
  { text: "SELECT *, tags.a FROM devices", code: "unexpected-token", at: [1, 9], token: ",", expected: /FROM/ },
  { text: "SELECT tags.a AS FROM devices", code: "unexpected-token", at: [1, 18], token: "FROM", expected: /a name/ },
  { text: "SELECT tags.a AS b.c FROM devices", code: "unexpected-token", at: [1, 18], token: "b", expected: /a name/ },
  { text: "SELECT tags. FROM devices", code: "keyword-in-path", at: [1, 14], token: "FROM", hint: /\[\[FROM\]\]/ },
  {
    text: "SELECT tags.'a' FROM devices",
    code: "unexpected-token",
    at: [1, 13],
    token: "'…'",
    expected: /after the dot/,
  },
  { text: "SELECT COUNT(*) AS n FROM devices", code: "unexpected-token", at: [1, 14], token: "*", hint: /COUNT\(\)/ },
  { text: "SELECT AVG() FROM devices", code: "unexpected-token", at: [1, 12], token: ")", expected: /a path/ },
  { text: "SELECT AVG(tags.a FROM devices", code: "unexpected-token", at: [1, 19], token: "FROM", expected: /\)/ },
  { text: "SELECT * FROM twins", code: "unknown-collection", at: [1, 15], token: "twins", expected: /devices\.jobs/ },
  { text: "SELECT * FROM", code: "unexpected-token", at: [1, 14], token: "", expected: /devices/ },
  { text: "SELECT * FROM devices WHERE", code: "unexpected-token", at: [1, 28], token: "", expected: /a value/ },
  {
    text: "SELECT *\nFROM devices\n  WHERE tags.a == 1",
    code: "unexpected-token",
    at: [3, 16],
    token: "==",
    hint: /single/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a && tags.b",
    code: "unexpected-token",
    at: [1, 36],
    token: "&&",
    hint: /AND/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a || tags.b",
    code: "unexpected-token",
    at: [1, 36],
    token: "||",
    hint: /OR/,
  },
  { text: "SELECT * FROM devices WHERE !tags.a", code: "unexpected-token", at: [1, 29], token: "!", hint: /NOT/ },
  {
    text: "SELECT * FROM devices WHERE tags.a = “x”",
    code: "unexpected-token",
    at: [1, 38],
    token: "“",
    hint: /straight/,
  },
  { text: "SELECT * FROM devices WHERE tags.a = 😀", code: "unexpected-token", at: [1, 38], token: "😀" },
  { text: "SELECT * FROM devices;", code: "unexpected-token", at: [1, 22], token: ";", hint: /semicolon/ },
  {
    text: "SELECT * FROM devices WHERE tags.a:b = 1",
    code: "unexpected-token",
    at: [1, 35],
    token: ":",
    hint: /double brackets/,
  },
  {
    text: "SELECT * FROM devices ORDER BY deviceId",
    code: "unexpected-token",
    at: [1, 23],
    token: "ORDER",
    hint: /does not have/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a LIKE 'x%'",
    code: "unexpected-token",
    at: [1, 36],
    token: "LIKE",
    hint: /STARTSWITH/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a IS NULL",
    code: "unexpected-token",
    at: [1, 36],
    token: "IS",
    hint: /IS_DEFINED/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a NOT IN ['x']",
    code: "unexpected-token",
    at: [1, 36],
    token: "NOT",
    hint: /NIN/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a IN ('x')",
    code: "unexpected-token",
    at: [1, 39],
    token: "(",
    hint: /square brackets: IN/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a NIN ('x')",
    code: "unexpected-token",
    at: [1, 40],
    token: "(",
    hint: /square brackets: NIN/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a IN 'x'",
    code: "unexpected-token",
    at: [1, 39],
    token: "'…'",
    expected: /square brackets/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a IN []",
    code: "unexpected-token",
    at: [1, 40],
    token: "]",
    expected: /a value/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a IN [tags.b]",
    code: "unexpected-token",
    at: [1, 36],
    token: "IN",
    expected: /constants/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a NIN [1] + 2",
    code: "unexpected-token",
    at: [1, 36],
    token: "NIN",
    expected: /constants/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a IN [1 2]",
    code: "unexpected-token",
    at: [1, 42],
    token: "2",
    expected: /"," or "\]"/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a = 'it''s'",
    code: "unexpected-token",
    at: [1, 42],
    token: "'…'",
    hint: /backslash/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a 'x'",
    code: "unexpected-token",
    at: [1, 36],
    token: "'…'",
    expected: /an operator/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a = 'x",
    code: "malformed-text",
    at: [1, 38],
    token: "'",
    hint: /one too many/,
  },
  {
    text: 'SELECT * FROM devices WHERE tags.a = "x',
    code: "malformed-text",
    at: [1, 38],
    token: '"',
    hint: /one too many/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a = 'C:\\temp'",
    code: "malformed-text",
    at: [1, 41],
    token: "\\",
    hint: /twice/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a = '\\u12'",
    code: "malformed-text",
    at: [1, 39],
    token: "\\",
    expected: /hexadecimal/,
    hint: /twice/,
  },
  { text: "SELECT * FROM devices /* open", code: "unexpected-token", at: [1, 23], token: "/*", expected: /\*\// },
  {
    text: "SELECT * FROM devices WHERE (tags.a = 1",
    code: "unexpected-token",
    at: [1, 40],
    token: "",
    expected: /"\)"/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a = 1)",
    code: "unexpected-token",
    at: [1, 39],
    token: ")",
    expected: /the end/,
  },
  {
    text: "SELECT * FROM devices WHERE (tags.a, tags.b)",
    code: "unexpected-token",
    at: [1, 36],
    token: ",",
    expected: /"\)"/,
  },
  { text: "SELECT * FROM devices WHERE (tags.a]", code: "unexpected-token", at: [1, 36], token: "]", expected: /"\)"/ },
  {
    text: "SELECT * FROM devices WHERE STARTSWITH(tags.a; 1)",
    code: "unexpected-token",
    at: [1, 46],
    token: ";",
    expected: /"," or "\)"/,
    hint: /semicolon/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a = 12abc",
    code: "unexpected-token",
    at: [1, 40],
    token: "abc",
    expected: /an operator/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a = 1e999",
    code: "unexpected-token",
    at: [1, 38],
    token: "1e999",
    expected: /smaller/,
  },
  {
    text: "SELECT * FROM devices WHERE tags.a = 1 extra",
    code: "unexpected-token",
    at: [1, 40],
    token: "extra",
    expected: /GROUP BY/,
  },
  { text: "SELECT * FROM devices GROUP tags.a", code: "unexpected-token", at: [1, 29], token: "tags", expected: /BY/ },
  {
    text: "SELECT tags.a FROM devices GROUP BY tags.a, tags.b",
    code: "unexpected-token",
    at: [1, 43],
    token: ",",
    hint: /one path/,
  },
  {
    text: "SELECT tags.a FROM devices GROUP BY tags.a HAVING 1",
    code: "unexpected-token",
    at: [1, 44],
    token: "HAVING",
    hint: /does not have/,
  },
  {
    text: "SELECT tags.a, COUNT() FROM devices",
    code: "ungrouped-column",
    at: [1, 8],
    token: "tags",
    expected: /aggregates only/,
  },
  {
    text: "SELECT COUNT(), tags.b FROM devices GROUP BY tags.a",
    code: "ungrouped-column",
    at: [1, 17],
    token: "tags",
    expected: /GROUP BY/,
  },
  { text: "SELECT jobId FROM devices.jobs", code: "not-for-jobs", at: [1, 8], token: "jobId", expected: /SELECT \*/ },
  {
    text: "SELECT * FROM devices.jobs GROUP BY jobId",
    code: "not-for-jobs",
    at: [1, 8],
    token: "*",
    expected: /SELECT \*/,
  },
  {
    text: "SELECT * FROM devices WHERE from.x = 1",
    code: "keyword-in-path",
    at: [1, 29],
    token: "from",
  },
  {
    text: "SELECT * FROM devices WHERE tags.[[group = 1",
    code: "unexpected-token",
    at: [1, 34],
    token: "[[",
    expected: /\[\[name\]\] on one line/,
  },
  {
    text: "SELECT tags.x AS [[]] FROM devices",
    code: "unexpected-token",
    at: [1, 18],
    token: "[[",
    expected: /\[\[name\]\]/,
  },
];

describe("a text that is no query is refused with place, token, expectation and hint", () => {
  it.each(MISTAKES)("$text", ({ text, code, at, token, expected, hint }) => {
    const result = parseQuery(text);
    expect(result.ok).toBe(false);
    const [issue] = result.issues;
    expect(issue).toMatchObject({ code, severity: "error", path: "", line: at[0], column: at[1], token });
    expect(issue.message.startsWith(`Line ${at[0]}, column ${at[1]}: `)).toBe(true);
    if (expected !== undefined) expect(issue.expected).toMatch(expected);
    if (hint === undefined) expect(issue).not.toHaveProperty("hint");
    else expect(issue.hint).toMatch(hint);
  });

  it("quotes no text of the query, which could be a secret", () => {
    const { issues } = parseQuery("SELECT * FROM devices WHERE tags.a 'SharedAccessKey=pa55' = 'pa55");
    expect(JSON.stringify(issues)).not.toContain("pa55");
    expect(JSON.stringify(parseQuery("SELECT * FROM devices WHERE tags.a 'pa55'").issues)).not.toContain("pa55");
  });

  it("what is no text at all is refused too", () => {
    for (const input of [undefined, null, 5, {}, []]) {
      expect(parseQuery(input as string).issues[0]).toMatchObject({ code: "unexpected-token" });
    }
  });
});

describe("conditions alone", () => {
  it.each([
    ["", /a value/],
    ["* = 1", /a value/],
    ["tags.a = 1 GROUP BY tags.a", /the end of the condition/],
    ["from devices.modules", /WHERE/],
    ["SELECT * FROM devices", /a condition/],
  ])("%j is refused", (text, expected) => {
    expect(parseCondition(text).issues[0].expected).toMatch(expected);
  });

  it("a whole query is referred to parseQuery", () => {
    expect(parseCondition("SELECT * FROM devices").issues[0].hint).toContain("parseQuery");
  });

  it("the collection decides what roots there are", () => {
    expect(parseCondition("from devices.jobs where jobType = 'x'").issues).toStrictEqual([]);
    expect(parseCondition("jobType = 'x'").issues[0]).toMatchObject({ code: "unknown-root" });
    expect(parseCondition("from devices.jobs where reported.x = 1").issues[0]).toMatchObject({ code: "unknown-root" });
  });
});

describe("warnings", () => {
  it.each([
    ["NOT tags.a = 1", ["ambiguous-not"]],
    ["NOT tags.a IN [1]", ["ambiguous-not"]],
    ["NOT (tags.a = 1)", []],
    ["NOT tags.a AND tags.b", []],
    ["NOT IS_DEFINED(tags.a)", []],
    ["NOT -tags.a = 1", ["ambiguous-not"]],
    ["createdTimeUtc > 'x'", ["unknown-root"]],
    ["desired.x = 1 AND foo.bar = 2", ["unqualified-path", "unknown-root"]],
  ])("%s: %j", (text, codes) => {
    const { ok, issues } = parseCondition(text);
    expect(ok).toBe(true);
    expect(issues.map(({ code }) => code)).toStrictEqual(codes);
    expect(issues.every(({ severity }) => severity === "warning")).toBe(true);
  });

  it("says what an unknown root is likely to be", () => {
    const { issues } = parseQuery("SELECT * FROM devices.jobs WHERE createdTimeUtc > 'x'");
    expect(issues[0].hint).toContain("createdDateTimeUtc");
    expect(parseCondition("constructor.x = 1").issues[0]).not.toHaveProperty("hint");
  });

  it.each([
    ["properties.tags.x = 1", 1],
    ["tags.a = 1 AND properties.x = 1", 16],
  ])("of a section that is not there: %s", (text, column) => {
    const condition = parseCondition(text);
    expect(condition.issues).toMatchObject([{ code: "unknown-root", severity: "warning", column }]);
    expect(condition.issues[0].hint).toBeUndefined();
    expect(condition.issues[0].message).toContain('Below "properties" there are "desired" and "reported", and no "');
    const tree = parseQuery(`SELECT * FROM devices WHERE ${text}`);
    expect(tree.ok && explainQuery(tree.value).warnings.map(({ code }) => code)).toStrictEqual(["unknown-root"]);
  });

  it("of a section in another case, in a tree by hand", () => {
    const path = { kind: "path", segments: ["properties", "Reported", "x"] } as const;
    const tree = { kind: "query", top: null, select: "*", from: "devices", where: path, groupBy: null } as const;
    expect(explainQuery(tree).warnings[0]?.hint).toBe('Write "properties.reported".');
  });

  it("not of properties as a whole, nor of its sections", () => {
    const text =
      "IS_DEFINED(properties) AND IS_DEFINED(Properties.reported) AND IS_DEFINED(properties.desired.Reported)";
    expect(parseCondition(text).issues).toStrictEqual([]);
  });

  it("names of columns that are missing or there twice", () => {
    const { issues } = parseQuery("SELECT COUNT(), MAX(tags.a), tags.b, tags.b AS c FROM devices GROUP BY tags.b");
    expect(issues.map(({ code, column }) => [code, column])).toStrictEqual([
      ["unnamed-column", 8],
      ["unnamed-column", 17],
    ]);
    const twice = parseQuery("SELECT tags.status, properties.reported.status FROM devices");
    expect(twice.issues).toMatchObject([{ code: "duplicate-column", column: 21 }]);
  });

  it("stop after a hundred", () => {
    const text = Array.from({ length: 150 }, (_, index) => `x${index} = 1`).join(" OR ");
    expect(parseCondition(text).issues).toHaveLength(100);
  });
});

describe("strict", () => {
  it("refuses what IoT Hub refuses, and nothing else", () => {
    expect(parseCondition("reported.x = 1", { strict: true }).ok).toBe(false);
    expect(parseCondition("properties.reported.x = 1", { strict: true })).toMatchObject({ ok: true, issues: [] });
    expect(parseCondition("foo.x = 1", { strict: true })).toMatchObject({ ok: true });
  });
});

describe("the length of a query", () => {
  const long = (length: number): string => "SELECT * FROM devices".padEnd(length, " ");

  it("is 8192 characters at most", () => {
    expect(MAX_QUERY_LENGTH).toBe(8192);
    expect(parseQuery(long(8192)).ok).toBe(true);
    expect(parseQuery(long(8193)).issues[0]).toMatchObject({ code: "query-too-long", severity: "error" });
  });

  it("can be raised and lowered", () => {
    expect(parseQuery(long(9000), { maxLength: 9000 }).ok).toBe(true);
    expect(parseQuery("SELECT * FROM devices", { maxLength: 20 }).ok).toBe(false);
    expect(parseQuery("x", { maxLength: 0 }).issues[0]).toMatchObject({ code: "query-too-long" });
  });
});

describe("a wrong option is a TypeError that names it and its legal values", () => {
  it.each([
    [{ strict: "yes" }, /"strict" is true or false/],
    [{ maxLength: -1 }, /"maxLength" is a number/],
    [{ maxLength: Number.NaN }, /"maxLength" is a number/],
    [{ maxLength: "9" }, /"maxLength" is a number/],
    [{ dialect: "sql" }, /"dialect" is "twin" or "routing"/],
  ])("%j", (options, message) => {
    expect(() => parseCondition("true", options as object)).toThrow(message);
    expect(() => parseCondition("true", options as object)).toThrow(TypeError);
  });
});
