import { applyMergePatch, ownMember } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import type { Issue } from "../../result/index.js";
import type { TwinLimits } from "../../twin/index.js";
import type { ConfigurationCode } from "../codes.js";
import { warning } from "../issues.js";
import type { PatchLimits } from "./patch-limits.js";
import { countsOnly, fitSummary } from "../progress/index.js";
import type { GroupSummary, ReportedPatch, SummaryAfter } from "../progress/index.js";
import type { UnsentPatch } from "./unsent-patch.js";

/** How a batch is reported. */
export interface ReportOptions {
  readonly limits: TwinLimits;
  /** What is unsent from before. */
  readonly unsent: UnsentPatch | null;
  /** Whether the lists of the summary are left out where the section would be too large with them. */
  readonly fits: boolean;
}

/** A patch with its summary. */
export interface CompletedPatch {
  readonly patch: ReportedPatch;
  /** What it makes of the members that it names. */
  readonly after: ReadonlyMap<string, JsonValue | undefined>;
  /** What a hub would refuse of it. */
  readonly breaches: readonly Issue<ConfigurationCode>[];
}

/** What a patch is completed by. */
interface Around {
  readonly values: ReadonlyMap<string, JsonValue | undefined>;
  readonly limits: PatchLimits;
  readonly options: ReportOptions;
}

/**
 * Adds the summary to a patch; where that has to fit, its lists are left out before the section is too large.
 *
 * @internal
 */
export function completePatch(
  patch: ReportedPatch,
  { summary, time }: Pick<SummaryAfter, "summary"> & { readonly time: string },
  { values, limits, options }: Around,
): CompletedPatch {
  const withSummary = (lists: JsonObject): CompletedPatch => {
    const whole = { ...patch, __summary: { ...lists, time } };
    const after = valuesAfter(values, whole);
    return { patch: whole, after, breaches: limits.check(whole, after) };
  };
  const short = (): CompletedPatch => withSummary(countsOnly(summary));
  if (options.fits && limits.isFull([...Object.keys(patch), "__summary"], listsOf(summary, options.limits)))
    return short();
  const full = withSummary(fitSummary(summary, options.limits));
  return options.fits && full.breaches.some(({ code }) => code === "section-too-large") ? short() : full;
}

/** How many bytes the lists take at least, where they are not left out. */
function listsOf({ pendingGroups, failedGroups }: GroupSummary, { maxTextBytes }: TwinLimits): number {
  return [pendingGroups, failedGroups].reduce((sum, { length }) => sum + (length > maxTextBytes ? 0 : length), 0);
}

/**
 * The lists that are left out of a summary, told as issues.
 *
 * @internal
 */
export function missingLists(summary: GroupSummary, patch: ReportedPatch): readonly Issue<ConfigurationCode>[] {
  return (["pendingGroups", "failedGroups"] as const)
    .filter((name) => ownMember(patch["__summary"], name) === null)
    .map((name) => {
      const message = `The "${name}" of the summary would have ${summary[name].length} characters: there is no room for it, and it is left out.`;
      return warning("text-too-long", `/__summary/${name}`, message);
    });
}

function valuesAfter(
  values: ReadonlyMap<string, JsonValue | undefined>,
  patch: ReportedPatch,
): ReadonlyMap<string, JsonValue | undefined> {
  return new Map(Object.entries(patch).map(([id, change]) => [id, valueAfter(values.get(id), change)]));
}

function valueAfter(before: JsonValue | undefined, change: JsonValue): JsonValue | undefined {
  return change === null ? undefined : applyMergePatch(before, change);
}

/**
 * How many of these patches there is room for at most, one after the other.
 *
 * @internal
 */
export function roomFor(
  parts: readonly ReportedPatch[],
  values: ReadonlyMap<string, JsonValue | undefined>,
  limits: PatchLimits,
): number {
  let bytes = 0;
  const refused = parts.findIndex((part) => {
    for (const [id, value] of valuesAfter(values, part)) bytes += limits.growth(id, value);
    return limits.isFull([], bytes);
  });
  return refused === -1 ? parts.length : refused;
}
