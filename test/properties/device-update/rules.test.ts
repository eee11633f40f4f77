import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/json/index.js";
import { DEVICE_UPDATE_RULES, judgeDeviceUpdate } from "../../../src/properties/device-update/index.js";
import { readFacts } from "../../../src/properties/device-update/facts.js";
import { evaluateDeviceUpdate } from "../../../src/properties/index.js";
import type { DeviceUpdateVersions } from "../../../src/properties/index.js";

const UPDATE = { provider: "Contoso", name: "pump", version: "1.0" };
const OTHER = { ...UPDATE, version: "0.9" };
const workflow = { action: 3, id: "d1" };
const updateManifest = JSON.stringify({ updateId: UPDATE });

/** The desired side, with the update `UPDATE` unless there is no manifest. */
function service(more: object = {}, ofWorkflow: object = {}): JsonValue {
  return { service: { workflow: { ...workflow, ...ofWorkflow }, updateManifest, ...more } };
}

/** What the agent reports of the deployment `d1`. */
function agent(state: JsonValue, more: object = {}): JsonValue {
  return { agent: { state, workflow, ...more } };
}

/** The state, and what is said: `code path: message`, without the subject. */
function told(desired: JsonValue | undefined, reported: JsonValue | undefined, versions: DeviceUpdateVersions = {}) {
  const { state, reasons } = evaluateDeviceUpdate(desired, reported, versions);
  return [
    state,
    ...reasons.map(({ code, path, message }) => `${code} ${path}: ${message.replace(/^The device /, "")}`),
  ];
}

const installed = { installedUpdateId: JSON.stringify(UPDATE) };
const without = { updateManifest: undefined };
const result = (resultCode: JsonValue): object => ({ lastInstallResult: { resultCode } });
const AT = "/reported/agent/state";

describe("the table of Device Update (Twin conventions §2.5)", () => {
  it.each<[string, JsonValue | undefined, JsonValue | undefined, readonly string[]]>([
    ["0", "x", {}, ["invalid", "malformed-update /desired: has a part that should be an object and is a string."]],
    [
      "0",
      { service: [] },
      {},
      ["invalid", "malformed-update /desired/service: has a part that should be an object and is an array."],
    ],
    [
      "0",
      { service: { workflow: 7 } },
      { agent: "x" },
      ["invalid", "malformed-update /desired/service/workflow: has a part that should be an object and is a number."],
    ],
    [
      "0",
      service(),
      { agent: "x" },
      ["invalid", "malformed-update /reported/agent: has a part that should be an object and is a string."],
    ],
    [
      "0",
      service(),
      { agent: { state: 0, workflow: "d1" } },
      ["invalid", "malformed-update /reported/agent/workflow: has a part that should be an object and is a string."],
    ],
    [
      "1",
      { service: {} },
      { agent: { state: 255 } },
      [
        "unmanaged",
        "no-deployment /desired/service: has no deployment.",
        `last-deployment-failed ${AT}: reports that its last deployment failed.`,
      ],
    ],
    ["1", {}, {}, ["unmanaged", "no-deployment /desired/service: has no deployment."]],
    ["1", null, null, ["unmanaged", "no-deployment /desired: has no deployment."]],
    ["1", { service: null }, { agent: null }, ["unmanaged", "no-deployment /desired/service: has no deployment."]],
    [
      "1",
      { service: { workflow: { id: "nodeployment", action: 3 } } },
      agent(255),
      [
        "unmanaged",
        "no-deployment /desired/service: has no deployment.",
        `last-deployment-failed ${AT}: reports that its last deployment failed.`,
      ],
    ],
    [
      "2",
      { service: { workflow: { id: "d1" } } },
      {},
      ["notStarted", "agent-never-reported /reported: has a deployment, and its agent has never reported."],
    ],
    [
      "2",
      { service: { workflow: { action: 3 } } },
      { agent: {} },
      ["notStarted", `agent-announced ${AT}: is announced by its agent, which has not reported a state.`],
    ],
    [
      "3a",
      service({}, { action: 255 }),
      agent(6),
      ["pending", `cancelling ${AT}: is to be cancelled; the agent is still working.`],
    ],
    [
      "3b",
      service({}, { action: 255 }),
      agent(0),
      ["cancelled", `update-cancelled ${AT}: is cancelled; the agent is idle.`],
    ],
    [
      "3c",
      service({}, { action: 255 }),
      agent(255),
      ["cancelled", `failed-before-cancel ${AT}: is cancelled; the deployment had failed before.`],
    ],
    [
      "3d",
      service({}, { action: 255 }),
      agent(5),
      ["unknown", `unknown-agent-state ${AT}: is to be cancelled; the agent is in a state that is not known.`],
    ],
    [
      "4a",
      service(),
      { agent: { state: 0 } },
      ["notStarted", `reports-no-deployment ${AT}: has a deployment that the agent has not taken.`],
    ],
    [
      "4a",
      service(),
      { agent: { state: 0, ...installed } },
      ["notStarted", `already-installed ${AT}: has the desired update installed, and no deployment taken.`],
    ],
    [
      "4a",
      service(),
      { agent: { state: 6, ...installed } },
      ["notStarted", `reports-no-deployment ${AT}: has a deployment that the agent has not taken.`],
    ],
    [
      "4b",
      service(),
      agent(0, { workflow: { id: "d0" }, ...installed }),
      ["stale", `already-installed ${AT}: has the desired update installed by another deployment.`],
    ],
    [
      "4b",
      service(),
      agent(255, { workflow: { id: "d0" }, ...installed }),
      ["stale", `reports-another-deployment ${AT}: is reported for another deployment than the desired one.`],
    ],
    [
      "4b",
      service(),
      agent(0, { workflow: { id: "d0" } }),
      ["stale", `reports-another-deployment ${AT}: is reported for another deployment than the desired one.`],
    ],
    ["5", service(), agent(0, installed), ["succeeded", `update-installed ${AT}: has the desired update installed.`]],
    [
      "5",
      service({}, { id: undefined }),
      { agent: { state: 0, ...installed } },
      ["succeeded", `update-installed ${AT}: has the desired update installed.`],
    ],
    [
      "6",
      service(),
      agent(6, installed),
      [
        "pending",
        `update-in-progress ${AT}: is being updated.`,
        `already-installed ${AT}: has the desired update installed already: the agent may only repeat itself.`,
      ],
    ],
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((state): [string, JsonValue, JsonValue, readonly string[]] => [
      "6",
      service(),
      agent(state),
      ["pending", `update-in-progress ${AT}: is being updated.`],
    ]),
    [
      "7",
      service({}, { retryTimestamp: "t2" }),
      agent(255, { workflow: { ...workflow, retryTimestamp: "t1" } }),
      ["stale", `retry-not-taken ${AT}: is to be tried again, and the agent has not taken that.`],
    ],
    [
      "7",
      service({}, { retryTimestamp: "t2" }),
      agent(255),
      ["stale", `retry-not-taken ${AT}: is to be tried again, and the agent has not taken that.`],
    ],
    [
      "8",
      service({}, { retryTimestamp: "t2" }),
      {
        agent: { state: 255, workflow: { ...workflow, retryTimestamp: "t2" }, lastInstallResult: { resultCode: 0 } },
        service: { value: {}, ac: 400, av: 1 },
      },
      [
        "failed",
        `rejected ${AT}: has a deployment that the agent rejected (400).`,
        "update-result /reported/agent/lastInstallResult: reports result 0 (failure).",
      ],
    ],
    [
      "9",
      service(),
      agent(255, { lastInstallResult: { resultCode: 0, resultDetails: "no space; token=abcdefgh" } }),
      [
        "failed",
        `update-failed ${AT}: failed to be updated.`,
        'update-result /reported/agent/lastInstallResult: reports result 0 (failure): "no space; token=***".',
      ],
    ],
    [
      "9",
      service({}, { retryTimestamp: "" }),
      agent(255, { lastInstallResult: { resultDetails: "no space" } }),
      [
        "failed",
        `update-failed ${AT}: failed to be updated.`,
        'update-result /reported/agent/lastInstallResult: reports a result: "no space".',
      ],
    ],
    [
      "9",
      service(),
      agent(255, {
        lastInstallResult: {
          stepResults: {
            step_2: { resultCode: 0, resultDetails: "" },
            step_1: { resultCode: 700 },
            step_0: { resultCode: -1, resultDetails: "stopped" },
            step_3: { resultCode: "0" },
            step_4: null,
          },
        },
      }),
      [
        "failed",
        `update-failed ${AT}: failed to be updated.`,
        'step-failed /reported/agent/lastInstallResult/stepResults/step_0: reports of "step_0": result -1 (cancelled): "stopped".',
        'step-failed /reported/agent/lastInstallResult/stepResults/step_2: reports of "step_2": result 0 (failure).',
      ],
    ],
    [
      "9",
      service(),
      agent(255, { lastInstallResult: { stepResults: [{ resultCode: 0 }] } }),
      ["failed", `update-failed ${AT}: failed to be updated.`],
    ],
    ["10", service(), agent(0, result(-1)), ["cancelled", `by-agent ${AT}: was cancelled by the agent.`]],
    [
      "11a",
      service(without),
      agent(0, result(700)),
      ["succeeded", `by-result-code ${AT}: is updated, as the result alone says.`],
    ],
    ...[0, -5].map((code): [string, JsonValue, JsonValue, readonly string[]] => [
      "11b",
      service(without),
      agent(0, result(code)),
      [
        "failed",
        `by-result-code ${AT}: failed to be updated, as the result alone says.`,
        `update-result /reported/agent/lastInstallResult: reports result ${code} (failure).`,
      ],
    ]),
    ...[1, 701, "700", null].map((code): [string, JsonValue, JsonValue, readonly string[]] => [
      "11c",
      service(without),
      agent(0, result(code)),
      ["unknown", `by-result-code ${AT}: is idle, and neither the manifest nor the result tells the outcome.`],
    ]),
    [
      "11c",
      service(without),
      agent(0),
      ["unknown", `by-result-code ${AT}: is idle, and neither the manifest nor the result tells the outcome.`],
    ],
    ...[OTHER, undefined].map((id): [string, JsonValue, JsonValue, readonly string[]] => [
      "12",
      service(),
      agent(0, { installedUpdateId: id === undefined ? undefined : JSON.stringify(id), ...result(700) }),
      [
        "failed",
        `installed-id-differs ${AT}: is idle without the desired update installed.`,
        "update-result /reported/agent/lastInstallResult: reports result 700 (applied).",
      ],
    ]),
    ...[10, 42, "0", -1, true].map((state): [string, JsonValue, JsonValue, readonly string[]] => [
      "13",
      service(without),
      agent(state, { ...installed, ...result(700) }),
      ["unknown", `unknown-agent-state ${AT}: is in a state of the agent that is not known.`],
    ]),
    [
      "13",
      service(),
      agent(10, { ...installed, ...result(-1) }),
      ["unknown", `unknown-agent-state ${AT}: is in a state of the agent that is not known.`],
    ],
    [
      "13",
      service(without),
      agent(10, result(0)),
      ["unknown", `unknown-agent-state ${AT}: is in a state of the agent that is not known.`],
    ],
  ])("row %s: %j, %j", (_row, desired, reported, expected) => {
    expect(told(desired, reported)).toStrictEqual(expected);
  });
});

/** A component of Device Update in a twin, whose deployment failed and was rejected. */
const member = {
  name: "deviceUpdate",
  subject: 'The member "deviceUpdate"',
  path: "/deviceUpdate",
  desired: service(),
  reported: { agent: { state: 255, workflow }, service: { value: {}, ac: 400, av: 3 } },
  desiredPath: "/desired/deviceUpdate",
  reportedPath: "/reported/deviceUpdate",
  desiredMarks: { $lastUpdatedVersion: 5, service: { $lastUpdatedVersion: 3 } },
  reportedMarks: undefined,
  desiredVersion: 9,
};

describe("the receipt of a deployment", () => {
  it.each<[JsonValue, DeviceUpdateVersions, boolean]>([
    [{ value: {}, ac: 400, av: 4 }, { desiredVersion: 4 }, true],
    [{ value: {}, ac: 406, av: 5 }, { desiredVersion: 4 }, true],
    [{ value: {}, ac: 399, av: 4 }, { desiredVersion: 4 }, false],
    [{ value: {}, ac: 200, av: 4 }, { desiredVersion: 4 }, false],
    [{ value: {}, ac: "no", av: 4 }, { desiredVersion: 4 }, false],
    [{ value: {}, ac: 400, av: 3 }, { desiredVersion: 4 }, false],
    [{ value: {}, ac: 400, av: 3 }, { desiredVersion: 4, lastUpdatedVersion: 3 }, true],
    [{ value: {}, ac: 400, av: 2 }, { desiredVersion: 4, lastUpdatedVersion: 3 }, false],
    [{ value: {}, ac: 400, av: 1 }, { lastUpdatedVersion: 2 }, false],
    [{ value: {}, ac: 400, av: 1 }, {}, true],
    [{ value: {}, ac: 400 }, {}, false],
    [{ value: {}, ac: 400, av: "1" }, {}, false],
    [{ value: {} }, {}, false],
    ["no", {}, false],
  ])("%j is a rejection with %j: %s", (receipt, versions, isRejected) => {
    const { reasons } = evaluateDeviceUpdate(
      service(),
      { agent: { state: 255, workflow }, service: receipt },
      versions,
    );
    expect(reasons[0]?.code).toBe(isRejected ? "rejected" : "update-failed");
  });

  it("goes by the version of `service` in a twin", () => {
    const codeWith = (desiredMarks: JsonValue | undefined): string | undefined =>
      judgeDeviceUpdate({ ...member, desiredMarks }, "current").reasons[0]?.code;
    expect(codeWith(member.desiredMarks)).toBe("rejected");
    expect(codeWith({ service: { $lastUpdatedVersion: 4 } })).toBe("update-failed");
    expect(codeWith(undefined)).toBe("update-failed");
  });
});

describe("the component of a twin", () => {
  it("is of today's interface by its name, whatever is reported beside the agent", () => {
    const client = { client: { state: 6, workflow } };
    expect(judgeDeviceUpdate({ ...member, reported: client }, "current")).toMatchObject({ state: "notStarted" });
    expect(judgeDeviceUpdate({ ...member, reported: client }, "legacy")).toMatchObject({ state: "unmanaged" });
  });

  it("comes with the agent's words", () => {
    const reported = agent(255, { lastInstallResult: { resultDetails: "no space" } });
    expect(judgeDeviceUpdate({ ...member, reported }, "current").message).toBe("no space");
    expect(judgeDeviceUpdate(member, "current").message).toBeUndefined();
  });
});

describe("a part of the wrong type", () => {
  it("is told without one, too", () => {
    const facts = readFacts({ ...member, desired: undefined, reported: undefined }, "current", {});
    expect(DEVICE_UPDATE_RULES[0]?.reasons(facts)).toMatchObject([{ code: "malformed-update", path: "" }]);
  });
});

describe("the whole verdict", () => {
  it("names the updates, the result and the agent's words", () => {
    const reported = agent(0, {
      installedUpdateId: JSON.stringify(OTHER),
      lastInstallResult: { resultCode: 0, resultDetails: "no space" },
    });
    expect(evaluateDeviceUpdate(service(), reported)).toStrictEqual({
      state: "failed",
      reasons: [
        {
          code: "installed-id-differs",
          path: "/reported/agent/state",
          message: "The device is idle without the desired update installed.",
        },
        {
          code: "update-result",
          path: "/reported/agent/lastInstallResult",
          message: 'The device reports result 0 (failure): "no space".',
        },
      ],
      wanted: UPDATE,
      installed: OTHER,
      resultCode: 0,
      message: "no space",
    });
  });

  it("has null for what there is not", () => {
    expect(evaluateDeviceUpdate(undefined, undefined)).toMatchObject({
      wanted: null,
      installed: null,
      resultCode: null,
      message: null,
    });
    expect(evaluateDeviceUpdate(service(), agent(0, { lastInstallResult: { resultCode: "0" } })).resultCode).toBeNull();
  });

  it.each([
    [{ desiredVersion: "4" }, 'The option "desiredVersion" must be'],
    [{ lastUpdatedVersion: -1 }, 'The option "lastUpdatedVersion" must be'],
  ])("is refused with versions that are none: %j", (versions, message) => {
    expect(() => evaluateDeviceUpdate({}, {}, versions as DeviceUpdateVersions)).toThrow(message);
  });
});
