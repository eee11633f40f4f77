import { isJsonObject } from "../json/index.js";

/**
 * Reads an own member whatever the case of its name.
 *
 * @internal
 */
export function memberInAnyCase(holder: unknown, name: string): unknown {
  if (!isJsonObject(holder)) return undefined;
  if (Object.hasOwn(holder, name)) return holder[name];
  const wanted = name.toLowerCase();
  const key = Object.keys(holder).find((candidate) => candidate.toLowerCase() === wanted);
  return key === undefined ? undefined : holder[key];
}
