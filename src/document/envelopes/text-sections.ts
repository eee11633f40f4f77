import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { parseDocumentText } from "../body-text.js";
import { SECTION_NAMES } from "./section-names.js";

const HOLDERS: ReadonlySet<string> = new Set(["properties", "Properties"]);
const IN_PROPERTIES = ["desired", "reported", "Desired", "Reported"];

/**
 * Parses the parts of a twin that are JSON in a string, as databases export them.
 *
 * @returns the twin with its parts as objects; `undefined` where no part is such a string
 * @internal
 */
export function readTextSections(value: unknown): JsonObject | undefined {
  if (!isJsonObject(value)) return undefined;
  const parsed = parseMembers(value, SECTION_NAMES);
  let document = parsed ?? value;
  for (const holder of HOLDERS) {
    const properties = ownMember(document, holder);
    const inside = isJsonObject(properties) ? parseMembers(properties, IN_PROPERTIES) : undefined;
    if (inside !== undefined) document = { ...document, [holder]: inside };
  }
  return document === value ? undefined : document;
}

function parseMembers(holder: JsonObject, names: readonly string[]): JsonObject | undefined {
  const found: [string, JsonValue][] = [];
  for (const name of names) {
    const text = ownMember(holder, name);
    const value = typeof text === "string" ? parseDocumentText(text) : undefined;
    if (isJsonObject(value)) found.push([name, value]);
  }
  return found.length === 0 ? undefined : { ...holder, ...Object.fromEntries(found) };
}
