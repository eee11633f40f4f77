import { describe, expect, it } from "vitest";
import {
  applyJsonPatch,
  classifyEdgeDeployment,
  collectFeedback,
  jsonPatchToMergePatch,
  orderGroups,
  parseRecording,
  readEvidence,
  replay,
  validateDeployment,
  validateFeedback,
} from "../../src/index.js";

/** Far more than any of these takes, and far less than it would take if its cost grew with the square of its input. */
const LIMIT = 15_000;

const NOW = "2026-01-01T00:00:00Z";
const list = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe("what would take minutes if it were quadratic", { timeout: LIMIT }, () => {
  it("a path of 64 KB in a JSON Patch that becomes a merge patch", () => {
    const operations = [{ op: "add", path: "/a".repeat(32_768), value: 1 }];
    expect(jsonPatchToMergePatch({}, operations).ok).toBe(false);
  });

  it("500 moves of a member of 180 KB", () => {
    const document = { a: list(18_000, () => "abcdefg") };
    const operations = list(500, (index) => ({
      op: "move",
      from: index % 2 === 0 ? "/a" : "/b",
      path: index % 2 === 0 ? "/b" : "/a",
    }));
    expect(applyJsonPatch(document, operations)).toStrictEqual({ ok: true, value: document, issues: [] });
  });

  it("200,000 groups that wait for one another, or all for one", () => {
    const chain = list(200_000, (index) => [`g${index}`, index === 0 ? [] : [`g${index - 1}`]] as const);
    expect(orderGroups(Object.fromEntries(chain)).ok).toBe(true);
    const star = list(200_000, (index) => [`g${index}`, ["hub"]] as const);
    expect(orderGroups({ ...Object.fromEntries(star), hub: [] }).ok).toBe(true);
  });

  it("2,000 baselines of a device with 2,000 actions", () => {
    const about = (index: number, payload: object): object => ({
      activityId: "a",
      deviceId: "d",
      timestamp: index,
      payload,
    });
    const messages = list(2_000, (index) => about(index, { status: "COMPLETED", baseline: `b${index}`, actions: [] }));
    const actions = list(2_000, (index) => ({ component: { id: `c${index}` }, status: "UPDATING", progress: 10 }));
    const evidence = collectFeedback([...messages, about(2_000, { status: "RUNNING", actions })]);
    expect(readEvidence(evidence, { now: NOW })[0]?.status).toBe("RUNNING");
  });

  it("a recording of 5,000 lines of a twin with 5,000 members", () => {
    const desired = Object.fromEntries(list(5_000, (index) => [`k${index}`, index]));
    const lines = list(5_000, (index) => ({ at: NOW, change: "patchReported", patch: { x: index } }));
    const head = { recording: 1, at: NOW, twin: { deviceId: "d", properties: { desired, reported: {} } } };
    const recording = parseRecording([head, ...lines]);
    expect(recording.ok && [...replay(recording.value)].length).toBe(5_001);
  });

  it("2,000 variables of a module beside a description of 2 MB", () => {
    const env = Object.fromEntries(list(2_000, (index) => [`E${index}`, { value: `value-${index}-of-the-variable` }]));
    const modules = { m: { settings: { image: "i", createOptions: "{}" }, env, status: "running", type: "docker" } };
    const reported = {
      lastDesiredVersion: 1,
      lastDesiredStatus: { code: 400, description: "value-3 is refused by it ".repeat(85_000) },
    };
    const twin = { deviceId: "d", moduleId: "$edgeAgent", properties: { desired: { $version: 1, modules }, reported } };
    expect(classifyEdgeDeployment(twin).state).toBe("invalid");
  });

  it("a layer of 30,000 modules, each a part of its own", () => {
    const module = { type: "docker", status: "running", restartPolicy: "always", settings: { image: "x" } };
    const parts = list(30_000, (index) => [`properties.desired.modules.m${index}`, module] as const);
    const issues = validateDeployment({ modulesContent: { $edgeAgent: Object.fromEntries(parts) } });
    expect(issues.map(({ code }) => code)).toStrictEqual(["section-too-large", "too-many-modules"]);
  });

  it("200,000 actions that are no objects", () => {
    expect(validateFeedback({ status: "RUNNING", actions: list(200_000, () => 0) })).toHaveLength(200_000);
  });
});
