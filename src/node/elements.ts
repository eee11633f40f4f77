import { ownMember } from "../json/index.js";
import type { JsonObject, JsonValue } from "../json/index.js";

/** The members of a query page that hold its documents. */
const PAGE_MEMBERS: readonly string[] = ["value", "items"];

/**
 * The documents in an array or a query page that was parsed as a whole.
 *
 * @returns the documents in the order of the text; `undefined` for a value that is a document itself
 * @internal
 */
export function elementsOf(value: JsonValue): readonly JsonValue[] | undefined {
  if (Array.isArray(value)) return value as readonly JsonValue[];
  const lists = PAGE_MEMBERS.map((member) => ownMember(value, member)).filter(isList);
  return lists.length < 2 ? lists[0] : inOrderOfText(value as JsonObject);
}

/** A page with both lists holds the documents of both, the first list first, as one that spans lines does. */
function inOrderOfText(page: JsonObject): readonly JsonValue[] {
  return Object.entries(page).flatMap(([name, list]) => (PAGE_MEMBERS.includes(name) && isList(list) ? list : []));
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
