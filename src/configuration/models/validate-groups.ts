import { appendPointer, compareNames, isJsonObject, ownMember } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import { describeType } from "../../result/index.js";
import type { Issue } from "../../result/index.js";
import { validateDocument } from "../../schema/index.js";
import { viewTwin } from "../../twin/index.js";
import type { TwinView } from "../../twin/index.js";
import type { ConfigurationCode } from "../codes.js";
import type { GroupModel, GroupSection } from "./define-group.js";
import { isGroupName } from "../group-names.js";
import { error } from "../issues.js";
import { KNOWN_GROUPS } from "./known-groups.js";
import { checkMeta, validateGroup } from "./validate-group.js";
import { GROUP_SECTIONS } from "../vocabulary.js";

/** The options of `validateGroups`. */
export interface ValidateGroupsOptions {
  /** Models of one's own beside the known groups; one with the id of a known group takes its place. */
  readonly models?: readonly GroupModel<unknown, unknown>[] | undefined;
}

/**
 * Checks every configuration group of a twin, in desired and in reported: a group that has a model against its model,
 * any other for its `__meta` alone; and the `__summary` of reported against its schema.
 *
 * Whatever else is in the twin is none of its business: that is `parseTwin`'s, and limits are `validateTwin`'s.
 *
 * Source: Configuration Granularity, "Optional Sub-Groups and Optional Properties"; Meta Data Object, "Schema".
 *
 * @param twin - a twin in any shape that `parseTwin` takes; what is no object is the error `not-a-twin`
 * @param options - `models`: models of one's own
 * @returns what is wrong, desired first, in the order of the groups' ids, with paths into `twin`; empty when it is fine
 * @example
 * ```ts
 * import { validateGroups } from "twinstate";
 *
 * const twin = { desired: { windowsUpdate: { activeHoursStart: "8" }, apps: { __meta: { deploymentStatus: "pending" } } } };
 * validateGroups(twin).map(({ code, path }) => `${code} ${path}`); // → ["not-applicable-property /desired/apps/__meta/deploymentStatus", "wrong-type /desired/windowsUpdate/activeHoursStart"]
 * ```
 */
export function validateGroups(
  twin: unknown,
  options: ValidateGroupsOptions = {},
): readonly Issue<ConfigurationCode>[] {
  const view = viewTwin(twin);
  if (view === undefined) return [error("not-a-twin", "", `Expected a twin, found ${describeType(twin)}.`)];
  const known: readonly GroupModel<unknown, unknown>[] = Object.values(KNOWN_GROUPS);
  const models = new Map([...known, ...(options.models ?? [])].map((model) => [model.id, model]));
  const ofGroups = GROUP_SECTIONS.flatMap((section) =>
    groupsOf(view[section]).flatMap(([id, value]) => {
      const path = appendPointer(view[`${section}Path`], id);
      return checkGroup(models.get(id), section, value).map((issue) => ({ ...issue, path: path + issue.path }));
    }),
  );
  return [...ofGroups, ...checkSummary(view)];
}

/** Checks the `__summary` of the reported section against its schema; null counts as absent. */
function checkSummary({ reported, reportedPath }: TwinView): readonly Issue<ConfigurationCode>[] {
  const summary = ownMember(reported, "__summary") ?? null;
  if (summary === null) return [];
  const path = appendPointer(reportedPath, "__summary");
  return validateDocument("configuration-summary", summary).map((issue) => ({ ...issue, path: path + issue.path }));
}

/** The members of a section that may be groups; null counts as absent. */
function groupsOf(section: JsonValue | undefined): readonly (readonly [string, JsonValue])[] {
  return Object.entries(isJsonObject(section) ? section : {})
    .filter(([id, value]) => isGroupName(id) && value !== null)
    .sort(([left], [right]) => compareNames(left, right));
}

function checkGroup(
  model: GroupModel<unknown, unknown> | undefined,
  section: GroupSection,
  value: JsonValue,
): readonly Issue<ConfigurationCode>[] {
  return model === undefined ? checkMeta(section, value) : validateGroup(model, section, value);
}
