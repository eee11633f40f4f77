import type { JsonObject } from "../../json/index.js";

/** What the reported groups of a device amount to. No count of applied groups is kept: it would only grow. */
export interface GroupSummary extends JsonObject {
  /** How many groups are pending or being rebuilt. */
  readonly pendingCount: number;
  /** Which groups are pending, with their pending instances: `apps:appXYZ;appABC|windowsUpdate`. */
  readonly pendingGroups: string;
  /** How many groups failed. */
  readonly failedCount: number;
  /** Which groups failed, with their failed instances. */
  readonly failedGroups: string;
}
