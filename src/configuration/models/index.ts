/**
 * Models of configuration groups: one's own with `defineGroup`, and the known ones with their schemas.
 */
export { KNOWN_GROUPS } from "./known-groups.js";
export type { GroupSchemaName, KnownGroup, KnownGroupValue, KnownGroups } from "./known-groups.js";
export { uncomparedMembers, uncomparedOfKnown } from "./known-properties.js";
export type { UncomparedMembers } from "./known-properties.js";
export { defineGroup } from "./define-group.js";
export type {
  GroupDefinition,
  GroupModel,
  GroupSection,
  GroupTypes,
  PropertyPresence,
  PropertyRule,
  SectionPair,
  SubGroupProperties,
} from "./define-group.js";
export { parseGroup, validateGroup } from "./validate-group.js";
export { validateGroups } from "./validate-groups.js";
export type { ValidateGroupsOptions } from "./validate-groups.js";
export type { SectionValidator, Validate, Validated } from "./section-validator.js";
export type {
  AjvError,
  AjvValidateFunction,
  StandardIssue,
  StandardPathSegment,
  StandardResult,
  StandardSchema,
  StandardTypes,
} from "./standard-schema.js";
