import { secretProperties } from "./define-group.js";
import type { GroupModel, PropertyRule, SubGroupProperties } from "./define-group.js";

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

/** The properties of a known group: those that are named, and the sections in which other names are expected too. */
export type KnownProperties = Pick<GroupModel, "subGroups" | "otherMembers">;

/** The ids of the known groups. */
export type KnownGroupId =
  | "rebootInfo"
  | "timeInfo"
  | "windowsTelemetry"
  | "windowsUpdate"
  | "deviceInfo"
  | "certificates"
  | "uwpApps"
  | "eventTracingCollectors"
  | "__deviceSchemas";

/**
 * The properties of the known groups. They stand apart from the models, so that whoever only asks for the secrets of a
 * group does not bring all compiled validators along. Source: Windows device agent §6; `dailySchedule` is that of
 * Configuration Granularity, "Optional Sub-Groups".
 *
 * @internal
 */
export const KNOWN_PROPERTIES: Readonly<Record<KnownGroupId, KnownProperties>> = /* @__PURE__ */ knownProperties();

function knownProperties(): Readonly<Record<KnownGroupId, KnownProperties>> {
  return {
    rebootInfo: closed({
      ...eachAlone(BOTH, ["singleRebootTime", "dailyRebootTime", "dailySchedule"]),
      ...eachAlone(READ_ONLY, ["lastBootTime"]),
    }),
    timeInfo: closed({ ...eachAlone(BOTH, ["ntpServer"]), timeZone: allTogether(TOGETHER, ZONE) }),
    windowsTelemetry: closed(eachAlone(TOGETHER, ["level"])),
    windowsUpdate: closed(eachAlone(BOTH, UPDATE)),
    deviceInfo: closed({ device: allTogether(READ_ONLY, FACTS) }),
    certificates: closed({ ...eachAlone(SECRET, ["connectionString"]), ...eachAlone(BOTH, STORES) }),
    uwpApps: closed({ ...eachAlone(SECRET, ["connectionString"]), ...eachAlone(BOTH, ["apps"]) }),
    eventTracingCollectors: { subGroups: {}, otherMembers: { desired: true, reported: true } },
    __deviceSchemas: {
      subGroups: { reporting: { reporting: NOT_REPORTED } },
      otherMembers: { desired: false, reported: true },
    },
  };
}

function closed(subGroups: GroupModel["subGroups"]): KnownProperties {
  return { subGroups, otherMembers: { desired: false, reported: false } };
}

/**
 * The members of a group that are not compared like the others, by name.
 *
 * @internal
 */
export interface UncomparedMembers {
  /** Values that must never be shown. */
  readonly secrets: ReadonlySet<string>;
  /** Properties that do not apply in the reported section, and are not missed there. */
  readonly unreported: ReadonlySet<string>;
}

/**
 * Finds out which members of a group are not compared like the others.
 *
 * @internal
 */
export function uncomparedMembers({ subGroups }: Pick<GroupModel, "subGroups">): UncomparedMembers {
  const unreported = Object.values(subGroups).flatMap((properties) =>
    Object.entries(properties).flatMap(([name, { reported }]) => (reported === "notApplicable" ? [name] : [])),
  );
  return { secrets: new Set(secretProperties(subGroups)), unreported: new Set(unreported) };
}

/**
 * The same for a group by its id; one that is not known has no such members.
 *
 * @internal
 */
export function uncomparedOfKnown(id: string): UncomparedMembers {
  return UNCOMPARED.get(id) ?? NONE;
}

const NONE: UncomparedMembers = /* @__PURE__ */ uncomparedMembers({ subGroups: {} });

const UNCOMPARED: ReadonlyMap<string, UncomparedMembers> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(KNOWN_PROPERTIES).map(([id, properties]) => [id, uncomparedMembers(properties)]),
);
