import type { JsonObject, JsonValue } from "../../json/index.js";
import type { Issue } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { completePatch, missingLists, roomFor } from "./complete-patch.js";
import type { CompletedPatch, ReportOptions } from "./complete-patch.js";
import { followLimits } from "./patch-limits.js";
import { followSummary } from "../progress/index.js";
import type { ReportedPatch, SummaryAfter } from "../progress/index.js";
import { joinUnsent } from "./unsent-patch.js";
import type { UnsentPatch } from "./unsent-patch.js";

/** A patch with its summary, and what a hub would refuse of it. */
export interface ReportDraft {
  readonly breaches: readonly Issue<ConfigurationCode>[];
  /** Makes it the next patch of the batch; an empty one is no patch. */
  readonly add: () => void;
}

/** What a batch reports: the patches, what a hub would refuse of them, and what has not been sent. */
export interface BatchReport {
  readonly patches: readonly ReportedPatch[];
  readonly issues: readonly Issue<ConfigurationCode>[];
  /** A member of the reported section as it is after the patches so far. */
  valueOf(id: string): JsonValue | undefined;
  /** How many of these patches there is room for at most, one after the other. */
  roomFor(parts: readonly ReportedPatch[]): number;
  /** Drafts the next patch: what it would be with the summary of the section after it. */
  draft(patch: ReportedPatch, now: () => string): ReportDraft;
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
export function openReport(section: JsonObject, ids: readonly string[], options: ReportOptions): BatchReport {
  const values = new Map<string, JsonValue | undefined>(Object.entries(section));
  const summarize = followSummary(section, ids);
  const limits = followLimits(values, options.limits);
  const patches: ReportedPatch[] = [];
  const issues: Issue<ConfigurationCode>[] = [];
  let unsent = options.unsent;
  let isTold = false;
  const add = ({ patch, after, breaches }: CompletedPatch, { summary, apply }: SummaryAfter): void => {
    const missing = isTold ? [] : missingLists(summary, patch);
    isTold ||= missing.length > 0;
    issues.push(...[...breaches, ...missing].map((issue) => inPatch(patches.length, issue)));
    unsent = joinUnsent(unsent, patch, (id) => values.get(id));
    for (const [id, value] of after) values.set(id, value);
    limits.note(after);
    apply();
    patches.push(patch);
  };
  return {
    patches,
    issues,
    valueOf: (id) => values.get(id),
    roomFor: (parts) => roomFor(parts, values, limits),
    draft: (patch, now) => {
      if (Object.keys(patch).length === 0) return NO_PATCH;
      const next = summarize(patch);
      const completed = completePatch(patch, { ...next, time: now() }, { values, limits, options });
      return {
        breaches: completed.breaches,
        add: () => {
          add(completed, next);
        },
      };
    },
    unsent: () => unsent,
    sent: () => {
      unsent = null;
    },
  };
}

function inPatch(index: number, issue: Issue<ConfigurationCode>): Issue<ConfigurationCode> {
  return { ...issue, path: `/patches/${index}${issue.path}` };
}

const NO_PATCH: ReportDraft = { breaches: [], add: () => undefined };
