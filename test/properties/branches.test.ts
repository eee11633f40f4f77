import { describe, expect, it } from "vitest";
import { compareProperties, evaluateAcknowledgement, evaluateDeviceUpdate } from "../../src/properties/index.js";
import { evaluateDiagnostics, evaluateShadow, evaluateTwin, readExtendedCodes } from "../../src/properties/index.js";
import { readWord } from "../../src/properties/comparison/index.js";
import { WORD_RULES } from "../../src/properties/comparison/word-rules.js";
import { DEVICE_UPDATE_RULES, DIAGNOSTICS_RULES } from "../../src/properties/device-update/index.js";
import type { DiagnosticsFacts } from "../../src/properties/device-update/diagnostics-rules.js";
import type { UpdateFacts } from "../../src/properties/device-update/facts.js";
import type { AcknowledgementFacts } from "../../src/properties/plug-and-play/facts.js";
import { ACKNOWLEDGEMENT_RULES } from "../../src/properties/plug-and-play/rules.js";
import { checkDelta, deltaPaths } from "../../src/properties/shadow/delta.js";

/** An object that contains itself. */
function endless(): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  value["self"] = value;
  return value;
}

interface Told {
  readonly reasons: readonly { readonly code: string; readonly path: string; readonly message: string }[];
}

const codesOf = ({ reasons }: Told): readonly string[] => reasons.map(({ code }) => code);
const messagesOf = ({ reasons }: Told): string => reasons.map(({ message }) => message).join("\n");

describe("values that contain themselves", () => {
  it("differ as a whole", () => {
    expect(compareProperties(endless(), endless())).toMatchObject({ state: "outOfSync", differs: [""] });
  });

  it("are not acknowledged as desired", () => {
    const reported = { value: endless(), ac: 200, av: 1 };
    expect(codesOf(evaluateAcknowledgement(endless(), reported))).toContain("value-differs");
  });

  it("are masked where values are shown", () => {
    const { members } = evaluateTwin({ desired: { a: endless() }, reported: { a: 1 } }, { values: true });
    expect(members[0]).toMatchObject({ path: "/a", desired: "***", reported: 1 });
  });

  it("are no delta that agrees, and no metadata with a time", () => {
    const state = { desired: { a: 1 }, reported: { a: 2 }, delta: endless() };
    const verdict = evaluateShadow({ state, metadata: { desired: { a: endless() } } });
    expect(codesOf(verdict)).toContain("delta-disagrees");
    expect(verdict.members[0]).not.toHaveProperty("since");
  });
});

describe("comparison", () => {
  it("takes a missing reported section for an empty one", () => {
    expect(compareProperties({ a: 1 }, undefined)).toMatchObject({ state: "notStarted", notReported: ["/a"] });
  });

  it("keeps the first of the words when a later one does not win over it", () => {
    const word = readWord({}, { state: "failed", status: "done" }, ["status", "state"]);
    expect(word).toMatchObject({ reading: "failed", path: "/state" });
  });

  it("does not read words of a component's members when words may not decide", () => {
    const twin = {
      desired: { c: { __t: "c", p: { a: 1 } } },
      reported: { c: { __t: "c", p: { a: 1, state: "failed" } } },
    };
    expect(evaluateTwin(twin, { words: false }).members[0]).toMatchObject({ path: "/c/p", state: "inSync" });
    expect(evaluateTwin(twin, { words: true }).members[0]).toMatchObject({ path: "/c/p", state: "failed" });
  });
});

describe("a setting that is called ac", () => {
  it("is no acknowledgement where it is desired by that name", () => {
    const { members } = evaluateTwin({ desired: { power: { ac: 5 } }, reported: { power: { ac: 5 } } });
    expect(members).toMatchObject([{ convention: "plain", state: "inSync" }]);
  });
});

describe("an acknowledged object", () => {
  it.each([
    [{}, {}, true],
    [{ a: { b: 1, c: 2 } }, { a: { b: 1 } }, true],
    [{ a: { b: 1 } }, { a: { b: 2 } }, false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1 }, { b: undefined }, true],
  ])("desired as %j and reported as %j is the desired one: %j", (desired, value, isSame) => {
    const verdict = evaluateAcknowledgement(desired, { value, ac: 200, av: 1 });
    expect(codesOf(verdict).includes("value-differs")).toBe(!isSame);
  });

  it("is not desired when the wrapped value is null", () => {
    expect(evaluateAcknowledgement({ value: null }, { value: 1, ac: 200, av: 1 }).state).toBe("unmanaged");
  });
});

describe("a collection of logs", () => {
  const service = { operationId: "o1" };

  it.each([
    [-2, "failed: the upload failed"],
    [-99, "failed: no cause given"],
  ])("that failed with %j says why", (resultCode, text) => {
    const verdict = evaluateDiagnostics({ service }, { agent: { operationId: "o1", resultCode } });
    expect(verdict.state).toBe("failed");
    expect(messagesOf(verdict)).toContain(text);
  });

  it.each([
    [{ service: 1 }, {}, "/desired/service"],
    [{ service }, { agent: 1 }, "/reported/agent"],
    [7, { agent: {} }, "/desired"],
  ])("is invalid where a part is no object: %j, %j", (desired, reported, path) => {
    expect(evaluateDiagnostics(desired, reported)).toMatchObject({
      state: "invalid",
      reasons: [{ code: "malformed-update", path }],
    });
  });
});

describe("the result of an update", () => {
  const service = { workflow: { action: 3, id: "d" } };
  const failedWith = (lastInstallResult: unknown): Told =>
    evaluateDeviceUpdate({ service }, { agent: { state: 255, workflow: { action: 3, id: "d" }, lastInstallResult } });

  it.each([
    [{ resultCode: 12_345 }, "reports result 12345 (success)."],
    [{ resultCode: -12_345 }, "reports result -12345 (failure)."],
    [{ extendedResultCode: 1 }, "reports extended 00000001 ("],
    [{ extendedResultCode: -536870781 }, "extended E0000083 (no facility of the agent, component 0, error 131)."],
    [{ resultCode: "x", extendedResultCodes: "zz,00000002" }, "reports extended 00000002 ("],
    [{ resultDetails: "no space" }, 'reports a result: "no space".'],
  ])("%j is told as far as it can be read", (result, text) => {
    expect(messagesOf(failedWith(result))).toContain(text);
  });

  it("that says nothing is not told", () => {
    expect(codesOf(failedWith({}))).toStrictEqual(["update-failed"]);
  });

  it("names the steps that failed and no other", () => {
    const stepResults = { step_0: { resultCode: 700 }, step_1: { resultCode: 0 }, step_2: {} };
    const { reasons } = failedWith({ resultCode: 0, stepResults });
    const steps = reasons.filter(({ code }) => code === "step-failed");
    expect(steps.map(({ path }) => path)).toStrictEqual(["/reported/agent/lastInstallResult/stepResults/step_1"]);
  });

  it("gives a step's own words, without credentials", () => {
    const { reasons } = failedWith({
      stepResults: { step_0: { resultCode: 0, resultDetails: "sig=abcdefgh failed" } },
    });
    expect(reasons.at(-1)?.message).toContain('of "step_0": result 0 (failure): "sig=');
    expect(reasons.at(-1)?.message).not.toContain("abcdefgh");
  });

  it("of an agent of the preview is in a part of its own, with the updates of a bundle for steps", () => {
    const updateInstallResult = { resultCode: 0, extendedResultCode: 1, resultDetails: "no room" };
    const bundledUpdates = { leaf0: { resultCode: 700 }, leaf1: { resultCode: 0 } };
    const verdict = failedWith({ updateInstallResult, bundledUpdates });
    expect(verdict.reasons.map(({ code, path }) => [code, path])).toStrictEqual([
      ["update-failed", "/reported/agent/state"],
      ["update-result", "/reported/agent/lastInstallResult/updateInstallResult"],
      ["step-failed", "/reported/agent/lastInstallResult/bundledUpdates/leaf1"],
    ]);
    expect(messagesOf(verdict)).toContain(
      'reports result 0 (failure), extended 00000001 (unknown, component 0, error 1): "no room".',
    );
  });

  it("of an agent of the preview decides as any other", () => {
    const idle = (lastInstallResult: unknown): string =>
      evaluateDeviceUpdate({ service }, { agent: { state: 0, workflow: { action: 3, id: "d" }, lastInstallResult } })
        .state;
    expect(idle({ updateInstallResult: { resultCode: 700 } })).toBe("succeeded");
    expect(idle({ updateInstallResult: { resultCode: -1 } })).toBe("cancelled");
    expect(idle({ updateInstallResult: { resultCode: 700 }, resultCode: -1 })).toBe("cancelled");
    expect(idle({ updateInstallResult: 700 })).toBe("unknown");
  });

  it("leaves out extended codes that are no hexadecimal numbers", () => {
    expect(readExtendedCodes("zz,0,00000002").map(({ code }) => code)).toStrictEqual(["00000002"]);
  });

  it("is unknown when neither the manifest nor the result tells it", () => {
    const agent = { state: 0, workflow: { action: 3, id: "d" } };
    expect(evaluateDeviceUpdate({ service }, { agent })).toMatchObject({ state: "unknown", resultCode: null });
  });

  it.each([
    [200, "result 200 (success)"],
    [500, "result 500 (failure)"],
  ])("has codes like those of HTTP in the earlier interface: %j", (resultCode, text) => {
    const verdict = evaluateDeviceUpdate({ service: { action: 1 } }, { client: { state: 255, resultCode } });
    expect(verdict.state).toBe("failed");
    expect(messagesOf(verdict)).toContain(text);
  });

  it.each([
    [5, { agent: { state: 0 } }, "/desired"],
    [{ service: [] }, {}, "/desired/service"],
    [{ service: { workflow: "d" } }, {}, "/desired/service/workflow"],
    [{ service }, { agent: "idle" }, "/reported/agent"],
    [{ service }, { agent: { state: 0, workflow: "d" } }, "/reported/agent/workflow"],
  ])("is invalid where a part is not an object: %j, %j", (desired, reported, path) => {
    const { state, reasons } = evaluateDeviceUpdate(desired, reported);
    expect({ state, reasons }).toMatchObject({ state: "invalid", reasons: [{ code: "malformed-update", path }] });
    const twin = evaluateTwin({ desired: { deviceUpdate: desired }, reported: { deviceUpdate: reported } });
    expect(twin.state).toBe("invalid");
  });

  it("takes an empty time of a retry for none", () => {
    const again = { workflow: { ...service.workflow, retryTimestamp: "" } };
    const agent = { state: 255, workflow: service.workflow };
    expect(evaluateDeviceUpdate({ service: again }, { agent }).state).toBe("failed");
  });

  it("is invalid in the earlier interface where a part is no object", () => {
    expect(evaluateDeviceUpdate({ service: { action: 1 } }, { client: 1 })).toMatchObject({
      state: "invalid",
      reasons: [{ code: "malformed-update", path: "/reported/client" }],
    });
  });
});

describe("a delta", () => {
  const view = {
    kind: "shadow",
    path: "/state",
    reported: {},
    desiredTimes: undefined,
    reportedTimes: undefined,
  } as const;

  it("has no paths when there is none", () => {
    expect(deltaPaths(undefined)).toStrictEqual([]);
    expect(deltaPaths({ a: null, b: { c: 1 } })).toStrictEqual(["/a", "/b/c"]);
  });

  it("disagrees where it has a value that is not desired", () => {
    expect(checkDelta({ ...view, desired: {}, delta: { a: 1 } })).toMatchObject([{ code: "delta-disagrees" }]);
    expect(checkDelta({ ...view, desired: { a: 1 }, delta: { a: 1 } })).toStrictEqual([]);
  });
});

/** Rows are tried in order; each has to answer alone, for facts that an earlier row would have taken, too. */
describe("every row by itself", () => {
  const place = { subject: "It", desiredPath: "/desired", reportedPath: "/reported" };
  const holding = <Facts>(
    rules: readonly { row: string; holds: (facts: Facts) => boolean }[],
    facts: Facts,
  ): string[] => rules.filter(({ holds }) => holds(facts)).map(({ row }) => row);

  it("of the words speaks of none where there is none", () => {
    const facts = { ...place, prefix: 0, differs: [], notReported: [], wanted: true, agrees: true };
    const none = { ...facts, word: undefined, running: undefined };
    expect(WORD_RULES[0]?.holds(none)).toBe(false);
    expect(WORD_RULES[0]?.reasons(none)).toStrictEqual([
      { code: "device-says-failed", path: "/reported", message: 'It is reported as failed: "".' },
    ]);
  });

  it("of the logs takes two missing operations for the same", () => {
    const facts: DiagnosticsFacts = {
      ...place,
      desired: undefined,
      service: undefined,
      agent: undefined,
      wantedId: undefined,
      reportedId: undefined,
      resultCode: undefined,
    };
    expect(holding(DIAGNOSTICS_RULES, facts)).toStrictEqual(["1", "2", "6"]);
  });

  it("of Device Update answers without a deployment, a rejection or a malformed part", () => {
    const facts: UpdateFacts = {
      ...place,
      agentName: "agent",
      generation: "current",
      malformed: undefined,
      workflowId: undefined,
      action: undefined,
      retryTimestamp: undefined,
      state: 0,
      hasAgent: true,
      reportedId: undefined,
      reportedRetry: undefined,
      wanted: undefined,
      installed: undefined,
      isInstalled: false,
      ending: { result: undefined, resultPath: "", parts: undefined, partsPath: "" },
      resultCode: undefined,
      rejection: undefined,
      message: undefined,
    };
    expect(holding(DEVICE_UPDATE_RULES, facts)).toStrictEqual(["1", "11c", "12", "13"]);
    const rejected = DEVICE_UPDATE_RULES.find(({ row }) => row === "8");
    expect(rejected?.reasons(facts)[0]?.message).toContain("rejected (0)");
    expect(DEVICE_UPDATE_RULES[0]?.reasons(facts)).toMatchObject([{ code: "malformed-update", path: "" }]);
  });

  it("of acknowledgements takes a missing one for neither ahead nor behind", () => {
    const facts: AcknowledgementFacts = {
      property: { ...place, desired: 1, reported: undefined },
      isDesired: true,
      isReported: false,
      acknowledgement: undefined,
      value: "missing",
      desiredVersion: 2,
      reference: 2,
      message: undefined,
    };
    const rows = holding(ACKNOWLEDGEMENT_RULES, facts);
    expect(rows).toContain("13");
    for (const row of ["8a", "8b", "9a", "9b"]) expect(rows).not.toContain(row);
  });
});
