import { describe, expect, it } from "vitest";
import { parseCondition, parseRoute } from "../../src/query/index.js";

const UPSTREAM = { kind: "upstream" };

function routeOf(text: string): unknown {
  const result = parseRoute(text);
  return result.ok ? [result.value.source, result.value.condition, result.value.sink] : result.issues[0].message;
}

describe("a route", () => {
  it.each([
    ["FROM /* INTO $upstream", "/*"],
    ["FROM /messages/* INTO $upstream", "/messages/*"],
    ["select * from /messages/modules/a-1/outputs/out.x into $UpStream", "/messages/modules/a-1/outputs/out.x"],
    ["FROM /messages/modules/*/outputs/* INTO $upstream", "/messages/modules/*/outputs/*"],
    ["FROM\n  /messages /* of all */ / *\nINTO $upstream", "/messages/*"],
    ["FROM /a/1b/fromage/e5x INTO $upstream", "/a/1b/fromage/e5x"],
  ])("%j takes its messages from %j, all of them", (text, source) => {
    expect(routeOf(text)).toStrictEqual([source, null, UPSTREAM]);
  });

  it.each([
    'BrokeredEndpoint("/modules/m/inputs/i")',
    "brokeredendpoint ( '/modules/m/inputs/i' )",
    'BROKEREDENDPOINT(" modules/m/inputs/i/ ")',
  ])("sends to a module: %s", (sink) => {
    expect(routeOf(`FROM /* INTO ${sink}`)).toStrictEqual(["/*", null, { kind: "module", moduleId: "m", input: "i" }]);
  });

  it("has the condition that parseCondition reads", () => {
    const where = "$body.level > 3 AND NOT IS_DEFINED($connectionModuleId) OR into_x = ' INTO ' AND a.into = '.'";
    const condition = parseCondition(where, { dialect: "routing" });
    const result = parseRoute(`FROM /messages/* WHERE ${where} INTO $upstream`);
    expect(condition.ok).toBe(true);
    expect(result.ok && result.value.condition).toStrictEqual(condition.ok && condition.value);
    expect(result.issues).toStrictEqual([]);
  });

  it("is a tree of its own kind", () => {
    expect(parseRoute("FROM /* INTO $upstream")).toStrictEqual({
      ok: true,
      value: { kind: "route", source: "/*", condition: null, sink: UPSTREAM },
      issues: [],
    });
  });

  it("may have a condition as long as a twin can hold", () => {
    const where = Array.from({ length: 2_000 }, (_, index) => `a${index} = '${index}'`).join(" AND ");
    expect(parseRoute(`FROM /messages/* WHERE ${where} INTO $upstream`).ok).toBe(true);
  });
});

describe("what is no route", () => {
  it.each([
    ["", "Line 1, column 1: Found the end of the route. Expected FROM."],
    ["FORM /* INTO $upstream", 'Line 1, column 1: Found "FORM". Expected FROM. Write "FROM".'],
    ["SELECT FROM /* INTO $upstream", 'Line 1, column 8: Found "FROM". Expected *. A route takes whole messages.'],
    [
      "SELECT level FROM /* INTO $upstream",
      'Line 1, column 8: Found "level". Expected *. A route takes whole messages.',
    ],
    ["SELECT * /* INTO $upstream", 'Line 1, column 10: Found "/". Expected FROM.'],
    ["FROM INTO $upstream", 'Line 1, column 6: Found "INTO". Expected a path such as /messages/*.'],
    ["FROM messages INTO $upstream", 'Line 1, column 6: Found "messages". Expected a path such as /messages/*.'],
    ["FROM /", "Line 1, column 7: Found the end of the route. Expected a part of a path, or *."],
    ["FROM //messages INTO $upstream", 'Line 1, column 7: Found "/". Expected a part of a path, or *.'],
    ["FROM /a/{b} INTO $upstream", 'Line 1, column 9: Found "{". Expected a part of a path, or *.'],
    ["FROM /*", "Line 1, column 8: Found the end of the text. Expected INTO."],
    ["FROM /* $upstream", 'Line 1, column 9: Found "$upstream". Expected INTO.'],
    ["FROM /* INTO", 'Line 1, column 13: Found the end of the text. Expected $upstream, or BrokeredEndpoint("…").'],
    [
      "FROM /* INTO upstream",
      'Line 1, column 14: Found "upstream". Expected $upstream, or BrokeredEndpoint("…"). Write "$upstream".',
    ],
    ["FROM /* INTO $twin", 'Line 1, column 14: Found "$twin". Expected $upstream, or BrokeredEndpoint("…").'],
    [
      "FROM /* INTO '/modules/m/inputs/i'",
      'Line 1, column 14: Found a string. Expected $upstream, or BrokeredEndpoint("…").',
    ],
    [
      "FROM /* INTO Endpoint('/modules/m/inputs/i')",
      'Line 1, column 14: Found "Endpoint". Expected $upstream, or BrokeredEndpoint("…").',
    ],
    ["FROM /* INTO $upstream twice", 'Line 1, column 24: Found "twice". Expected the end of the route.'],
    ["FROM /* INTO BrokeredEndpoint '/modules/m/inputs/i'", "Line 1, column 31: Found a string. Expected (."],
    [
      "FROM /* INTO BrokeredEndpoint(m)",
      'Line 1, column 31: Found "m". Expected an address such as "/modules/NAME/inputs/NAME".',
    ],
    [
      "FROM /* INTO BrokeredEndpoint('/modules/m/inputs/i'",
      "Line 1, column 52: Found the end of the text. Expected ).",
    ],
    ["FROM /*\nWHERE INTO $upstream", "Line 2, column 7: Found the end of the text. Expected"],
    ["FROM /*\nWHERE a == 1 INTO $upstream", 'Line 2, column 9: Found "==". Expected'],
    ["FROM /* WHERE a = 'x\" INTO $upstream", "Line 1, column 19: A"],
    ["FROM /* WHERE a = '1'", "Line 1, column 22: Found the end of the text. Expected INTO."],
    ["FROM /* WHERE a.", "Line 1, column 17: Found the end of the text. Expected a name"],
  ])("%j", (text, message) => {
    expect(routeOf(text)).toContain(message);
    const { issues } = parseRoute(text);
    expect(issues.map(({ code }) => code)).toStrictEqual([
      text.includes("'x\"") ? "malformed-text" : "unexpected-token",
    ]);
  });

  it.each([
    "1",
    "-1",
    "12",
    "1.25",
    "1.5e3",
    "1.5e+33",
    "12e5",
    "1e+33",
    "0x1F",
    "1.5",
    ".5e3",
    "e5",
    "select",
    "From",
    "WHERE",
    "into",
    "and",
    "Or",
    "not",
    "true",
    "null",
    "$upstream",
    "'a'",
    "+",
    "-",
    "%",
    "||",
  ])("has the part %s in its path, which means something else", (part) => {
    expect(routeOf(`FROM /messages/${part} INTO $upstream`)).toContain("Expected a part of a path, or *.");
    if (/\w$/.test(part) && !part.startsWith("$")) expect(parseRoute(`FROM /${part}~ INTO $upstream`).ok).toBe(true);
  });

  it.each(["deselect", "untrue", "a$b", "a'b", "a-", "a%", "a||", "12a", "1.5.e", "0xg"])(
    "is not one with the part %s in its path, which only looks like something else",
    (part) => {
      expect(routeOf(`FROM /messages/${part} INTO $upstream`)).toStrictEqual([`/messages/${part}`, null, UPSTREAM]);
    },
  );

  it.each([
    "",
    "/modules/mod1",
    "mod1, in1",
    "//modules/m/inputs/i",
    "/modules/m//inputs/i",
    "/modules/m/inputs/i/x",
    "/modules//inputs/i",
    "/modules/m/inputs/ /x",
    "/modules/m/inputs//",
  ])("sends to the address %j", (address) => {
    expect(routeOf(`FROM /* INTO BrokeredEndpoint("${address}")`)).toBe(
      'Line 1, column 31: The address has other parts. Expected "/modules/NAME/inputs/NAME", four names.',
    );
    const { issues } = parseRoute(`FROM /* INTO BrokeredEndpoint("${address}")`);
    expect(issues[0]).toMatchObject({ code: "unexpected-token", line: 1, column: 31 });
  });

  it.each([undefined, null, 5, ["FROM /* INTO $upstream"], {}])("is %j", (value) => {
    const { ok, issues } = parseRoute(value as string);
    expect([ok, issues]).toStrictEqual([
      false,
      [
        {
          code: "unexpected-token",
          severity: "error",
          path: "",
          message: "A route is a string, and something else was given.",
        },
      ],
    ]);
  });
});
