import type { ExpectedMembers } from "../vocabulary.js";
import type { JsonObject } from "../../json/index.js";
import { requireOption, STRING_OPTION } from "../../result/index.js";
import { toValidate } from "./section-validator.js";
import type { SectionValidator, Validate } from "./section-validator.js";

/** The two sections of a twin that a group can be in. */
export type GroupSection = "desired" | "reported";

/**
 * One thing for each section.
 *
 * @typeParam Value - what there is for each
 */
export interface SectionPair<Value> {
  /** For the desired section. */
  readonly desired: Value;
  /** For the reported section. */
  readonly reported: Value;
}

/**
 * The types of a group's values.
 *
 * @typeParam Desired - the type of the desired value
 * @typeParam Reported - the type of the reported value
 */
export interface GroupTypes<Desired, Reported> {
  /** The type of the desired value. */
  readonly desired: Desired;
  /** The type of the reported value. */
  readonly reported: Reported;
}

/** Whether a property must, may or must not be in a section, once its sub-group is there. */
export type PropertyPresence = "required" | "optional" | "notApplicable";

/** What is known of one property of a group. */
export interface PropertyRule {
  /** Whether it is in desired; `optional` unless told. */
  readonly desired?: PropertyPresence | undefined;
  /** Whether it is in reported; `optional` unless told. */
  readonly reported?: PropertyPresence | undefined;
  /** Whether its value must never be shown. */
  readonly secret?: boolean | undefined;
}

/** A sub-group: the properties that are applied together, by name. Source: Configuration Granularity. */
export interface SubGroupProperties {
  readonly [property: string]: PropertyRule;
}

/**
 * What `defineGroup` is told.
 *
 * @typeParam Desired - the type of the desired value, inferred from its validator
 * @typeParam Reported - the type of the reported value, inferred from its validator
 */
export interface GroupDefinition<Desired, Reported> {
  /** The group's id, its name in both sections. */
  readonly id: string;
  /** The sub-groups by name, each with its properties. Every sub-group is optional. */
  readonly subGroups: { readonly [subGroup: string]: SubGroupProperties };
  /** Whether members of other names are expected, such as instances; a section that is not named expects none. */
  readonly otherMembers?: ExpectedMembers | undefined;
  /** Checks the desired value. */
  readonly desired?: SectionValidator<Desired> | undefined;
  /** Checks the reported value. */
  readonly reported?: SectionValidator<Reported> | undefined;
}

/**
 * The model of a configuration group: its sub-groups, and what checks its values.
 *
 * @typeParam Desired - the type of the desired value
 * @typeParam Reported - the type of the reported value
 */
export interface GroupModel<Desired = JsonObject, Reported = JsonObject> {
  /** The group's id. */
  readonly id: string;
  /** The sub-groups by name. */
  readonly subGroups: { readonly [subGroup: string]: SubGroupProperties };
  /** The sections in which members of other names are expected. */
  readonly otherMembers: SectionPair<boolean>;
  /** What checks the shape of the values. */
  readonly validate: SectionPair<Validate>;
  /** Types only; nothing at run time. */
  readonly types?: GroupTypes<Desired, Reported>;
}

/**
 * Defines the model of a configuration group of one's own.
 *
 * Types are inferred from the validators; a section without one is any JSON object. Validators come from any library
 * that implements Standard Schema, or are validate functions of ajv. They are called synchronously, one that answers a
 * promise throws a `TypeError`.
 *
 * Source: Configuration Granularity, "The Configuration Sub-Group" and "Optional Sub-Groups and Optional Properties".
 *
 * @typeParam Desired - the type of the desired value
 * @typeParam Reported - the type of the reported value
 * @param definition - the id, the sub-groups, and what checks the values
 * @returns the model, for `validateGroup` and `parseGroup`
 * @example
 * ```ts
 * import { defineGroup, validateGroup } from "twinstate";
 *
 * const camera = defineGroup({
 *   id: "camera",
 *   subGroups: {
 *     stream: { url: { desired: "required", reported: "notApplicable", secret: true }, quality: {} },
 *     firmware: { version: { desired: "notApplicable" } },
 *   },
 * });
 * validateGroup(camera, "desired", { quality: 3, version: "2" }).map(({ code }) => code); // → ["missing-member", "not-applicable-property"]
 * ```
 */
export function defineGroup<Desired = JsonObject, Reported = JsonObject>(
  definition: GroupDefinition<Desired, Reported>,
): GroupModel<Desired, Reported> {
  const { id, subGroups, otherMembers = {}, desired, reported } = definition;
  requireOption("id", STRING_OPTION, id);
  const secrets = secretProperties(subGroups);
  return {
    id,
    subGroups,
    otherMembers: { desired: otherMembers.desired ?? false, reported: otherMembers.reported ?? false },
    validate: { desired: toValidate(desired, secrets), reported: toValidate(reported, secrets) },
  };
}

/**
 * The names of the properties whose values must never be shown.
 *
 * @internal
 */
export function secretProperties(subGroups: GroupModel["subGroups"]): readonly string[] {
  return Object.values(subGroups).flatMap((properties) =>
    Object.entries(properties).flatMap(([name, { secret }]) => (secret === true ? [name] : [])),
  );
}
