import { ownMember } from "./value.js";
import type { JsonValue } from "./value.js";

/**
 * Tells whether a document has a member that no path of a JSON Patch may name: `__proto__`, or `prototype` below
 * `constructor`. It does not recurse.
 *
 * @internal
 */
export function namesPrototype(document: JsonValue): boolean {
  const open: JsonValue[] = [document];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== "object" || value === null) continue;
    if (Object.hasOwn(value, "__proto__")) return true;
    if (ownMember(ownMember(value, "constructor"), "prototype") !== undefined) return true;
    for (const member of Object.values<JsonValue>(value)) open.push(member);
  }
  return false;
}
