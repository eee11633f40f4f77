import { ownMember } from "../json/index.js";
import type { JsonObject } from "../json/index.js";
import { describeType, quoteName } from "../result/index.js";
import type { Issue } from "../result/index.js";
import type { SchemaCode } from "../schema/index.js";
import type { FeedbackCode } from "./codes.js";

/**
 * The warnings met while one document is read, in document order.
 *
 * @internal
 */
export class IssueList {
  readonly found: Issue<FeedbackCode | SchemaCode>[] = [];

  /** Notes one thing that somebody should look at. */
  warn(code: FeedbackCode | SchemaCode, path: string, message: string): void {
    this.found.push({ code, severity: "warning", path, message });
  }
}

/** A status as it was received, and as it was read. */
interface StatusWord<Status> {
  status?: Status;
  rawStatus?: string;
}

/** An object under construction: members that are absent are not written at all. */
export type Building<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/**
 * Reads a member that ought to be a string; another type is a warning and counts as absent.
 *
 * @internal
 */
export function readText(owner: JsonObject, key: string, path: string, issues: IssueList): string | undefined {
  const value = ownMember(owner, key);
  if (value === undefined || typeof value === "string") return value;
  issues.warn("wrong-type", `${path}/${key}`, `Expected a string, found ${describeType(value)}.`);
  return undefined;
}

/**
 * Reads the member `status` with a vocabulary, and notes when it is missing, unknown or an alias.
 *
 * @internal
 */
export function readStatusWord<Status extends string>(
  owner: JsonObject,
  path: string,
  vocabulary: (word: string) => Status | undefined,
  issues: IssueList,
): StatusWord<Status> {
  const rawStatus = readText(owner, "status", path, issues);
  if (rawStatus === undefined || rawStatus === "") {
    if (ownMember(owner, "status") === rawStatus) issues.warn("missing-status", path, "The status is missing.");
    return {};
  }
  const status = vocabulary(rawStatus);
  if (status === undefined) {
    issues.warn("unknown-status", `${path}/status`, `The status ${quoteName(rawStatus)} is not known.`);
    return { rawStatus };
  }
  if (status !== rawStatus) {
    issues.warn("aliased-status", `${path}/status`, `The status ${quoteName(rawStatus)} was read as ${status}.`);
  }
  return { status, rawStatus };
}
