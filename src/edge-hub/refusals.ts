import { isJsonObject } from "../json/index.js";
import { describeType } from "../result/index.js";
import type { Issue } from "../result/index.js";
import type { EdgeHubIssueCode } from "./codes.js";
import { MEMBER_REFUSALS } from "./member-refusals.js";
import { readDesired } from "./refusal.js";
import type { EdgeHubRefusal } from "./refusal.js";
import { ROUTE_REFUSALS } from "./route-refusals.js";

/**
 * Everything that edgeHub refuses in its desired properties, or takes in another way than it looks, a row each.
 *
 * Source: Twin conventions §3.1; Documents and envelopes §2.3, rows 4 to 7 and 37 to 44.
 *
 * @internal
 */
export const EDGE_HUB_REFUSALS: readonly EdgeHubRefusal[] = /* @__PURE__ */ [...MEMBER_REFUSALS, ...ROUTE_REFUSALS];

/**
 * Checks the desired properties of $edgeHub, or the section of a deployment that becomes them, as edgeHub reads them.
 *
 * An error is what edgeHub answers with code 400; a warning is what it takes in another way than it looks. Routes are read by
 * `parseRoute`. `$version` and `$metadata` are let alone.
 *
 * Source: Twin conventions §3.1; Documents and envelopes §2.3 and §2.7.
 *
 * @param desired - the desired properties: `schemaVersion`, `routes`, `storeAndForwardConfiguration`
 * @returns what edgeHub would refuse or misread, with paths into `desired`; empty when all is well
 * @example
 * ```ts
 * import { validateEdgeHubDesired } from "twinstate";
 *
 * const desired = {
 *   schemaVersion: "1.1",
 *   routes: { up: "FORM /messages/* INTO $upstream" },
 *   storeAndForwardConfiguration: { timeToLiveSecs: 7200 },
 * };
 * validateEdgeHubDesired(desired).map(({ code, path }) => [code, path]); // → [["malformed-route", "/routes/up"]]
 * ```
 */
export function validateEdgeHubDesired(desired: unknown): readonly Issue<EdgeHubIssueCode>[] {
  if (!isJsonObject(desired)) {
    const message = `Desired properties are an object, not ${describeType(desired)}.`;
    return [{ code: "hub-member-malformed", severity: "error", path: "", message }];
  }
  const facts = readDesired(desired);
  return EDGE_HUB_REFUSALS.flatMap(({ code, severity, find }) =>
    find(facts).map(({ path, message }) => ({ code, severity, path, message })),
  );
}
