import { defineMember } from "../../json/index.js";
import type { JsonObjectDraft, JsonValue } from "../../json/index.js";
import type { Issue } from "../../result/index.js";
import { sectionSize, TWIN_LIMIT_RULES, validatePatch } from "../../twin/index.js";
import type { TwinLimits } from "../../twin/index.js";
import type { ConfigurationCode } from "../codes.js";
import type { ReportedPatch } from "../progress/index.js";

/** Groups of a reported section, as they are after a patch. */
type GroupsAfter = ReadonlyMap<string, JsonValue | undefined>;

/** Checks the patches of a batch, one after the other, against what a hub takes. */
export interface PatchLimits {
  /**
   * Finds what a hub would refuse if this patch came next: the section after it is too large, or names, values and depth;
   * paths point into the patch. A section that a patch makes smaller is not told.
   */
  check(patch: ReportedPatch, after: GroupsAfter): readonly Issue<ConfigurationCode>[];
  /** How many bytes a member adds that has this value. */
  growth(id: string, value: JsonValue | undefined): number;
  /** Tells at once that there is no room for so many bytes more, whatever a patch makes of the members that it names. */
  isFull(ids: Iterable<string>, bytes: number): boolean;
  /** Notes what a patch makes of its groups. */
  note(after: GroupsAfter): void;
}

/**
 * Follows the size of a reported section through its patches, so that a patch costs by the groups that it names.
 *
 * @internal
 */
export function followLimits(
  section: Iterable<readonly [string, JsonValue | undefined]>,
  limits: TwinLimits,
): PatchLimits {
  const { sizeRule } = limits;
  // What an empty section weighs, and what a further member adds besides its own weight: braces and commas, in one rule.
  const empty = sectionSize({}, sizeRule);
  const comma = sectionSize({ a: 0, b: 0 }, sizeRule) - 2 * sectionSize({ a: 0 }, sizeRule) + empty;
  const weightOf = (id: string, value: JsonValue | undefined): number =>
    value === undefined ? 0 : sectionSize(alone(id, value), sizeRule) - empty + comma;
  const weights = new Map<string, number>();
  let total = empty - comma;
  const note = (after: Iterable<readonly [string, JsonValue | undefined]>): void => {
    for (const [id, value] of after) {
      const weight = weightOf(id, value);
      total += weight - (weights.get(id) ?? 0);
      weights.set(id, weight);
    }
  };
  note(section);
  const growth = (id: string, value: JsonValue | undefined): number => weightOf(id, value) - (weights.get(id) ?? 0);
  return {
    growth,
    check: (patch, after) => {
      let size = total;
      for (const [id, value] of after) size += growth(id, value);
      return [...(size > total ? checkSize(size, limits) : []), ...checkParts(patch, limits)];
    },
    isFull: (ids, bytes) => {
      let least = total + bytes;
      for (const id of ids) least -= weights.get(id) ?? 0;
      return checkSize(least, limits).length > 0;
    },
    note,
  };
}

/**
 * Checks names, values and depth of a patch; the size is that of the section after it, and is another matter.
 *
 * @internal
 */
export function checkParts(patch: ReportedPatch, limits: TwinLimits): readonly Issue<ConfigurationCode>[] {
  return validatePatch({}, patch, { section: "reported", limits })
    .filter(({ code }) => code !== "section-too-large")
    .map((issue) => ({ ...issue, path: issue.path.slice("/patch".length) }));
}

/** Applies the rules of the twin's own table that are about a whole section. */
function checkSize(size: number, limits: TwinLimits): readonly Issue<ConfigurationCode>[] {
  const place = { section: "reported", level: 0, inArray: false } as const;
  return TWIN_LIMIT_RULES.filter((rule) => rule.subject === "section" && rule.isBroken(size, limits, place)).map(
    (rule) => ({ code: rule.code, severity: "error", path: "", message: rule.tell(size, limits, place) }),
  );
}

function alone(id: string, value: JsonValue): JsonObjectDraft {
  const section: JsonObjectDraft = {};
  defineMember(section, id, value);
  return section;
}
