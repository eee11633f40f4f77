import { timeToMilliseconds } from "../json/index.js";
import { describeType, quoteName, redactText } from "../result/index.js";
import type { ConfigurationCode } from "./codes.js";
import type { MetaDataFields } from "./meta-data-fields.js";
import { DEPLOYMENT_STATUSES, isWordOf, REPORTING_MODES } from "./vocabulary.js";
import type { ReportingMode } from "./vocabulary.js";

/**
 * What the value of a member was read as, or why it cannot be read.
 *
 * @internal
 */
export type MemberReading =
  { readonly value: string | readonly string[] } | { readonly code: ConfigurationCode; readonly message: string };

/** Whether a sub-group of `__meta` may stand in a section. */
type Applicability = "optional" | "notApplicable";

/**
 * One row of the source's table: a sub-group of one property, where it applies, and how its value is read.
 *
 * @internal
 */
export interface MetaDataMember {
  readonly field: keyof MetaDataFields;
  /** The sub-group's name in the source's table. */
  readonly subGroup: string;
  /** What the source says that the sub-group is for. */
  readonly description: string;
  /** The property's type in the source's table. */
  readonly type: string;
  /** The spellings on the wire, the one to write first. */
  readonly spellings: readonly [string, ...string[]];
  readonly desired: Applicability;
  readonly reported: Applicability;
  readonly read: (value: unknown) => MemberReading;
}

/**
 * The table of meta-data-object.md, and below it the two members that the second generation added
 * (`reference/device-agent.md` §0).
 *
 * @internal
 */
export const META_DATA_MEMBER: { readonly [Field in keyof MetaDataFields]: MetaDataMember } = {
  deploymentId: {
    field: "deploymentId",
    subGroup: "Deployment Id",
    description: "Indicates the source deployment id of the current configuration.",
    type: "string",
    spellings: ["deploymentId", "deployment"],
    desired: "optional",
    reported: "optional",
    read: readText,
  },
  deploymentStatus: {
    field: "deploymentStatus",
    subGroup: "Deployment Status",
    description: "Indicates the current status of the deployment.",
    type: "string",
    spellings: ["deploymentStatus", "state"],
    desired: "notApplicable",
    reported: "optional",
    read: (value) =>
      isWordOf(DEPLOYMENT_STATUSES, value)
        ? { value }
        : unknownWord("unknown-deployment-status", DEPLOYMENT_STATUSES, value),
  },
  dependencies: {
    field: "dependencies",
    subGroup: "Dependencies",
    description: "Lists the group configuration identifiers the meta data group configuration depends on.",
    type: "string",
    spellings: ["dependencies"],
    desired: "optional",
    reported: "optional",
    read: (value) => (typeof value === "string" ? { value: splitNames(value) } : wrongType("a text", value)),
  },
  reportingMode: {
    field: "reportingMode",
    subGroup: "Reporting Mode",
    description: "Indicates to the agent whether to report the current state of the group configuration or not.",
    type: "boolean or string",
    spellings: ["reportingMode"],
    desired: "optional",
    reported: "optional",
    read: readMode,
  },
  time: {
    field: "time",
    subGroup: "Time Stamp",
    description: "Indicates the time of when the reported meta data was last updated.",
    type: "string",
    spellings: ["time"],
    desired: "notApplicable",
    reported: "optional",
    read: readTime,
  },
  serviceInterfaceVersion: {
    field: "serviceInterfaceVersion",
    subGroup: "Service Interface Version",
    description: "Indicates which version of the group's interface the service speaks.",
    type: "string",
    spellings: ["serviceInterfaceVersion"],
    desired: "optional",
    reported: "notApplicable",
    read: readText,
  },
  deviceInterfaceVersion: {
    field: "deviceInterfaceVersion",
    subGroup: "Device Interface Version",
    description: "Indicates which version of the group's interface the device's handler speaks.",
    type: "string",
    spellings: ["deviceInterfaceVersion"],
    desired: "notApplicable",
    reported: "optional",
    read: readText,
  },
};

/**
 * The same as a list, in the order of the table.
 *
 * @internal
 */
export const META_DATA_MEMBERS: readonly MetaDataMember[] = Object.values(META_DATA_MEMBER);

/** The words of both generations, and the truth values of the source's table. */
const MODES_BY_SPELLING: ReadonlyMap<unknown, ReportingMode> = new Map<unknown, ReportingMode>([
  ...REPORTING_MODES.map((mode) => [mode, mode] as const),
  ["none", "never"],
  ["detailed", "always"],
  [false, "never"],
  [true, "always"],
]);

function readMode(value: unknown): MemberReading {
  const mode = MODES_BY_SPELLING.get(value);
  return mode === undefined ? unknownWord("unknown-reporting-mode", REPORTING_MODES, value) : { value: mode };
}

function readText(value: unknown): MemberReading {
  return typeof value === "string" ? { value } : wrongType("a text", value);
}

function readTime(value: unknown): MemberReading {
  if (typeof value !== "string") return wrongType("a text", value);
  if (timeToMilliseconds(value) !== null) return { value };
  return { code: "malformed-group-time", message: "Expected an ISO 8601 time such as 2016-10-10T17:00:00Z." };
}

/** Splits `"x;y"`; blanks around a name and empty names count for nothing. */
function splitNames(text: string): readonly string[] {
  return text
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function wrongType(expected: string, found: unknown): MemberReading {
  return { code: "wrong-type", message: `Expected ${expected}, found ${describeType(found)}.` };
}

function unknownWord(code: ConfigurationCode, words: readonly string[], found: unknown): MemberReading {
  if (typeof found !== "string") return wrongType("a text", found);
  return {
    code,
    message: `Expected one of ${words.map(quoteName).join(", ")}, found ${quoteName(redactText(found))}.`,
  };
}
