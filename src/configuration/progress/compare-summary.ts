import { appendPointer, isJsonObject, isTime, ownMember, TIME_OPTION } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { describeType, quoteName } from "../../result/index.js";
import type { Reason } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { parsePendingGroups } from "./pending-groups.js";
import type { PendingGroups } from "./pending-groups.js";
import { because } from "./reasons.js";
import { writable } from "./summary.js";
import type { UnfinishedGroups } from "./summary.js";

/** The two halves of a summary: a count and a list each. */
const HALVES = [
  { count: "pendingCount", list: "pendingGroups", state: "pending" },
  { count: "failedCount", list: "failedGroups", state: "failed" },
] as const;

/** One half of a summary, and the groups that it should speak of. */
interface Half {
  readonly summary: JsonObject;
  readonly path: string;
  readonly state: keyof UnfinishedGroups;
  readonly groups: PendingGroups;
}

/**
 * Compares a reported summary with the groups that are reported; what the summary does not say cannot disagree.
 *
 * It agrees when it lists the same groups, and its count is that of the groups or that of the entries. Names that the
 * grammar cannot write are left out of the comparison.
 *
 * @internal
 */
export function compareSummary(
  reported: unknown,
  reportedPath: string,
  unfinished: UnfinishedGroups,
): readonly Reason<ConfigurationCode>[] {
  const summary = ownMember(reported, "__summary") ?? null;
  if (summary === null) return [];
  const path = appendPointer(reportedPath, "__summary");
  if (!isJsonObject(summary)) return [malformed(path, `"__summary" must be an object, not ${describeType(summary)}.`)];
  return [
    ...HALVES.flatMap(({ count, list, state }) => {
      const half: Half = { summary, path, state, groups: unfinished[state] };
      return [...compareList(half, list), ...compareCount(half, count)];
    }),
    ...checkTime(summary, path),
  ];
}

function compareList(
  { summary, path: summaryPath, state, groups }: Half,
  member: string,
): readonly Reason<ConfigurationCode>[] {
  const list = ownMember(summary, member) ?? null;
  if (list === null) return [];
  const path = appendPointer(summaryPath, member);
  const read = parsePendingGroups(list);
  if (!read.ok) return read.issues.map(({ message }) => malformed(path, `"${member}" of the summary: ${message}`));
  const named = new Set(read.value.map(({ group }) => group));
  const expected = new Set(writable(groups).map(({ group }) => group));
  const missing = [...expected].find((group) => !named.has(group));
  const extra = [...named].find((group) => !expected.has(group));
  if (missing !== undefined) return [disagrees(path, `"${member}" of the summary leaves out ${quoteName(missing)}.`)];
  if (extra === undefined) return [];
  return [disagrees(path, `"${member}" of the summary names ${quoteName(extra)}, which is not ${state}.`)];
}

function compareCount(
  { summary, path: summaryPath, state, groups }: Half,
  member: string,
): readonly Reason<ConfigurationCode>[] {
  const count = ownMember(summary, member) ?? null;
  if (count === null) return [];
  const path = appendPointer(summaryPath, member);
  if (!isCount(count)) return [malformed(path, `"${member}" of the summary must be a whole number, 0 or more.`)];
  const entries = groups.reduce((total, { instances }) => total + Math.max(1, instances.length), 0);
  const expected = groups.length === entries ? `${entries}` : `${groups.length}, or ${entries} with their instances`;
  const told = `"${member}" of the summary is ${count}`;
  if (count !== groups.length && count !== entries) {
    return [disagrees(path, `${told}; the number of groups that are ${state} is ${expected}.`)];
  }
  if (entries === groups.length) return [];
  return count === entries ? [because("summary-counts-entries", path)] : [because("summary-counts-groups", path)];
}

function isCount(value: JsonValue): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function checkTime(summary: JsonObject, summaryPath: string): readonly Reason<ConfigurationCode>[] {
  const time = ownMember(summary, "time") ?? null;
  if (time === null || isTime(time)) return [];
  const message = `"time" of the summary must be ${TIME_OPTION.expected}.`;
  return [because("malformed-group-time", appendPointer(summaryPath, "time"), message)];
}

function malformed(path: string, message: string): Reason<ConfigurationCode> {
  return because("malformed-summary", path, message);
}

function disagrees(path: string, message: string): Reason<ConfigurationCode> {
  return because("summary-disagrees", path, message);
}
