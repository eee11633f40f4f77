import { appendPointer, isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { describeType } from "../../result/index.js";
import type { Issue } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { warning } from "../issues.js";
import type { MetaDataFields } from "./meta-data-fields.js";
import { META_DATA_MEMBERS } from "./meta-data-members.js";
import type { MetaDataMember, MemberReading } from "./meta-data-members.js";

/** What was read, and what could not be. */
export interface MetaDataReading {
  readonly fields: MetaDataFields;
  readonly issues: readonly Issue<ConfigurationCode>[];
}

/**
 * Reads the members of a `__meta` on top of what was known: a member that is missing, null or of a wrong type leaves
 * the previous value, and the latter is a warning.
 *
 * @internal
 */
export function readMetaData(meta: unknown, previous: MetaDataFields, path: string): MetaDataReading {
  if (meta === undefined || meta === null) return { fields: previous, issues: [] };
  if (!isJsonObject(meta)) {
    const message = `Expected an object, found ${describeType(meta)}; what was known before stays.`;
    return { fields: previous, issues: [warning("malformed-meta-data", path, message)] };
  }
  const fields: Record<string, unknown> = { ...previous };
  const issues: Issue<ConfigurationCode>[] = [];
  for (const member of META_DATA_MEMBERS) {
    const found = findMember(meta, member);
    if (found === undefined) continue;
    const reading: MemberReading = member.read(found.value);
    if ("value" in reading) fields[member.field] = reading.value;
    else issues.push(warning(reading.code, appendPointer(path, found.name), reading.message));
    if (found.misnamed) issues.push(misnamedMode(appendPointer(path, found.name)));
  }
  return { fields: fields as unknown as MetaDataFields, issues };
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

/** The agents of the second generation write an empty text until there is a time. */
function isUnsetTime(field: string, value: JsonValue): boolean {
  return field === "time" && value === "";
}

/** The truth value under `dependencies`, when there is no reporting mode. */
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
    'A truth value under "dependencies" is read as the reporting mode; write it as "reportingMode".',
  );
}
