import { describe, expect, it } from "vitest";
import { formatQuery, parseCondition, parseQuery } from "../../../src/query/index.js";
import type { QueryDialect } from "../../../src/query/index.js";

function read(text: string, dialect: QueryDialect = "twin"): string {
  const condition = parseCondition(text, { dialect });
  return condition.ok ? formatQuery(condition.value) : `refused at ${String(condition.issues[0].column)}`;
}

describe("a number", () => {
  it.each([
    ["0", "0"],
    ["007", "7"],
    ["1.50", "1.5"],
    ["1e5", "100000"],
    ["1E5", "100000"],
    ["1e+2", "100"],
    ["25e-1", "2.5"],
    ["2.5e1", "25"],
    ["0x1f", "31"],
    ["0x1F", "31"],
    ["0X1f", "31"],
    ["-1", "-1"],
    ["- 1", "-1"],
    ["-0x10", "-16"],
    ["-0", "0"],
    ["1-1", "1 - 1"],
    ["1 -1", "1 - 1"],
    ["1--1", "1 - -1"],
    ["1+-1", "1 + -1"],
    ["5%2*3", "5 % 2 * 3"],
  ])("%s is read as %s", (written, meant) => {
    expect(read(`tags.a=${written}`)).toBe(`tags.a = ${meant}`);
  });

  it.each([
    ["1.", 9],
    [".5", 8],
    ["1.e5", 9],
    ["1..2", 9],
    ["1.2.3", 11],
    ["1e", 9],
    ["1e+", 9],
    ["1_000", 9],
    ["0x", 9],
    ["0xg", 9],
    ["1 2", 10],
    ["+1", 8],
    ["1,5", 9],
  ])("%s is none, and refused at its column %i", (written, column) => {
    expect(read(`tags.a=${written}`)).toBe(`refused at ${column}`);
  });
});

it("minus zero is zero, as JSON has it", () => {
  const condition = parseCondition("-0");
  expect(condition.ok && condition.value.where).toStrictEqual({ kind: "literal", value: 0 });
});

describe("a name", () => {
  it.each(["a", "_", "_a", "a1", "a_b", "$a", "a$b", "über", "straße", "名前", "a1b2", "from1", "INN"])(
    "%s needs no brackets at the beginning nor behind a dot",
    (name) => {
      expect(read(`${name}.${name} = 1`)).toBe(`${name}.${name} = 1`);
      expect(read(`[[1]] = 1 AND ${name}=1`)).toBe(`[[1]] = 1 AND ${name} = 1`);
      const query = parseQuery(`SELECT tags.a AS ${name} FROM devices`);
      expect(query.ok && query.value.select).toMatchObject([{ alias: name }]);
    },
  );

  it.each(["5g", "1", "007", "1e5", "$version", "_1", "0x1F"])("%s may stand behind a dot", (name) => {
    expect(read(`tags.${name} = 1`)).toBe(`tags.${name} = 1`);
  });

  it.each([
    ["tags.a-b = 1", "tags.a - b = 1"],
    ["tags.a -b = 1", "tags.a - b = 1"],
    ["tags.a-1 = 1", "tags.a - 1 = 1"],
    ["tags . a = 1", "tags.a = 1"],
    ["tags.a.b.c=1", "tags.a.b.c = 1"],
    ["tags.[[a-b]]-1=1", "tags.[[a-b]] - 1 = 1"],
    ["tags.[[a]].[[b]]=1", "tags.a.b = 1"],
    ["tags.[[a] b]]=1", "tags.[[a] b]] = 1"],
    ["tags.[[ a ]]=1", "tags.[[ a ]] = 1"],
    ["tags.[[it's]]=1", "tags.[[it's]] = 1"],
    ["tags.[[/*a*/]]=1", "tags.[[/*a*/]] = 1"],
  ])("in twins ends where it ends: %s is %s", (text, meant) => {
    expect(read(text)).toBe(meant);
  });

  it.each([
    ["a-b = 'c'", "a-b = 'c'"],
    ["$body.a - $body.b = 1", "$body.a - $body.b = 1"],
    ["a -b = 1", "refused at 3"],
    ["$body.a-b = 1", "$body.a-b = 1"],
    ["$body.5-g = 1", "$body.5-g = 1"],
    ["$body.a[0].b=1", "$body.a[0].b = 1"],
    ["$body.-a = 1", "$body.-a = 1"],
    ["-a = 'b'", "-a = 'b'"],
    ["- a = 1", "refused at 3"],
    ["-$body.a = '1'", "-$body.a = '1'"],
    ["- $body.a = 1", "-($body.a) = 1"],
    ["- (ABS(1)) = 1", "-(ABS(1)) = 1"],
    ["- (1 + 2) = 1", "-(1 + 2) = 1"],
    ["battery% = '1'", "battery% = '1'"],
    ["$body.Welcome!.he = 1", "$body.Welcome!.he = 1"],
    ["$body.a!='x'", "$body.a! = 'x'"],
    ["$body.a != 'x'", "$body.a != 'x'"],
    ["3+4 = 'x'", "3+4 = 'x'"],
    ["3 + 4 = 7", "3 + 4 = 7"],
    ["3/4 = 0.75", "3 / 4 = 0.75"],
    ["5g = 'x'", "5g = 'x'"],
    ["1e5 = 100000", "100000 = 100000"],
    ["a.and.NOT = 'x'", "a.and.NOT = 'x'"],
    ["{$a} = 'x'", "{$a} = 'x'"],
    ["{ $body.a[0] } = 'x'", "{$body.a[0]} = 'x'"],
    ["{a} = 'x'", "refused at 2"],
    ["{$a = 'x'", "refused at 5"],
    ["$body.[[a]] = 1", "refused at 7"],
    ["$body.a[0x1] = 1", "refused at 9"],
    ["$body.a[1e1] = 1", "refused at 9"],
    ["$body.a[-1] = 1", "refused at 9"],
    ["a.select = '1'", "a.select = '1'"],
  ])("in routing may have signs in it: %s is %s", (text, meant) => {
    expect(read(text, "routing")).toBe(meant);
  });

  it("in double brackets ends on its line, and a single bracket or none is no name", () => {
    expect(read("tags.[[a\nb]] = 1")).toBe("refused at 6");
    expect(read("tags.[[a\rb]] = 1")).toBe("refused at 6");
    expect(read("tags.[a] = 1")).toBe("refused at 6");
    expect(read("tags.[[a] = 1")).toBe("refused at 6");
    expect(read("tags.[[a]]] = 1")).toBe("refused at 11");
  });

  it("in double brackets stands behind AS in any case, and no text does", () => {
    const query = parseQuery("SELECT tags.a as [[a b]] FROM devices");
    expect(query.ok && query.value.select).toMatchObject([{ alias: "a b" }]);
    expect(parseQuery("SELECT tags.a AS 'b' FROM devices").ok).toBe(false);
    expect(parseQuery("SELECT tags.[[as]], tags.b FROM devices").ok).toBe(true);
    expect(read("tags.[[as]] IN [[1]]")).toBe("tags.[[as]] IN [[1]]");
    expect(read("'as' IN [[1]] AND '.' IN [['.']]")).toBe("'as' IN [[1]] AND '.' IN [['.']]");
  });

  it("in double brackets is no word of the language, and a text neither", () => {
    expect(read("tags.a [[AND]] tags.b")).toBe("refused at 8");
    expect(read("tags.a 'AND' tags.b")).toBe("refused at 8");
    expect(read("tags.[[not]] AND tags.[[true]] = true")).toBe("tags.[[not]] AND tags.[[true]] = true");
    expect(parseQuery("'SELECT' * FROM devices").issues[0]).toMatchObject({ column: 1, expected: "SELECT" });
  });
});

describe("tokens that touch", () => {
  it.each([
    ["tags.a='x'AND tags.b=\"y\"OR tags.c=1", "tags.a = 'x' AND tags.b = 'y' OR tags.c = 1"],
    ["tags.a=1AND tags.b=2", "tags.a = 1 AND tags.b = 2"],
    ["(tags.a)OR(tags.b)", "tags.a OR tags.b"],
    ["NOT(tags.a)AND NOT tags.b", "NOT (tags.a) AND NOT (tags.b)"],
    ["tags.a IN['x']", "tags.a IN ['x']"],
    ["tags.a<=1AND tags.a>=-1", "tags.a <= 1 AND tags.a >= -1"],
    ["tags.a<>-1", "tags.a != -1"],
    ["tags.a!=-1", "tags.a != -1"],
    ["tags.a<-1", "tags.a < -1"],
    ["tags.a/2/*half*//1=1", "tags.a / 2 / 1 = 1"],
    ["tags.a/**/AND/***/tags.b", "tags.a AND tags.b"],
    ["/*/ no end yet */tags.a = 1", "tags.a = 1"],
    ["tags.a = 1 /* ' \" [[ */", "tags.a = 1"],
    ["tags.a\r\n=\f1\u00a0\v", "tags.a = 1"],
    ["tags.a < = 1", "refused at 10"],
    ["tags.a ! = 1", "refused at 8"],
    ["tags.a = = 1", "refused at 10"],
    ["tags.a = 1 */", "refused at 13"],
    ["tags.a AN/**/D tags.b", "refused at 8"],
    ["tagsAND", "tagsAND"],
  ])("%j is %s", (text, meant) => {
    expect(read(text)).toBe(meant);
  });
});

describe("a text", () => {
  it.each([
    ["''", ""],
    ['""', ""],
    [`'a"b'`, 'a"b'],
    [`"a'b"`, "a'b"],
    [`'a\\'b'`, "a'b"],
    [`"a\\"b"`, 'a"b'],
    [`'a\\"b'`, 'a"b'],
    [`"a\\'b"`, "a'b"],
    ["'\\\\'", "\\"],
    ["'\\\\\\\\'", "\\\\"],
    ["'\\u00e4\\u00E4\\u00FF'", "ääÿ"],
    ["'\\uD83D\\ude00'", "😀"],
    ["'😀'", "😀"],
    ["'a\nb\tc'", "a\nb\tc"],
    ["'[[a]] /* b */ -- SELECT'", "[[a]] /* b */ -- SELECT"],
  ])("%j means %j", (written, meant) => {
    const condition = parseCondition(`tags.a=${written}AND true`);
    expect(condition.ok && condition.value.where).toMatchObject({ left: { right: { kind: "literal", value: meant } } });
  });

  it.each([
    ["'", 8],
    ['"', 8],
    ["'a", 8],
    [`'a"`, 8],
    [`"a'`, 8],
    ["'a\\'", 8],
    ["'a\\\\\\'", 8],
    ["'a'' ", 11],
    ["'a\\", 10],
    ["'a\\n'", 10],
    ["'\\u12g4'", 9],
    ["'\\u123'", 9],
    ["'\\U0041'", 9],
    ["'a\\`'", 10],
  ])("%j does not end or has a wrong backslash, and is refused at its column %i", (written, column) => {
    const { ok, issues } = parseCondition(`tags.a=${written}`);
    expect(ok).toBe(false);
    expect(issues[0]).toMatchObject({ code: "malformed-text", line: 1, column });
  });
});

describe("a control character in a text", () => {
  it.each([
    ["\u0000", "\\u0000"],
    ["\u0009", "\\u0009"],
    ["\n", "\\u000a"],
    ["\r", "\\u000d"],
    ["\u001f", "\\u001f"],
    [" ", " "],
    ["~", "~"],
    ["\u007f", "\\u007f"],
    ["\u0080", "\u0080"],
    ["\u2027", "\u2027"],
    ["\u2028", "\\u2028"],
    ["\u2029", "\\u2029"],
    ["\u202a", "\u202a"],
    ["\\", "\\\\"],
    ["'", "\\'"],
    ['"', '"'],
    ["\ud83d", "\ud83d"],
  ])("%j is written %j, and read again", (character, written) => {
    const where = { kind: "literal", value: `a${character}b${character}` } as const;
    const text = formatQuery({ kind: "condition", dialect: "twin", from: null, where });
    expect(text).toBe(`'a${written}b${written}'`);
    const condition = parseCondition(text);
    expect(condition.ok && condition.value.where).toStrictEqual(where);
  });
});

describe("the place of an error", () => {
  it.each([
    ["SELECT *\nFROM devices\nWHERE tags.a ==", 3, 14],
    ["SELECT *\r\nFROM devices\r\nWHERE tags.a == 1", 3, 14],
    ["\n\n  DELETE", 3, 3],
    ["SELECT *\n\tFROM devices\n\t\tWHERE\n", 4, 1],
    ["SELECT /* one\ntwo */ FROM devices", 2, 8],
    ["SELECT * FROM devices WHERE tags.a = 'one\ntwo' x", 2, 6],
    ["SELECT * FROM devices WHERE\ntags.a = 'one\ntwo", 2, 10],
    ["SELECT * FROM devices\n/* open\n", 2, 1],
    ["SELECT * FROM devices WHERE tags.😀 = 1", 1, 34],
    ["SELECT * FROM devices WHERE tags.a = '😀' x", 1, 43],
    ["SELECT COUNT(),\n tags.a, tags.b, COUNT() FROM devices", 2, 2],
    ["SELECT tags.a,\n tags.b FROM devices.jobs", 1, 8],
  ])("%j: line %i, column %i", (text, line, column) => {
    const { issues } = parseQuery(text);
    expect(issues[0]).toMatchObject({ line, column, severity: "error" });
    expect(issues[0].message).toContain(`Line ${line}, column ${column}: `);
  });

  it("is that of the path, the column or the function in a warning too", () => {
    const { issues } = parseQuery(
      "SELECT tags.a,\n  reported.b,\n  foo.c AS a\nFROM devices\nWHERE NOT tags.d = 1\n  AND bar = 2",
    );
    expect(issues.map(({ code, line, column }) => [code, line, column])).toStrictEqual([
      ["unqualified-path", 2, 3],
      ["unknown-root", 3, 3],
      ["ambiguous-not", 5, 7],
      ["unknown-root", 6, 7],
      ["duplicate-column", 3, 3],
    ]);
  });
});
