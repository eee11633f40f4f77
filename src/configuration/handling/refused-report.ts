import type { Issue } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import type { GroupChange } from "./group-change.js";
import type { ErrorsByContext } from "./operations.js";
import { toReportedError } from "../reported-error.js";

/**
 * Makes of a change whose report a hub would refuse one that failed for that reason: first with the errors that there
 * were, then without them, since an operation's id or message may be what is refused.
 *
 * @internal
 */
export function failedReports(
  change: GroupChange,
  issue: Issue<ConfigurationCode>,
): readonly [GroupChange, GroupChange] {
  const message = `A hub would refuse the report of the group (${issue.code} at ${issue.path}). ${issue.message}`;
  const error = toReportedError(change.id, { subsystem: "deviceManagement", message });
  const withError = (errors: ErrorsByContext): ErrorsByContext => new Map([...errors, [change.id, error]]);
  return [
    { ...change, errors: withError(change.errors) },
    { ...change, errors: withError(new Map()), instances: new Map() },
  ];
}
