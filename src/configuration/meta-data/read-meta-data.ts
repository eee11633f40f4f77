import { appendPointer, isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { describeType, quoteName } from "../../result/index.js";
import type { Issue } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { warning } from "../issues.js";
import type { MetaDataFields } from "./meta-data-members.js";
import { DEFAULT_META_DATA, META_DATA_MEMBERS } from "./meta-data-members.js";
import type { MetaDataMember, MemberReading } from "./meta-data-members.js";

/** What was read, and what could not be. */
export interface MetaDataReading {
  readonly fields: MetaDataFields;
  readonly issues: readonly Issue<ConfigurationCode>[];
}

/**
 * Reads the members of a `__meta` on top of what was known: one that is absent or of a wrong type leaves the previous
 * value, and the latter is a warning; null, which deletes, returns to the default, and so does null for the `__meta`.
 *
 * @internal
 */
export function readMetaData(meta: unknown, previous: MetaDataFields, path: string): MetaDataReading {
  if (meta === undefined) return { fields: previous, issues: [] };
  if (meta === null) return { fields: DEFAULT_META_DATA, issues: [] };
  if (!isJsonObject(meta)) {
    const message = `"__meta" must be an object, not ${describeType(meta)}; what was known before stays.`;
    return { fields: previous, issues: [warning("malformed-meta-data", path, message)] };
  }
  const fields: Record<string, unknown> = { ...previous };
  const issues: Issue<ConfigurationCode>[] = [];
  for (const member of META_DATA_MEMBERS) {
    const found = findMember(meta, member);
    if (found === undefined) {
      if (isDeleted(meta, member)) fields[member.field] = DEFAULT_META_DATA[member.field];
      continue;
    }
    const reading: MemberReading = member.read(found.value);
    if ("value" in reading) fields[member.field] = reading.value;
    else
      issues.push(
        warning(reading.code, appendPointer(path, found.name), `${quoteName(found.name)} ${reading.breach}.`),
      );
    if (found.misnamed) issues.push(misnamedMode(appendPointer(path, found.name)));
  }
  return { fields: fields as unknown as MetaDataFields, issues };
}

/**
 * Reads what was remembered: a `MetaData`, a copy from another copy of the package, or either after a way through JSON.
 * What is missing or damaged takes its default.
 *
 * @internal
 */
export function recallMetaData(remembered: unknown): MetaDataFields {
  const fields: Record<string, unknown> = { ...DEFAULT_META_DATA };
  for (const { field, option, read } of META_DATA_MEMBERS) {
    const value = ownMember(remembered, field);
    const reading = option.fits(value) ? { value } : read(value);
    if ("value" in reading) fields[field] = reading.value;
  }
  return fields as unknown as MetaDataFields;
}

/** Whether null says that a member, by any of its spellings, is to go. */
function isDeleted(meta: JsonObject, { spellings }: MetaDataMember): boolean {
  return spellings.some((name) => ownMember(meta, name) === null);
}

/** Where a member was found, and under which of its spellings. */
interface FoundMember {
  readonly name: string;
  readonly value: JsonValue;
  /** Whether it is the reporting mode that the source's table calls `dependencies`. */
  readonly misnamed: boolean;
}

/**
 * Finds a member of a `__meta` by the first of its spellings that has a value; null counts as no value.
 *
 * The fourth row of the source's table calls the reporting mode `dependencies` and gives it the type boolean, where its
 * sample says `reportingMode`: a boolean there is the reporting mode, when there is no other.
 *
 * @internal
 */
export function findMember(meta: JsonObject, { field, spellings }: MetaDataMember): FoundMember | undefined {
  for (const name of spellings) {
    const value = ownMember(meta, name);
    if (value === undefined || value === null || isUnsetTime(field, value)) continue;
    return field === "dependencies" && misnamedValue(meta) !== undefined ? undefined : { name, value, misnamed: false };
  }
  const misnamed = field === "reportingMode" ? misnamedValue(meta) : undefined;
  return misnamed === undefined ? undefined : { name: "dependencies", value: misnamed, misnamed: true };
}

/** The agents of the second generation write an empty string until there is a time. */
function isUnsetTime(field: string, value: JsonValue): boolean {
  return field === "time" && value === "";
}

/** The boolean under `dependencies`, when there is no reporting mode. */
function misnamedValue(meta: JsonObject): boolean | undefined {
  const mode = ownMember(meta, "reportingMode") ?? null;
  const value = ownMember(meta, "dependencies");
  return mode === null && typeof value === "boolean" ? value : undefined;
}

/**
 * The warning about the slip in the source's table.
 *
 * @internal
 */
export function misnamedMode(path: string): Issue<ConfigurationCode> {
  return warning(
    "misnamed-reporting-mode",
    path,
    'A boolean under "dependencies" is read as the reporting mode; write it as "reportingMode".',
  );
}
