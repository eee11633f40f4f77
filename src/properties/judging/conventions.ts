import { isJsonObject } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import type { Member } from "../member.js";
import type { Convention } from "../vocabulary.js";
import type { Signs } from "./signs.js";

/**
 * What a member turned out to be: its convention, and which of the convention's judges it is for.
 *
 * @internal
 */
export type Judge =
  "group" | "update" | "legacy-update" | "diagnostics" | "component" | "acknowledgement" | "words" | "comparison";

/** The convention that each judge belongs to. */
export const CONVENTION_OF: Readonly<Record<Judge, Convention>> = {
  group: "configuration-group",
  update: "device-update",
  "legacy-update": "device-update",
  diagnostics: "device-update",
  component: "plug-and-play",
  acknowledgement: "plug-and-play",
  words: "device-words",
  comparison: "plain",
};

/**
 * What signs are looked for in.
 *
 * @internal
 */
export type Sides = Pick<Member, "name" | "desired" | "reported">;

/** One row: the sign, and which judge a member with it is for. */
interface ConventionRule {
  readonly row: string;
  readonly condition: string;
  readonly judge: Judge;
  readonly holds: (member: Sides, signs: Signs) => boolean;
}

/**
 * The table of conventions; the twins of runtime modules, its row 1, are told apart before. Members of a component are
 * tried from row 6 on. Source: Twin conventions §0.
 *
 * @internal
 */
export const CONVENTION_RULES: readonly ConventionRule[] = [
  {
    row: "2",
    condition: "the member or an instance has `__meta` or `__errors`, or is the refreshing marker",
    judge: "group",
    holds: (_member, { isGroup }) => isGroup,
  },
  {
    row: "3a",
    condition: "the name `deviceUpdate`, with `service` or `agent`",
    judge: "update",
    holds: ({ name, desired, reported }) => name === "deviceUpdate" && hasOne(desired, reported, ["service", "agent"]),
  },
  {
    row: "3b",
    condition: "the name `azureDeviceUpdateAgent`, with `service`, `client` or `agent`",
    judge: "legacy-update",
    holds: ({ name, desired, reported }) =>
      name === "azureDeviceUpdateAgent" && hasOne(desired, reported, ["service", "client", "agent"]),
  },
  {
    row: "4",
    condition: "the name `diagnosticInformation`, with `service` or `agent`",
    judge: "diagnostics",
    holds: ({ name, desired, reported }) =>
      name === "diagnosticInformation" && hasOne(desired, reported, ["service", "agent"]),
  },
  {
    row: "5",
    condition: '`"__t": "c"` on either side: a component, whose members are judged by the rows below',
    judge: "component",
    holds: ({ desired }, { isComponent }) => isComponent && (desired === undefined || isJsonObject(desired)),
  },
  {
    row: "6",
    condition: "an acknowledgement is reported, and what is desired has no `ac` of its own",
    judge: "acknowledgement",
    holds: (_member, { acknowledgement }) => acknowledgement !== undefined,
  },
  {
    row: "7",
    condition: "the reported object has a known word under `status`, `state` or a name that ends in `Status`",
    judge: "words",
    holds: (_member, { word }) => word?.reading !== undefined,
  },
];

/**
 * The last row, which takes every member that no sign is found in.
 *
 * @internal
 */
export const WITHOUT_SIGN: Omit<ConventionRule, "holds"> = {
  row: "8",
  condition: "anything else",
  judge: "comparison",
};

/** The rows for members of a component, which is no place for groups or for another component. */
const WITHIN_COMPONENTS = /* @__PURE__ */ CONVENTION_RULES.slice(5);

/**
 * Finds the judge of a member: the first row whose sign holds.
 *
 * @param isWithin - whether the member is one of a component
 * @internal
 */
export function findJudge(member: Sides, signs: Signs, isWithin: boolean): Judge {
  for (const { judge, holds } of isWithin || isOrdinary(member, signs) ? WITHIN_COMPONENTS : CONVENTION_RULES) {
    if (holds(member, signs)) return judge;
  }
  return WITHOUT_SIGN.judge;
}

/** Whether rows 2 to 5 do not hold, as for nearly all members; they are not asked then. */
function isOrdinary({ name }: Sides, { isGroup, isComponent }: Signs): boolean {
  return !isGroup && !isComponent && !NAMES.has(name);
}

/** The names that are signs. */
const NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "deviceUpdate",
  "azureDeviceUpdateAgent",
  "diagnosticInformation",
]);

function hasOne(desired: JsonValue | undefined, reported: JsonValue | undefined, names: readonly string[]): boolean {
  return [desired, reported].some((side) => isJsonObject(side) && names.some((name) => Object.hasOwn(side, name)));
}
