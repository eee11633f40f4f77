import { appendPointer, isJsonObject, ownMember, sortNames } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { describeType } from "../../result/index.js";
import type { Reason } from "../../result/index.js";
import { CONFIGURATION_CODES } from "../codes.js";
import type { ConfigurationCode, ConfigurationOwnCode } from "../codes.js";
import type { MetaDataFields } from "../meta-data/index.js";
import { META_DATA_MEMBER, findMember } from "../meta-data/index.js";
import { readReportedError } from "../reported-error.js";
import type { ReportedError } from "../reported-error.js";
import type { DeploymentStatus } from "../vocabulary.js";

/** An error that a device reports, and where. */
export interface LocatedError {
  readonly context: string;
  readonly error: ReportedError;
  readonly path: string;
}

/** What the `__meta` and the `__errors` of a group, or of an instance, say. */
export interface Report {
  /** The status, `undefined` when there is none or it cannot be told. */
  readonly status: DeploymentStatus | undefined;
  /** The JSON Pointer of the status, or of the place where it would be. */
  readonly statusPath: string;
  /** The deployment id, `undefined` when there is none. */
  readonly deploymentId: string | undefined;
  readonly errors: readonly LocatedError[];
  /** What makes the group invalid. */
  readonly problems: readonly Reason<ConfigurationCode>[];
  /** What is odd, and changes no state. */
  readonly notes: readonly Reason<ConfigurationCode>[];
}

/**
 * Reads the `__meta` and the `__errors` of a group or of an instance, in reported or in desired; null counts as absent.
 *
 * @internal
 */
export function readReport(holder: JsonObject, path: string): Report {
  const meta = ownMember(holder, "__meta") ?? null;
  const metaPath = appendPointer(path, "__meta");
  const { errors, notes: errorNotes } = readErrors(holder, path);
  if (!isJsonObject(meta)) {
    const problem = because(
      "malformed-meta-data",
      metaPath,
      `"__meta" should be an object; it is ${describeType(meta)}.`,
    );
    const problems = meta === null ? [] : [problem];
    return { status: undefined, statusPath: metaPath, deploymentId: undefined, errors, problems, notes: errorNotes };
  }
  const status = readMember(meta, "deploymentStatus", metaPath);
  const time = readMember(meta, "time", metaPath);
  const deploymentId = readMember(meta, "deploymentId", metaPath);
  return {
    status: status.value as DeploymentStatus | undefined,
    statusPath: status.path,
    deploymentId: deploymentId.value,
    errors,
    problems: status.breach.map((reason) => ({ ...reason, code: "unknown-deployment-status" })),
    notes: [...time.breach, ...deploymentId.breach, ...errorNotes],
  };
}

/** A member of a `__meta` as text, where it stands, and what is wrong with it. */
interface MemberText {
  readonly value: string | undefined;
  readonly path: string;
  readonly breach: readonly Reason<ConfigurationCode>[];
}

function readMember(meta: JsonObject, field: keyof MetaDataFields, metaPath: string): MemberText {
  const member = META_DATA_MEMBER[field];
  const found = findMember(meta, member);
  if (found === undefined) return { value: undefined, path: metaPath, breach: [] };
  const reading = member.read(found.value);
  const path = appendPointer(metaPath, found.name);
  if ("value" in reading) return { value: String(reading.value), path, breach: [] };
  return { value: undefined, path, breach: [{ ...reading, path }] };
}

function readErrors(holder: JsonObject, path: string): Pick<Report, "errors" | "notes"> {
  const reported = ownMember(holder, "__errors") ?? null;
  const errorsPath = appendPointer(path, "__errors");
  if (reported === null) return { errors: [], notes: [] };
  if (!isJsonObject(reported)) return { errors: [], notes: [malformedErrors(errorsPath, reported)] };
  const contexts = sortNames(Object.keys(reported).filter((context) => reported[context] !== null));
  const errors = contexts.map((context) => ({
    context,
    error: readReportedError(context, ownMember(reported, context)),
    path: appendPointer(errorsPath, context),
  }));
  const notes = errors
    .filter(({ context }) => !isJsonObject(ownMember(reported, context)))
    .map((error) => malformedErrors(error.path, ownMember(reported, error.context)));
  return { errors, notes };
}

function malformedErrors(path: string, found: JsonValue | undefined): Reason<ConfigurationCode> {
  return because("malformed-errors", path, `Errors are an object for each context; found ${describeType(found)}.`);
}

/**
 * Makes a reason; where there is nothing particular to name, the code's own explanation is the message.
 *
 * @internal
 */
export function because(
  code: ConfigurationOwnCode,
  path: string,
  message: string = CONFIGURATION_CODES[code].explanation,
): Reason<ConfigurationCode> {
  return { code, path, message };
}
