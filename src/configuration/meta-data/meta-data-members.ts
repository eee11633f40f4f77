import { isTime, TIME_OPTION } from "../../json/index.js";
import { describeType, oneOf, quoteName, STRING_OPTION } from "../../result/index.js";
import type { OptionShape } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { DEPLOYMENT_STATUSES, isWordOf, REPORTING_MODES } from "../vocabulary.js";
import type { DeploymentStatus, ReportingMode } from "../vocabulary.js";

/** What a group's `__meta` says, member by member; `MetaData` has these fields, and so has every copy of one. */
export interface MetaDataFields {
  /** The operator's name for the deployment that the configuration came with; `"unspecified"` when nobody named one. */
  readonly deploymentId: string;
  /** The ids of the groups that this one depends on; on the wire one string, `"x;y"`. */
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
 * What a `__meta` says that says nothing. Source: Meta Data Object, and Windows device agent §1.2.
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
 * What the value of a member was read as, or why it cannot be read: what follows the member's name in a sentence.
 *
 * @internal
 */
export type MemberReading =
  { readonly value: string | readonly string[] } | { readonly code: ConfigurationCode; readonly breach: string };

/** Whether a sub-group of `__meta` may be in a section. */
type Applicability = "optional" | "notApplicable";

/**
 * One row of the source's table: a sub-group of one property, where it applies, and what its value may be.
 *
 * @internal
 */
export interface MetaDataMember {
  readonly field: keyof MetaDataFields;
  /** The sub-group's name in the source's table. */
  readonly subGroup: string;
  /** The spellings on the wire, the one to write first. */
  readonly spellings: readonly [string, ...string[]];
  readonly desired: Applicability;
  readonly reported: Applicability;
  /** What a program may say that the field is. */
  readonly option: OptionShape;
  /** Reads what a twin says that it is. */
  readonly read: (value: unknown) => MemberReading;
}

/** The ids of groups as a program gives them: each can be written between semicolons and read again. */
const GROUP_IDS: OptionShape = {
  expected: 'an array of group ids without ";"',
  fits: (value) => Array.isArray(value) && value.every(isWritableName),
};

/**
 * The table of Meta Data Object, and below it the two members that the second generation added
 * (Windows device agent §0).
 *
 * @internal
 */
export const META_DATA_MEMBER: { readonly [Field in keyof MetaDataFields]: MetaDataMember } = {
  deploymentId: {
    field: "deploymentId",
    subGroup: "Deployment Id",
    spellings: ["deploymentId", "deployment"],
    desired: "optional",
    reported: "optional",
    option: STRING_OPTION,
    read: readString,
  },
  deploymentStatus: {
    field: "deploymentStatus",
    subGroup: "Deployment Status",
    spellings: ["deploymentStatus", "state"],
    desired: "notApplicable",
    reported: "optional",
    option: /* @__PURE__ */ oneOf(DEPLOYMENT_STATUSES),
    read: readStatus,
  },
  dependencies: {
    field: "dependencies",
    subGroup: "Dependencies",
    spellings: ["dependencies"],
    desired: "optional",
    reported: "optional",
    option: GROUP_IDS,
    read: readNames,
  },
  reportingMode: {
    field: "reportingMode",
    subGroup: "Reporting Mode",
    spellings: ["reportingMode"],
    desired: "optional",
    reported: "optional",
    option: /* @__PURE__ */ oneOf(REPORTING_MODES),
    read: readMode,
  },
  time: {
    field: "time",
    subGroup: "Time Stamp",
    spellings: ["time"],
    desired: "notApplicable",
    reported: "optional",
    option: TIME_OPTION,
    read: readTime,
  },
  serviceInterfaceVersion: {
    field: "serviceInterfaceVersion",
    subGroup: "Service Interface Version",
    spellings: ["serviceInterfaceVersion"],
    desired: "optional",
    reported: "notApplicable",
    option: STRING_OPTION,
    read: readString,
  },
  deviceInterfaceVersion: {
    field: "deviceInterfaceVersion",
    subGroup: "Device Interface Version",
    spellings: ["deviceInterfaceVersion"],
    desired: "notApplicable",
    reported: "optional",
    option: STRING_OPTION,
    read: readString,
  },
};

/**
 * The same as a list, in the order of the table.
 *
 * @internal
 */
export const META_DATA_MEMBERS: readonly MetaDataMember[] = /* @__PURE__ */ Object.values(META_DATA_MEMBER);

/** The words of both generations, and the booleans of the source's table. */
const MODES_BY_SPELLING: ReadonlyMap<unknown, ReportingMode> = new Map<unknown, ReportingMode>([
  ["never", "never"],
  ["minimal", "minimal"],
  ["always", "always"],
  ["none", "never"],
  ["detailed", "always"],
  [false, "never"],
  [true, "always"],
]);

function readMode(value: unknown): MemberReading {
  const mode = MODES_BY_SPELLING.get(value);
  return mode === undefined ? unknownWord("unknown-reporting-mode", REPORTING_MODES, value) : { value: mode };
}

function readStatus(value: unknown): MemberReading {
  if (isWordOf(DEPLOYMENT_STATUSES, value)) return { value };
  return unknownWord("unknown-deployment-status", DEPLOYMENT_STATUSES, value);
}

function readNames(value: unknown): MemberReading {
  return typeof value === "string" ? { value: splitNames(value) } : notAString(value);
}

function readString(value: unknown): MemberReading {
  return typeof value === "string" ? { value } : notAString(value);
}

function readTime(value: unknown): MemberReading {
  if (typeof value !== "string") return notAString(value);
  if (isTime(value)) return { value };
  return { code: "malformed-group-time", breach: `must be ${TIME_OPTION.expected}` };
}

/** Splits `"x;y"`; blanks around a name and empty names count for nothing. */
function splitNames(list: string): readonly string[] {
  return list
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function isWritableName(name: unknown): boolean {
  return typeof name === "string" && name !== "" && name === name.trim() && !name.includes(";");
}

function notAString(found: unknown): MemberReading {
  return { code: "wrong-type", breach: `must be a string, not ${describeType(found)}` };
}

/** What can be a misspelt word of a vocabulary; anything else may be a value that does not belong into a message. */
const A_WORD = /^[A-Za-z][a-zA-Z_ -]{0,23}$/;

function unknownWord(code: ConfigurationCode, words: readonly string[], found: unknown): MemberReading {
  if (typeof found !== "string") return notAString(found);
  const shown = A_WORD.test(found) ? quoteName(found) : "another string";
  return { code, breach: `must be ${oneOf(words).expected}, not ${shown}` };
}
