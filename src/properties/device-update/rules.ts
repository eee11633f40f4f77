import { jsonEquals } from "../../json/index.js";
import type { Rule } from "../../result/index.js";
import type { PropertiesCode } from "../codes.js";
import type { UpdateFacts } from "./facts.js";
import { atAgent, atService, malformed, results } from "./rule-reasons.js";

/** What a deployment of Device Update can be in. */
export type DeviceUpdateState =
  "invalid" | "unmanaged" | "notStarted" | "pending" | "cancelled" | "unknown" | "stale" | "succeeded" | "failed";

type Row = Rule<UpdateFacts, DeviceUpdateState, PropertiesCode>;

/** The action that withdraws a deployment. */
const CANCEL = 255;
const IDLE = 0;
const IN_PROGRESS = 6;
const FAILED = 255;

/** States of the agent that are work: 6, and those that only agents of other generations report. */
const WORKING: ReadonlySet<unknown> = /* @__PURE__ */ new Set([1, 2, 3, 4, 5, IN_PROGRESS, 7, 8, 9]);

/** Rows 0 to 3: nothing to be installed, nothing reported, or a deployment that is withdrawn. */
const WITHOUT_DEPLOYMENT: readonly Row[] = [
  {
    row: "0",
    condition: "the desired component, `service`, `agent` or the `workflow` of either is neither an object nor absent",
    state: "invalid",
    holds: (facts) => facts.malformed !== undefined,
    reasons: (facts) => [malformed(facts)],
  },
  {
    row: "1",
    condition: "no `service`, neither id nor action in its workflow, or the id `nodeployment`",
    state: "unmanaged",
    holds: ({ workflowId, action }) =>
      (workflowId === undefined && action === undefined) || workflowId === "nodeployment",
    reasons: (facts) => [
      atService("no-deployment", facts, "has no deployment"),
      ...(facts.state === FAILED
        ? [atAgent("last-deployment-failed", facts, "reports that its last deployment failed")]
        : []),
    ],
  },
  {
    row: "2",
    condition: "no `agent.state`",
    state: "notStarted",
    holds: ({ state }) => state === undefined,
    reasons: (facts) => [
      facts.hasAgent
        ? atAgent("agent-announced", facts, "is announced by its agent, which has not reported a state")
        : atAgent("agent-never-reported", facts, "has a deployment, and its agent has never reported"),
    ],
  },
  {
    row: "3a",
    condition: "action 255; state 6",
    state: "pending",
    holds: ({ action, state }) => action === CANCEL && state === IN_PROGRESS,
    reasons: (facts) => [atAgent("cancelling", facts, "is to be cancelled; the agent is still working")],
  },
  {
    row: "3b",
    condition: "action 255; state 0",
    state: "cancelled",
    holds: ({ action, state }) => action === CANCEL && state === IDLE,
    reasons: (facts) => [atAgent("update-cancelled", facts, "is cancelled; the agent is idle")],
  },
  {
    row: "3c",
    condition: "action 255; state 255",
    state: "cancelled",
    holds: ({ action, state }) => action === CANCEL && state === FAILED,
    reasons: (facts) => [
      atAgent("failed-before-cancel", facts, "is cancelled; the deployment had failed before"),
      ...results(facts),
    ],
  },
  {
    row: "3d",
    condition: "action 255; any other state",
    state: "unknown",
    holds: ({ action }) => action === CANCEL,
    reasons: (facts) => [
      atAgent("unknown-agent-state", facts, "is to be cancelled; the agent is in a state that is not known"),
    ],
  },
];

function isOfAnother({ workflowId, reportedId }: UpdateFacts): boolean {
  return !jsonEquals(workflowId ?? null, reportedId ?? null);
}

function isIdle({ state }: UpdateFacts): boolean {
  return state === IDLE;
}

/** Rows 4 to 8: which deployment the report is about. */
const WHICH_DEPLOYMENT: readonly Row[] = [
  {
    row: "4a",
    condition: "no `agent.workflow.id`, and another one is desired",
    state: "notStarted",
    holds: (facts) => facts.reportedId === undefined && isOfAnother(facts),
    reasons: (facts) => [
      isIdle(facts) && facts.isInstalled
        ? atAgent("already-installed", facts, "has the desired update installed, and no deployment taken")
        : atAgent("reports-no-deployment", facts, "has a deployment that the agent has not taken"),
    ],
  },
  {
    row: "4b",
    condition: "`agent.workflow.id` is not the desired one",
    state: "stale",
    holds: isOfAnother,
    reasons: (facts) => [
      isIdle(facts) && facts.isInstalled
        ? atAgent("already-installed", facts, "has the desired update installed by another deployment")
        : atAgent("reports-another-deployment", facts, "is reported for another deployment than the desired one"),
    ],
  },
  {
    row: "5",
    condition: "state 0, and the desired update is installed",
    state: "succeeded",
    holds: (facts) => isIdle(facts) && facts.isInstalled,
    reasons: (facts) => [atAgent("update-installed", facts, "has the desired update installed")],
  },
  {
    row: "6",
    condition: "state 6, or 1 to 5, 7 to 9",
    state: "pending",
    holds: ({ state }) => WORKING.has(state),
    reasons: (facts) => [
      atAgent("update-in-progress", facts, "is being updated"),
      ...(facts.isInstalled
        ? [
            atAgent(
              "already-installed",
              facts,
              "has the desired update installed already: the agent may only repeat itself",
            ),
          ]
        : []),
    ],
  },
  {
    row: "7",
    condition: "a retry is desired, and the agent does not echo its timestamp",
    state: "stale",
    holds: ({ retryTimestamp, reportedRetry }) =>
      retryTimestamp !== undefined && !jsonEquals(retryTimestamp, reportedRetry ?? null),
    reasons: (facts) => [atAgent("retry-not-taken", facts, "is to be tried again, and the agent has not taken that")],
  },
  {
    row: "8",
    condition: "`service` is acknowledged with 400 or more for the current version",
    state: "failed",
    holds: ({ rejection }) => rejection !== undefined,
    reasons: (facts) => [
      atAgent("rejected", facts, `has a deployment that the agent rejected (${facts.rejection ?? 0})`),
      ...results(facts),
    ],
  },
];

/** Rows 9 to 13: how the deployment ended. */
const HOW_IT_ENDED: readonly Row[] = [
  {
    row: "9",
    condition: "state 255",
    state: "failed",
    holds: ({ state }) => state === FAILED,
    reasons: (facts) => [atAgent("update-failed", facts, "failed to be updated"), ...results(facts)],
  },
  {
    row: "10",
    condition: "state 0; result -1",
    state: "cancelled",
    holds: (facts) => isIdle(facts) && facts.resultCode === -1,
    reasons: (facts) => [atAgent("by-agent", facts, "was cancelled by the agent")],
  },
  {
    row: "11a",
    condition: "state 0; the manifest names no update that can be read; result 700",
    state: "succeeded",
    holds: (facts) => isIdle(facts) && facts.wanted === undefined && facts.resultCode === 700,
    reasons: (facts) => [atAgent("by-result-code", facts, "is updated, as the result alone says")],
  },
  {
    row: "11b",
    condition: "state 0; the manifest names no update that can be read; result 0 or less",
    state: "failed",
    holds: (facts) => isIdle(facts) && facts.wanted === undefined && (facts.resultCode ?? 1) <= 0,
    reasons: (facts) => [
      atAgent("by-result-code", facts, "failed to be updated, as the result alone says"),
      ...results(facts),
    ],
  },
  {
    row: "11c",
    condition: "state 0; the manifest names no update that can be read",
    state: "unknown",
    holds: (facts) => isIdle(facts) && facts.wanted === undefined,
    reasons: (facts) => [
      atAgent("by-result-code", facts, "is idle, and neither the manifest nor the result tells the outcome"),
    ],
  },
  {
    row: "12",
    condition: "state 0",
    state: "failed",
    holds: isIdle,
    reasons: (facts) => [
      atAgent("installed-id-differs", facts, "is idle without the desired update installed"),
      ...results(facts),
    ],
  },
  {
    row: "13",
    condition: "any other state",
    state: "unknown",
    holds: () => true,
    reasons: (facts) => [atAgent("unknown-agent-state", facts, "is in a state of the agent that is not known")],
  },
];

/**
 * The table for Device Update. Source: Twin conventions §2.5.
 *
 * @internal
 */
export const DEVICE_UPDATE_RULES: readonly Row[] = [...WITHOUT_DEPLOYMENT, ...WHICH_DEPLOYMENT, ...HOW_IT_ENDED];
