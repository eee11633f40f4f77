import type { JsonObject } from "../../json/index.js";
import { TWIN_LIMIT_RULES } from "../../twin/index.js";
import type { TwinLimits } from "../../twin/index.js";
import type { GroupSummary } from "./group-summary.js";

/** A list so many times too long is not searched for its groups: the time for each patch of a batch would grow with it. */
const HOPELESS = 4;

/** Where a list is in a section; no rule about strings asks for more. */
const PLACE = { section: "reported", level: 1, inArray: false } as const;

/**
 * Makes the lists of a summary as long as a string in a twin may be. A list that is too long names its groups without
 * their instances, and one that is too long even so is null, which removes it: a list that were cut would say that the
 * groups after the cut are finished. The counts remain, and what a summary does not say cannot disagree.
 *
 * @internal
 */
export function fitSummary(summary: GroupSummary, limits: TwinLimits): JsonObject {
  const pendingGroups = fitList(summary.pendingGroups, limits);
  return { ...summary, pendingGroups, failedGroups: fitList(summary.failedGroups, limits) };
}

/**
 * A summary that takes the least room: the counts alone.
 *
 * @internal
 */
export function countsOnly(summary: GroupSummary): JsonObject {
  return { ...summary, pendingGroups: null, failedGroups: null };
}

function fitList(list: string, limits: TwinLimits): string | null {
  if (!isTooLong(list, limits)) return list;
  if (list.length > HOPELESS * limits.maxTextBytes) return null;
  const groups = list.replace(/:[^|]*/g, "");
  return isTooLong(groups, limits) ? null : groups;
}

/** The length is asked first: it is known without looking at the list, which is put together from those of other patches. */
function isTooLong(list: string, limits: TwinLimits): boolean {
  if (list.length > limits.maxTextBytes) return true;
  return TWIN_LIMIT_RULES.some((rule) => rule.subject === "text" && rule.isBroken(list, limits, PLACE));
}
