import { appendPointer, isJsonObject, ownMember, timeToMilliseconds } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { describeType } from "../../result/index.js";
import type { Reason } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { parsePendingGroups } from "./pending-groups.js";
import type { PendingGroups } from "./pending-groups.js";
import { because } from "./read-reported.js";
import { standingGroups, writable } from "./summary.js";

/** The two halves of a summary: a count and a list each. */
const HALVES = [
  { count: "pendingCount", list: "pendingGroups", standing: "pending" },
  { count: "failedCount", list: "failedGroups", standing: "failed" },
] as const;

/**
 * Compares a reported summary with the reported groups; what the summary does not say cannot disagree.
 *
 * It agrees when it lists the same groups, and its count is that of the groups or that of the entries. Names that the
 * grammar cannot write are left out of the comparison.
 *
 * @internal
 */
export function compareSummary(reported: unknown, reportedPath: string): readonly Reason<ConfigurationCode>[] {
  const summary = ownMember(reported, "__summary") ?? null;
  const path = appendPointer(reportedPath, "__summary");
  if (summary === null) return [];
  if (!isJsonObject(summary)) return [malformed(path, `Expected an object, found ${describeType(summary)}.`)];
  const standing = standingGroups(reported);
  return [
    ...HALVES.flatMap((half) => [
      ...compareList(summary, half.list, standing[half.standing], path),
      ...compareCount(summary, half.count, standing[half.standing], path),
    ]),
    ...checkTime(summary, path),
  ];
}

function compareList(
  summary: JsonObject,
  member: string,
  groups: PendingGroups,
  summaryPath: string,
): readonly Reason<ConfigurationCode>[] {
  const text = ownMember(summary, member) ?? null;
  if (text === null) return [];
  const path = appendPointer(summaryPath, member);
  const read = parsePendingGroups(text);
  if (!read.ok) return read.issues.map(({ message }) => malformed(path, message));
  const listed = new Set(read.value.map(({ group }) => group));
  const expected = new Set(writable(groups).map(({ group }) => group));
  const agrees = listed.size === expected.size && [...listed].every((group) => expected.has(group));
  return agrees ? [] : [because("summary-disagrees", path)];
}

function compareCount(
  summary: JsonObject,
  member: string,
  groups: PendingGroups,
  summaryPath: string,
): readonly Reason<ConfigurationCode>[] {
  const count = ownMember(summary, member) ?? null;
  if (count === null) return [];
  const path = appendPointer(summaryPath, member);
  if (!isCount(count)) return [malformed(path, "Expected a whole number that is not negative.")];
  const entries = groups.reduce((total, { instances }) => total + Math.max(1, instances.length), 0);
  if (count !== groups.length && count !== entries) {
    const message = `The summary counts ${count}; reported so are ${groups.length} groups, or ${entries} entries.`;
    return [because("summary-disagrees", path, message)];
  }
  if (entries === groups.length) return [];
  return count === entries ? [because("summary-counts-entries", path)] : [because("summary-counts-groups", path)];
}

function isCount(value: JsonValue): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function checkTime(summary: JsonObject, summaryPath: string): readonly Reason<ConfigurationCode>[] {
  const time = ownMember(summary, "time") ?? null;
  if (time === null || timeToMilliseconds(time) !== null) return [];
  const path = appendPointer(summaryPath, "time");
  return [because("malformed-group-time", path)];
}

function malformed(path: string, message: string): Reason<ConfigurationCode> {
  return because("malformed-summary", path, message);
}
