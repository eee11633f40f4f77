import { ownMember } from "../../json/index.js";
import { isSecretName } from "../../result/index.js";

/** Members whose value is a secret by their place, whatever the name ends with. */
const SECRET_PLACES: ReadonlySet<string> = new Set(["env", "fileurls", "storagesasurl", "rootkeypackageurl"]);

/** Members that hold no secret, even inside of one: what a hub, an agent or a protocol writes. */
const PLAIN_MEMBERS: ReadonlySet<string> = new Set(["__meta", "__errors", "__t", "__summary", "address"]);

/**
 * Tells whether a member is a piece of the options of a container, which hold anything.
 *
 * @internal
 */
export function isOptionsName(name: string): boolean {
  return /^createOptions\d*$/i.test(name);
}

/**
 * Tells whether a member holds a secret: by its name, by its place, or because it is inside of a member that does.
 *
 * Of an acknowledged property only the value can be one: `{ value, ac, av, ad }`.
 *
 * @param holder - the object
 * @param name - the member's name
 * @param isInside - whether the holder is inside of a secret
 * @internal
 */
export function holdsSecret(holder: unknown, name: string, isInside: boolean): boolean {
  if (name.startsWith("$") || PLAIN_MEMBERS.has(name)) return false;
  if (isInside) return name === "value" || ownMember(holder, "ac") === undefined;
  return SECRET_PLACES.has(name.toLowerCase()) || isSecretName(name);
}
