import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  checkDocument,
  configurationFleet,
  documentId,
  documentMember,
  judgeDocument,
  startFleetCount,
  verdictRow,
} from "../../src/document/index.js";
import { readFleet } from "../../src/fleet/index.js";
import { validateDeployment } from "../../src/deployment/index.js";
import { deepFreeze } from "../support/freeze.js";
import { AGENT, MANIFEST, manifestOf } from "../deployment/manifest.js";

const SECTION = { "properties.desired.a": 1 };
const LAYER = { $edgeAgent: { "properties.desired.modules.m.settings.image": "a:1" } };
const metricResult = { metric: "appliedCount", query: "select deviceId from devices", result: [{ deviceId: "d1" }] };
const counted = (results: object, more: object = {}): object => ({
  id: "line-3",
  content: { deviceContent: SECTION },
  targetCondition: "*",
  priority: 1,
  labels: null,
  systemMetrics: { queries: {}, results },
  metrics: { queries: {}, results: {} },
  ...more,
});

describe("a deployment document in every variant", () => {
  it.each<[string, unknown, string, string | null]>([
    ["a manifest", MANIFEST, "edge", null],
    ["a wrapped manifest", { content: MANIFEST }, "edge", null],
    [
      "a manifest as it was written at first",
      { moduleContent: { $edgeAgent: { "properties.desired": AGENT } } },
      "edge",
      null,
    ],
    ["a layer", { content: { modulesContent: LAYER } }, "layered", null],
    [
      "a configuration of module twins",
      { id: "c", content: { moduleContent: SECTION }, targetCondition: "from devices.modules where moduleId = 'm'" },
      "module",
      "c",
    ],
    ["a configuration of device twins", counted({}), "device", "line-3"],
    ["a configuration as .NET spells it", { Id: "c", Content: { DeviceContent: SECTION } }, "device", "c"],
    ["a configuration as Python spells it", { id: "c", content: { modules_content: LAYER } }, "layered", "c"],
    ["a template", { "$schema-template": "4.0.0", ...MANIFEST }, "edge", null],
    ["a configuration with metrics", counted({ targetedCount: 3, appliedCount: 2 }), "device", "line-3"],
    ["all modules of a device, as they were exported", { content: { modulesContent: LAYER } }, "layered", null],
    ["the result of a metric", metricResult, "metricResult", null],
  ])("%s", (_, document, content, id) => {
    const judged = judgeDocument(deepFreeze(document));
    expect([judged.kind, judged.id]).toStrictEqual(["deployment", id]);
    expect(judged.kind === "deployment" && judged.verdict.kind).toBe(content);
    expect(documentId(document)).toBe(id);
    expect(documentMember(judged)).toMatchObject({ id: id ?? "", state: judged.state, failing: [] });
    expect(checkDocument(document)).toStrictEqual(validateDeployment(document));
  });

  it.each<[string, unknown]>([
    ["a twin with such tags", { deviceId: "d1", etag: "A", version: 1, tags: { content: { modulesContent: {} } } }],
    ["a page with nothing in it", { value: [] }],
    ["a metric without its query", { metric: "m", result: [] }],
    ["a nested hierarchy", { configVersion: "1.0", iotHub: {}, edgeConfiguration: {}, edgeDevices: [] }],
  ])("is not %s", (_, document) => {
    expect(judgeDocument(document).kind).not.toBe("deployment");
  });

  it("says who would refuse it, with paths through its envelope", () => {
    const broken = { result: manifestOf({ schemaVersion: "1.4" }) };
    const judged = judgeDocument(broken);
    expect([judged.kind, judged.state, judged.envelope]).toStrictEqual(["deployment", "refused", "sdk-answer"]);
    expect(judged.reasons[0]).toMatchObject({ code: "schema-version-refused" });
    expect(judged.reasons[0]?.path).toMatch(/^\/result\/.*\/schemaVersion$/);
    expect(checkDocument(broken)[0]).toMatchObject({
      path: judged.reasons[0]?.path,
      refusedBy: ["agent"],
      certainty: "source",
    });
  });

  it("is never telemetry that looks like one", () => {
    const event = { origin: "d1", module: "", interface: "", component: "", payload: MANIFEST };
    expect(judgeDocument({ event: { ...event, annotations: { "iothub-message-source": "Telemetry" } } })).toMatchObject(
      { kind: "unknown", state: "indeterminate" },
    );
  });

  it("has a row", () => {
    const row = verdictRow(judgeDocument(counted({})));
    expect(row).toMatchObject({ id: "line-3", kind: "deployment", state: "acceptable", outcome: "succeeded" });
    expect(row).toMatchObject({ deployment: null, rules: null, codes: ["nothing-found", "device-configuration"] });
  });
});

describe("a configuration with metrics", () => {
  const fleetOf = (results: object): object => {
    const count = startFleetCount();
    const document = counted(results);
    count.add(document, judgeDocument(document));
    const { byOutcome, byState } = readFleet(count.total());
    return { ...Object.fromEntries(Object.entries(byOutcome).filter(([, number]) => number > 0)), byState };
  };

  it("is a fleet: targeted, applied, succeeded, failed", () => {
    expect(
      fleetOf({ targetedCount: 9, appliedCount: 7, reportedSuccessfulCount: 5, reportedFailedCount: 1 }),
    ).toStrictEqual({
      superseded: 2,
      succeeded: 5,
      failed: 1,
      running: 1,
      byState: { targeted: 2, succeeded: 5, failed: 1, pending: 1 },
    });
  });

  it("is a fleet of unknown devices where it does not count how it went with them", () => {
    expect(fleetOf({ targetedCount: 9, appliedCount: 7 })).toStrictEqual({
      superseded: 2,
      unknown: 7,
      byState: { targeted: 2, applied: 7 },
    });
    expect(fleetOf({ targetedCount: 9 })).toStrictEqual({ superseded: 9, byState: { targeted: 9 } });
    expect(fleetOf({ appliedCount: 7 })).toStrictEqual({ unknown: 7, byState: { applied: 7 } });
  });

  it("is one document where nothing was computed, or only what its author asks", () => {
    expect(fleetOf({})).toStrictEqual({ succeeded: 1, byState: { acceptable: 1 } });
    const own = counted({}, { metrics: { results: { withCamera: 3 } } });
    const count = startFleetCount();
    count.add(own, judgeDocument(own));
    expect(readFleet(count.total()).total).toBe(1);
  });

  it("counts beside twins", () => {
    const count = startFleetCount();
    const document = counted({ targetedCount: 2, appliedCount: 2, reportedSuccessfulCount: 2, reportedFailedCount: 0 });
    const twin = JSON.parse(readFileSync("test/fixtures/cases/01-agent-task-canceled.json", "utf8")) as unknown;
    count.add(document, judgeDocument(document));
    count.add(twin, judgeDocument(twin));
    expect(readFleet(count.total()).total).toBe(3);
  });

  it("never has fewer than no devices", () => {
    const counts = { targeted: 1, applied: 3, succeeded: null, failed: null, pending: null, metrics: {} };
    expect(readFleet(configurationFleet(counts)).byState).toStrictEqual({ applied: 3 });
  });
});
