import type { Issue } from "../../result/index.js";
import { validateDocument } from "../../schema/index.js";
import type { SchemaCode, SchemaDocuments } from "../../schema/index.js";
import type { GroupModel, GroupSection } from "./define-group.js";
import { KNOWN_PROPERTIES } from "./known-properties.js";
import type { KnownGroupId } from "./known-properties.js";
import type { Validate } from "./section-validator.js";

/** The schemas of the known groups: they describe a group in both sections. */
export type GroupSchemaName = Extract<keyof SchemaDocuments, `groups/${string}`>;

/**
 * The type of a known group's value in one section, as its schema describes it.
 *
 * @typeParam Name - the name of the group's schema
 * @typeParam Section - the section
 */
export type KnownGroupValue<Name extends GroupSchemaName, Section extends GroupSection> = NonNullable<
  SchemaDocuments[Name][Section]
>;

/** The models of the known groups, by id. */
export interface KnownGroups {
  /** When the device restarts. */
  readonly rebootInfo: KnownGroup<"groups/reboot-info">;
  /** The time server and the time zone. */
  readonly timeInfo: KnownGroup<"groups/time-info">;
  /** How much telemetry Windows sends. */
  readonly windowsTelemetry: KnownGroup<"groups/windows-telemetry">;
  /** When and how Windows updates itself. */
  readonly windowsUpdate: KnownGroup<"groups/windows-update">;
  /** What the device is; read-only. */
  readonly deviceInfo: KnownGroup<"groups/device-info">;
  /** Which certificates are installed. */
  readonly certificates: KnownGroup<"groups/certificates">;
  /** Which applications are installed. */
  readonly uwpApps: KnownGroup<"groups/uwp-apps">;
  /** Which traces are collected. */
  readonly eventTracingCollectors: KnownGroup<"groups/event-tracing-collectors">;
  /** Which groups the device knows. */
  readonly __deviceSchemas: KnownGroup<"groups/device-schemas">;
}

/**
 * The model of a known group, typed by its schema.
 *
 * @typeParam Name - the name of the group's schema
 */
export type KnownGroup<Name extends GroupSchemaName> = GroupModel<
  KnownGroupValue<Name, "desired">,
  KnownGroupValue<Name, "reported">
>;

/** The groups that the documented agent knows, each with a schema in `schemas/groups/`. Source: Windows device agent §6. */
export const KNOWN_GROUPS: KnownGroups = /* @__PURE__ */ knownGroups();

function knownGroups(): KnownGroups {
  return {
    rebootInfo: known("rebootInfo", "groups/reboot-info"),
    timeInfo: known("timeInfo", "groups/time-info"),
    windowsTelemetry: known("windowsTelemetry", "groups/windows-telemetry"),
    windowsUpdate: known("windowsUpdate", "groups/windows-update"),
    deviceInfo: known("deviceInfo", "groups/device-info"),
    certificates: known("certificates", "groups/certificates"),
    uwpApps: known("uwpApps", "groups/uwp-apps"),
    eventTracingCollectors: known("eventTracingCollectors", "groups/event-tracing-collectors"),
    __deviceSchemas: known("__deviceSchemas", "groups/device-schemas"),
  };
}

function known<Name extends GroupSchemaName>(id: KnownGroupId, schema: Name): KnownGroup<Name> {
  return {
    id,
    ...KNOWN_PROPERTIES[id],
    validate: { desired: schemaValidate(schema, "desired"), reported: schemaValidate(schema, "reported") },
  };
}

/** Puts a value at its place in the schema's document, and takes the place out of the paths again. */
function schemaValidate(schema: GroupSchemaName, section: GroupSection): Validate {
  return (value) => {
    const issues: readonly Issue<SchemaCode>[] = validateDocument(schema, { [section]: value });
    return { value, issues: issues.map((issue) => ({ ...issue, path: issue.path.replace(`/${section}`, "") })) };
  };
}
