import { describe, expect, it } from "vitest";
import { parseCondition, parseQuery } from "../../../src/query/index.js";
import type { QueryDialect, QueryIssue } from "../../../src/query/index.js";

/** The message of the first issue, without its place, which is tested elsewhere. */
function said(issues: readonly QueryIssue[]): string | undefined {
  return issues[0]?.message.replace(/^Line \d+, column \d+: /, "");
}

const COLUMN = "a column: a path or an aggregate";
const NAME = "a name after the dot";
const VALUE = "a value: a path, a string, a number, true, false, null, undefined, a function or a parenthesis";

describe("the whole message about a query", () => {
  it.each([
    ["", "Found the end of the text. Expected SELECT."],
    ["'x'", "Found a string. Expected SELECT."],
    ["SELECT", `Found the end of the text. Expected * or ${COLUMN}.`],
    ["SELECT tags.a, FROM devices", `Found "FROM". Expected ${COLUMN}.`],
    ["SELECT tags.a, * FROM devices", `Found "*". Expected ${COLUMN}.`],
    ["SELECT tags.a tags.b FROM devices", 'Found "tags". Expected "," or FROM.'],
    ["SELECT * tags.b FROM devices", 'Found "tags". Expected FROM.'],
    [
      "SELECT LOWER(tags.a) FROM devices",
      'Found "(". Expected "," or FROM. A column is a path or one of COUNT, AVG, SUM, MIN, MAX; functions are allowed after WHERE.',
    ],
    [
      "SELECT distinct tags.a FROM devices",
      'Found "tags". Expected "," or FROM. Group by the path to see each of its values once.',
    ],
    ["SELECT COUNT(DISTINCT tags.a) FROM devices", 'Found "DISTINCT". Expected ). Rows are counted with COUNT().'],
    ["SELECT SUM(tags.a, tags.b) FROM devices", 'Found ",". Expected ).'],
    ["SELECT TOP 9007199254740993 * FROM devices", 'Found "9007199254740993". Expected a whole number of rows.'],
    ["SELECT TOP '5' * FROM devices", "Found a string. Expected a whole number of rows."],
    ["SELECT TOP", "Found the end of the text. Expected a whole number of rows."],
    ["SELECT tags.a AS b.c FROM devices", "A name has a dot in it. Expected a name."],
    ["SELECT * FROM 5", 'Found "5". Expected devices, devices.modules, devices.jobs.'],
    ["SELECT TOP -1 * FROM devices", 'Found "-". Expected a whole number of rows.'],
    ["SELECT * FROM Device", "No collection has this name. Expected devices, devices.modules, devices.jobs."],
    ["SELECT * FROM devices x", 'Found "x". Expected WHERE, GROUP BY, the end of the query.'],
    ["SELECT * FROM devices, devices.modules", 'Found ",". Expected WHERE, GROUP BY, the end of the query.'],
    ["SELECT * FROM devices WHERE tags.a x", 'Found "x". Expected an operator, GROUP BY, the end of the query.'],
    ["SELECT tags.a FROM devices GROUP BY tags.a x", 'Found "x". Expected the end of the query.'],
    ["SELECT tags.a FROM devices GROUP BY 1", 'Found "1". Expected the path to group by.'],
    [
      "SELECT tags.a FROM devices WHERE tags.a = 1 limit 5",
      'Found "limit". Expected an operator, GROUP BY, the end of the query. Write "TOP" and a number after "SELECT".',
    ],
    [
      "SELECT * FROM devices WHERE tags.a between 1 AND 2",
      'Found "between". Expected an operator, GROUP BY, the end of the query. Write "path >= low AND path <= high".',
    ],
    [
      "SELECT * FROM devices JOIN devices.modules",
      'Found "JOIN". Expected WHERE, GROUP BY, the end of the query. The query language of IoT Hub does not have it.',
    ],
    ["SELECT * FROM devices WHERE", `Found the end of the text. Expected ${VALUE}.`],
    ["SELECT * FROM devices WHERE COUNT() > 1", "COUNT is allowed between SELECT and FROM only."],
    ["SELECT * FROM devices WHERE foo() > 1", "There is no function of the name FOO."],
    [
      "SELECT * FROM devices WHERE is_null(tags.a)",
      'IS_NULL belongs to the conditions of message routing, not to queries over twins. Compare with null: "path = null".',
    ],
    [
      "SELECT * FROM devices WHERE contains(tags.a, 'x')",
      "CONTAINS belongs to the conditions of message routing, not to queries over twins. The language cannot search within a " +
        "string; STARTSWITH and ENDSWITH look at its ends, ARRAY_CONTAINS into an array.",
    ],
    [
      "SELECT * FROM devices WHERE square(2) = 4",
      "SQUARE belongs to the conditions of message routing, not to queries over twins.",
    ],
    ["SELECT * FROM devices WHERE STARTSWITH(tags.a)", "STARTSWITH has 1 arguments. Expected 2."],
    [
      "SELECT * FROM devices WHERE IS_DEFINED('a')",
      "IS_DEFINED asks about something that is not a property. Expected a path.",
    ],
    ["SELECT * FROM devices WHERE 1e999 = 1", "The number is too large. Expected a smaller one."],
    ["SELECT * FROM devices WHERE tags.a IN 5", 'Found "5". Expected constants in square brackets, "[".'],
    [
      "SELECT * FROM devices WHERE 1 NIN [tags.a]",
      "Found something that is not constant after NIN. Expected constants in square brackets.",
    ],
    [
      "SELECT * FROM devices WHERE tags.a = 'LIMIT' 'x'",
      "Found a string. Expected an operator, GROUP BY, the end of the query. A quote inside a string is written with a backslash in front.",
    ],
    [
      "SELECT * FROM devices WHERE tags.a 'LIMIT'",
      "Found a string. Expected an operator, GROUP BY, the end of the query.",
    ],
    [
      "SELECT * FROM devices WHERE tags.a = '.' 1.5",
      'Found "1.5". Expected an operator, GROUP BY, the end of the query.',
    ],
    [
      "SELECT * FROM devices WHERE tags.a = 'as' [[b",
      'Found "[". Expected an operator, GROUP BY, the end of the query.',
    ],
    [
      "SELECT * FROM devices WHERE tags.group = 1",
      `"group" is a word of the query language. Expected ${NAME}. As a name it is written [[group]].`,
    ],
    ["SELECT * FROM devices WHERE from.a = 1", `"from" is a word of the query language. Expected ${VALUE}.`],
    ["SELECT * FROM devices WHERE from = 1", `Found "from". Expected ${VALUE}.`],
    [
      "SELECT * FROM devices WHERE tags.[[]] = 1",
      "A name in double brackets begins here that is empty or does not end. Expected [[name]] on one line.",
    ],
    ["SELECT * FROM devices /*", "A comment begins here that does not end. Expected */ at its end."],
    [
      "SELECT * FROM devices WHERE 'a",
      "A string begins here that has no closing quote. If this quote is one too many, remove it; a quote inside a string " +
        "is written with a backslash in front.",
    ],
    [
      "SELECT * FROM devices WHERE '\\n'",
      "A backslash in a string is followed by something that has no meaning. Expected \\', \\\", \\\\ or \\u and four " +
        "hexadecimal digits. A backslash itself is written twice.",
    ],
    [
      "SELECT jobId FROM devices.jobs",
      "A query over jobs has neither columns nor groups. Expected SELECT * and no GROUP BY.",
    ],
    [
      "SELECT COUNT(), tags.a, tags.b FROM devices",
      "This column has a value for each document, and the row counts many. Expected aggregates only.",
    ],
    [
      "SELECT tags.[[a.b]] FROM devices GROUP BY tags.a.b",
      "This column has a value for each document, and the row counts many. Expected the path of GROUP BY, or an aggregate.",
    ],
  ])("%s", (text, message) => {
    const { ok, issues } = parseQuery(text);
    expect(ok).toBe(false);
    expect(said(issues)).toBe(message);
  });

  it("that is no text", () => {
    expect(parseQuery(5 as never).issues[0]).toStrictEqual({
      code: "unexpected-token",
      severity: "error",
      path: "",
      message: "A query is a string, and something else was given.",
    });
  });

  it("that is too long", () => {
    expect(parseQuery("SELECT * FROM devices ", { maxLength: 21 }).issues[0]).toStrictEqual({
      code: "query-too-long",
      severity: "error",
      path: "",
      message: "The query has 22 characters; at most 21 are taken.",
    });
  });
});

describe("what stands for a sign or word that the language does not have", () => {
  it.each<readonly [string, string | undefined]>([
    ["tags.a == 1", 'Compare with a single "=".'],
    ["tags.a && tags.b", 'Write "AND".'],
    ["tags.a || tags.b", 'Write "OR".'],
    ["!tags.a", 'Write "NOT", or "!=" between two values.'],
    ["tags.a = `x`", "Write strings in single or double quotes."],
    ...["‘", "’", "“", "”"].map((quote) => [`tags.a = ${quote}x`, "Write strings in straight quotes."] as const),
    ["tags.a = 1;", "Leave the semicolon out."],
    ...[":", "#", "@"].map(
      (sign) =>
        [
          `tags.a${sign}b = 1`,
          "A name with special characters is written in double brackets, such as tags.[[a:b]].",
        ] as const,
    ),
    ...["ORDER", "having", "Join"].map(
      (word) => [`tags.a ${word}`, "The query language of IoT Hub does not have it."] as const,
    ),
    ["tags.a LIKE 'x'", "STARTSWITH(path, 'text') and ENDSWITH(path, 'text') compare strings."],
    ["tags.a not in ['x']", 'Write "path NIN […]", or "NOT (path IN […])".'],
    ["tags.a is null", 'IS_DEFINED(path) asks whether there is a value; null is compared with "=".'],
    ["tags.a IN ('x')", "Write square brackets: IN ['a', 'b']."],
    ["tags.a nin ('x')", "Write square brackets: NIN ['a', 'b']."],
    ["tags.a IN tags.b", undefined],
    ["SELECT * FROM devices", "A whole query is read by parseQuery; a condition is what follows its WHERE."],
    ["SELECT deviceId FROM devices", "A whole query is read by parseQuery; a condition is what follows its WHERE."],
    ["{$a} = 1", undefined],
    ...["SELECT", "top", "FROM", "WHERE", "group", "BY", "as", "AND", "OR", "NOT", "IN", "nin", "TRUE", "FALSE"].map(
      (word) => [`tags.${word} = 1`, `As a name it is written [[${word}]].`] as const,
    ),
    ...["null", "Undefined"].map((word) => [`tags.${word} = 1`, `As a name it is written [[${word}]].`] as const),
  ])("%s", (text, hint) => {
    const { ok, issues } = parseCondition(text);
    expect(ok).toBe(false);
    expect(issues[0].hint).toBe(hint);
  });

  it.each<readonly [string, QueryDialect, string]>([
    ["x IN ['a']", "routing", 'Found "IN". Expected an operator or the end of the condition.'],
    ["substring('a')", "routing", "SUBSTRING has 1 arguments. Expected 2 to 3."],
    ["$body[x] = 1", "routing", 'Found "x". Expected the number of an element.'],
    ["$body[9007199254740993] = 1", "routing", 'Found "9007199254740993". Expected the number of an element.'],
    ["$body[1.0] = 1", "routing", 'Found "1.0". Expected the number of an element.'],
    ["$body[1 = 1", "routing", 'Found "=". Expected ].'],
    ["$body['0'] = 1", "routing", "Found a string. Expected the number of an element."],
    ["{a} = 'x'", "routing", 'Found "a". Expected a name that begins with $.'],
    ["{$a = 'x'", "routing", 'Found "=". Expected }.'],
    [
      "STARTSWITH(a, 'b')",
      "routing",
      "STARTSWITH belongs to queries over twins, not to the conditions of message routing. Here it is written STARTS_WITH.",
    ],
    ["*  = 1", "twin", `Found "*". Expected ${VALUE}.`],
    ["from devices", "twin", "Found the end of the text. Expected WHERE."],
    ["(tags.a", "twin", 'Found the end of the text. Expected an operator or ")".'],
    ["[1", "twin", 'Found the end of the text. Expected "," or "]".'],
    ["STARTSWITH(tags.a", "twin", 'Found the end of the text. Expected "," or ")".'],
  ])("%s in the dialect %s: %s", (text, dialect, message) => {
    const { ok, issues } = parseCondition(text, { dialect });
    expect(ok).toBe(false);
    expect(said(issues)).toBe(message);
  });
});

describe("the whole message of a warning", () => {
  const FOUND = "at the root of these documents, so the path is always undefined";

  it.each([
    ["foo.a = 1", `There is no "foo" ${FOUND}.`],
    ["createdTimeUtc = 1", `There is no "createdTimeUtc" ${FOUND}. Perhaps "createdDateTimeUtc" is meant.`],
    ["__summary.a = 1", `There is no "__summary" ${FOUND}. Perhaps "properties.reported.__summary" is meant.`],
    ["devices.jobs.foo.a = 1", `There is no "foo" ${FOUND}.`],
    ["devices.devices.foo.a = 1", `There is no "foo" ${FOUND}.`],
    ["devices.modules.a = 1", `There is no "a" ${FOUND}. Strings are written in quotes.`],
    ["devices.modules = 1", `There is no "modules" ${FOUND}. Perhaps "moduleId" is meant.`],
    ["devices.jobs = 1", `There is no "jobs" ${FOUND}. Strings are written in quotes.`],
    ["tags.site = north", `There is no "north" ${FOUND}. Strings are written in quotes.`],
    ["tags.site = north.west", `There is no "north" ${FOUND}.`],
    ["tags.a-b = 1", '"a-b" is a subtraction. As a name it is written [[a-b]].'],
    ["Reported.a = 1", 'IoT Hub knows no "Reported" at the root of a twin. Write "properties.reported".'],
    ["NOT tags.a = 1", "NOT is read as applying to the comparison after it. Write NOT ( … )."],
  ])("%s", (text, message) => {
    const { ok, issues } = parseCondition(text);
    expect(ok).toBe(true);
    expect(issues.map(({ message: whole }) => whole.replace(/^Line 1, column \d+: /, ""))).toStrictEqual([message]);
  });

  it("about a column has no hint of a string, which no column is", () => {
    const { issues } = parseQuery("SELECT north, MAX(west) AS m FROM devices GROUP BY north");
    expect(issues.map(({ code, hint }) => [code, hint])).toStrictEqual(
      ["north", "west", "north"].map(() => ["unknown-root", undefined]),
    );
  });

  it("about columns", () => {
    const { issues } = parseQuery("SELECT COUNT(), MAX(tags.a), SUM(tags.a) AS n, MIN(tags.a) AS n FROM devices");
    expect(issues.map(({ message }) => message)).toStrictEqual([
      'Line 1, column 8: The column has no name and is called "$1" here.',
      'Line 1, column 17: The column has no name and is called "$2" here.',
      'Line 1, column 48: A column before this one is called "n" too.',
    ]);
  });
});
