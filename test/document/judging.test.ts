import { describe, expect, it } from "vitest";
import {
  documentId,
  identifyDocument,
  inspectDocument,
  inspectDocuments,
  judgeDocument,
  judgeRecording,
  startFleetCount,
} from "../../src/document/index.js";
import { findCutValues } from "../../src/document/judging/cut-values.js";
import { MAX_JSON_DEPTH } from "../../src/json/index.js";

const TWIN = { deviceId: "d1", properties: { desired: { a: 1 }, reported: { a: 1 } } };

describe("what kind of document it is", () => {
  it.each<[string, string, unknown]>([
    ["unknown", "a page of several documents, whatever is beside it", { value: [1, 2], desired: {}, reported: {} }],
    ["unknown", "an activity without a payload", { activityId: "a" }],
    ["unknown", "a payload without an activity", { payload: {} }],
    ["shadow", "a shadow by its metadata", { state: { desired: {} }, metadata: {} }],
    ["shadow", "a shadow beside something that is called current", { state: { a: 1 }, version: 1, current: { a: 1 } }],
    ["unknown", "a current part without a previous one", { current: { state: {}, version: 2 } }],
    ["partial", "a state beside desired", { state: {}, version: 1, desired: {} }],
    ["partial", "a state beside reported", { state: {}, version: 1, reported: {} }],
    ["unknown", "a state beside properties", { state: {}, version: 1, properties: {} }],
  ])("%s: %s", (kind, _what, document) => {
    expect(identifyDocument(document)).toBe(kind);
  });
});

describe("the whole verdict", () => {
  it("has the envelopes from outside in, and paths through them", () => {
    expect(judgeDocument({ value: [[TWIN]] })).toMatchObject({
      id: "d1",
      envelope: "page/list",
      reasons: [{ path: "/value/0/0/properties/reported/a" }],
    });
    expect(judgeDocument(TWIN)).not.toHaveProperty("envelope");
  });

  it("has a version where it is a number that JSON has", () => {
    expect(judgeDocument({ ...TWIN, version: 7 }).version).toBe(7);
    for (const version of ["7", Infinity, null])
      expect(judgeDocument({ ...TWIN, version })).not.toHaveProperty("version");
    expect(judgeDocument({ ...TWIN, version: null, timestamp: 5 }).version).toBe(5);
  });

  it("says of what nobody knows that it is not known, as a whole", () => {
    expect(judgeDocument({ a: 1 }).reasons).toMatchObject([{ code: "unknown-document", path: "" }]);
  });
});

describe("a recording", () => {
  const recording = (twin: object): object => ({ recording: 1, at: "2026-01-01T00:00:00Z", twin });

  it("is named by its twin, with the module, and has its version", () => {
    const line = recording({ ...TWIN, moduleId: "m1", version: 3 });
    expect(documentId(line)).toBe("d1/m1");
    expect(judgeRecording([line])).toMatchObject({ ok: true, value: { id: "d1/m1", version: 3 } });
    const agent = recording({ ...TWIN, moduleId: "$edgeAgent" });
    expect(judgeRecording([agent])).toMatchObject({ ok: true, value: { id: "d1" } });
  });

  it("has no version where its twin has none", () => {
    const judged = judgeRecording([recording(TWIN)]);
    expect(judged.ok && Object.keys(judged.value)).not.toContain("version");
  });
});

describe("an inspection", () => {
  it("has the envelopes from outside in, and paths through them", () => {
    const broken = { deviceId: "d2", properties: { desired: 5 } };
    expect(inspectDocument({ value: [[broken]] })).toMatchObject({ id: "d2", envelope: "page/list" });
    expect(inspectDocuments([[TWIN]])).toStrictEqual([{ kind: "device", id: "d1", envelope: "list/list", issues: [] }]);
    expect(inspectDocument(TWIN)).toStrictEqual({ kind: "device", id: "d1", issues: [] });
  });

  it("says of what is known to be no twin what it is, and of the rest what a twin would have", () => {
    expect(inspectDocument({ jobId: "j", type: "x" }).issues).toStrictEqual([
      {
        code: "twin-job",
        severity: "error",
        path: "",
        message: "This is a job of IoT Hub, not a twin. Pass the twins that it has changed.",
      },
    ]);
    expect(inspectDocument("x").issues.map(({ code }) => code)).toStrictEqual(["not-a-twin"]);
    expect(inspectDocument({ a: 1 }).issues.map(({ code }) => code)).not.toContain("unknown-document");
  });
});

describe("values that ConvertTo-Json has cut", () => {
  const message = "ConvertTo-Json has cut this value; write the twin again with ConvertTo-Json -Depth 100.";
  const nested = (depth: number): object => {
    let value: object = { cut: "@{a=1}" };
    for (let level = 0; level < depth; level += 1) value = { a: value };
    return value;
  };

  it("are found in both sections, at any place", () => {
    const desired = { a: { b: [null, 5, "System.Object[]"] }, c: null };
    expect(findCutValues({ properties: { desired, reported: { "d/e": "@{x=}" } } })).toStrictEqual([
      { code: "cut-value", severity: "warning", path: "/properties/desired/a/b/2", message },
      { code: "cut-value", severity: "warning", path: "/properties/reported/d~1e", message },
    ]);
  });

  it("are looked for as deep as a document may be", () => {
    expect(findCutValues({ desired: nested(MAX_JSON_DEPTH) })).toHaveLength(1);
    expect(findCutValues({ desired: nested(MAX_JSON_DEPTH + 1) })).toHaveLength(0);
  });

  it("are none in what is not a twin", () => {
    expect([findCutValues(5), findCutValues(null), findCutValues({ desired: null })]).toStrictEqual([[], [], []]);
  });
});

describe("a count of a fleet", () => {
  const countOf = (...documents: readonly unknown[]): { readonly total: unknown; readonly repeated: number } => {
    const count = startFleetCount();
    for (const document of documents) count.add(document, judgeDocument(document));
    return { total: count.total().states, repeated: count.repeated() };
  };
  const differing = { desired: { a: 1 }, reported: { a: 2 } };

  it("counts every document without a name by itself", () => {
    const twin = { properties: TWIN.properties };
    expect(countOf(twin, twin)).toStrictEqual({ total: { inSync: 2 }, repeated: 0 });
    const feedback = { deviceId: "", activityId: "a", payload: { status: "RUNNING", actions: [] } };
    expect(countOf(feedback, feedback)).toStrictEqual({ total: { RUNNING: 2 }, repeated: 0 });
  });

  it("counts the newest version of a twin, of two that are alike the later one", () => {
    const newer = { ...TWIN, version: 2 };
    const older = { ...TWIN, version: 1, properties: differing };
    expect(countOf(newer, older)).toStrictEqual({ total: { inSync: 1 }, repeated: 1 });
    expect(countOf(older, newer)).toStrictEqual({ total: { inSync: 1 }, repeated: 1 });
    expect(countOf(TWIN, { ...TWIN, properties: differing })).toStrictEqual({ total: { outOfSync: 1 }, repeated: 1 });
    expect(countOf(newer, { ...older, version: 2 })).toStrictEqual({ total: { outOfSync: 1 }, repeated: 1 });
    expect(countOf(newer, { ...TWIN, properties: differing })).toStrictEqual({ total: { inSync: 1 }, repeated: 1 });
  });
});
