import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DOCUMENT_KINDS, documentMember, judgeDocument, rowMember, verdictRow } from "../../src/document/index.js";
import { LINE_KINDS } from "../../src/node/index.js";
import { OUTCOMES } from "../../src/result/index.js";
import { validateDocument } from "../../src/schema/index.js";
import { deepFreeze } from "../support/freeze.js";
import { SCENARIOS } from "../simulation/scenarios.js";

const SCHEMA = JSON.parse(readFileSync("schemas/verdict-row.schema.json", "utf8")) as {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
};
const AGENT = {
  deviceId: "edge-1",
  moduleId: "$edgeAgent",
  version: 53,
  configurations: { "line-3": { status: "Applied" } },
  properties: {
    desired: { modules: { cam: { status: "running", settings: { image: "cam:1" } } }, $version: 4 },
    reported: {
      lastDesiredVersion: 4,
      lastDesiredStatus: { code: 200 },
      modules: { cam: { runtimeStatus: "failed", exitCode: 1, settings: { image: "cam:1" } } },
    },
  },
};
const DOCUMENTS: readonly unknown[] = [
  AGENT,
  ...SCENARIOS.map(({ twin }) => twin()),
  { recording: 1, at: "2026-01-01T00:00:00Z", twin: AGENT },
  { recording: 1, twin: AGENT },
  { deviceId: "d1", moduleId: "$edgeHub", properties: { desired: { routes: {}, $version: 1 }, reported: {} } },
  { deviceId: "d1", moduleId: "m", version: 2, properties: { desired: { a: 1 }, reported: { a: 2 } } },
  { deviceId: "d1", activityId: "a1", timestamp: 1691000000000, payload: { status: "RUNNING", actions: [] } },
  { state: { desired: { a: 1 } }, version: 3 },
  { version: 10, properties: { reported: { a: 1, $version: 41 } } },
  7,
];

describe("verdictRow", () => {
  it("says what became of an edge device", () => {
    const { codes, paths, ...row } = verdictRow(judgeDocument(AGENT));
    expect(row).toStrictEqual({
      id: "edge-1",
      version: 53,
      kind: "edge-agent",
      state: "moduleFailed",
      outcome: "failed",
      failing: [{ kind: "module", name: "cam" }],
      deployment: "line-3",
      rules: "observed",
      model: (JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string }).version,
    });
    expect([codes.length, paths.length]).toStrictEqual(Array(2).fill(judgeDocument(AGENT).reasons.length));
  });

  it("has null where there is nothing, and names the place of what names no device", () => {
    const judged = judgeDocument(7);
    expect(verdictRow(judged)).toMatchObject({ id: null, version: null, deployment: null, rules: null, failing: [] });
    expect(verdictRow(judged, { source: "fleet.ndjson", index: 3 }).id).toBe("fleet.ndjson#3");
    expect(verdictRow(judged, { source: "stdin" }).id).toBe("stdin");
    expect(verdictRow(judged, { index: 0 }).id).toBe("#0");
    expect(verdictRow(judgeDocument(AGENT), { source: "fleet.ndjson", index: 3 }).id).toBe("edge-1");
  });

  it("has the version of the document: a twin's, a recording's last, the timestamp of feedback, an event's", () => {
    const versionOf = (document: unknown): number | null => verdictRow(judgeDocument(document)).version;
    expect(DOCUMENTS.slice(-6).map(versionOf)).toStrictEqual([null, 2, 1691000000000, 3, 10, null]);
    expect(versionOf({ recording: 1, at: "2026-01-01T00:00:00Z", twin: AGENT })).toBe(53);
    expect(versionOf({ ...AGENT, version: "53" })).toBeNull();
  });

  it.each(DOCUMENTS.map((document, index) => [index, document] as const))(
    "keeps its laws: document %d",
    (_, document) => {
      const judged = judgeDocument(document);
      const row = verdictRow(judged);
      // Judging is pure: a frozen document, judged again, gives the same row.
      expect(verdictRow(judgeDocument(deepFreeze(structuredClone(document))))).toStrictEqual(row);
      // It keeps to its schema, and every member is there.
      expect(validateDocument("verdict-row", row)).toStrictEqual([]);
      expect(Object.keys(row).sort()).toStrictEqual([...SCHEMA.required].sort());
      // It survives the way through a file, and counts as the verdict does.
      expect(JSON.parse(JSON.stringify(row))).toStrictEqual(row);
      expect(rowMember(row)).toStrictEqual(documentMember(judged));
      // Neither a message nor a description is in it.
      for (const { message } of judged.reasons) expect(JSON.stringify(row)).not.toContain(JSON.stringify(message));
    },
  );

  it("has the words of the schema", () => {
    expect(SCHEMA.properties["kind"]?.enum).toStrictEqual([...DOCUMENT_KINDS, ...LINE_KINDS]);
    expect(SCHEMA.properties["outcome"]?.enum).toStrictEqual(OUTCOMES);
  });
});
