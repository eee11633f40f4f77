import { describe, expect, it } from "vitest";
import { inspectDocuments, judgeDocument, judgeDocuments } from "../../src/document/index.js";
import { classifyEdgeDeployment } from "../../src/edge-agent/index.js";

describe("judgeDocument", () => {
  it("gives the verdict of the room, with its options", () => {
    const twin = { deviceId: "edge-1", moduleId: "$edgeAgent", properties: { desired: { $version: 1 } } };
    const verdict = classifyEdgeDeployment(twin, { rules: "observed" });
    const { state, reasons } = verdict;
    expect(judgeDocument(twin, { rules: "observed" })).toStrictEqual({
      kind: "edge-agent",
      id: "edge-1",
      state,
      reasons,
      verdict,
    });
  });

  it("names the module beside the device, and nobody where there is no name", () => {
    expect(judgeDocument({ deviceId: "d", moduleId: "m", properties: { desired: {} } }).id).toBe("d/m");
    expect(judgeDocument({ desired: {} }).id).toBeNull();
    expect(judgeDocument({ deviceId: 7, properties: {} }).id).toBeNull();
  });

  it.each<[string, unknown]>([
    ["an $edgeAgent twin", { moduleId: "$edgeAgent" }],
    ["a device twin", { deviceId: "d", properties: {} }],
    ["feedback", { status: "RUNNING", actions: [] }],
    ["a recording", { recording: 1 }],
    ["nothing known", 7],
  ])("throws for a wrong option of any room, given %s", (_, document) => {
    expect(() => judgeDocument(document, { rules: "strict" as "observed" })).toThrow(
      new TypeError('The option "rules" must be "documented" or "observed", not "strict".'),
    );
    expect(() => judgeDocument(document, { goal: "all" as "apply" })).toThrow(
      new TypeError('The option "goal" must be "apply" or "download", not "all".'),
    );
  });

  it.each<[string, object]>([
    ["A shadow", { state: { desired: { a: 1 }, reported: { a: 1 } }, metadata: {}, version: 2 }],
    ["A feedback message", { deviceId: "d", activityId: "a", payload: { status: "COMPLETED", actions: [] } }],
    ["A deployment document", { modulesContent: { $edgeAgent: {} } }],
  ])("says that %s names no deployment, where one is asked about", (subject, document) => {
    const { state, reasons } = judgeDocument(document, { deploymentId: "line-3" });
    const message = `${subject} does not say which deployments are applied; "line-3" cannot be asked about here.`;
    expect(reasons.at(-1)).toStrictEqual({ code: "no-configurations", path: "", message });
    const plain = judgeDocument(document);
    expect(plain).toMatchObject({ state, reasons: reasons.slice(0, -1) });
    const [first] = judgeDocument([document], { deploymentId: "line-3" }).reasons.slice(-1);
    expect(first?.path).toBe("/0");
  });

  it("says that there is nothing to judge", () => {
    expect(judgeDocument(7)).toStrictEqual({
      kind: "unknown",
      id: null,
      state: "indeterminate",
      reasons: [
        {
          code: "unknown-document",
          path: "",
          message:
            "This is a number, not a document. Of what a query selects, pass the whole twin (SELECT *; az without --query).",
        },
      ],
      verdict: null,
    });
  });
});

describe("judgeDocuments and inspectDocuments", () => {
  const twin = (interval: number): object => ({ properties: { desired: { interval }, reported: { interval: 5 } } });

  it("say of each document in an envelope what is said of it alone, with paths into the envelope", () => {
    const verdicts = judgeDocuments({ value: [twin(5), twin(60)] });
    expect(verdicts.map(({ state, reasons }) => [state, reasons[0]?.path])).toStrictEqual([
      ["inSync", "/value/0/properties/reported/interval"],
      ["outOfSync", "/value/1/properties/reported/interval"],
    ]);
    const page = {
      value: [
        { deviceId: "d1", desired: {}, reported: {} },
        { deviceId: "d2", properties: { desired: 5 } },
      ],
    };
    expect(inspectDocuments(page).map(({ id, issues }) => [id, issues[0]?.path])).toStrictEqual([
      ["d1", undefined],
      ["d2", "/value/1"],
    ]);
  });

  it("say one thing of what nothing surrounds, and nothing of an empty list", () => {
    expect(judgeDocuments(twin(5))).toStrictEqual([judgeDocument(twin(5))]);
    expect(judgeDocuments([])).toStrictEqual([]);
    expect(inspectDocuments([])).toStrictEqual([]);
    expect(() => judgeDocuments([], { now: 5 as never })).toThrow(TypeError);
  });
});
