import { isJsonObject, ownMember, TIME_OPTION } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { requireOption, requireOptions } from "../../result/index.js";
import type { OptionShape, Result } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { DEFAULT_META_DATA, META_DATA_MEMBERS } from "./meta-data-members.js";
import type { MetaDataFields } from "./meta-data-members.js";
import { readMetaData, recallMetaData } from "./read-meta-data.js";
import type { DeploymentStatus, ReportingMode } from "../vocabulary.js";
import { writeMetaData } from "./write-meta-data.js";
import type { DialectOption } from "./write-meta-data.js";

/** Some of the fields of a `MetaData`; one that is left out or `undefined` takes its default. */
export type MetaDataChanges = { readonly [Field in keyof MetaDataFields]?: MetaDataFields[Field] | undefined };

/** What each field may be. */
const FIELD_OPTIONS: Readonly<Record<string, OptionShape>> = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ META_DATA_MEMBERS.map(({ field, option }) => [field, option] as const),
);

/**
 * The `__meta` of a configuration group: which deployment it came from, what it depends on, how much is reported, and
 * what became of it.
 *
 * A value like a number: every `with…` answers another one. It has public fields only and nothing asks whether a value
 * is an instance of it, so that a `MetaData` of one copy of the package works in every other.
 *
 * Source: Meta Data Object; the second generation's members are those of Windows device agent §0.
 *
 * @example
 * ```ts
 * import { MetaData } from "twinstate";
 *
 * const read = MetaData.parse({ __meta: { deploymentId: "spring", dependencies: "network;time" } });
 * read.ok && read.value.dependsOn("time"); // → true
 * ```
 */
export class MetaData implements MetaDataFields {
  /** The operator's name for the deployment; `"unspecified"` when nobody named one. */
  readonly deploymentId: string;
  /** The ids of the groups that this one depends on, in the order in which they were written. */
  readonly dependencies: readonly string[];
  /** How much of the group's state the device is to report; `"always"` when nobody said. */
  readonly reportingMode: ReportingMode;
  /** What became of the configuration; `"notStarted"` when nobody said. */
  readonly deploymentStatus: DeploymentStatus;
  /** When the reported meta data was last updated, an ISO 8601 time; `undefined` until then. */
  readonly time: string | undefined;
  /** The version of the interface that the service speaks; `undefined` when nobody said. */
  readonly serviceInterfaceVersion: string | undefined;
  /** The version of the interface that the device's handler speaks; `undefined` when nobody said. */
  readonly deviceInterfaceVersion: string | undefined;

  /**
   * Makes a value from fields; those that are left out take their defaults.
   *
   * @param fields - what to say; a value that is not of its field's type, such as the wire's `true` for a reporting
   * mode, is a programming error and throws a `TypeError`
   */
  constructor(fields: MetaDataChanges = {}) {
    requireOptions(fields, FIELD_OPTIONS);
    this.deploymentId = fields.deploymentId ?? DEFAULT_META_DATA.deploymentId;
    this.dependencies = Object.freeze([...(fields.dependencies ?? DEFAULT_META_DATA.dependencies)]);
    this.reportingMode = fields.reportingMode ?? DEFAULT_META_DATA.reportingMode;
    this.deploymentStatus = fields.deploymentStatus ?? DEFAULT_META_DATA.deploymentStatus;
    this.time = fields.time;
    this.serviceInterfaceVersion = fields.serviceInterfaceVersion;
    this.deviceInterfaceVersion = fields.deviceInterfaceVersion;
    Object.freeze(this);
  }

  /**
   * Reads the `__meta` of a group, on top of what was known.
   *
   * Always ok. What is absent keeps its previous value; null, which deletes, returns to the default, a member or the
   * whole `__meta`. A `__meta` that is not an object and a member of a wrong type keep what was known and are warnings
   * with their path. Both generations' spellings are read.
   *
   * @param group - a group's value in desired or reported
   * @param previous - what was known before, a `MetaData` or a copy of one after a way through JSON
   * @returns the meta data, with warnings whose paths point into `group`
   */
  static parse(group: unknown, previous?: MetaDataFields): Result<MetaData, ConfigurationCode> {
    return read(isJsonObject(group) ? ownMember(group, "__meta") : undefined, previous, "/__meta");
  }

  /**
   * Reads a `__meta` object itself, on top of what was known; otherwise like {@link MetaData.parse}.
   *
   * @param meta - the value of a `__meta` member
   * @param previous - what was known before
   * @returns the meta data, with warnings whose paths point into `meta`
   */
  static parseObject(meta: unknown, previous?: MetaDataFields): Result<MetaData, ConfigurationCode> {
    return read(meta, previous, "");
  }

  /** Whether the current state of the group is to be reported: the mode is `"always"`. */
  get shouldReport(): boolean {
    return this.reportingMode === "always";
  }

  /**
   * Tells whether this group depends directly on another.
   *
   * @param groupId - the other group's id
   * @returns whether it is named in `dependencies`
   */
  dependsOn(groupId: string): boolean {
    return this.dependencies.includes(groupId);
  }

  /**
   * Changes any fields, and stamps nothing.
   *
   * @param changes - the fields to change; a value that cannot be written throws a `TypeError`
   * @returns the changed meta data
   */
  with(changes: MetaDataChanges): MetaData {
    return new MetaData({ ...recallMetaData(this), ...changes });
  }

  /**
   * Changes the status and stamps the time, as the original does.
   *
   * @param deploymentStatus - the new status
   * @param options - `now`: the time to stamp, ISO 8601
   * @returns the changed meta data
   */
  withDeploymentStatus(deploymentStatus: DeploymentStatus, options: { readonly now: string }): MetaData {
    requireNow(options);
    return this.with({ deploymentStatus, time: options.now });
  }

  /**
   * Changes the deployment id and stamps the time, as the original does.
   *
   * @param deploymentId - the new id
   * @param options - `now`: the time to stamp, ISO 8601
   * @returns the changed meta data
   */
  withDeploymentId(deploymentId: string, options: { readonly now: string }): MetaData {
    requireNow(options);
    return this.with({ deploymentId, time: options.now });
  }

  /**
   * Writes the `__meta` for the desired section.
   *
   * @param options - `dialect`: which generation's spelling, the one of Meta Data Object unless told
   * @returns the value of the `__meta` member
   */
  toDesired(options?: DialectOption): JsonObject {
    return writeMetaData(this, "desired", options);
  }

  /**
   * Writes the `__meta` for the reported section.
   *
   * @param options - `dialect`: which generation's spelling, the one of Meta Data Object unless told
   * @returns the value of the `__meta` member
   */
  toReported(options?: DialectOption): JsonObject {
    return writeMetaData(this, "reported", options);
  }

  /**
   * Writes every member of both sections, so that {@link MetaData.parseObject} reads the same value again.
   *
   * @returns what `JSON.stringify` writes
   */
  toJSON(): JsonObject {
    return { ...this.toDesired(), ...this.toReported() };
  }
}

/** The time to stamp is not optional. */
function requireNow(options: { readonly now: string }): void {
  requireOptions(options, {});
  requireOption("now", TIME_OPTION, options.now);
}

function read(meta: unknown, previous: unknown, path: string): Result<MetaData, ConfigurationCode> {
  const { fields, issues } = readMetaData(meta, recallMetaData(previous), path);
  return { ok: true, value: new MetaData(fields), issues };
}
