import { describe, expect, it } from "vitest";
import { formatQuery, matches, parseCondition } from "../../src/query/index.js";
import type { Condition, RoutingMessage } from "../../src/query/index.js";

function routing(text: string): Condition {
  const result = parseCondition(text, { dialect: "routing" });
  if (!result.ok) throw new Error(result.issues[0].message);
  return result.value;
}

/** Whether a condition is true, false or undefined of a message. */
function truthOf(text: string, message: unknown): boolean | undefined {
  if (matches(routing(text), message)) return true;
  return matches(routing(`not (${text})`), message) ? false : undefined;
}

const message: RoutingMessage = {
  body: {
    Weather: {
      Temperature: 50,
      IsEnabled: true,
      Time: "2017-03-09T00:00:00.000Z",
      Day: "2017-03-09",
      Note: "at 2017-03-09T00:00:00.000Z",
      Null: null,
      Location: { State: "WA" },
      Digits: "1",
      HistoricalData: [{ Month: "Feb" }, { Month: "Jan" }],
    },
    properties: { desired: { telemetryConfig: { sendFrequency: 20 } } },
  },
  twin: {
    tags: { deploymentLocation: { floor: 1 }, list: ["5"] },
    properties: { desired: { telemetryConfig: { sendFrequency: "5m" } }, reported: {} },
  },
  systemProperties: { contentType: "application/json", contentEncoding: "UTF-8" },
  applicationProperties: {
    processingPath: "hot",
    messageType: "alerts",
    severity: "2",
    Temperature: 50,
    "a.b": "dotted",
    "x-y": "1",
    "a.x-y": "2",
  },
};

describe("the routing condition corpus of the reference (§4)", () => {
  it.each([
    ["$contentEncoding = 'UTF-8' AND processingPath = 'hot'", true],
    ["$body.Weather.HistoricalData[0].Month = 'Feb'", true],
    ["$body.Weather.Temperature = 50 AND $body.Weather.IsEnabled", true],
    ["length($body.Weather.Location.State) = 2", true],
    ["$twin.properties.desired.telemetryConfig.sendFrequency = '5m'", true],
    ["$twin.tags.deploymentLocation.floor = 1", true],
    ["$body.properties.desired.telemetryConfig.sendFrequency > 10", true],
    ["is_defined($body.properties.desired.telemetryConfig.sendFrequency)", true],
    ["$body[0] = 'Feb'", undefined],
    ["messageType = 'alerts' AND as_number(severity) <= 2", true],
  ])("%s is %s", (text, result) => {
    expect(truthOf(text, message)).toBe(result);
    const condition = routing(text);
    expect(routing(formatQuery(condition))).toStrictEqual(condition);
  });
});

describe("names in routing", () => {
  it("an array has elements by number only, and an object no elements", () => {
    expect(matches(routing("$body.length = 1"), { body: [1] })).toBe(false);
    expect(matches(routing("$body[0] = 1"), { body: { 0: 1 } })).toBe(false);
  });

  it("may have a hyphen in them, behind a dot too", () => {
    expect(matches(routing("x-y = '1' AND a.x-y = '2'"), message)).toBe(true);
    expect(matches(routing("as_number(a.x) - as_number(y) = 2"), message)).toBe(false);
  });
});

describe("three-valued logic in routing (§4)", () => {
  it.each([
    ["undefined or true", true],
    ["undefined or false", undefined],
    ["undefined and false", false],
    ["true and undefined", undefined],
    ["not undefined", undefined],
    ["undefined = 1", undefined],
    ["null", undefined],
    ["null or false", false],
    ["is_null(false and null)", true],
    ["not null", true],
    ["null = null", true],
    ["3 % 0 = 1", undefined],
    ["'B' < 'a'", true],
    ["Temperature = '50'", false],
    ["Temperature <> '100'", true],
    ["$body.x.Invalid = null", true],
    ["$body.x.Invalid <> '100'", true],
    ["$body.x.Invalid < '100'", undefined],
    ["$body.Weather.Invalid = null", true],
    ["$body.Invalid <> '100'", true],
    ["$body.Weather.Temperature.Deeper = null", undefined],
    ["$body.Weather.HistoricalData[5].Month = 'Feb'", undefined],
    ["$body.Weather.HistoricalData.Month = 'Feb'", undefined],
    ["missing = missing", undefined],
    ["(null and null) = null", true],
    ["(null and false) = null", true],
    ["(true and null) = null", true],
    ["(null or null) = null", true],
    ["(null or false) = false", true],
    ["null or true", true],
    ["1 / 0 = 3 / 0", true],
    ["-(1) / 0 = 1 / 0", false],
    ["is_defined(3 % 0)", false],
    ["is_number(3 / 0)", false],
    ["is_null(3 / 0)", false],
    ["sign(3 / 0) = 1", true],
    ["exp(4000) = 3 / 0", true],
    ["power(10, 4000) = 3 / 0", true],
    ["is_defined(sqrt(3 / 0)) and is_defined(floor(3 / 0))", true],
    ["is_defined(as_number(as_number('3')))", true],
    ["is_defined(undefined and true)", false],
    ["$body.Weather.Time > '2016'", undefined],
    ["is_defined($body.Weather.Time)", false],
    ["$body.Weather.Day > '2016'", true],
    ["$body.Weather.Note > 'at 2016'", true],
    ["$body.Weather.Null = null", true],
    ["is_defined($body.Weather.Invalid)", false],
    ["is_defined($body.x.Invalid)", false],
    ["is_defined($body.Weather.Null)", true],
    ["is_null($body.x.Invalid)", true],
    ["is_primitive($body.Weather.Invalid)", false],
    ["($body.Weather.Invalid ?? 'none') = 'none'", true],
    ["($body.Weather.Null ?? 'none') = null", true],
    ["$twin.Tags.DEPLOYMENTLOCATION.Floor = 1", true],
    ["$twin.PROPERTIES.Desired.telemetryconfig.sendfrequency = '5m'", true],
    ["is_defined($twin.properties)", true],
    ["is_defined($twin.nothing)", false],
    ["is_defined($contentEncoding.b)", false],
    ["is_defined(a)", false],
    ["is_defined($body.Weather.Location)", false],
    ["$CONTENTENCODING = 'UTF-8' and PROCESSINGPATH = 'hot'", true],
    ["a.b = 'dotted' and x-y = '1'", true],
    ["not true = false", true],
    ["1 < 2 = true", true],
    ["'a' || 'b' = 'ab'", true],
    ["-(1) < 0", true],
  ])("%s is %s", (text, result) => {
    // A bare null is false, and so is its double negation; everything else is seen through NOT.
    expect(text === "null" ? matches(routing(text), message) || undefined : truthOf(text, message)).toBe(result);
  });

  it("reads undefined as the operand behind ??", () => {
    expect(truthOf("(missing ?? 'x') = 'x'", message)).toBe(true);
    expect(truthOf("(processingPath ?? 'x') = 'hot'", message)).toBe(true);
  });

  it("has nothing to say about what is no message", () => {
    for (const input of [undefined, null, 5, "text", [], {}])
      expect(matches(routing("$body.x = 1"), input)).toBe(false);
  });
});

describe("the functions of routing", () => {
  it.each([
    ["starts_with('abc', 'ab')", true],
    ["ends_with('abc', 'bc')", true],
    ["contains('abc', 'x')", false],
    ["index_of('abc', 'c') = 2", true],
    ["substring('abc', 1) = 'bc'", true],
    ["substring('abc', 1, 1) = 'b'", true],
    ["substring('abc', -5, 2) = 'ab'", undefined],
    ["substring('abc', $body.Weather.Note) = ''", undefined],
    ["substring($body.Weather.Temperature, 1) = ''", undefined],
    ["substring('abc', 1, $body.Weather.Note) = ''", undefined],
    ["substring('abc', 1.9, 1.1) = 'b'", true],
    ["substring('abc', 0) = 'abc'", true],
    ["substring('abc', 0, 0) = ''", true],
    ["substring('abc', $body.Weather.Digits) = 'bc'", undefined],
    ["is_defined(substring($twin.tags.list, 0))", false],
    ["is_defined(length($twin.tags.list))", false],
    ["is_defined(lower($twin.tags.list))", false],
    ["is_defined(as_number($twin.tags.list))", false],
    ["abs($body.Weather.Digits) = 1", undefined],
    ["concat('a', 'b', 'c') = 'abc'", true],
    ["concat('a', $body.Weather.Temperature) = 'a1'", undefined],
    ["concat('a', $body.Weather.Null) = 'a'", undefined],
    ["length($body.Weather.Temperature) = 1", undefined],
    ["lower('AbC') = 'abc'", true],
    ["upper('AbC') = 'ABC'", true],
    ["as_number('2.5') = 2.5", true],
    ["as_number(3) = 3", true],
    ["as_number('x') = 0", undefined],
    ["as_number(' ') = 0", undefined],
    ["as_number($body.Weather.IsEnabled) = 1", undefined],
    ["as_number('0x10') = 16", undefined],
    ["as_number(' 1,000.5e1 ') = 10005", true],
    ["abs(-3) = 3", true],
    ["abs($body.Weather.Note) = 3", undefined],
    ["exp(0) = 1", true],
    ["power(2, 10) = 1024", true],
    ["power(2, $body.Weather.Note) = 1", undefined],
    ["power($body.Weather.Note, 2) = 1", undefined],
    ["square(5) = 25", true],
    ["ceiling(1.2) = 2", true],
    ["floor(1.8) = 1", true],
    ["sign(-9) = -1", true],
    ["sqrt(9) = 3", true],
    ["sqrt(-1) = 0", undefined],
    ["is_bool(true)", true],
    ["is_bool(1)", false],
    ["is_number(1)", true],
    ["is_string('1')", true],
    ["is_null(null)", true],
    ["is_null(missing)", false],
    ["is_array($body.Weather)", false],
    ["is_object($twin.tags)", true],
    ["is_object(1)", false],
    ["is_primitive(null)", true],
    ["is_primitive('x')", true],
    ["is_primitive($twin.tags)", false],
    ["is_defined(processingPath)", true],
    ["is_defined(missing)", false],
    ["substring('abc', -5) = 'abc'", undefined],
    ["substring('abc', 1, -1) = ''", undefined],
    ["floor(-1.5) = -2", true],
    ["ceiling(-1.5) = -1", true],
    ["exp(1) > 2.7 and exp(1) < 2.8", true],
    ["is_bool('true')", false],
    ["is_number('1')", false],
    ["is_number(true)", false],
    ["is_string(1)", false],
    ["is_string(true)", false],
    ["is_array($twin.tags)", false],
    ["is_array('a')", false],
    ["is_object(null)", false],
    ["null = $twin.tags", undefined],
    ["(null ?? null) = null", true],
    ["($body.x ?? 1) = 1", true],
  ])("%s is %s", (text, result) => {
    expect(truthOf(text, message)).toBe(result);
  });
});

describe("how many arguments the functions take", () => {
  /** As the reference lists the functions (§4); CONCAT takes any number from two on. */
  const COUNTS: readonly (readonly [count: readonly number[], names: string])[] = [
    [[1], "abs exp square ceiling floor sign sqrt as_number is_bool is_null is_number is_string is_array is_object"],
    [[1], "is_primitive is_defined length lower upper"],
    [[2], "power index_of starts_with ends_with contains"],
    [[2, 3], "substring"],
    [[2, 3, 4, 5], "concat"],
  ];
  const rows = COUNTS.flatMap(([counts, names]) => names.split(" ").map((name) => ({ name, counts })));

  it.each(rows)("$name takes $counts", ({ name, counts }) => {
    for (const count of [0, 1, 2, 3, 4, 5]) {
      const call = `${name}(${Array.from({ length: count }, (_, index) => `$body.a${index}`).join(", ")})`;
      const result = parseCondition(call, { dialect: "routing" });
      expect([call, result.ok]).toStrictEqual([call, counts.includes(count)]);
      if (!result.ok) expect(result.issues[0].code).toBe("wrong-arguments");
    }
  });
});

describe("what routing refuses", () => {
  it.each([
    ["STARTSWITH(x, 'a')", "foreign-function", "Here it is written STARTS_WITH."],
    ["ENDSWITH(x, 'a')", "foreign-function", "Here it is written ENDS_WITH."],
    ["ARRAY_CONTAINS(x, 'a')", "foreign-function", undefined],
    ["x IN ['a']", "unexpected-token", undefined],
    ["concat()", "wrong-arguments", undefined],
    ["substring('a')", "wrong-arguments", undefined],
    ["$body.x[a] = 1", "unexpected-token", undefined],
    ["$body.x[1.5] = 1", "unexpected-token", undefined],
    ["$body.x[99999999999999999999] = 1", "unexpected-token", undefined],
    ["$body.x[1 = 1", "unexpected-token", undefined],
    ["and = 1", "unexpected-token", undefined],
    ["*", "unexpected-token", undefined],
    [
      "SELECT * FROM devices",
      "unexpected-token",
      "A whole query is read by parseQuery; a condition is what follows its WHERE.",
    ],
    ["from devices.modules where x = 1", "unexpected-token", undefined],
  ])("%s: %s", (text, code, hint) => {
    const result = parseCondition(text, { dialect: "routing" });
    expect(result.ok).toBe(false);
    expect(result.issues[0]).toMatchObject({ code });
    expect(result.issues[0].hint).toBe(hint);
  });

  it("reads true and null in small letters only; in capitals they are properties", () => {
    expect(routing("TRUE").where).toStrictEqual({ kind: "path", segments: ["TRUE"] });
  });
});
