import { isJsonObject, ownMember } from "../json/index.js";
import { describeType } from "../result/index.js";
import type { Issue } from "../result/index.js";
import type { SchemaCode } from "../schema/index.js";
import { checkSection } from "./check-section.js";
import type { TwinCode, TwinLimitCode } from "./codes.js";
import { TWIN_LIMIT_RULES } from "./limit-rules.js";
import { checkLimits, deviceAgentLimits } from "./limits.js";
import type { TwinLimits } from "./limits.js";
import { isTwin, notATwin } from "./marks.js";
import type { TwinSectionName } from "./section.js";
import { sectionSize } from "./size.js";
import { viewTwin } from "./view.js";
import type { TwinView } from "./view.js";

/**
 * Checks how deeply a section of a twin is nested, and names every place that is too deep.
 *
 * The section is level 0, and every object or array below it adds a level; scalars do not count, nor do `$metadata` and
 * `$version` at the root. Of a branch that is too deep, the first object or array beyond the limit is named. Any depth
 * gets an answer in linear time.
 *
 * Source: Configuration Granularity ("up to 5 nesting levels"); IoT Hub twins §3.2.
 *
 * @param section - a section of a twin; what is no object or array is not nested
 * @param options - `maxDepth`: the deepest level that is allowed, 5 unless told otherwise, never more than 500; anything
 *   but a number of at least 0 throws a `TypeError`
 * @returns the breaches `section-too-deep`, with paths into the section; empty when it is fine
 * @example
 * ```ts
 * import { validateNesting } from "twinstate";
 *
 * validateNesting({ group: { instance: { __errors: { context: { parameters: {} } } } } }); // → []
 * validateNesting({ a: { b: [1] } }, { maxDepth: 1 }).map(({ path }) => path); // → ["/a/b"]
 * ```
 */
export function validateNesting(
  section: unknown,
  options: { readonly maxDepth?: number | undefined } = {},
): readonly Issue<TwinLimitCode>[] {
  const { maxDepth = deviceAgentLimits.maxDepth } = options;
  if (typeof maxDepth !== "number" || !(maxDepth >= 0)) {
    throw new TypeError("options.maxDepth must be a number of levels, 0 or more.");
  }
  if (typeof section !== "object" || section === null) return [];
  return checkSection(section, { ...deviceAgentLimits, maxDepth }, "desired", "", NESTING_ONLY).issues;
}

/** The one rule that `validateNesting` asks. */
const NESTING_ONLY = {
  section: [],
  container: TWIN_LIMIT_RULES.filter(({ code }) => code === "section-too-deep"),
  key: [],
  text: [],
  number: [],
  null: [],
  other: [],
} as const;

/**
 * Checks only whether a twin keeps the limits of a hub; `checkDocument` checks its schema and its configuration groups too.
 *
 * All shapes of a twin are taken. The rules are the rows of `TWIN_LIMIT_RULES`, and every breach is named. Numbers are judged as JavaScript sees them: `1e20` counts as a whole number out of range, though
 * the hub may take it as a floating-point number.
 *
 * Source: IoT Hub twins §3.
 *
 * @param twin - any JSON value
 * @param options - `limits`: one of the presets, or limits of one's own; `deviceAgentLimits` unless told otherwise
 * @returns the breaches, section by section, with paths into the twin as it was given; empty when it is fine
 * @example
 * ```ts
 * import { iotHubLimits, validateTwin } from "twinstate";
 *
 * const twin = { desired: { a: { b: { c: { d: { e: { f: {} } } } } } }, reported: {} };
 * validateTwin(twin).map(({ path }) => path); // → ["/desired/a/b/c/d/e/f"]
 * validateTwin(twin, { limits: iotHubLimits }); // → []
 * ```
 */
export function validateTwin(
  twin: unknown,
  options: { readonly limits?: TwinLimits | undefined } = {},
): readonly Issue<TwinCode | SchemaCode>[] {
  const limits = checkLimits(options.limits ?? deviceAgentLimits);
  const view = isTwin(twin) ? viewTwin(twin) : undefined;
  if (view === undefined) return [notATwin(twin)];
  return sectionsOf(view).flatMap(({ name, value, path }): readonly Issue<TwinCode | SchemaCode>[] => {
    if (value === undefined) return [];
    if (!isJsonObject(value)) return [noObject(value, path)];
    const { issues, sizeBound } = checkSection(value, limits, name, path);
    return [...checkSize(value, sizeBound, limits, name, path), ...issues];
  });
}

/** The sections of a twin in the order in which they are checked, and where they stand. */
function sectionsOf(view: TwinView): readonly { name: TwinSectionName; value: unknown; path: string }[] {
  return [
    { name: "tags", value: ownMember(view.root, "tags"), path: view.pathAsGiven?.("/tags") ?? "/tags" },
    { name: "desired", value: view.desired, path: view.desiredPath },
    { name: "reported", value: view.reported, path: view.reportedPath },
  ];
}

/**
 * Checks the size of a section; it is only measured where an upper bound does not decide already.
 *
 * @internal
 */
export function checkSize(
  section: unknown,
  sizeBound: number,
  limits: TwinLimits,
  name: TwinSectionName,
  path: string,
): readonly Issue<TwinLimitCode>[] {
  if (limits.sizeRule === "documented" && sizeBound <= (limits.maxSectionBytes[name] ?? Infinity)) return [];
  const size = sectionSize(section, limits.sizeRule);
  const place = { section: name, level: 0, inArray: false };
  return TWIN_LIMIT_RULES.filter(({ subject }) => subject === "section")
    .filter((rule) => rule.isBroken(size, limits, place))
    .map((rule) => ({ code: rule.code, severity: "error", path, message: rule.tell(size, limits, place) }));
}

/**
 * Says that something that ought to be an object is none.
 *
 * @internal
 */
export function noObject(value: unknown, path: string): Issue<"wrong-type"> {
  const message = `Expected an object, found ${describeType(value)}.`;
  return { code: "wrong-type", severity: "error", path, message };
}
