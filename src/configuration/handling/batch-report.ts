import { applyMergePatch } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import type { Issue } from "../../result/index.js";
import type { TwinLimits } from "../../twin/index.js";
import type { ConfigurationCode } from "../codes.js";
import { checkParts, followLimits } from "./patch-limits.js";
import { followSummary } from "../progress/index.js";
import type { ReportedPatch } from "../progress/index.js";
import { joinUnsent } from "./unsent-patch.js";
import type { UnsentPatch } from "./unsent-patch.js";

/** What a batch reports: the patches, what a hub would refuse of them, and what has not been sent. */
export interface BatchReport {
  readonly patches: readonly ReportedPatch[];
  readonly issues: readonly Issue<ConfigurationCode>[];
  /** A member of the reported section as it is after the patches so far. */
  valueOf(id: string): JsonValue | undefined;
  /** What a hub would refuse of a patch, without its summary. */
  breaches(patch: ReportedPatch): readonly Issue<ConfigurationCode>[];
  /** Adds the summary to a patch, and notes it; an empty one is no patch. */
  add(patch: ReportedPatch, now: () => string): void;
  readonly unsent: () => UnsentPatch | null;
  readonly sent: () => void;
}

/**
 * Opens the report of a batch.
 *
 * @param section - the reported section before, as far as it is known
 * @param ids - the groups that the patches will name
 * @param options - what a hub takes, and what is unsent from before
 * @internal
 */
export function openReport(
  section: JsonObject,
  ids: readonly string[],
  options: { readonly limits: TwinLimits; readonly unsent: UnsentPatch | null },
): BatchReport {
  const values = new Map<string, JsonValue | undefined>(Object.entries(section));
  const summarize = followSummary(section, ids);
  const limits = followLimits(values, options.limits);
  const patches: ReportedPatch[] = [];
  const issues: Issue<ConfigurationCode>[] = [];
  let unsent = options.unsent;
  const note = (found: readonly Issue<ConfigurationCode>[]): void => {
    for (const issue of found) issues.push({ ...issue, path: `/patches/${patches.length}${issue.path}` });
  };
  const valuesAfter = (patch: ReportedPatch): ReadonlyMap<string, JsonValue | undefined> =>
    new Map(Object.entries(patch).map(([id, change]) => [id, valueAfter(values.get(id), change)]));
  return {
    patches,
    issues,
    valueOf: (id) => values.get(id),
    breaches: (patch) => limits.check(patch, valuesAfter(patch)),
    add: (patch, now) => {
      if (Object.keys(patch).length === 0) return;
      const after = valuesAfter(patch);
      const summary = { ...summarize(patch), time: now() };
      const complete = { ...patch, __summary: summary };
      note(checkParts(patch, options.limits));
      note(limits.note(after, summary));
      unsent = joinUnsent(unsent, complete, (id) => values.get(id));
      for (const [id, value] of after) values.set(id, value);
      patches.push(complete);
    },
    unsent: () => unsent,
    sent: () => {
      unsent = null;
    },
  };
}

function valueAfter(before: JsonValue | undefined, change: JsonValue): JsonValue | undefined {
  return change === null ? undefined : applyMergePatch(before, change);
}
