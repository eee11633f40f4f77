import { formatPointer, isJsonObject } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { describeType, quoteName, requireOption } from "../../result/index.js";
import type { Issue } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { error, unknownMembers } from "../issues.js";
import { META_DATA_MEMBERS } from "./meta-data-members.js";
import type { MetaDataMember } from "./meta-data-members.js";
import { findMember, misnamedMode } from "./read-meta-data.js";
import { SECTION_OPTION } from "../vocabulary.js";

/**
 * Checks a `__meta` against the source's table: which sub-groups apply in the section, and the type of each property.
 *
 * Every sub-group is optional and has one property, so that "required within its sub-group" cannot be broken by leaving
 * it out. A property where it does not apply is the error `not-applicable-property`; an unknown one is a warning; null
 * counts as absent.
 *
 * Source: Meta Data Object, the table under "Schema"; the rulings are in `docs/configuration-groups.md`.
 *
 * @param meta - the value of a `__meta` member
 * @param section - the section it is in; anything else throws a `TypeError`
 * @returns what is wrong, with paths into `meta`; empty when it is fine
 * @example
 * ```ts
 * import { validateMetaData } from "twinstate";
 *
 * validateMetaData({ deploymentId: "spring", reportingMode: "always" }, "desired"); // → []
 * validateMetaData({ deploymentStatus: "pending" }, "desired").map(({ code }) => code); // → ["not-applicable-property"]
 * ```
 */
export function validateMetaData(meta: unknown, section: "desired" | "reported"): readonly Issue<ConfigurationCode>[] {
  requireOption("section", SECTION_OPTION, section);
  if (!isJsonObject(meta)) {
    const message = `"__meta" must be an object, not ${describeType(meta)}.`;
    return [error("malformed-meta-data", "", message)];
  }
  return [
    ...META_DATA_MEMBERS.flatMap((member) => checkMember(meta, member, section)),
    ...unknownMembers(meta, KNOWN_NAMES, "The meta data"),
  ];
}

function checkMember(
  meta: JsonObject,
  member: MetaDataMember,
  section: "desired" | "reported",
): readonly Issue<ConfigurationCode>[] {
  const found = findMember(meta, member);
  if (found === undefined) return [];
  const path = formatPointer([found.name]);
  const issues: Issue<ConfigurationCode>[] = [];
  if (member[section] === "notApplicable") {
    const message = `${quoteName(found.name)} does not apply in the ${section} section.`;
    issues.push(error("not-applicable-property", path, message));
  }
  const reading = member.read(found.value);
  if ("code" in reading) issues.push(error(reading.code, path, `${quoteName(found.name)} ${reading.breach}.`));
  if (found.misnamed) issues.push(misnamedMode(path));
  return issues;
}

const KNOWN_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ META_DATA_MEMBERS.flatMap(({ spellings }) => spellings),
);
