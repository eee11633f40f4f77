import { ownMember } from "../../json/index.js";
import type { JsonArray, JsonObject, JsonValue } from "../../json/index.js";
import type { Visit } from "./document-teller.js";
import type { CutDocument } from "./source-document.js";

/**
 * The documents in an array or a query page that was parsed as a whole; a page holds them in `value` or `items`. One with
 * both lists holds the documents of both, the first list first, as one that spans lines does.
 *
 * @returns the documents in the order of the text; `undefined` for a value that is a document itself
 * @internal
 */
function elementsOf(value: JsonValue): JsonArray | undefined {
  if (isList(value)) return value;
  const values = ownMember(value, "value");
  const items = ownMember(value, "items");
  if (!isList(values)) return isList(items) ? items : undefined;
  if (!isList(items)) return values;
  return Object.values(value as JsonObject).flatMap((list) => (list === values || list === items ? list : []));
}

/**
 * Tells of what a line holds: a document, or an array or a query page, whose elements are the documents.
 *
 * @internal
 */
export function visitElements(line: number, result: CutDocument["result"] & { readonly ok: true }, visit: Visit): void {
  const elements = elementsOf(result.value);
  if (elements === undefined) {
    visit({ line, result });
    return;
  }
  for (const element of elements) visit({ line, result: { ok: true, value: element, issues: [] }, isElement: true });
}

function isList(value: JsonValue | undefined): value is JsonArray {
  return Array.isArray(value);
}
