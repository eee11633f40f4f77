import { applyMergePatch, isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject, JsonValue } from "../json/index.js";
import { quoteName } from "../result/index.js";
import type { Issue } from "../result/index.js";
import type { SchemaCode } from "../schema/index.js";
import { checkSection } from "./check-section.js";
import type { TwinCode } from "./codes.js";
import { checkLimits, deviceAgentLimits } from "./limits.js";
import type { TwinLimits } from "./limits.js";
import { membersOf, TWIN_SECTIONS } from "./section.js";
import type { TwinSectionName } from "./section.js";
import { sectionSize } from "./size.js";
import { checkSize, noObject } from "./validate.js";
import { viewTwin } from "./view.js";

/**
 * Checks whether a hub would take a patch of a section, before it is sent: every reason at once.
 *
 * The patch is the section's own (not `{ "properties": … }`), a merge patch (RFC 7396) in which null deletes. Names, values
 * and depth are checked in the patch, the size in the section after the patch; a patch that makes an oversized section
 * smaller is fine. `$version` in the patch must be the section's version; `$metadata` and `$etag` are ignored, with a
 * warning.
 *
 * Source: IoT Hub twins §3, §6.
 *
 * @param twin - the twin that the patch is for, in any shape; anything else counts as an empty twin
 * @param patch - any JSON value
 * @param options - `section`: which section the patch is for, `desired` unless told otherwise; `limits`: as for
 *   `validateTwin`; anything else throws a `TypeError`
 * @returns the breaches, with paths that begin with `/patch`; empty when it is fine
 * @example
 * ```ts
 * import { validatePatch } from "twinstate";
 *
 * const twin = { desired: { interval: 5, $version: 3 }, reported: {} };
 * validatePatch(twin, { interval: null, "log.level": "info" }).map(({ code, path }) => [code, path]); // → [["key-character", "/patch/log.level"]]
 * ```
 */
export function validatePatch(
  twin: unknown,
  patch: unknown,
  options: { readonly section?: TwinSectionName | undefined; readonly limits?: TwinLimits | undefined } = {},
): readonly Issue<TwinCode | SchemaCode>[] {
  const { section = "desired", limits = deviceAgentLimits } = options;
  if (!TWIN_SECTIONS.includes(section)) {
    throw new TypeError(`options.section must be one of: ${TWIN_SECTIONS.join(", ")}.`);
  }
  return checkChange({ before: sectionOf(twin, section), change: patch, section, limits: checkLimits(limits) });
}

/** A change of a section that is to be checked. */
interface Change {
  readonly before: JsonValue | undefined;
  readonly change: unknown;
  readonly section: TwinSectionName;
  readonly limits: TwinLimits;
  /** Whether the change takes the place of the section instead of being merged into it. */
  readonly replaces?: boolean;
}

/**
 * Checks a patch or a replacement of a section.
 *
 * @internal
 */
export function checkChange({
  before,
  change,
  section,
  limits,
  replaces = false,
}: Change): readonly Issue<TwinCode | SchemaCode>[] {
  if (!isJsonObject(change)) return [noObject(change, "/patch")];
  const { issues } = checkSection(change, limits, section, "/patch");
  const after = applyMergePatch(replaces ? undefined : before, membersOf(change));
  const tooLarge = checkSize(after, Infinity, limits, section, "/patch");
  // What was too large before may become smaller.
  const isRefused =
    tooLarge.length > 0 && (replaces || sectionSize(after, limits.sizeRule) > sectionSize(before, limits.sizeRule));
  return [...checkShape(change), ...checkHubMembers(before, change), ...(isRefused ? tooLarge : []), ...issues];
}

/** `$version` is a condition, the other members of the hub mean nothing in a change. */
function checkHubMembers(before: JsonValue | undefined, change: JsonObject): readonly Issue<TwinCode>[] {
  const issues: Issue<TwinCode>[] = [];
  if (Object.hasOwn(change, "$version") && ownMember(change, "$version") !== ownMember(before, "$version")) {
    const message = "The patch was made for another version of the section than the twin has.";
    issues.push({ code: "version-conflict", severity: "error", path: "/patch/$version", message });
  }
  for (const key of ["$metadata", "$etag"]) {
    if (!Object.hasOwn(change, key)) continue;
    const message = `The hub writes ${quoteName(key)} itself; in a change it is ignored.`;
    issues.push({ code: "reserved-member", severity: "warning", path: `/patch/${key}`, message });
  }
  return issues;
}

/** What stands beside the sections in a twin, and is no property. */
const BESIDE_SECTIONS: ReadonlySet<string> = new Set(["deviceId", "moduleId", "etag", "version", "$version"]);

/** A patch whose every member is one of a twin's, and one of them a section, was probably meant for the twin. */
function checkShape(change: JsonObject): readonly Issue<TwinCode>[] {
  const inProperties = ["desired", "reported"].filter((name) =>
    isJsonObject(ownMember(ownMember(change, "properties"), name)),
  );
  const atRoot = TWIN_SECTIONS.filter((name) => isJsonObject(ownMember(change, name)));
  const [name] = [...inProperties.map((section) => `properties.${section}`), ...atRoot];
  const isOther = (key: string): boolean =>
    !BESIDE_SECTIONS.has(key) && key !== "properties" && !TWIN_SECTIONS.some((section) => section === key);
  if (name === undefined || Object.keys(change).some(isOther)) return [];
  const message = `The patch has the shape of a whole twin; pass what is in ${name}.`;
  return [{ code: "twin-as-patch", severity: "warning", path: `/patch/${name.replace(".", "/")}`, message }];
}

function sectionOf(twin: unknown, section: TwinSectionName): JsonValue | undefined {
  const view = viewTwin(twin);
  return section === "tags" ? ownMember(view?.root, "tags") : view?.[section];
}
