import { isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject, JsonValue } from "../json/index.js";
import type { TwinView } from "./view.js";

/**
 * Whether a member of the root can come from a JSON text: not a function, and not an object of a class such as `_registry`. A null
 * is how libraries of other languages write a member that is absent.
 */
function isWire(key: string, value: unknown): boolean {
  if (value === undefined || typeof value === "function") return false;
  if (value === null) return key.startsWith("_");
  return !key.startsWith("_") || typeof value !== "object" || Array.isArray(value) || isPlain(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * The service document; what was not there becomes an empty section, what was there stays, right or wrong. What an SDK's
 * object carries besides, its functions and its `_registry` or `_transport`, is no part of a twin and is not looked at.
 *
 * @internal
 */
export function normalForm({ root, shape, desired, reported }: TwinView): JsonObject {
  const properties = ownMember(root, "properties") === undefined ? {} : root["properties"];
  const sections = { desired: desired ?? {}, reported: reported ?? {} };
  const others = Object.entries<JsonValue | undefined>(root).filter(
    ([key, value]) => isWire(key, value) && (shape === "service" || (key !== "desired" && key !== "reported")),
  ) as readonly [string, JsonValue][];
  return {
    ...Object.fromEntries(others),
    properties: isJsonObject(properties) ? { ...properties, ...sections } : (properties as JsonValue),
  };
}
