import { defineMember, excessOf, finiteJson, ownMember } from "../../json/index.js";
import type { JsonArray, JsonObject, JsonObjectDraft, JsonValue } from "../../json/index.js";
import { isSecretName, redactText } from "../../result/index.js";
import { readManifestId } from "../device-update/index.js";

/** What is shown in place of a secret. */
const MASK = "***";

/** Names of members whose value is a secret by its place, whatever the name ends with. */
const SECRET_PLACE = /^(?:fileUrls|storageSasUrl|rootKeyPackageUrl|env|createOptions\d*)$/i;

/** A copy that is under construction: an object or an array, and what is still to be put in. */
interface Open {
  readonly from: JsonObject | JsonArray;
  readonly into: JsonObjectDraft;
}

/**
 * Copies a value so that it may be shown: members that are named like secrets are masked, strings lose the credentials in
 * them, and of an update's manifest only its id is left. It loops, so that any depth gets an answer.
 *
 * Source: Twin conventions §8, "Secrets".
 *
 * @param value - the value
 * @param name - the name of the member that holds it
 * @internal
 */
export function shownValue(value: JsonValue, name: string): JsonValue {
  if (excessOf(value, Infinity) !== undefined) return MASK;
  const holder: JsonObjectDraft = {};
  const root: JsonObjectDraft = {};
  defineMember(root, name, value);
  const open: Open[] = [{ from: root, into: holder }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { from, into } = place;
    for (const [key, member] of Object.entries(from)) {
      const shown = shownMember(key, member);
      if (typeof shown !== "object" || shown === null) {
        defineMember(into, key, shown);
        continue;
      }
      const copy = (Array.isArray(shown) ? [] : {}) as JsonObjectDraft;
      defineMember(into, key, copy);
      open.push({ from: shown, into: copy });
    }
  }
  return ownMember(holder, name) as JsonValue;
}

/** A scalar as it may be shown; an object or an array that still has to be entered as it is. */
function shownMember(name: string, value: JsonValue): JsonValue {
  if (name === "updateManifest") {
    const updateId = readManifestId(value);
    return updateId === undefined ? MASK : { updateId: { ...updateId } };
  }
  if (value !== null && (SECRET_PLACE.test(name) || isSecretName(name))) return MASK;
  if (typeof value === "string") return redactText(value);
  return typeof value === "number" ? finiteJson(value) : value;
}
