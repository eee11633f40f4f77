import { compareNames, formatPointer, isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { describeType, quoteName, requireOption, toResult } from "../../result/index.js";
import type { Issue, Result } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import type { GroupModel, GroupSection, SubGroupProperties } from "./define-group.js";
import { isRefreshing, META_MEMBERS } from "../group-names.js";
import { error, unknownMembers } from "../issues.js";
import type { Validated } from "./section-validator.js";
import { validateMetaData } from "../meta-data/index.js";
import { SECTION_OPTION } from "../vocabulary.js";

/**
 * Checks a group's value against its model.
 *
 * Every sub-group is optional: an empty group is fine, and so is the refreshing marker. Within a sub-group that is
 * there, required properties must be there too; null counts as absent. A property that does not apply in the section is
 * the error `not-applicable-property`, an unknown one the warning `unknown-property`. `__meta` is checked like
 * `validateMetaData` does.
 *
 * Source: Configuration Granularity, "Optional Sub-Groups" and "Not Applicable Sub-Groups".
 *
 * @param model - the model, one of `KNOWN_GROUPS` or from `defineGroup`
 * @param section - the section that the value stands in; anything else throws a `TypeError`
 * @param value - the group's value
 * @returns what is wrong, in the order of the paths, which point into `value`; empty when it is fine
 * @example
 * ```ts
 * import { KNOWN_GROUPS, validateGroup } from "twinstate";
 *
 * validateGroup(KNOWN_GROUPS.rebootInfo, "desired", {}); // → []
 * validateGroup(KNOWN_GROUPS.rebootInfo, "desired", { lastBootTime: "" })[0]?.path; // → "/lastBootTime"
 * ```
 */
export function validateGroup(
  model: GroupModel<unknown, unknown>,
  section: GroupSection,
  value: unknown,
): readonly Issue<ConfigurationCode>[] {
  return check(model, section, value).issues;
}

/**
 * Reads a group's value by its model.
 *
 * @typeParam Desired - the type of the desired value
 * @typeParam Reported - the type of the reported value
 * @param model - the model
 * @param section - the section that the value stands in
 * @param value - the group's value
 * @returns the value as the model's validator gives it back, or what is wrong with it
 * @example
 * ```ts
 * import { KNOWN_GROUPS, parseGroup } from "twinstate";
 *
 * const read = parseGroup(KNOWN_GROUPS.windowsTelemetry, "desired", { level: "basic" });
 * read.ok && read.value.level; // → "basic"
 * ```
 */
export function parseGroup<Desired, Reported, Section extends GroupSection>(
  model: GroupModel<Desired, Reported>,
  section: Section,
  value: unknown,
): Result<Section extends "desired" ? Desired : Reported, ConfigurationCode> {
  const checked = check(model, section, value);
  return toResult(checked.value as Section extends "desired" ? Desired : Reported, checked.issues);
}

function check(model: GroupModel<unknown, unknown>, section: GroupSection, value: unknown): Validated {
  requireOption("section", SECTION_OPTION, section);
  if (isRefreshing(value)) return { value, issues: [] };
  if (!isJsonObject(value)) return { value, issues: [malformedGroup(value)] };
  const rules = checkRules(model, section, value);
  const validated = model.validate[section](value);
  const told = new Set(rules.map(({ code, path }) => `${code} ${path}`));
  // What the rules have told already, the validator need not tell again in other words.
  const further = validated.issues.filter(
    ({ code, path }) => !told.has(`${TOLD_AS[code] ?? code} ${path}`) && !`${path}/`.startsWith("/__meta/"),
  );
  return { value: validated.value, issues: [...rules, ...further].sort(compareIssues) };
}

/** By path, and at one place by what is said: the order in which a model lists its sub-groups means nothing. */
function compareIssues(left: Issue, right: Issue): number {
  return compareNames(left.path, right.path) || compareNames(left.message, right.message);
}

/** What a schema calls otherwise: to it, a property that does not apply is a member that must not be there. */
const TOLD_AS: Readonly<Partial<Record<ConfigurationCode, ConfigurationCode>>> = {
  "unexpected-member": "not-applicable-property",
};

function checkRules(
  model: GroupModel<unknown, unknown>,
  section: GroupSection,
  value: JsonObject,
): readonly Issue<ConfigurationCode>[] {
  return [
    ...Object.entries(model.subGroups).flatMap(([subGroup, properties]) =>
      checkSubGroup(subGroup, properties, section, value),
    ),
    ...checkNames(model, section, value),
    ...checkMeta(section, value),
  ];
}

/**
 * Checks the `__meta` of a group's value, if there is one; null counts as absent.
 *
 * @internal
 */
export function checkMeta(section: GroupSection, value: JsonValue): readonly Issue<ConfigurationCode>[] {
  const meta = ownMember(value, "__meta") ?? null;
  if (meta === null) return [];
  return validateMetaData(meta, section).map((issue) => ({ ...issue, path: `/__meta${issue.path}` }));
}

function checkSubGroup(
  subGroup: string,
  properties: SubGroupProperties,
  section: GroupSection,
  value: JsonObject,
): readonly Issue<ConfigurationCode>[] {
  const rules = Object.entries(properties).map(([name, rule]) => ({ name, presence: rule[section] }));
  const isThere = (name: string): boolean => (ownMember(value, name) ?? null) !== null;
  const present = rules.filter(({ name }) => isThere(name));
  const misplaced = present.filter(({ presence }) => presence === "notApplicable");
  const missing =
    present.length === misplaced.length
      ? []
      : rules.filter(({ name, presence }) => presence === "required" && !isThere(name));
  return [
    ...missing.map(({ name }) =>
      error("missing-member", "", `The sub-group ${quoteName(subGroup)} needs ${quoteName(name)} too.`),
    ),
    ...misplaced.map(({ name }) =>
      error(
        "not-applicable-property",
        formatPointer([name]),
        `${quoteName(name)} does not apply in the ${section} section.`,
      ),
    ),
  ];
}

function checkNames(
  { id, subGroups, otherMembers }: GroupModel<unknown, unknown>,
  section: GroupSection,
  value: JsonObject,
): readonly Issue<ConfigurationCode>[] {
  if (otherMembers[section]) return [];
  const known = new Set([
    ...META_MEMBERS,
    ...Object.values(subGroups).flatMap((properties) => Object.keys(properties)),
  ]);
  return unknownMembers(value, known, `The group ${quoteName(id)}`);
}

function malformedGroup(value: unknown): Issue<ConfigurationCode> {
  return error("malformed-group", "", `A configuration group is an object; this is ${describeType(value)}.`);
}
