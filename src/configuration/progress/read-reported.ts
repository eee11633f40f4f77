import { appendPointer, isJsonObject, ownMember, sortNames } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { describeType, quoteName } from "../../result/index.js";
import type { Reason } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { META_DATA_MEMBER, findMember } from "../meta-data/index.js";
import type { MetaDataFields } from "../meta-data/index.js";
import { readReportedError } from "../reported-error.js";
import type { ReportedError } from "../reported-error.js";
import type { DeploymentStatus } from "../vocabulary.js";
import type { Hide } from "./own-secrets.js";
import { because } from "./reasons.js";

/** An error that a device reports, and where. */
export interface LocatedError {
  readonly context: string;
  readonly error: ReportedError;
  readonly path: string;
}

/** What a report is about: a group, or one of its instances. */
export interface Subject {
  /** The group's id. */
  readonly group: string;
  /** The instance's id, `undefined` for the group itself. */
  readonly instance: string | undefined;
}

/** What the `__meta` and the `__errors` of a group, or of an instance, say. */
export interface Report {
  readonly subject: Subject;
  /** The JSON Pointer of the group or of the instance. */
  readonly path: string;
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
 * Names what a report is about, in a sentence: `group "apps"`, `instance "appXYZ" of the group "apps"`.
 *
 * @internal
 */
export function nameOf({ group, instance }: Subject): string {
  const name = `group ${quoteName(group)}`;
  return instance === undefined ? name : `instance ${quoteName(instance)} of the ${name}`;
}

/**
 * Reads the `__meta` and the `__errors` of a group or of an instance, in reported or in desired; null counts as absent. What the group
 * holds as a secret is taken out of the texts of its errors.
 *
 * @internal
 */
export function readReport(holder: JsonObject, path: string, subject: Subject, hide: Hide): Report {
  const place: Place = { subject, path: `${path}/__meta`, hide, problems: [], notes: [] };
  const meta = ownMember(holder, "__meta") ?? null;
  const { status, statusPath, deploymentId } = isJsonObject(meta) ? readMeta(meta, place) : noMeta(meta, place);
  const reported = ownMember(holder, "__errors") ?? null;
  const errors = reported === null ? NO_ERRORS : readErrors(reported, { ...place, path: `${path}/__errors` });
  return { subject, path, status, statusPath, deploymentId, errors, problems: place.problems, notes: place.notes };
}

/** Where something is read, what it belongs to, and what was found wrong so far. */
interface Place {
  readonly subject: Subject;
  readonly path: string;
  readonly hide: Hide;
  readonly problems: Reason<ConfigurationCode>[];
  readonly notes: Reason<ConfigurationCode>[];
}

type MetaReport = Pick<Report, "status" | "statusPath" | "deploymentId">;

function noMeta(meta: JsonValue, { subject, path, problems }: Place): MetaReport {
  if (meta !== null) {
    const message = `The "__meta" of the ${nameOf(subject)} must be an object, not ${describeType(meta)}.`;
    problems.push(because("malformed-meta-data", path, message));
  }
  return { status: undefined, statusPath: path, deploymentId: undefined };
}

function readMeta(meta: JsonObject, place: Place): MetaReport {
  const status = findMember(meta, META_DATA_MEMBER.deploymentStatus);
  const reading = readFound(status, "deploymentStatus", place);
  readFound(findMember(meta, META_DATA_MEMBER.time), "time", place);
  const id = readFound(findMember(meta, META_DATA_MEMBER.deploymentId), "deploymentId", place);
  return {
    status: reading as DeploymentStatus | undefined,
    statusPath: status === undefined ? place.path : `${place.path}/${status.name}`,
    deploymentId: id as string | undefined,
  };
}

/** The value of a member that was found; what is wrong with it is told, and then it has none. */
function readFound(
  found: ReturnType<typeof findMember>,
  field: keyof MetaDataFields,
  { subject, path, problems, notes }: Place,
): string | readonly string[] | undefined {
  if (found === undefined) return undefined;
  const reading = META_DATA_MEMBER[field].read(found.value);
  if ("value" in reading) return reading.value;
  const message = `The ${quoteName(found.name)} of the ${nameOf(subject)} ${reading.breach}.`;
  const place = `${path}/${found.name}`;
  // Whatever is wrong with a status, its word or its type, it is unknown.
  if (field === "deploymentStatus") problems.push(because("unknown-deployment-status", place, message));
  else notes.push({ code: reading.code, path: place, message });
  return undefined;
}

/**
 * Reads the ids of the groups that a desired group depends on; what cannot be read names none.
 *
 * @internal
 */
export function readDependencies(desired: unknown): readonly string[] {
  const meta = ownMember(desired, "__meta");
  const found = isJsonObject(meta) ? findMember(meta, META_DATA_MEMBER.dependencies) : undefined;
  const reading = found === undefined ? undefined : META_DATA_MEMBER.dependencies.read(found.value);
  return reading !== undefined && "value" in reading ? (reading.value as readonly string[]) : [];
}

const NO_ERRORS: readonly LocatedError[] = [];

function readErrors(reported: JsonValue, { subject, path: errorsPath, hide, notes }: Place): readonly LocatedError[] {
  if (!isJsonObject(reported)) {
    const message = `The "__errors" of the ${nameOf(subject)} must be an object, not ${describeType(reported)}.`;
    notes.push(because("malformed-errors", errorsPath, message));
    return NO_ERRORS;
  }
  const contexts = sortNames(Object.keys(reported).filter((context) => reported[context] !== null));
  return contexts.map((context) => {
    const found = ownMember(reported, context);
    const path = appendPointer(errorsPath, context);
    if (!isJsonObject(found)) {
      const told = `The error ${quoteName(context)} of the ${nameOf(subject)}`;
      notes.push(because("malformed-errors", path, `${told} must be an object, not ${describeType(found)}.`));
    }
    return { context, error: readReportedError(context, found, hide), path };
  });
}
