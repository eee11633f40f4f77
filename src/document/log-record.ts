import { ownMember } from "../json/index.js";

/** The streams of a process that the log of a container is made of. */
const STREAMS: readonly unknown[] = ["stdout", "stderr"];

/**
 * Reads the line that a record of the log of a container, or of journald, holds.
 *
 * @returns the line; `undefined` for what is no such record
 * @internal
 */
export function logText(value: unknown): string | undefined {
  const [log, message] = [ownMember(value, "log"), ownMember(value, "MESSAGE")];
  if (typeof log === "string" && STREAMS.includes(ownMember(value, "stream")) && isText(ownMember(value, "time")))
    return log;
  return typeof message === "string" && isText(ownMember(value, "__REALTIME_TIMESTAMP")) ? message : undefined;
}

/**
 * Tells whether a value is a row of Log Analytics, or of Application Insights.
 *
 * @internal
 */
export function isLogRow(value: unknown): boolean {
  if (isText(ownMember(value, "TimeGenerated"))) return true;
  return isText(ownMember(value, "timestamp")) && ownMember(value, "customDimensions") !== undefined;
}

/**
 * Tells whether a value is a record of what a resource of the cloud did.
 *
 * @internal
 */
export function isResourceLog(value: unknown): boolean {
  return ["resourceId", "operationName", "category"].every((name) => isText(ownMember(value, name)));
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}
