import { describe, expect, it } from "vitest";
import {
  compileQuery,
  explainQuery,
  formatQuery,
  matches,
  parseCondition,
  parseQuery,
  parseRoute,
  runQuery,
  validateMessage,
} from "../../src/query/index.js";
import type { Condition, RoutingMessage } from "../../src/query/index.js";

/** What the router of IoT Edge, IoT Hub and programs that were written against them do, point by point. */
function routing(text: string): Condition {
  const result = parseCondition(text, { dialect: "routing" });
  if (!result.ok) throw new Error(result.issues[0].message);
  return result.value;
}

const holds = (text: string, message: RoutingMessage): boolean => matches(routing(text), message);

describe("missing is missing at any depth", () => {
  it.each<[string, unknown]>([
    ["$body.a", {}],
    ["$body.a.b", { a: {} }],
    ["$body.a.b", {}],
    ["$body.a.b.c.d", { a: {} }],
    ["$body.properties.reported.fan", { properties: { reported: { lamp: 1 } } }],
    ["$body.a", undefined],
  ])("is_defined(%s) is false on %j", (path, body) => {
    const message = { body } as RoutingMessage;
    expect(holds(`is_defined(${path})`, message)).toBe(false);
    expect(holds(`not is_defined(${path})`, message)).toBe(true);
  });

  it("a member that is null is there", () => {
    expect(holds("is_defined($body.a)", { body: { a: null } })).toBe(true);
  });
});

describe("names", () => {
  it.each(["Properties.Reported.status", "PROPERTIES.REPORTED.status", "Reported.status"])(
    "%s is properties.reported.status",
    (path) => {
      const twin = { deviceId: "d", properties: { reported: { status: "ok" } } };
      expect(matches(`${path} = 'ok'`, twin)).toBe(true);
      const query = parseQuery(`SELECT ${path} FROM devices GROUP BY properties.reported.status`);
      expect(query.ok && formatQuery(query.value)).toBe(
        "SELECT properties.reported.status FROM devices GROUP BY properties.reported.status",
      );
    },
  );

  it("names below a section keep their case", () => {
    expect(matches("Properties.Desired.Level = 1", { deviceId: "d", properties: { desired: { level: 1 } } })).toBe(
      false,
    );
  });

  it.each(["$body", "$BODY", "$Body", "$bOdY"])("%s is the body", (root) => {
    expect(holds(`${root}.a = 1`, { body: { a: 1 } })).toBe(true);
    expect(holds(`${root}.A = 1`, { body: { a: 1 } })).toBe(false);
  });

  it("$x is the application's $x first, and {$x} never", () => {
    const message = {
      applicationProperties: { $sys4: "value4", "$body.a": "100", $own: "own" },
      systemProperties: { sys4: "system", contentType: "application/json", contentEncoding: "utf-8" },
      body: { a: 50 },
    };
    expect(holds("$sys4 = 'value4' and {$sys4} = 'system' and { $sys4 } = 'system'", message)).toBe(true);
    expect(holds("$body.a = '100' and {$body.a} = 50 and {$body.a} <> 100", message)).toBe(true);
    expect(holds("$own = 'own' and not is_defined({$own})", message)).toBe(true);
    expect(holds("is_defined($none)", message)).toBe(false);
  });

  it("$body[0], and $body alone, are undefined", () => {
    const message = { body: ["Feb"] };
    expect(holds("$body[0] = 'Feb'", message)).toBe(false);
    expect(holds("not ($body[0] = 'Feb')", message)).toBe(false);
    expect(holds("is_defined($body)", message)).toBe(false);
    expect(holds("is_defined($body[0])", message)).toBe(false);
  });

  it("signs are parts of names", () => {
    const message = { body: { "Welcome!": { he: 1 } }, applicationProperties: { "battery%": "7", "3+4": "x" } };
    expect(holds("$body.Welcome!.he = 1 and as_number(battery%) = 7", message)).toBe(true);
    expect(holds("3+4 = 'x'", message)).toBe(true);
  });

  it.each([
    [
      "$body.a!='x'",
      "$body.a",
      'Line 1, column 7: "a!" is one name, with the sign in it. An operator has spaces around it.',
    ],
    [
      "$body.a = 3+4",
      "3+4",
      'Line 1, column 11: "3+4" is one name, with the sign in it. An operator has spaces around it.',
    ],
    [
      "$body.a = -b",
      "-b",
      'Line 1, column 11: "-b" is one name, with the sign in it. An operator has spaces around it.',
    ],
    [
      "$body.a = 3-b",
      "3-b",
      'Line 1, column 11: "3-b" is one name, with the sign in it. An operator has spaces around it.',
    ],
  ])("%s has a name that may not be meant", (text, _, message) => {
    const { ok, issues } = parseCondition(text, { dialect: "routing" });
    expect(ok).toBe(true);
    expect(issues.map(({ code, message: said }) => [code, said])).toStrictEqual([["sign-in-name", message]]);
  });

  it.each(["$body.Welcome!.he = 1", "battery% = '1'", "x-y = '1'", "$body.a != 'x'", "$body.a! = 'x'"])(
    "%s is fine",
    (text) => {
      expect(parseCondition(text, { dialect: "routing" }).issues).toStrictEqual([]);
    },
  );
});

describe("substring and concat", () => {
  const applicationProperties = { null_value: null, key: "value1" };
  const undefinedOnes = [
    "substring('abc', 1, as_number(none)) = 'bc'",
    "substring('abc', -1, 0) = ''",
    "substring('abc', 4) = ''",
    "substring('abc', 3, 0) = ''",
    "substring('abc', 1, 3) = 'bc'",
    "substring('abc', 1 % 0) = ''",
    "null_value = 'a'",
    "null_value <> 'a'",
    "length(null_value) = 0",
    "concat('a', none, 'd') = 'ad'",
  ];

  it.each(undefinedOnes)("%s is undefined", (text) => {
    expect(holds(text, { applicationProperties })).toBe(false);
    expect(holds(`not (${text})`, { applicationProperties })).toBe(false);
  });

  it.each([
    "concat('a', null_value, 'd') = 'ad'",
    "'a' || null_value || 'd' = 'ad'",
    "concat('a', key, 'd') = 'avalue1d'",
    "substring('abc', 3) = ''",
    "substring('abc', 1, 2) = 'bc'",
    "is_null(null_value) and is_defined(null_value) and is_primitive(null_value)",
    "not is_string(null_value)",
    "(null_value ?? 'x') = 'x' ?? false",
  ])("%s is true", (text) => {
    const expected = !text.includes("??");
    expect(holds(text, { applicationProperties })).toBe(expected);
  });

  it("concat of one string is refused", () => {
    const { issues } = parseCondition("concat('a') = 'a'", { dialect: "routing" });
    expect(issues[0]).toMatchObject({ code: "wrong-arguments", expected: "2 or more", column: 1 });
  });
});

describe("GROUP BY with SELECT *", () => {
  const text = "SELECT * FROM devices WHERE tags.a = 1 GROUP BY deviceId";
  const twins = [
    { deviceId: "x", tags: { a: 1 } },
    { deviceId: "y", tags: { a: 2 } },
  ];

  it("is read with a warning, and a row is a whole document", () => {
    const result = runQuery(text, twins);
    expect(result.ok && result.value).toStrictEqual([twins[0]]);
    expect(result.issues).toMatchObject([{ code: "ungrouped-column", severity: "warning", column: 8 }]);
    const compiled = compileQuery(text);
    expect(compiled.ok && compiled.value.isGrouped).toBe(false);
    const explained = explainQuery(text);
    expect([explained.isGrouped, explained.columns, explained.summary]).toStrictEqual([
      false,
      null,
      "Reads the twins of devices, those without moduleId; a row is a whole document.",
    ]);
    const query = parseQuery(text);
    expect(query.ok && formatQuery(query.value)).toBe(text);
  });
});

describe("a message that does not say that it is JSON", () => {
  const condition = routing("$body.a = 1");
  const JSON_TYPE = "The body is not read, since the content type of the message is not application/json.";
  const ENCODING = "The body is not read, since the content encoding of the message is not UTF-8, UTF-16 or UTF-32.";

  it.each<[Record<string, string | null>, readonly string[]]>([
    [{ contentType: "application/json", contentEncoding: "utf-8" }, []],
    [{ CONTENTTYPE: "Application/JSON; charset=utf-8", "content-encoding": "UTF-16" }, []],
    [{ "$.ct": "application/json", "$.ce": "utf-32" }, []],
    [{}, [JSON_TYPE, ENCODING]],
    [{ contentType: "application/json" }, [ENCODING]],
    [{ contentEncoding: "utf-8" }, [JSON_TYPE]],
    [{ contentType: "text/plain", contentEncoding: "utf-8" }, [JSON_TYPE]],
    [{ contentType: "application/jsonlines", contentEncoding: "utf-8" }, [JSON_TYPE]],
    [{ contentType: "application/json", contentEncoding: "latin1" }, [ENCODING]],
    [{ contentType: null, contentEncoding: "utf-8" }, [JSON_TYPE]],
  ])("systemProperties %j: %j", (systemProperties, said) => {
    const message = { body: { a: 1 }, systemProperties };
    expect(matches(condition, message)).toBe(said.length === 0);
    expect(validateMessage(condition, message)).toStrictEqual(
      said.map((text) => ({
        code: "body-not-read",
        severity: "warning",
        path: "/message/systemProperties",
        message: text,
      })),
    );
  });

  it("is looked at where nothing is said of the system's properties", () => {
    for (const message of [{ body: { a: 1 } }, { body: { a: 1 }, systemProperties: undefined }]) {
      expect(matches(condition, message)).toBe(true);
      expect(validateMessage(condition, message)).toStrictEqual([]);
    }
  });

  it("has no warning where the condition does not read the body, or is no routing condition", () => {
    const message = { body: { a: 1 }, systemProperties: {} };
    for (const text of ["level = 'x'", "$body[0] = 1 or $twin.tags.a = 1"].slice(0, 1))
      expect(validateMessage(routing(text), message)).toStrictEqual([]);
    expect(validateMessage({ kind: "condition", dialect: "routing", from: null, where: null }, message)).toStrictEqual(
      [],
    );
    const twin = parseCondition("tags.a = 1");
    expect(twin.ok && validateMessage(twin.value, message)).toStrictEqual([]);
    expect(() => validateMessage("x" as never, message)).toThrow(TypeError);
  });
});

describe("a path that is always undefined", () => {
  it.each([
    ["SELECT outcome FROM devices", [{}]],
    ["SELECT deviceId FROM devices WHERE outcome = 'x'", []],
    ["SELECT COUNT() AS n FROM devices GROUP BY outcome", [{ n: 1 }]],
    ["SELECT * FROM devices.jobs WHERE tags.a = 1", []],
  ] as const)("has no value: %s", (text, rows) => {
    const documents = [
      { deviceId: "d", outcome: "x" },
      { jobId: "j", tags: { a: 1 } },
    ];
    const result = runQuery(text, documents);
    expect(result.issues.map(({ code }) => code)).toStrictEqual(["unknown-root"]);
    expect(result.ok && result.value).toStrictEqual(rows);
  });
});

describe("hints", () => {
  it.each([
    ["tags.bathroom-light = 1", "As a name it is written [[bathroom-light]]."],
    ["tags.a-b.c = 1", "As a name it is written [[a-b]]."],
    ["tag.x = 1", 'Perhaps "tags" is meant.'],
    ["property.reported.x = 1", 'Perhaps "properties" is meant.'],
    ["propreties.reported.x = 1", 'Perhaps "properties" is meant.'],
    ["repoted.x = 1", 'Perhaps "properties.reported" is meant.'],
    ["desire.x = 1", 'Perhaps "properties.desired" is meant.'],
    ["configuration.x.status = 'Applied'", 'Perhaps "configurations" is meant.'],
  ])("%s: %s", (text, hint) => {
    const { ok, issues } = parseCondition(text);
    expect(ok).toBe(true);
    expect(issues).toHaveLength(1);
    expect(issues[0].hint).toBe(hint);
  });

  it.each(["tags.a - status = 1", "tags.a -status = 1", "tags.a- status = 1", "1-tags.a = 1", "foo.x = 1"])(
    "%s has none",
    (text) => {
      expect(parseCondition(text).issues.filter(({ hint }) => hint !== undefined)).toStrictEqual([]);
    },
  );

  it("jobs have no sections", () => {
    expect(parseQuery("SELECT * FROM devices.jobs WHERE repoted.x = 1").issues[0]).not.toHaveProperty("hint");
  });

  const WHOLE = 'A condition alone is not a query: write "SELECT * FROM devices WHERE " in front of it.';
  it.each([
    ["tags.environment = 'test'", WHOLE],
    ["IS_DEFINED(tags.a)", WHOLE],
    ["NOT (tags.a = 1)", WHOLE],
    ["WHERE tags.a = 1", 'A query begins with SELECT: write "SELECT * FROM devices " in front of it.'],
    ["where", 'A query begins with SELECT: write "SELECT * FROM devices " in front of it.'],
    ["FROM devices WHERE tags.a = 1", 'A query begins with SELECT: write "SELECT * " in front of it.'],
    ["from devices", 'A query begins with SELECT: write "SELECT * " in front of it.'],
    ["[[WHERE]]", undefined],
    ["tags", undefined],
    ["DELETE FROM devices", undefined],
    ["tags.a = 1 x", undefined],
    ["tags.a =", undefined],
    ["", undefined],
  ])("%j handed to parseQuery: %j", (text, hint) => {
    expect(parseQuery(text).issues[0]).toMatchObject({
      code: "unexpected-token",
      line: 1,
      column: 1,
      expected: "SELECT",
    });
    expect(parseQuery(text).issues[0].hint).toBe(hint);
  });
});

describe("a condition with its WHERE", () => {
  const HINT = "A condition is written without WHERE.";

  it.each(["WHERE tags.a = 1", "where tags.a = 1", "WHERE"])("%j is refused with a hint", (text) => {
    expect(parseCondition(text).issues[0]).toMatchObject({
      code: "unexpected-token",
      line: 1,
      column: 1,
      expected: "a condition",
      hint: HINT,
    });
  });

  it("is a path with a word of the language if a dot follows, and has no hint", () => {
    expect(parseCondition("where.x = 1").issues[0]).toMatchObject({ code: "keyword-in-path", column: 1 });
    expect(parseCondition("where.x = 1").issues[0]).not.toHaveProperty("hint");
  });

  it("may be the name of a property of a message, and has a hint where it is none", () => {
    expect(parseCondition("where = '1'", { dialect: "routing" }).ok).toBe(true);
    expect(parseCondition("WHERE x = '1'", { dialect: "routing" }).issues[0]).toMatchObject({ column: 7, hint: HINT });
    expect(parseCondition("a x = '1'", { dialect: "routing" }).issues[0]).not.toHaveProperty("hint");
  });
});

describe("a route", () => {
  it("is refused for the types of its condition", () => {
    const { issues } = parseRoute("FROM /messages/* WHERE temperature > 50 INTO $upstream");
    expect(issues[0]).toMatchObject({ code: "wrong-operands", column: 38 });
    expect(issues[0].hint).toBe("A property of a message is a string: write AS_NUMBER(temperature).");
  });
});
