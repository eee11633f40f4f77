import { ownMember } from "../../json/index.js";
import type { Issue } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { warning } from "../issues.js";

/** How a desired patch, or a whole section, follows what was known. */
export interface SectionVersion {
  /** The version after it: its own `$version`, else the last one known. */
  readonly version: number | undefined;
  /** `next` also where one of the two versions is not known, and for every newer whole section. */
  readonly follows: "next" | "gap" | "repeated";
  readonly issues: readonly Issue<ConfigurationCode>[];
}

/**
 * Whether a value is a version of a section: a whole number, 0 or more.
 *
 * @internal
 */
export function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/**
 * The `$version` of a section or patch; `undefined` where it tells none.
 *
 * @internal
 */
export function versionOf(desired: unknown): number | undefined {
  const version = ownMember(desired, "$version");
  return isVersion(version) ? version : undefined;
}

/**
 * Compares the `$version` of a desired patch, or of a whole section, with the last version that was handled.
 *
 * Source: IoT Hub twins §7: versions count one for every change, and what is not newer may be ignored.
 *
 * @internal
 */
export function compareVersion(desired: unknown, sinceVersion: number | undefined, whole: boolean): SectionVersion {
  const version = versionOf(desired);
  if (version === undefined || sinceVersion === undefined) {
    return { version: version ?? sinceVersion, follows: "next", issues: [] };
  }
  if (version <= sinceVersion) {
    const message = `The desired section has version ${version}, and version ${sinceVersion} was handled before: nothing was done.`;
    const issues = [warning("version-repeated", "/$version", message)];
    return { version: sinceVersion, follows: "repeated", issues };
  }
  if (whole || version === sinceVersion + 1) return { version, follows: "next", issues: [] };
  const message = `The desired patch has version ${version}, and the last one was ${sinceVersion}: changes are missing, get the whole section.`;
  return { version, follows: "gap", issues: [warning("version-gap", "/$version", message)] };
}
