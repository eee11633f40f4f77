import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/json/index.js";
import { evaluateDeviceUpdate } from "../../../src/properties/index.js";

const UPDATE = { provider: "Contoso", name: "pump", version: "1.0" };
const updateManifest = JSON.stringify({ updateId: UPDATE });
const installedUpdateId = JSON.stringify(UPDATE);

/** The state, and what is said: `code path: message`, without the subject. */
function told(desired: JsonValue | undefined, reported: JsonValue | undefined) {
  const { state, reasons } = evaluateDeviceUpdate(desired, reported);
  return [
    state,
    ...reasons.map(({ code, path, message }) => `${code} ${path}: ${message.replace(/^The device /, "")}`),
  ];
}

const service = (action: JsonValue): JsonValue => ({ service: { action, updateManifest } });
const client = (state: JsonValue, more: object = {}): JsonValue => ({ client: { state, ...more } });
const AT = "/reported/client/state";

describe("the table of the earlier interface (Twin conventions §2.5)", () => {
  it.each<[string, JsonValue | undefined, JsonValue | undefined, readonly string[]]>([
    [
      "0",
      service(0),
      { client: [] },
      ["invalid", "malformed-update /reported/client: has a part that should be an object and is an array."],
    ],
    ["1", {}, client(0), ["unmanaged", "no-deployment /desired/service: has no deployment."]],
    [
      "2",
      service(0),
      {},
      ["notStarted", "agent-never-reported /reported: has a deployment, and its agent has reported no state."],
    ],
    [
      "3",
      service(2),
      client(255, { resultCode: 500, extendedResultCode: 1 }),
      [
        "failed",
        `update-failed ${AT}: failed to be updated.`,
        "update-result /reported/client: reports result 500 (failure), extended 00000001 (unknown, component 0, error 1).",
      ],
    ],
    [
      "3",
      service(255),
      client(255),
      ["failed", `update-failed ${AT}: failed to be updated.`, "cancel-wanted /desired/service: is to be cancelled."],
    ],
    ["4", service(255), client(0), ["cancelled", `update-cancelled ${AT}: is cancelled; the agent is idle.`]],
    ["5", service(255), client(2), ["pending", `cancelling ${AT}: is to be cancelled; the agent is still working.`]],
    ["6", service(0), client(2), ["pending", `update-in-progress ${AT}: is being updated.`]],
    ["6", service(0), client(4), ["pending", `update-in-progress ${AT}: is being updated.`]],
    [
      "7",
      service(2),
      client(0, { installedUpdateId }),
      ["succeeded", `update-installed ${AT}: has the desired update installed.`],
    ],
    ["8", service(1), client(0), ["pending", `between-steps ${AT}: is between two steps of its update.`]],
    ["8", service(2), client(0), ["pending", `between-steps ${AT}: is between two steps of its update.`]],
    ["9", service(0), client(0), ["notStarted", `update-not-started ${AT}: is to be updated, and the agent is idle.`]],
    ...[
      [0, 3],
      [1, 1],
      [2, 3],
      [3, 0],
      [0, 5],
    ].map(([action = 0, state = 0]): [string, JsonValue, JsonValue, readonly string[]] => [
      "10",
      service(action),
      client(state, state === 0 ? {} : { installedUpdateId }),
      ["unknown", `unknown-agent-state ${AT}: is in a state of the agent that is not known.`],
    ]),
  ])("row %s: %j, %j", (_row, desired, reported, expected) => {
    expect(told(desired, reported)).toStrictEqual(expected);
  });
});

describe("which interface a component speaks", () => {
  it("decides what an action and a workflow mean", () => {
    expect(told(service(0), client(2))[0]).toBe("pending");
    expect(told({}, { client: {} })).toStrictEqual(["unmanaged", "no-deployment /desired/service: has no deployment."]);
    expect(told(service(0), { agent: { state: 2 }, client: { state: 255 } })[0]).toBe("pending");
    expect(told({ service: { action: 0, workflow: { id: "d" } } }, { agent: { state: 2 } })).toStrictEqual([
      "notStarted",
      "reports-no-deployment /reported/agent/state: has a deployment that the agent has not taken.",
    ]);
    expect(evaluateDeviceUpdate({ service: {} }, { agent: { state: 2 } }).state).toBe("unmanaged");
    expect(
      evaluateDeviceUpdate({ service: { workflow: { action: 3, id: "d" } } }, { client: { state: 2 } }).state,
    ).toBe("unmanaged");
  });
});
