/** What stands where a secret was left out. */
const MASK = "***";

/** A digest at the end of an image name, `@sha256:…`: the one harmless reading of an `@`. */
const DIGEST = /@(?:sha256|sha384|sha512):[0-9a-f]+$/i;

/** The same where a sentence goes on behind the name. */
const DIGEST_IN_TEXT = /@(?:sha256|sha384|sha512):[0-9a-f]+['),.;:\]]*$/i;

/** How names of secrets end: `SharedAccessKey`, `DB_PASS`, `client-secret`, `X-Registry-Auth`. */
const SECRET_NAME = String.raw`(?<![\w-])[\w-]*(?:key|signature|pass|passphrase|password|passwd|pwd|secret|token|auth|credentials?|connectionstring|sig)`;

/** Between name and value: `=` or `:`, behind a quote perhaps, either one encoded for a URL, or a space behind `--name`. */
const SEPARATOR = String.raw`(?:(?:\\*["'])?\s*[=:]\s*|%3[ad]|(?<=--[\w-]{1,40})\s+)`;

/** A value up to the quote that is escaped like the first one, or up to white space, a quote, or a `;` before a next name. */
const SECRET_VALUE = String.raw`(?:(\\*)(["'])(?:(?!(?<!\\)\2\3)[^])*(?:\2\3)?|(?:[^\s;"']|;(?![\w-]+\s*[=:]))+)`;

/** The three in a row. A name is only tried from its first character, so that the work stays linear. */
const SECRET_ASSIGNMENT = new RegExp(`(${SECRET_NAME}${SEPARATOR})${SECRET_VALUE}`, "gi");

/** A diagnosis that only looks like an assignment: `Missing key: activeHoursStart`, `Unexpected token: comma`. */
const DIAGNOSIS = /^(?:key|token|signature|auth|credentials?):\s+[a-z]+[),.!?]?$/i;

/** What follows the word that announces credentials in an `Authorization` header. */
const AUTHORIZATION = /\b(Bearer|Basic)\s+[^\s"']+/gi;

/** A word of a text; only what can stand in no user name or password ends it. */
const WORD = /[^\s"`<>]+/g;

/**
 * Takes `user:password@` out of an image name, so that the name may be shown.
 *
 * Everything in front of the last `@` goes, unless the `@` starts a digest (`@sha256:…`). When in doubt it takes out
 * too much rather than too little.
 *
 * @param image - an image name as a deployment or a report spells it
 * @returns the name without credentials; the same text when it holds none
 * @example
 * ```ts
 * import { redactImage } from "twinstate";
 *
 * redactImage("me:pa55@registry.example/app:1.0"); // → "***@registry.example/app:1.0"
 * redactImage("registry.example/app@sha256:beef"); // → "registry.example/app@sha256:beef"
 * ```
 */
export function redactImage(image: string): string {
  return redactName(image, DIGEST);
}

/** What each of the three shapes has in it; a text without it holds none of them. */
const SUSPECT = /[=:@%]|--|bearer|basic/i;

/**
 * Takes credentials out of free text that somebody else wrote, such as a status description of an agent.
 *
 * A word of letters after a bare `key: ` or `token: ` is a diagnosis and stays. Three shapes are known: `user:password@host` within a word, assignments to names that end like those of secrets
 * (`SharedAccessKey=…`, `DB_PASS: …`, `--password …`, `sig%3D…`), and `Bearer …` or `Basic …`. Text of any length takes
 * linear time.
 *
 * @param text - any text
 * @returns the text with what looked like a credential masked
 * @example
 * ```ts
 * import { redactText } from "twinstate";
 *
 * redactText("pull of me:pa55@host/app failed"); // → "pull of ***@host/app failed"
 * ```
 */
export function redactText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(AUTHORIZATION, `$1 ${MASK}`)
    .replace(SECRET_ASSIGNMENT, (found, name: string) => (DIAGNOSIS.test(found) ? found : `${name}${MASK}`))
    .replace(WORD, (word) => redactName(word, DIGEST_IN_TEXT));
}

function redactName(name: string, harmless: RegExp): string {
  if (!name.includes("@")) return name;
  const digest = harmless.exec(name)?.[0] ?? "";
  const at = name.slice(0, name.length - digest.length).lastIndexOf("@");
  return at === -1 ? name : `${MASK}${name.slice(at)}`;
}
