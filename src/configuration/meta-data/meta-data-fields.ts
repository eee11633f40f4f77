import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import { META_DATA_MEMBERS } from "./meta-data-members.js";
import type { DeploymentStatus, ReportingMode } from "../vocabulary.js";

/** What a group's `__meta` says, member by member; `MetaData` has these fields, and so has every copy of one. */
export interface MetaDataFields {
  /** The operator's name for the deployment that the configuration came with; `"unspecified"` when nobody named one. */
  readonly deploymentId: string;
  /** The ids of the groups that this one depends on; on the wire one text, `"x;y"`. */
  readonly dependencies: readonly string[];
  /** How much of the group's state the device is to report. */
  readonly reportingMode: ReportingMode;
  /** What became of the configuration; reported only. */
  readonly deploymentStatus: DeploymentStatus;
  /** When the reported meta data was last updated, an ISO 8601 time; `undefined` until then. */
  readonly time: string | undefined;
  /** The version of the interface that the service speaks, such as `"1.0.0"`; desired only. */
  readonly serviceInterfaceVersion: string | undefined;
  /** The version of the interface that the device's handler speaks; reported only. */
  readonly deviceInterfaceVersion: string | undefined;
}

/**
 * What a `__meta` says that says nothing. Source: meta-data-object.md, and `reference/device-agent.md` §1.2.
 *
 * @internal
 */
export const DEFAULT_META_DATA: MetaDataFields = {
  deploymentId: "unspecified",
  dependencies: [],
  reportingMode: "always",
  deploymentStatus: "notStarted",
  time: undefined,
  serviceInterfaceVersion: undefined,
  deviceInterfaceVersion: undefined,
};

/**
 * Reads what was remembered: a `MetaData`, a copy from another copy of the package, or either after a way through JSON.
 * What is missing or damaged takes its default.
 *
 * @internal
 */
export function recallMetaData(remembered: unknown): MetaDataFields {
  if (!isJsonObject(remembered)) return DEFAULT_META_DATA;
  const fields: Record<string, unknown> = { ...DEFAULT_META_DATA };
  for (const { field, read } of META_DATA_MEMBERS) {
    const value = ownMember(remembered, field);
    const reading = read(isNames(value) ? value.join(";") : value);
    if ("value" in reading) fields[field] = reading.value;
  }
  return fields as unknown as MetaDataFields;
}

function isNames(value: JsonValue | undefined): value is readonly string[] {
  return Array.isArray(value) && (value as readonly unknown[]).every((name) => typeof name === "string");
}
