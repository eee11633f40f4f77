import { describe, expect, it } from "vitest";
import { DEVICE_PROGRESS_STATES, GROUP_STATES } from "../../src/configuration/index.js";
import { DEPLOYMENT_DOCUMENT_STATES } from "../../src/deployment/index.js";
import { describeState, describeStates, DOCUMENT_STATES, STATE_SUBJECTS } from "../../src/document/index.js";
import { EDGE_DEPLOYMENT_STATES, RUNTIME_STATUS_MEANINGS, RUNTIME_STATUSES } from "../../src/edge-agent/index.js";
import { EDGE_HUB_STATES } from "../../src/edge-hub/index.js";
import { ACTION_STATUSES, DEVICE_STATUSES } from "../../src/feedback/index.js";
import { ROLLOUT_STATES, ROLLOUT_VERDICTS } from "../../src/fleet/index.js";
import { SHADOW_STATES, TWIN_STATES } from "../../src/properties/index.js";
import { OUTCOMES } from "../../src/result/index.js";
import type { StateSubject } from "../../src/document/index.js";

/** The vocabulary of each subject, in its order or in another. */
const VOCABULARIES: Readonly<Record<StateSubject, readonly string[]>> = {
  "edge-agent": EDGE_DEPLOYMENT_STATES,
  module: RUNTIME_STATUSES,
  "edge-hub": EDGE_HUB_STATES,
  device: TWIN_STATES,
  group: GROUP_STATES,
  shadow: SHADOW_STATES,
  feedback: DEVICE_STATUSES,
  action: ACTION_STATUSES,
  deployment: DEPLOYMENT_DOCUMENT_STATES,
  other: ["indeterminate", "unreadable"],
  outcome: OUTCOMES,
  rollout: ROLLOUT_STATES,
  gate: ROLLOUT_VERDICTS,
};

describe("describeState", () => {
  it("says whose state it is, what it counts as, what it means and what to do", () => {
    expect(describeState("agentStopped")).toStrictEqual([
      {
        state: "agentStopped",
        of: "edge-agent",
        subject: "a deployment of $edgeAgent",
        outcome: "unknown",
        meaning: "The agent has shut down, or has not connected yet.",
        action: "Check the device (iotedge check) and its network; the rest of the report may be old.",
      },
    ]);
  });

  it("tells the states of one name apart", () => {
    const told = describeState("failed").map(({ of, outcome }) => [of, outcome]);
    expect(told).toStrictEqual([
      ["module", null],
      ["edge-hub", "failed"],
      ["device", "failed"],
      ["group", null],
      ["outcome", null],
      ["rollout", null],
    ]);
    expect(describeState("pending").map(({ of }) => of)).toStrictEqual(["device", "group", "rollout"]);
  });

  it.each(["", "FAILED", "toString", "__proto__"])("knows no state %j", (state) => {
    expect(describeState(state)).toStrictEqual([]);
  });
});

describe("describeStates", () => {
  it.each(STATE_SUBJECTS)("has every state of %s", (subject) => {
    const states = describeStates().filter(({ of }) => of === subject);
    expect(states.map(({ state }) => state).sort()).toStrictEqual([...VOCABULARIES[subject]].sort());
  });

  it("has every state of a document and of a device's groups", () => {
    const names = new Set(describeStates().map(({ state }) => state));
    expect([...DOCUMENT_STATES, ...DEVICE_PROGRESS_STATES].filter((state) => !names.has(state))).toStrictEqual([]);
  });

  it.each(describeStates())("says what $state of $of means and what to do, in sentences", ({ meaning, action }) => {
    expect(meaning).toMatch(/^(?:edgeHub|[A-Z]).*\.$/);
    expect(action).toMatch(/^[A-Z].*\.$/);
  });

  it.each(RUNTIME_STATUSES)("says of a module that is %s what its runtime status means", (status) => {
    const [module] = describeState(status).filter(({ of }) => of === "module");
    expect(module?.meaning).toBe(`The module ${RUNTIME_STATUS_MEANINGS[status]}.`);
  });

  it("gives an outcome to every state of a document", () => {
    const documents = new Set<StateSubject>([
      "edge-agent",
      "edge-hub",
      "device",
      "shadow",
      "feedback",
      "deployment",
      "other",
    ]);
    const without = describeStates().filter(({ of, outcome }) => (outcome === null) === documents.has(of));
    expect(without).toStrictEqual([]);
  });
});
