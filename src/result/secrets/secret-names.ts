import { FOREIGN_PASSWORDS } from "./password-words.js";
import { raw } from "./secret-syntax.js";

/** How names of secrets end: `SharedAccessKey`, `DB_PASS`, `client-secret`, `X-Registry-Auth`, `connection_string`, `WLAN-Passwort`. */
const ENDINGS = raw`${FOREIGN_PASSWORDS}|(?<!mon|tur|don|hoc|joc|whis)key|signature|(?<!com|by|tres|sur)pass|pass(?:w(?:o?r)?d?|phrase|code)|ps?wr?d|(?<![a-z])pword|psk|secret|token|auth|credential|conn(?:ection)?[_-]?str(?:ing)?|connectionstrings__[\w-]{1,40}|sig|sas[_-]?ur[il]|(?:j|php)sess(?:ion)?id`;

/** Names that count only where a word begins: `sas`, `my_jwt`, and not `texas`. */
const WORDS = "sas|jwt|pw|authorization|cookie|bearer";

/** What may follow: a plural, an id, a number: `passwords`, `access_key_id`, `password2`. */
const TAIL = raw`s?(?:[_-]?ids?)?(?:[_-]?\d+)?`;

/**
 * The source of a regular expression for the name of a secret in a text. A name is only tried from its first character, so that the
 * work stays linear.
 *
 * @internal
 */
export const SECRET_NAME: string = raw`(?<![\w-])(?:[\w-]*(?:${ENDINGS})|(?:[\w-]*[_-])?(?:${WORDS}))${TAIL}`;

/**
 * The source of a regular expression for the end of such a name, to look back at it.
 *
 * @internal
 */
export const NAME_END: string = raw`(?:${ENDINGS}|${WORDS})${TAIL}`;

const WHOLE_NAME = /* @__PURE__ */ new RegExp(`(?:${ENDINGS}|(?:^|[^a-z])(?:${WORDS}))${TAIL}$`, "i");

/** Longer names are looked at from their end only. */
const LONGEST_ENDING = 100;

/**
 * Tells whether a member is named like a secret, so that its value is not shown, whatever it is.
 *
 * @param name - the name of a member, a variable or an option
 * @returns whether it ends like the names of secrets do: `SharedAccessKey`, `DB_PASSWORD_2`, `tokens`, `connection_string`
 * @example
 * ```ts
 * import { isSecretName } from "twinstate/result";
 *
 * isSecretName("primaryKey"); // → true
 * isSecretName("keyboard"); // → false
 * ```
 */
export function isSecretName(name: string): boolean {
  return WHOLE_NAME.test(name.slice(-LONGEST_ENDING));
}
