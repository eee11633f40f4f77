import { describe, expect, it } from "vitest";
import { unwrapDocument, unwrapDocuments } from "../../../src/document/index.js";

const TWIN = { version: 2, properties: { desired: { a: 1 }, reported: { a: 1 } } };
const TEXT = JSON.stringify(TWIN);

/** What is left as it is. */
function expectClosed(value: unknown): void {
  expect(unwrapDocuments(value)).toStrictEqual([{ document: value, path: "" }]);
}

describe("a table", () => {
  const table = (columns: readonly unknown[], ...rows: readonly unknown[]): object => ({
    tables: [{ columns: columns.map((name) => ({ name })), rows }],
  });

  it.each(["DeviceId", "deviceId", "iothub-connection-device-id"])("has the device in the column %s", (column) => {
    expect(unwrapDocuments(table(["x", column, "twin"], [5, "d1", TEXT]))).toStrictEqual([
      { document: TWIN, envelope: "table", deviceId: "d1", path: "/tables/0/rows/0/2" },
    ]);
  });

  it.each(["ModuleId", "moduleId", "iothub-connection-module-id"])("has the module in the column %s", (column) => {
    expect(unwrapDocuments(table([column, "twin"], ["m1", TWIN]))).toStrictEqual([
      { document: TWIN, envelope: "table", moduleId: "m1", path: "/tables/0/rows/0/1" },
    ]);
  });

  it("has no device in an empty cell, or in one that is not a string", () => {
    expect(unwrapDocuments(table(["DeviceId", "twin"], ["", TWIN], [5, TWIN]))).toStrictEqual([
      { document: TWIN, envelope: "table", path: "/tables/0/rows/0/1" },
      { document: TWIN, envelope: "table", path: "/tables/0/rows/1/1" },
    ]);
  });

  it("has the row for its document where no cell or more than one holds an object, or a column is a section", () => {
    expect(unwrapDocuments(table(["a", "b"], [1, null]))).toStrictEqual([
      { document: { a: 1, b: null }, envelope: "table", path: "/tables/0/rows/0" },
    ]);
    expect(unwrapDocuments(table(["a", "b"], [{ x: 1 }, [2]]))).toStrictEqual([
      { document: { a: { x: 1 }, b: [2] }, envelope: "table", path: "/tables/0/rows/0" },
    ]);
    expect(unwrapDocuments(table(["a", "desired"], [1, { x: 1 }]))).toStrictEqual([
      { document: { a: 1, desired: { x: 1 } }, envelope: "table", path: "/tables/0/rows/0" },
    ]);
    expect(unwrapDocuments(table(["a", "b"], [1], "x"))).toStrictEqual([
      { document: { a: 1 }, envelope: "table", path: "/tables/0/rows/0" },
      { document: {}, envelope: "table", path: "/tables/0/rows/1" },
    ]);
  });

  it("takes a list of strings for a list, not for a string", () => {
    expect(unwrapDocuments(table(["a"], [[TEXT]]))).toStrictEqual([
      { document: TWIN, envelope: "table/list", path: "/tables/0/rows/0/0/0" },
    ]);
  });

  it("may have a column that is called __proto__", () => {
    const [row] = unwrapDocuments(table(["__proto__", "b"], [{ x: 1 }, { y: 1 }]));
    expect(Object.keys(row?.document as object)).toStrictEqual(["__proto__", "b"]);
  });

  it("may be one of several, in either spelling", () => {
    const [one] = (table(["a"], [1]) as { readonly tables: readonly unknown[] }).tables;
    const other = { Columns: [{ ColumnName: "b" }], Rows: [[2]] };
    expect(unwrapDocuments({ tables: [one, { columns: [] }, one], Tables: [other] })).toStrictEqual([
      { document: { a: 1 }, envelope: "table", path: "/tables/0/rows/0" },
      { document: { a: 1 }, envelope: "table", path: "/tables/2/rows/0" },
      { document: { b: 2 }, envelope: "table", path: "/Tables/0/Rows/0" },
    ]);
  });

  it("may be frames, of which those with the result are tables", () => {
    const frame = { Columns: [{ ColumnName: "b" }], Rows: [[2]] };
    const frames = [
      { FrameType: "DataSetHeader" },
      { FrameType: "DataTable", TableKind: "QueryProperties", ...frame },
      { FrameType: "DataTable", TableKind: "PrimaryResult", ...frame },
    ];
    expect(unwrapDocuments(frames)).toStrictEqual([{ document: { b: 2 }, envelope: "table", path: "/2/Rows/0" }]);
    expect(unwrapDocuments([{ TableKind: "PrimaryResult", ...frame }])[0]?.envelope).toBe("list");
  });

  it.each<[string, unknown]>([
    ["no columns", { tables: [{ rows: [[1]] }] }],
    ["no rows", { tables: [{ columns: [{ name: "a" }] }] }],
    ["a column without a name", { tables: [{ columns: [{ name: "a" }, {}], rows: [[1, 2]] }] }],
    ["a list that is none", { tables: "x", Tables: {} }],
    ["names of the other spelling", { tables: [{ columns: [{ ColumnName: "a" }], rows: [[1]] }] }],
  ])("is none with %s", (_what, value) => {
    expectClosed(value);
  });
});

describe("a saved hub", () => {
  it("has the twins of devices, of modules and configurations", () => {
    const hub = {
      devices: {
        "d/1": { identity: {}, twin: TWIN, modules: { m1: { twin: TWIN }, m2: {} } },
        d2: { twin: TWIN, modules: [TWIN] },
      },
      configurations: { adm: { c1: { id: "c1" } }, edge: "x" },
    };
    const envelope = "hub-state";
    expect(unwrapDocuments(hub)).toStrictEqual([
      { document: TWIN, envelope, deviceId: "d/1", path: "/devices/d~11/twin" },
      { document: TWIN, envelope, deviceId: "d/1", moduleId: "m1", path: "/devices/d~11/modules/m1/twin" },
      { document: undefined, envelope, deviceId: "d/1", moduleId: "m2", path: "/devices/d~11/modules/m2/twin" },
      { document: TWIN, envelope, deviceId: "d2", path: "/devices/d2/twin" },
      { document: { id: "c1" }, envelope, path: "/configurations/adm/c1" },
    ]);
  });

  it("is none without an identity, or without devices by name", () => {
    expectClosed({ devices: { d1: { twin: TWIN } } });
    expectClosed({ devices: { d1: { identity: "x", twin: TWIN } } });
    expectClosed({ devices: [{ identity: {} }] });
  });
});

describe("the answer of a library", () => {
  it.each<[string, object, string]>([
    ["responseBody beside anything", { responseBody: TWIN, other: 1 }, "/responseBody"],
    ["responseBody in a string", { responseBody: TEXT }, "/responseBody"],
    ["result alone", { result: TWIN }, "/result"],
    ["result beside a response", { result: TWIN, response: {}, httpResponse: {} }, "/result"],
    ["result in a string", { result: TEXT, response: {} }, "/result"],
    ["result beside a responseBody that holds nothing", { responseBody: "x", result: TWIN }, ""],
  ])("is opened with %s", (_what, value, path) => {
    if (path === "") expectClosed(value);
    else expect(unwrapDocument(value)).toStrictEqual({ document: TWIN, envelope: "sdk-answer", path });
  });

  it.each([
    { responseBody: null },
    { responseBody: 5 },
    { result: "ok" },
    { result: null },
    { result: TWIN, other: 1 },
    {},
  ])("is none in %j", (value) => {
    expectClosed(value);
  });
});

describe("a page", () => {
  it.each<[object, string]>([
    [{ value: [TWIN], nextLink: null }, "/value/0"],
    [{ items: [TWIN] }, "/items/0"],
    [{ _count: 1, value: [TWIN] }, "/value/0"],
    [{ _count: 1, Documents: [TWIN] }, "/Documents/0"],
    [{ _count: 1, items: [TWIN], Documents: [1, 2] }, "/items/0"],
  ])("is opened: %j", (value, path) => {
    expect(unwrapDocuments(value)).toStrictEqual([{ document: TWIN, envelope: "page", path }]);
  });

  it.each([{ Documents: [TWIN] }, { _count: "1", Documents: [TWIN] }, { value: "x" }, { items: {} }])(
    "is none in %j",
    (value) => {
      expectClosed(value);
    },
  );

  it("is empty without documents", () => {
    expect(unwrapDocuments({ items: [] })).toStrictEqual([]);
  });
});

describe("a list, and JSON in a string", () => {
  it("are opened, one in the other", () => {
    expect(unwrapDocuments([TWIN, 5])).toStrictEqual([
      { document: TWIN, envelope: "list", path: "/0" },
      { document: 5, envelope: "list", path: "/1" },
    ]);
    expect(unwrapDocuments(JSON.stringify([TEXT]))).toStrictEqual([
      { document: TWIN, envelope: "json-text/list", path: "/0" },
    ]);
    expect(unwrapDocuments(TEXT)).toStrictEqual([{ document: TWIN, envelope: "json-text", path: "" }]);
  });

  it("are none where the list is a recording, or the string holds no document", () => {
    expectClosed([{ recording: 1, at: "2026-01-01T00:00:00Z", twin: {} }, TWIN]);
    expectClosed("5");
    expectClosed("{");
  });
});

describe("a twin whose properties are JSON in a string", () => {
  const section = { a: 1 };
  const text = JSON.stringify(section);

  it.each<[string, object, object]>([
    ["properties", { properties: JSON.stringify(TWIN.properties) }, { properties: TWIN.properties }],
    ["Properties", { Properties: text }, { Properties: section }],
    ["desired", { deviceId: "d1", desired: text }, { deviceId: "d1", desired: section }],
    ["reported", { reported: text }, { reported: section }],
    ["tags", { tags: text, desired: 5 }, { tags: section, desired: 5 }],
    [
      "Desired, Reported and Tags",
      { Desired: text, Reported: text, Tags: text },
      { Desired: section, Reported: section, Tags: section },
    ],
    [
      "desired within",
      { properties: { desired: text, other: text } },
      { properties: { desired: section, other: text } },
    ],
    ["Reported within", { Properties: { Reported: text } }, { Properties: { Reported: section } }],
    [
      "sections in properties that are a string",
      { properties: JSON.stringify({ desired: text }) },
      { properties: { desired: section } },
    ],
  ])("is opened: %s", (_what, value, document) => {
    expect(unwrapDocuments(value)).toStrictEqual([{ document, envelope: "text-sections", path: "" }]);
  });

  it.each([
    { desired: "[1]" },
    { desired: [text] },
    { desired: "x" },
    { properties: "5" },
    { other: text },
    { properties: { tags: text } },
    { other: { desired: text } },
  ])("is none in %j", (value) => {
    expectClosed(value);
  });
});
