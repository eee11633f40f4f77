import { defineMember } from "../../json/index.js";
import type { JsonObjectDraft, JsonValue } from "../../json/index.js";
import type { Issue } from "../../result/index.js";
import { sectionSize, TWIN_LIMIT_RULES, validatePatch } from "../../twin/index.js";
import type { TwinLimits } from "../../twin/index.js";
import type { ConfigurationCode } from "../codes.js";
import type { GroupSummary, ReportedPatch } from "../progress/index.js";

/** Groups of a reported section, as they are after a patch. */
type GroupsAfter = ReadonlyMap<string, JsonValue | undefined>;

/** Checks the patches of a batch, one after the other, against what a hub takes. */
export interface PatchLimits {
  /** Finds what a hub would refuse if this patch came next, without its summary; paths point into the patch. */
  check(patch: ReportedPatch, after: GroupsAfter): readonly Issue<ConfigurationCode>[];
  /**
   * Notes a patch with its summary, and finds whether the section or the summary becomes too large. A list of groups that
   * is too long is told once: it is in every patch until it is shorter.
   */
  note(after: GroupsAfter, summary: GroupSummary): readonly Issue<ConfigurationCode>[];
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
  const note = (id: string, weight: number): void => {
    total += weight - (weights.get(id) ?? 0);
    weights.set(id, weight);
  };
  let isTold = false;
  for (const [id, value] of section) note(id, weightOf(id, value));
  return {
    check: (patch, after) => {
      let size = total;
      for (const [id, value] of after) size += weightOf(id, value) - (weights.get(id) ?? 0);
      return [...(size > total ? checkRow("section", "", size, limits) : []), ...checkParts(patch, limits)];
    },
    note: (after, summary) => {
      const before = total;
      for (const [id, value] of after) note(id, weightOf(id, value));
      note("__summary", weightOfSummary(summary, limits, weightOf));
      const tooLarge = total > before ? checkRow("section", "", total, limits) : [];
      if (isTold) return tooLarge;
      const { pendingGroups, failedGroups } = summary;
      const tooLong = Object.entries({ pendingGroups, failedGroups }).flatMap(([name, text]) =>
        checkRow("text", `/__summary/${name}`, text, limits),
      );
      isTold = tooLong.length > 0;
      return [...tooLarge, ...tooLong];
    },
  };
}

/** A list of groups that is longer than any hub takes is not looked through for each patch: its length will do. */
function weightOfSummary(
  summary: GroupSummary,
  { maxTextBytes }: TwinLimits,
  weightOf: (id: string, value: JsonValue) => number,
): number {
  const { pendingGroups, failedGroups } = summary;
  const length = pendingGroups.length + failedGroups.length;
  if (length <= 2 * maxTextBytes) return weightOf("__summary", summary);
  return weightOf("__summary", { ...summary, pendingGroups: "", failedGroups: "" }) + length;
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

/** Applies the rules of the twin's own table that are about a whole section, or about a text. */
function checkRow(
  subject: "section" | "text",
  path: string,
  part: number | string,
  limits: TwinLimits,
): readonly Issue<ConfigurationCode>[] {
  const place = { section: "reported", level: 0, inArray: false } as const;
  return TWIN_LIMIT_RULES.filter((rule) => rule.subject === subject && rule.isBroken(part, limits, place)).map(
    (rule) => ({ code: rule.code, severity: "error", path, message: rule.tell(part, limits, place) }),
  );
}

function alone(id: string, value: JsonValue): JsonObjectDraft {
  const section: JsonObjectDraft = {};
  defineMember(section, id, value);
  return section;
}
