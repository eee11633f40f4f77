import type { Rule } from "../../result/index.js";
import type { PropertiesCode } from "../codes.js";
import type { UpdateFacts } from "./facts.js";
import { atAgent, atService, malformed, results } from "./rule-reasons.js";
import type { DeviceUpdateState } from "./rules.js";

/**
 * The table for `azureDeviceUpdateAgent`, the interface of agents up to 0.7: one step of three is desired at a time
 * (0 download, 1 install, 2 apply, 255 cancel). Source: Twin conventions §2.5.
 *
 * @internal
 */
export const LEGACY_UPDATE_RULES: readonly Rule<UpdateFacts, DeviceUpdateState, PropertiesCode>[] = [
  {
    row: "0",
    condition: "the desired component, `service` or `client` is neither an object nor absent",
    state: "invalid",
    holds: (facts) => facts.malformed !== undefined,
    reasons: (facts) => [malformed(facts)],
  },
  {
    row: "1",
    condition: "no `service.action`",
    state: "unmanaged",
    holds: ({ action }) => action === undefined,
    reasons: (facts) => [atService("no-deployment", facts, "has no deployment")],
  },
  {
    row: "2",
    condition: "no `client.state`",
    state: "notStarted",
    holds: ({ state }) => state === undefined,
    reasons: (facts) => [
      atAgent("agent-never-reported", facts, "has a deployment, and its agent has reported no state"),
    ],
  },
  {
    row: "3",
    condition: "state 255",
    state: "failed",
    holds: ({ state }) => state === 255,
    reasons: (facts) => [
      atAgent("update-failed", facts, "failed to be updated"),
      ...(facts.action === 255 ? [atService("cancel-wanted", facts, "is to be cancelled")] : []),
      ...results(facts),
    ],
  },
  {
    row: "4",
    condition: "action 255; state 0",
    state: "cancelled",
    holds: ({ action, state }) => action === 255 && state === 0,
    reasons: (facts) => [atAgent("update-cancelled", facts, "is cancelled; the agent is idle")],
  },
  {
    row: "5",
    condition: "action 255; any other state",
    state: "pending",
    holds: ({ action }) => action === 255,
    reasons: (facts) => [atAgent("cancelling", facts, "is to be cancelled; the agent is still working")],
  },
  {
    row: "6",
    condition: "state 2 (downloaded) or 4 (installed)",
    state: "pending",
    holds: ({ state }) => state === 2 || state === 4,
    reasons: (facts) => [atAgent("update-in-progress", facts, "is being updated")],
  },
  {
    row: "7",
    condition: "state 0, and the desired update is installed",
    state: "succeeded",
    holds: ({ state, isInstalled }) => state === 0 && isInstalled,
    reasons: (facts) => [atAgent("update-installed", facts, "has the desired update installed")],
  },
  {
    row: "8",
    condition: "state 0; action 1 (install) or 2 (apply)",
    state: "pending",
    holds: ({ state, action }) => state === 0 && (action === 1 || action === 2),
    reasons: (facts) => [atAgent("between-steps", facts, "is between two steps of its update")],
  },
  {
    row: "9",
    condition: "state 0; action 0 (download)",
    state: "notStarted",
    holds: ({ state, action }) => state === 0 && action === 0,
    reasons: (facts) => [atAgent("update-not-started", facts, "is to be updated, and the agent is idle")],
  },
  {
    row: "10",
    condition: "anything else",
    state: "unknown",
    holds: () => true,
    reasons: (facts) => [atAgent("unknown-agent-state", facts, "is in a state of the agent that is not known")],
  },
];
