/** The newest schema version that the agent takes: major, minor, build; a version without a build is older than build 0. */
const NEWEST = [1, 1, 0] as const;

/** The largest number that a part of a version may be. */
const LARGEST_PART = 2_147_483_647;

/** As the agent's parser reads a part: with blanks around it, and with a sign in front that does not make it negative. */
const PART = /^[\t-\r ]*(?:\+?\d+|-0+)[\t-\r ]*$/;

/**
 * Says with which code the agent refuses a deployment for its `schemaVersion`, if it does.
 *
 * A version that is missing or not a string is a format error (400). A string is refused (412) when it is blank, is not two to
 * four numbers with dots between them (blanks around them and a sign in front are fine, as the agent's parser has it), has another major version than 1, or is newer than 1.1.0.
 *
 * Source: IoT Edge agent §1.6.
 *
 * @param schemaVersion - the member `schemaVersion` of the desired properties
 * @returns 400, 412, or `null` when the agent takes it
 * @example
 * ```ts
 * import { refuseSchemaVersion } from "twinstate";
 *
 * refuseSchemaVersion("1.1"); // → null
 * refuseSchemaVersion("1.2"); // → 412
 * refuseSchemaVersion(undefined); // → 400
 * ```
 */
export function refuseSchemaVersion(schemaVersion: unknown): 400 | 412 | null {
  if (typeof schemaVersion !== "string") return 400;
  const parts = schemaVersion.split(".").map((part) => (PART.test(part) ? Number(part) : Number.NaN));
  const isVersion = parts.length >= 2 && parts.length <= 4 && parts.every((part) => part <= LARGEST_PART);
  return isVersion && parts[0] === NEWEST[0] && !isNewer(parts) ? null : 412;
}

function isNewer(parts: readonly number[]): boolean {
  for (const index of [1, 2, 3]) {
    const difference = (parts[index] ?? -1) - (NEWEST[index] ?? -1);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
