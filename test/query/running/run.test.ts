import { describe, expect, it } from "vitest";
import {
  compileCondition,
  compileQuery,
  explainQuery,
  matches,
  parseQuery,
  runQuery,
} from "../../../src/query/index.js";
import type { Row } from "../../../src/query/index.js";
import { deepFreeze } from "../../support/freeze.js";

function rows(query: string, documents: readonly unknown[], options: object = {}): readonly Row[] {
  const result = runQuery(query, deepFreeze(documents), options);
  if (!result.ok) throw new Error(result.issues[0].message);
  return result.value;
}

const twin = (deviceId: string, tags: object = {}): object => ({ deviceId, tags });

describe("the collections", () => {
  const device = { deviceId: "d" };
  const module = { deviceId: "d", moduleId: "m" };
  const job = { deviceId: "d", jobId: "j" };
  const moduleJob = { deviceId: "d", moduleId: "m", jobId: "j" };
  const unsure = { deviceId: "d", moduleId: null, jobId: null };
  const all = [device, module, job, moduleJob, unsure];

  it.each([
    ["devices", [device, unsure]],
    ["devices.modules", [module, moduleJob]],
    ["devices.jobs", [job, moduleJob]],
  ])("FROM %s", (collection, expected) => {
    expect(rows(`SELECT * FROM ${collection}`, all)).toStrictEqual(expected);
  });

  it("a condition without a collection holds for any twin, one with a collection for its documents", () => {
    expect(all.filter(compileCondition("deviceId = 'd'"))).toHaveLength(5);
    expect(all.filter(compileCondition("from devices.modules where deviceId = 'd'"))).toStrictEqual([
      module,
      moduleJob,
    ]);
  });
});

describe("every shape of a twin", () => {
  const sections = { desired: { a: 1, $version: 2 }, reported: { b: 2 } };
  it.each([
    ["service document", { deviceId: "d", properties: sections }],
    ["device side", sections],
    ["query row with bare sections", { deviceId: "d", ...sections }],
    ["twin change event", { version: 3, properties: sections }],
  ])("%s", (_, document) => {
    expect(matches("properties.desired.a = 1 AND properties.reported.b = 2", document)).toBe(true);
    expect(matches("properties.desired.$version = 2 AND NOT IS_DEFINED(properties.desired.c)", document)).toBe(true);
    expect(rows("SELECT properties, properties.other, properties.other.x FROM devices", [document])).toStrictEqual([
      { properties: sections },
    ]);
  });

  it("a section that is not there has nothing in it", () => {
    expect(rows("SELECT properties FROM devices", [{ desired: {} }, {}, { properties: 5 }])).toStrictEqual([
      { properties: { desired: {} } },
      {},
      { properties: 5 },
    ]);
    expect(matches("IS_DEFINED(properties.reported)", { desired: {} })).toBe(false);
    for (const document of [undefined, null, 5, [], {}]) {
      expect(matches("IS_DEFINED(properties)", document)).toBe(false);
    }
  });
});

describe("SELECT", () => {
  it("* gives the documents themselves", () => {
    const document = twin("a");
    expect(rows("SELECT * FROM devices", [document])[0]).toBe(document);
  });

  it("names columns by alias, else by the last name of the path, in order", () => {
    const row = rows("SELECT tags.a.b, deviceId AS id, TAGS.c AS [[group]] FROM devices", [
      twin("x", { a: { b: 1 }, c: [1, { d: null }] }),
    ])[0];
    expect(row).toStrictEqual({ b: 1, id: "x", group: [1, { d: null }] });
    expect(Object.keys(row ?? {})).toStrictEqual(["b", "id", "group"]);
  });

  it("leaves out a column that is undefined and keeps one that is null", () => {
    expect(rows("SELECT deviceId, tags.gone, tags.nothing FROM devices", [twin("x", { nothing: null })])).toStrictEqual(
      [{ deviceId: "x", nothing: null }],
    );
  });

  it("of two columns of one name shows the later that has a value", () => {
    const query = "SELECT tags.status, properties.reported.status FROM devices";
    expect(
      rows(query, [{ tags: { status: 1 }, properties: { reported: { status: 2 } } }, { tags: { status: 1 } }]),
    ).toStrictEqual([{ status: 2 }, { status: 1 }]);
  });

  it("writes hostile names as members", () => {
    const tags = JSON.parse('{"__proto__":{"x":1},"constructor":2}') as object;
    const [row] = rows("SELECT tags.[[__proto__]], tags.constructor FROM devices", [{ tags }]);
    expect(JSON.stringify(row)).toBe('{"__proto__":{"x":1},"constructor":2}');
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  });

  it("of a module query may have devices. in front of its paths", () => {
    const query = "select * from devices.modules where devices.deviceId = 'a'";
    expect(
      rows(query, [
        { deviceId: "a", moduleId: "m" },
        { deviceId: "b", moduleId: "m" },
      ]),
    ).toHaveLength(1);
  });
});

describe("TOP", () => {
  const documents = [twin("a"), twin("b", { x: 1 }), twin("c", { x: 1 }), twin("d", { x: 1 })];

  it("counts behind the filter", () => {
    expect(rows("SELECT TOP 2 deviceId FROM devices WHERE tags.x = 1", documents)).toStrictEqual([
      { deviceId: "b" },
      { deviceId: "c" },
    ]);
    expect(rows("SELECT TOP(1) deviceId FROM devices", documents)).toStrictEqual([{ deviceId: "a" }]);
    expect(rows("SELECT TOP 0 * FROM devices", documents)).toStrictEqual([]);
    expect(rows("SELECT TOP 0 deviceId FROM devices", documents)).toStrictEqual([]);
    expect(rows("SELECT TOP(0) tags.x FROM devices GROUP BY tags.x", documents)).toStrictEqual([]);
  });

  it("cuts the groups", () => {
    expect(rows("SELECT TOP 1 deviceId, COUNT() AS n FROM devices GROUP BY deviceId", documents)).toStrictEqual([
      { deviceId: "a", n: 1 },
    ]);
    expect(rows("SELECT TOP 0 COUNT() AS n FROM devices", documents)).toStrictEqual([]);
    expect(rows("SELECT TOP 9 COUNT() AS n FROM devices", documents)).toStrictEqual([{ n: 4 }]);
  });

  it.each(["deviceId", "COUNT() AS n"])("0 of %s is full before anything was read", (column) => {
    const compiled = compileQuery(`SELECT TOP 0 ${column} FROM devices`);
    const run = compiled.ok ? compiled.value.start() : undefined;
    expect(run?.isFull()).toBe(true);
    expect(run?.add(twin("a"))).toBeUndefined();
    expect(run?.finish()).toStrictEqual([]);
  });

  it("reads no further than it has to", () => {
    let read = 0;
    const endless = (function* () {
      for (;;) {
        read += 1;
        yield twin(String(read));
      }
    })();
    expect(runQuery("SELECT TOP 3 deviceId FROM devices", endless)).toMatchObject({ ok: true });
    expect(read).toBe(4);
  });
});

describe("aggregates", () => {
  const documents = [
    twin("a", { v: 4 }),
    twin("b", { v: 1 }),
    twin("c", { v: "7" }),
    twin("d", { v: null }),
    twin("e"),
    twin("f", { v: 2.5 }),
  ];
  const QUERY =
    "SELECT COUNT() AS n, SUM(tags.v) AS s, AVG(tags.v) AS a, MIN(tags.v) AS l, MAX(tags.v) AS m FROM devices";

  it("COUNT counts rows, the others numbers only", () => {
    expect(rows(QUERY, documents)).toStrictEqual([{ n: 6, s: 7.5, a: 2.5, l: 1, m: 4 }]);
  });

  it("over no number there is nothing but the count", () => {
    expect(rows(QUERY, [])).toStrictEqual([{ n: 0 }]);
    expect(rows(QUERY, [twin("a", { v: "x" })])).toStrictEqual([{ n: 1 }]);
    expect(rows(`${QUERY} WHERE tags.v = 2.5`, documents)).toStrictEqual([{ n: 1, s: 2.5, a: 2.5, l: 2.5, m: 2.5 }]);
  });

  it("a sum that is no number of JSON is left out", () => {
    expect(
      rows("SELECT SUM(tags.v) AS s FROM devices", [twin("a", { v: 1e308 }), twin("b", { v: 1e308 })]),
    ).toStrictEqual([{}]);
  });

  it("without names are called $1, $2", () => {
    expect(
      rows("SELECT COUNT(), tags.v, MAX(tags.v) FROM devices WHERE tags.v = 4 GROUP BY tags.v", documents),
    ).toStrictEqual([{ $1: 1, v: 4, $2: 4 }]);
  });
});

describe("GROUP BY", () => {
  const count = (values: readonly unknown[]): readonly Row[] =>
    rows(
      "SELECT tags.v AS v, COUNT() AS n FROM devices GROUP BY tags.v",
      values.map((v, index) => twin(String(index), v === undefined ? {} : { v })),
    );

  it("keeps the order in which the values were met, and has a row without the key for those without a value", () => {
    expect(count(["b", "a", undefined, "b", undefined])).toStrictEqual([{ v: "b", n: 2 }, { v: "a", n: 1 }, { n: 2 }]);
  });

  it("keeps values of different types apart", () => {
    expect(count([1, "1", true, "true", null, "null", undefined, "", 1.0, [1], "[1]"])).toHaveLength(10);
  });

  it("takes objects as equal whatever the order of their members, and arrays in their order only", () => {
    expect(count([{ a: 1, b: [{}] }, { b: [{}], a: 1 }, { a: 1 }, [1, 2], [2, 1], [[1], 2], {}, []])).toHaveLength(7);
    expect(count([["a,b"], ["a", "b"], { "a:1": 1 }, { a: { 1: 1 } }])).toHaveLength(4);
  });

  it.each([
    [[1, 23], [12, 3], ["1,23"], [123]],
    [[1, []], [[1]], [[], 1], [[1], []], [[[]], 1]],
    [{ a: 1, b: 2 }, { a: '1,"b":2' }, { 'a":1,"b': 2 }, { "a:1,b": 2 }, { a: { b: 2 } }, [{ a: 1 }, { b: 2 }]],
    [{ a: {} }, { a: [] }, { a: null }, { a: "" }, { a: "{}" }, {}, [{}], [[]]],
    [null, "null", "", " ", undefined, "undefined", [null], ["null"], [""], 0, "0", false, "false"],
    [1e21, "1e+21", 1e-7, 0.1, 0.30000000000000004, 0.3, -1, 1],
    ["a\nb", "a\\nb", "a b", "ä", "a\u0308"],
  ])("keeps different values apart: %j", (...values) => {
    expect(count(values).map(({ n }) => n)).toStrictEqual(values.map(() => 1));
  });

  it("keeps all small values apart, and takes each as equal to its copy", () => {
    const scalars = [null, "null", "", ",", "1", 1, 12, 2, true];
    const around = (values: readonly unknown[]): readonly unknown[] => [
      [],
      {},
      ...values.flatMap((value) => [[value], { a: value }, { b: value }]),
      ...values.flatMap((left) => values.flatMap((right) => [[left, right], { a: left, b: right }])),
    ];
    const pairs = around(scalars);
    const values = [...scalars, ...pairs, ...around([1, 12, ...around([1, "1"])])];
    const distinct = [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
    const rowsOfBoth = count([...distinct, ...(JSON.parse(JSON.stringify(distinct)) as unknown[])]);
    expect(rowsOfBoth).toHaveLength(distinct.length);
    expect(rowsOfBoth.every(({ n }) => n === 2)).toBe(true);
  });

  it("shows the first of equal values", () => {
    const documents = [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ].map((v, index) => twin(String(index), { v }));
    const [row] = rows("SELECT tags.v FROM devices GROUP BY tags.v", documents);
    expect(JSON.stringify(row)).toBe('{"v":{"a":1,"b":2}}');
    expect(count([-0, 0])).toStrictEqual([{ v: -0, n: 2 }]);
  });

  it("is total on what JSON does not have", () => {
    const symbol = Symbol("s");
    expect(count([1n, 1n, symbol, Number.NaN])).toHaveLength(3);
    expect(matches("tags.a < tags.b OR tags.a = tags.a", { tags: { a: symbol, b: symbol } })).toBe(false);
  });

  it("has no row when nothing matches", () => {
    expect(count([])).toStrictEqual([]);
  });

  it("goes with a column by another name, and with none", () => {
    const documents = [twin("a", { v: 1 }), twin("b", { v: 1 })];
    expect(rows("SELECT tags.v AS value FROM devices GROUP BY tags.v", documents)).toStrictEqual([{ value: 1 }]);
    expect(rows("SELECT COUNT() AS n FROM devices GROUP BY tags.v", documents)).toStrictEqual([{ n: 2 }]);
  });

  it("groups the codes of $edgeAgent, as the issue shows it", () => {
    const agent = (code: number): object => ({
      deviceId: "d",
      moduleId: "$edgeAgent",
      properties: { reported: { lastDesiredStatus: { code } } },
    });
    const query = `SELECT properties.reported.lastDesiredStatus.code AS code, COUNT() AS n FROM devices.modules
                   WHERE moduleId = '$edgeAgent' GROUP BY properties.reported.lastDesiredStatus.code`;
    expect(rows(query, [agent(200), agent(500), agent(200)])).toStrictEqual([
      { code: 200, n: 2 },
      { code: 500, n: 1 },
    ]);
  });
});

describe("a compiled query", () => {
  it("gives row by row, and its runs know nothing of one another", () => {
    const compiled = compileQuery("SELECT TOP 1 deviceId FROM devices WHERE tags.x = 1");
    if (!compiled.ok) throw new Error("refused");
    expect(compiled.value.isGrouped).toBe(false);
    const [first, second] = [compiled.value.start(), compiled.value.start()];
    expect(first.add(twin("a"))).toBeUndefined();
    expect(first.isFull()).toBe(false);
    expect(first.add(twin("b", { x: 1 }))).toStrictEqual({ deviceId: "b" });
    expect(first.isFull()).toBe(true);
    expect(first.add(twin("c", { x: 1 }))).toBeUndefined();
    expect(second.add(twin("c", { x: 1 }))).toStrictEqual({ deviceId: "c" });
    expect(first.finish()).toStrictEqual([]);
  });

  it("gives groups at the end", () => {
    const compiled = compileQuery("SELECT COUNT() AS n FROM devices");
    const run = compiled.ok ? compiled.value.start() : undefined;
    expect(compiled.ok && compiled.value.isGrouped).toBe(true);
    expect(run?.add(twin("a"))).toBeUndefined();
    expect(run?.isFull()).toBe(false);
    expect(run?.finish()).toStrictEqual([{ n: 1 }]);
    expect(run?.add(twin("b"))).toBeUndefined();
    expect(run?.finish()).toStrictEqual([{ n: 2 }]);
  });

  it("may be given as a tree", () => {
    const query = parseQuery("SELECT deviceId FROM devices");
    expect(query.ok && runQuery(query.value, [twin("a")])).toStrictEqual({
      ok: true,
      value: [{ deviceId: "a" }],
      issues: [],
    });
  });

  it("of a text that is no query is why", () => {
    expect(compileQuery("SELECT")).toMatchObject({ ok: false });
    expect(runQuery("SELECT", [])).toMatchObject({ ok: false });
  });
});

describe("what is no document", () => {
  it("is left out with a warning that names its place and not its value", () => {
    const answer = runQuery("SELECT COUNT() AS n FROM devices", [null, twin("a"), "pa55", [twin("b")], 5]);
    expect(answer).toMatchObject({ ok: true, value: [{ n: 1 }] });
    expect(answer.issues.map(({ code, path, severity }) => [code, path, severity])).toStrictEqual([
      ["not-a-document", "/twins/0", "warning"],
      ["not-a-document", "/twins/2", "warning"],
      ["not-a-document", "/twins/3", "warning"],
      ["not-a-document", "/twins/4", "warning"],
    ]);
    expect(JSON.stringify(answer.issues)).not.toContain("pa55");
    expect(answer.issues.map(({ message }) => message)).toStrictEqual(
      ["null", "a string", "an array", "a number"].map((found) => `Expected a twin or a job, found ${found}.`),
    );
  });

  it("matches nothing", () => {
    for (const input of [undefined, null, 5, "x", []]) {
      expect(matches("*", input)).toBe(false);
      expect(matches("NOT IS_DEFINED(tags.x)", undefined)).toBe(true);
    }
  });
});

describe("keys: ignoreCase", () => {
  const document = { deviceId: "d", tags: { Floor: 3, floor: 4, Wing: "B" }, properties: { reported: { Temp: 5 } } };

  it("finds members whatever their case, the exact name first", () => {
    const query = "SELECT tags.floor, tags.FLOOR AS upper, tags.wing, properties.Reported.temp FROM devices";
    expect(rows(query, [document], { keys: "ignoreCase" })).toStrictEqual([{ floor: 4, upper: 3, wing: "B", temp: 5 }]);
    expect(rows(query, [document], { keys: "exact" })).toStrictEqual([{ floor: 4 }]);
    expect(rows(query, [{ deviceId: "d", tags: 5 }], { keys: "ignoreCase" })).toStrictEqual([{}]);
    expect(matches("properties.Reported.Temp = 5", document)).toBe(true);
    expect(matches("properties.Reported.temp = 5", document)).toBe(false);
    expect(matches("properties.Reported.temp = 5", document, { keys: "ignoreCase" })).toBe(true);
  });
});

describe("a wrong option or text is a programming error", () => {
  it.each([
    [{ mismatch: "false" }, /"mismatch" is "undefined" or "unequal"/],
    [{ keys: "any" }, /"keys" is "exact" or "ignoreCase"/],
    [{ strict: 1 }, /"strict" is true or false/],
  ])("%j", (options, message) => {
    expect(() => runQuery("SELECT * FROM devices", [], options as object)).toThrow(message);
    expect(() => matches("true", {}, options as object)).toThrow(message);
  });

  it("matches throws for a text that does not parse", () => {
    expect(() => matches("tags.a == 1", {})).toThrow(TypeError);
    expect(() => matches("tags.a == 1", {})).toThrow(/single "="/);
  });

  it("a tree by hand with an aggregate beside a path has one row for all documents, without the path", () => {
    const select = [
      { kind: "path", path: { kind: "path", segments: ["deviceId"] }, alias: null },
      { kind: "aggregate", aggregate: "COUNT", of: null, alias: "n" },
    ] as const;
    const query = { kind: "query", top: null, select, from: "devices", where: null, groupBy: null } as const;
    expect(runQuery(query, [twin("a"), twin("b")])).toMatchObject({ value: [{ n: 2 }] });
    expect(explainQuery(query).isGrouped).toBe(true);
  });

  it("a tree by hand with an unknown operator before a value that is true is undefined", () => {
    const operand = { kind: "path", segments: ["tags", "a"] } as const;
    const where = { kind: "unary", operator: "+" as "-", operand } as const;
    const condition = { kind: "condition", dialect: "twin", from: null, where } as const;
    expect(matches(condition, { tags: { a: true } })).toBe(false);
  });

  it("a tree by hand with an unknown function or operator is undefined, and says so by matching nothing", () => {
    const where = {
      kind: "binary",
      operator: "~" as "=",
      left: { kind: "call", name: "F", arguments: [] },
      right: { kind: "literal", value: 1 },
    } as const;
    expect(matches({ kind: "condition", dialect: "twin", from: null, where }, {})).toBe(false);
    expect(matches({ kind: "condition", dialect: "twin", from: null, where: { kind: "path", segments: [] } }, {})).toBe(
      false,
    );
  });
});
