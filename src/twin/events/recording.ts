import { compareTimes, finiteJson, isJsonObject, timeToMilliseconds } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { toResult } from "../../result/index.js";
import type { Issue, Result } from "../../result/index.js";
import { recordingRules, validateAgainst } from "../../schema/index.js";
import type { SchemaCode } from "../../schema/index.js";
import type { TwinChangeName } from "../change.js";
import type { TwinCode } from "../codes.js";
import type { DeviceTwin, ModuleTwin } from "../model.js";
import { parseTwin } from "../parse.js";

/** One thing that happened to a recorded twin: a change that was made, or an event that the hub sent about one. */
export type RecordingEntry =
  | {
      /** When it happened. */
      readonly at: string;
      /** What was done. */
      readonly change: TwinChangeName;
      /** The section's own patch, or what takes its place. */
      readonly patch: JsonObject;
    }
  | {
      /** When it happened. */
      readonly at: string;
      /** The body of a twin change event. */
      readonly event: JsonObject;
    };

/** The history of a twin: how it was at first, and what happened then. */
export interface Recording {
  /** When it begins. */
  readonly at: string;
  /** The twin at the beginning, in its normal form. */
  readonly twin: DeviceTwin | ModuleTwin;
  /** What happened, in the order of the lines. */
  readonly entries: readonly RecordingEntry[];
}

/** A line of a recording as it was given, and its place. */
interface Line {
  readonly value: JsonObject;
  readonly path: string;
}

/**
 * Reads a recording, line by line (NDJSON).
 *
 * The first line is `{ "recording": 1, "at", "twin" }`, every other `{ "at", "change", "patch" }` or `{ "at", "event" }`.
 * Empty lines are passed over. Times that go back are a warning: the lines stay in their order.
 *
 * @param lines - the lines, as texts or as JSON values; a single text is cut into its lines
 * @returns the recording, or everything that is wrong; a path begins with the index of the line, from 0
 * @example
 * ```ts
 * import { parseRecording } from "twinstate";
 *
 * const result = parseRecording([
 *   '{ "recording": 1, "at": "2026-01-01T00:00:00Z", "twin": { "desired": {}, "reported": {} } }',
 *   '{ "at": "2026-01-01T00:05:00Z", "change": "patchDesired", "patch": { "interval": 5 } }',
 * ]);
 * result.ok && result.value.entries.length; // → 1
 * ```
 */
export function parseRecording(lines: Iterable<unknown>): Result<Recording, RecordingIssueCode> {
  const issues: Issue<RecordingIssueCode>[] = [];
  const [first, ...others] = readLines(lines, issues);
  if (first === undefined) {
    return toResult({} as Recording, [...issues, malformed("", "Expected a first line with recording, at and twin.")]);
  }
  const twin = readBeginning(first, issues);
  const entries = others.map((line, index) => {
    checkEntry(line, issues);
    checkOrder(others[index - 1] ?? first, line, issues);
    return line.value as unknown as RecordingEntry;
  });
  return toResult({ at: first.value["at"] as string, twin: twin as DeviceTwin | ModuleTwin, entries }, issues);
}

/** The codes that reading a recording can answer with. */
export type RecordingIssueCode = TwinCode | SchemaCode;

/** The lines that are objects; whatever is none is an issue. */
function readLines(lines: Iterable<unknown>, issues: Issue<RecordingIssueCode>[]): readonly Line[] {
  const read: Line[] = [];
  let index = -1;
  for (const line of typeof lines === "string" ? lines.split("\n") : lines) {
    index += 1;
    if (typeof line === "string" && line.trim() === "") continue;
    const value = typeof line === "string" ? parseJson(line) : line;
    if (isJsonObject(value)) read.push({ value: finiteJson(value) as JsonObject, path: `/${index}` });
    else issues.push(malformed(`/${index}`, "Expected an object in one line of JSON."));
  }
  return read;
}

function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

function readBeginning(line: Line, issues: Issue<RecordingIssueCode>[]): unknown {
  const { value, path } = line;
  if (!Object.hasOwn(value, "recording")) {
    issues.push(malformed(path, "The first line must have recording, at and twin."));
    return undefined;
  }
  issues.push(...checkForm(line));
  const twin = parseTwin(value["twin"]);
  for (const issue of twin.issues) issues.push({ ...issue, path: `${path}/twin${issue.path}` });
  return twin.ok ? twin.value : undefined;
}

function checkEntry(line: Line, issues: Issue<RecordingIssueCode>[]): void {
  const { value, path } = line;
  if (Object.hasOwn(value, "recording")) issues.push(malformed(path, "Only the first line begins a recording."));
  else if (Object.hasOwn(value, "change") === Object.hasOwn(value, "event")) {
    issues.push(malformed(path, "A line has either change and patch, or event."));
  }
  issues.push(...checkForm(line));
}

function checkForm({ value, path }: Line): readonly Issue<RecordingIssueCode>[] {
  const issues = validateAgainst(recordingRules, value).map((issue) => ({ ...issue, path: path + issue.path }));
  // The schema knows how a time is written, and not that there is no 30th of February.
  if (issues.length > 0 || timeToMilliseconds(value["at"]) !== null) return issues;
  return [malformed(`${path}/at`, "There is no such day.")];
}

function checkOrder(before: Line, line: Line, issues: Issue<RecordingIssueCode>[]): void {
  if (compareTimes(before.value["at"], line.value["at"]) !== 1) return;
  const message = "This line is older than the line before; it is replayed at its place in the recording.";
  issues.push({ code: "time-goes-back", severity: "warning", path: `${line.path}/at`, message });
}

function malformed(path: string, message: string): Issue<TwinCode> {
  return { code: "malformed-recording", severity: "error", path, message };
}
