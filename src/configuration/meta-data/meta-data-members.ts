import { timeToMilliseconds } from "../../json/index.js";
import { describeType, quoteName, redactText } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import type { MetaDataFields } from "./meta-data-fields.js";
import { DEPLOYMENT_STATUSES, isWordOf, REPORTING_MODES } from "../vocabulary.js";
import type { ReportingMode } from "../vocabulary.js";

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
  /** The spellings on the wire, the one to write first. */
  readonly spellings: readonly [string, ...string[]];
  readonly desired: Applicability;
  readonly reported: Applicability;
  readonly read: (value: unknown) => MemberReading;
}

const BOTH = { desired: "optional", reported: "optional" } as const;
const DESIRED_ONLY = { desired: "optional", reported: "notApplicable" } as const;
const REPORTED_ONLY = { desired: "notApplicable", reported: "optional" } as const;

function property(
  field: keyof MetaDataFields,
  subGroup: string,
  applicability: Pick<MetaDataMember, "desired" | "reported">,
  read: MetaDataMember["read"],
  ...earlierSpellings: readonly string[]
): MetaDataMember {
  return { field, subGroup, spellings: [field, ...earlierSpellings], ...applicability, read };
}

/**
 * The table of meta-data-object.md, and below it the two members that the second generation added
 * (`reference/device-agent.md` §0).
 *
 * @internal
 */
export const META_DATA_MEMBER: { readonly [Field in keyof MetaDataFields]: MetaDataMember } = {
  deploymentId: property("deploymentId", "Deployment Id", BOTH, readText, "deployment"),
  deploymentStatus: property("deploymentStatus", "Deployment Status", REPORTED_ONLY, readStatus, "state"),
  dependencies: property("dependencies", "Dependencies", BOTH, readNames),
  reportingMode: property("reportingMode", "Reporting Mode", BOTH, readMode),
  time: property("time", "Time Stamp", REPORTED_ONLY, readTime),
  serviceInterfaceVersion: property("serviceInterfaceVersion", "Service Interface Version", DESIRED_ONLY, readText),
  deviceInterfaceVersion: property("deviceInterfaceVersion", "Device Interface Version", REPORTED_ONLY, readText),
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

function readStatus(value: unknown): MemberReading {
  if (isWordOf(DEPLOYMENT_STATUSES, value)) return { value };
  return unknownWord("unknown-deployment-status", DEPLOYMENT_STATUSES, value);
}

function readNames(value: unknown): MemberReading {
  return typeof value === "string" ? { value: splitNames(value) } : wrongType("a string", value);
}

function readText(value: unknown): MemberReading {
  return typeof value === "string" ? { value } : wrongType("a string", value);
}

function readTime(value: unknown): MemberReading {
  if (typeof value !== "string") return wrongType("a string", value);
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
  if (typeof found !== "string") return wrongType("a string", found);
  return {
    code,
    message: `Expected one of ${words.map(quoteName).join(", ")}, found ${quoteName(redactText(found))}.`,
  };
}
