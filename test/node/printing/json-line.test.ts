import { describe, expect, it } from "vitest";
import { judgeDocument } from "../../../src/document/index.js";
import { unreadableLine, verdictLine } from "../../../src/node/printing/json-line.js";

const PLACE = { source: "twins.ndjson", line: 3, index: 2 };
const DOCUMENT = { ...PLACE, result: { ok: true, value: null, issues: [] } } as const;

describe("the line of a verdict", () => {
  it("has the place, the kind, the id, the state and the reasons, and what else the verdict says", () => {
    const judged = judgeDocument({ deviceId: "edge-1", moduleId: "$edgeAgent", properties: {} });
    const line = verdictLine(DOCUMENT, judged);
    const parsed = JSON.parse(line) as Record<string, unknown>;
    expect(line.endsWith("\n")).toBe(true);
    expect(Object.keys(parsed)).toStrictEqual([...Object.keys(PLACE), "kind", "id", "state", "reasons", "verdict"]);
    expect(parsed).toMatchObject({ ...PLACE, kind: "edge-agent", id: "edge-1", state: judged.state });
    expect(parsed["verdict"]).toHaveProperty("modules");
    expect(parsed["verdict"]).not.toHaveProperty("state");
    expect(parsed["verdict"]).not.toHaveProperty("reasons");
  });

  it("has no verdict where there is none", () => {
    const parsed: unknown = JSON.parse(verdictLine(DOCUMENT, judgeDocument("hello")));
    expect(parsed).toMatchObject({ kind: "unknown", verdict: null });
  });
});

describe("the line of a document that could not be read", () => {
  it("says why", () => {
    const issue = { code: "malformed-json", severity: "error", path: "", message: "Not JSON." } as const;
    expect(JSON.parse(unreadableLine(DOCUMENT, [issue]))).toStrictEqual({
      ...PLACE,
      kind: "unreadable",
      issues: [issue],
    });
  });
});
