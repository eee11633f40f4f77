import { describe, expect, it } from "vitest";
import { judgeDocument, unwrapDocument, unwrapDocuments } from "../../../src/document/index.js";
import { openAll, openOne } from "../../../src/document/envelopes/index.js";

const TWIN = { version: 2, properties: { desired: { a: 1 }, reported: { a: 2 } } };

const CHANGE = { opType: "updateTwin", "iothub-message-schema": "twinChangeNotification" };

const monitor = (payload: unknown, properties: object = {}, origin = "d1"): object => ({
  event: { origin, module: "", interface: "", component: "", payload, properties: { application: properties } },
});

describe("one envelope in another", () => {
  it("says what it knows, and the outer one the rest", () => {
    const at = "2026-01-01T00:00:00Z";
    const inner = { body: TWIN, properties: { "iothub-message-source": "twinChangeEvents", moduleId: "m1" } };
    const value = monitor([inner], { opType: "replaceTwin", operationTimestamp: at, moduleId: "m0" });
    expect(unwrapDocument(value)).toStrictEqual({
      document: TWIN,
      envelope: "monitor-events/list/event-hub",
      deviceId: "d1",
      moduleId: "m1",
      at,
      operation: "replaceTwin",
      holding: "twin",
      path: "/event/payload/0/body",
    });
    const other = { body: TWIN, properties: { ...CHANGE, deviceId: "d2", operationTimestamp: "x" } };
    expect(unwrapDocument(monitor(other, { opType: "replaceTwin", operationTimestamp: at }))).toMatchObject({
      deviceId: "d2",
      at: "x",
      operation: "updateTwin",
      holding: "change",
    });
  });

  it("is opened no more than eight times", () => {
    let value: unknown = TWIN;
    for (let depth = 0; depth < 9; depth += 1) value = [value];
    expect(unwrapDocument(value)).toMatchObject({ document: [TWIN], path: "/0/0/0/0/0/0/0/0" });
    expect(unwrapDocument([[[[[[[[TWIN]]]]]]]])).toMatchObject({ document: TWIN });
  });

  it("is opened beside what has none", () => {
    expect(unwrapDocuments([TWIN, [TWIN]]).map(({ path }) => path)).toStrictEqual(["/0", "/1/0"]);
    expect(unwrapDocuments([5, null, [TWIN]]).map(({ path }) => path)).toStrictEqual(["/0", "/1", "/2/0"]);
  });
});

describe("readings of a device", () => {
  const telemetry = { "iothub-message-source": "Telemetry" };

  it("are one message, however many there are", () => {
    expect(unwrapDocuments(monitor([1, 2], telemetry))).toHaveLength(1);
    expect(unwrapDocuments(monitor([], telemetry))).toHaveLength(1);
    expect(unwrapDocuments(monitor([TWIN], telemetry))).toMatchObject([{ document: TWIN, holding: "telemetry" }]);
    expect(unwrapDocuments(monitor([1, 2]))).toHaveLength(2);
    expect(unwrapDocuments(monitor({ value: [1, 2] }, telemetry))).toHaveLength(2);
  });
});

describe("what is not exactly one document", () => {
  it("is left as it is, and counted", () => {
    const two = [TWIN, TWIN];
    expect(openOne(two)).toMatchObject({ document: two, count: 2, envelopes: [], holding: "unsaid" });
    expect(openOne([])).toMatchObject({ document: [], count: 0, envelopes: [] });
    expect(openOne(TWIN)).toMatchObject({ document: TWIN, count: 1, envelopes: [] });
    expect(openAll(monitor(TWIN))).toMatchObject([{ document: TWIN, count: 1, envelopes: ["monitor-events"] }]);
    expect(openOne(two).place("/0/a")).toBe("/0/a");
  });
});

describe("a path in the row of a table", () => {
  const judged = (name: string): string | undefined => {
    const columns = ["x", name, "reported"].map((column) => ({ name: column }));
    return judgeDocument({ tables: [{ columns, rows: [[1, { "b/c": 1 }, { "b/c": 2 }]] }] }).reasons[0]?.path;
  };

  it("is that of the whole row, though a column has no name", () => {
    const [row] = openAll({ tables: [{ columns: [{ name: "" }, { name: "b" }], rows: [[1, 2]] }] });
    expect([row?.place(""), row?.place("/")]).toStrictEqual(["/tables/0/rows/0", "/tables/0/rows/0/0"]);
  });

  it("goes on in the column, by its number", () => {
    expect(judged("desired")).toBe("/tables/0/rows/0/2/b~1c");
    const [row] = openAll({ tables: [{ columns: [{ name: "a/b" }, { name: "c~d" }], rows: [[1, 2]] }] });
    expect(row?.place("/a~1b/x/y")).toBe("/tables/0/rows/0/0/x/y");
    expect(row?.place("/c~0d")).toBe("/tables/0/rows/0/1");
    expect(row?.place("/other/x")).toBe("/tables/0/rows/0/other/x");
    expect(row?.place("")).toBe("/tables/0/rows/0");
  });
});
