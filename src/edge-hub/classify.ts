import { appendPointer, nearestPaths } from "../json/index.js";
import { decide, quoteName, redactText } from "../result/index.js";
import { contextReasons, pathsAsGiven } from "../twin/index.js";
import type { ContextOptions, TwinStanding } from "../twin/index.js";
import type { EdgeHubClient } from "./clients.js";
import { readFacts } from "./facts.js";
import type { EdgeHubFacts } from "./facts.js";
import { because } from "./reasons.js";
import type { EdgeHubReason } from "./reasons.js";
import { EDGE_HUB_RULES } from "./rules.js";
import type { EdgeHubState } from "./vocabulary.js";

/** What the twin of $edgeHub says about its configuration: routes, and how long messages are stored. */
export interface EdgeHubConfiguration {
  /** The state of the configuration. */
  readonly state: EdgeHubState;
  /** The `$version` of the desired properties; `null` when there is none. */
  readonly desiredVersion: number | null;
  /** The version that edgeHub last read, refused or not; `null` when it has not reported one. */
  readonly lastDesiredVersion: number | null;
  /** The reported status code; `null` when there is none. */
  readonly code: number | null;
  /** The hub's own words, with credentials masked; `null` when there are none. */
  readonly description: string | null;
  /** The clients that edgeHub has reported, in code unit order. */
  readonly clients: readonly EdgeHubClient[];
  /** The names of the deployments that were merged into the desired properties, in code unit order. */
  readonly applied: readonly string[];
  /** The names of the deployments that matched the device and lost, in code unit order. */
  readonly targeted: readonly string[];
  /** Why: first what decided, then what else is worth knowing. */
  readonly reasons: readonly EdgeHubReason[];
}

/**
 * Says what state the configuration of an edge device's hub is in, from the twin of its $edgeHub module, and why.
 *
 * It takes every shape that `parseTwin` takes, and any other JSON value: what cannot be judged is `unknown`. A 200 says
 * that edgeHub has read and understood its routes, not that they are in force. Where edgeHub has refused the desired version,
 * or has not read it yet, the reasons name what it refuses, as `validateEdgeHubDesired` does.
 *
 * Source: Twin conventions §3.
 *
 * A state that is not well comes with what the identity of the module tells, such as that it is disabled.
 *
 * @param twin - the module twin of $edgeHub
 * @param options - the deployment to be spoken of, and the time; neither changes a state
 * @returns the state, the versions and the code behind it, the clients, and the reasons with paths into `twin`
 * @throws TypeError when an option is wrong
 * @example
 * ```ts
 * import { classifyEdgeHub } from "twinstate";
 *
 * const { state, reasons } = classifyEdgeHub({
 *   desired: { schemaVersion: "1.1", routes: {}, $version: 6 },
 *   reported: { lastDesiredVersion: 6, lastDesiredStatus: { code: 400 } },
 * });
 * state; // → "failed"
 * reasons.map(({ code, path }) => `${code} ${path}`); // → [
 * //   "configuration-refused /reported/lastDesiredStatus/code",
 * //   "hub-member-missing /desired/storeAndForwardConfiguration",
 * //  ]
 * ```
 */
export function classifyEdgeHub(twin: unknown, options?: ContextOptions): EdgeHubConfiguration {
  const facts = readFacts(twin);
  const { state, reasons } = decide(EDGE_HUB_RULES, facts);
  const { description, clients, configurations, obstacles } = facts;
  const context = contextReasons(facts.view, obstacles.length > 0 ? "at-rest" : STANDINGS[state], options);
  return {
    state,
    desiredVersion: facts.desiredVersion,
    lastDesiredVersion: facts.lastDesiredVersion,
    code: facts.code,
    description: description === null ? null : redactText(description),
    clients,
    applied: configurations.applied,
    targeted: configurations.targeted,
    reasons: nearestPaths(twin, pathsAsGiven(facts.view, [...reasons(facts), ...disconnections(facts), ...context])),
  };
}

/** What the states come to for what stands beside the sections. */
const STANDINGS: Readonly<Record<EdgeHubState, TwinStanding>> = {
  unmanaged: "at-rest",
  notStarted: "unanswered",
  stale: "unanswered",
  succeeded: "agrees",
  failed: "in-trouble",
  unknown: "in-trouble",
};

/** Nobody reads a longer list at night; the clients are all in the verdict. */
const MOST_NAMED = 3;

function disconnections({ clients, view, obstacles }: EdgeHubFacts): readonly EdgeHubReason[] {
  const gone = clients.filter(({ status }) => status === "disconnected");
  if (gone.length === 0 || obstacles.length > 0) return [];
  const named = gone
    .slice(0, MOST_NAMED)
    .map(({ id, since }) => quoteName(id) + (since === undefined ? "" : ` since ${since}`));
  const others = gone.length > MOST_NAMED ? ` and ${gone.length - MOST_NAMED} more` : "";
  const counted = `${gone.length} of ${clients.length} clients ${gone.length === 1 ? "is" : "are"} disconnected`;
  const path = appendPointer(view.reportedPath, "clients");
  return [because("clients-disconnected", path, `${counted}: ${named.join(", ")}${others}.`)];
}
