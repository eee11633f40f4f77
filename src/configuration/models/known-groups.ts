import { formatPointer } from "../../json/index.js";
import type { Issue } from "../../result/index.js";
import { validateDocument } from "../../schema/index.js";
import type { SchemaCode, SchemaDocuments } from "../../schema/index.js";
import { secretProperties } from "./define-group.js";
import type { GroupModel, GroupSection, PropertyRule, SubGroupProperties } from "./define-group.js";
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

const BOTH: PropertyRule = {};
const READ_ONLY: PropertyRule = { desired: "notApplicable" };
const NOT_REPORTED: PropertyRule = { reported: "notApplicable" };
const SECRET: PropertyRule = { reported: "notApplicable", secret: true };
const TOGETHER: PropertyRule = { desired: "required" };

/** Properties that are each a sub-group of their own. */
function eachAlone<Name extends string>(
  rule: PropertyRule,
  names: readonly Name[],
): Readonly<Record<Name, SubGroupProperties>> {
  return Object.fromEntries(names.map((name) => [name, { [name]: rule }])) as Record<Name, SubGroupProperties>;
}

/** Properties that are one sub-group together. */
function allTogether(rule: PropertyRule, names: readonly string[]): SubGroupProperties {
  return Object.fromEntries(names.map((name) => [name, rule]));
}

const STORES = [
  "rootCATrustedCertificates_Root",
  "rootCATrustedCertificates_CA",
  "rootCATrustedCertificates_TrustedPublisher",
  "rootCATrustedCertificates_TrustedPeople",
  "certificateStore_CA_System",
  "certificateStore_Root_System",
  "certificateStore_My_User",
  "certificateStore_My_System",
] as const;

const ZONE = [
  "dynamicDaylightTimeDisabled",
  "timeZoneKeyName",
  "timeZoneBias",
  "timeZoneDaylightBias",
  "timeZoneDaylightDate",
  "timeZoneDaylightName",
  "timeZoneDaylightDayOfWeek",
  "timeZoneStandardBias",
  "timeZoneStandardDate",
  "timeZoneStandardName",
  "timeZoneStandardDayOfWeek",
] as const;

const UPDATE = [
  "activeHoursStart",
  "activeHoursEnd",
  "allowAutoUpdate",
  "allowUpdateService",
  "branchReadinessLevel",
  "deferFeatureUpdatesPeriodInDays",
  "deferQualityUpdatesPeriodInDays",
  "pauseFeatureUpdates",
  "pauseQualityUpdates",
  "scheduledInstallDay",
  "scheduledInstallTime",
] as const;

const FACTS = [
  "batteryStatus",
  "batteryRemaining",
  "batteryRuntime",
  "displayResolution",
  "dmVer",
  "fwVer",
  "hwVer",
  "id",
  "language",
  "manufacturer",
  "model",
  "name",
  "oem",
  "osEdition",
  "osPlatform",
  "processorArchitecture",
  "processorType",
  "radioSwVer",
  "secureBootState",
  "swVer",
  "totalMemory",
  "type",
] as const;

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

/** The groups that the documented agent knows, each with a schema in `schemas/groups/`. Source: `reference/device-agent.md` §6. */
export const KNOWN_GROUPS: KnownGroups = {
  rebootInfo: known("rebootInfo", "groups/reboot-info", {
    ...eachAlone(BOTH, ["singleRebootTime", "dailyRebootTime"]),
    ...eachAlone(READ_ONLY, ["lastBootTime"]),
  }),
  timeInfo: known("timeInfo", "groups/time-info", {
    ...eachAlone(BOTH, ["ntpServer"]),
    timeZone: allTogether(TOGETHER, ZONE),
  }),
  windowsTelemetry: known("windowsTelemetry", "groups/windows-telemetry", eachAlone(TOGETHER, ["level"])),
  windowsUpdate: known("windowsUpdate", "groups/windows-update", eachAlone(BOTH, UPDATE)),
  deviceInfo: known("deviceInfo", "groups/device-info", { device: allTogether(READ_ONLY, FACTS) }),
  certificates: known("certificates", "groups/certificates", {
    ...eachAlone(SECRET, ["connectionString"]),
    ...eachAlone(BOTH, STORES),
  }),
  uwpApps: known("uwpApps", "groups/uwp-apps", {
    ...eachAlone(SECRET, ["connectionString"]),
    ...eachAlone(BOTH, ["apps"]),
  }),
  eventTracingCollectors: known("eventTracingCollectors", "groups/event-tracing-collectors", {}, [
    "desired",
    "reported",
  ]),
  __deviceSchemas: known("__deviceSchemas", "groups/device-schemas", { reporting: { reporting: NOT_REPORTED } }, [
    "reported",
  ]),
};

/**
 * The JSON Pointers, within a group, of values that must never be shown; none for a group that is not known.
 *
 * @internal
 */
export function secretPaths(id: string): ReadonlySet<string> {
  return SECRET_PATHS.get(id) ?? NO_PATHS;
}

const NO_PATHS: ReadonlySet<string> = new Set();

const SECRET_PATHS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(KNOWN_GROUPS as unknown as Readonly<Record<string, GroupModel>>).map(([id, { subGroups }]) => [
    id,
    new Set(secretProperties(subGroups).map((name) => formatPointer([name]))),
  ]),
);

function known<Name extends GroupSchemaName>(
  id: string,
  schema: Name,
  subGroups: GroupModel["subGroups"],
  open: readonly GroupSection[] = [],
): KnownGroup<Name> {
  return {
    id,
    subGroups,
    otherMembers: { desired: open.includes("desired"), reported: open.includes("reported") },
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
