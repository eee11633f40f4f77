import type { Outcome } from "../result/index.js";

/**
 * The states that the configuration of an edge device's hub can be in.
 *
 * `unmanaged`: nothing is desired. `notStarted`: edgeHub has reported on no version. `stale`: its last report is about an
 * older version. `succeeded`: it has read the desired version and understood it. `failed`: it has refused the desired
 * version. `unknown`: the twin does not say.
 */
export const EDGE_HUB_STATES = ["unmanaged", "notStarted", "stale", "succeeded", "failed", "unknown"] as const;

/** One of the {@link EDGE_HUB_STATES}. */
export type EdgeHubState = (typeof EDGE_HUB_STATES)[number];

/** What each state of the hub's configuration means for a rollout. */
export const EDGE_HUB_OUTCOMES: Readonly<Record<EdgeHubState, Outcome>> = {
  unmanaged: "skipped",
  notStarted: "notStarted",
  stale: "notStarted",
  succeeded: "succeeded",
  failed: "failed",
  unknown: "unknown",
};

/** Whether a client of the hub is connected; `unknown` when the report does not say. */
export const EDGE_HUB_CLIENT_STATUSES = ["connected", "disconnected", "unknown"] as const;

/** One of the {@link EDGE_HUB_CLIENT_STATUSES}. */
export type EdgeHubClientStatus = (typeof EDGE_HUB_CLIENT_STATUSES)[number];

/** The schema versions of desired properties that edgeHub reads, by major and minor number. */
export const EDGE_HUB_SCHEMA_VERSIONS = ["1.0", "1.1", "1.2", "1.3"] as const;
