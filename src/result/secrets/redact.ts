import { FOREIGN_PASSWORDS } from "./password-words.js";
import type { SecretRow } from "./secret-row.js";
import { MASK, SECRET_ROWS } from "./secret-rows.js";
import { raw } from "./secret-syntax.js";
import { TOKEN_SIGNS } from "./token-forms.js";

/** A digest at the end of an image name, `@sha256:…`: the one harmless reading of an `@`. */
const DIGEST = /@sha(?:256|384|512):[0-9a-f]+$/i;

/** The same where a sentence goes on after the name. */
const DIGEST_IN_TEXT = /@sha(?:256|384|512):[0-9a-f]+['),.;:\]]*$/i;

/** Whom a database knows, of which host: `'me'@'%'`. */
const ACCOUNT = /^\(?'[\w%.-]*'@'[\w%.:-]*'[),.:;]*$/;

/** A word of a text, as sentences, JSON and markup divide them. */
const WORD = /[^\s"`<>]+/g;

/**
 * Takes `user:password@` out of an image name, so that the name may be shown.
 *
 * Everything before the last `@` goes, unless the `@` starts a digest (`@sha256:…`). When in doubt it takes out
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
  return image.includes("@") ? redactName(image, DIGEST) : image;
}

/**
 * Gives what is before the `@` of an image name: a user name, and a password that may hold an `@` itself.
 *
 * @param image - an image name as a deployment or a report spells it
 * @returns the credentials; an empty string when the name has none
 * @example
 * ```ts
 * import { imageCredentials } from "twinstate/result";
 *
 * imageCredentials("me:p@55@registry.example/app@sha256:beef"); // → "me:p@55"
 * ```
 */
export function imageCredentials(image: string): string {
  return image.slice(0, Math.max(0, lastAt(image, DIGEST)));
}

/**
 * What a text has in it where one of the rows that need a word for a secret finds something. The patterns of these rows are long, and the engine takes more
 * than a tenth of a second to compile them: most of what agents say has no such word, and needs none of them. A word counts within others too: what is before it,
 * or within it, may be masked before it is looked for.
 */
const NAMED = new RegExp(
  raw`key|sig|pass|ps?w|psk|secret|token|auth(?!e|orized)|credential|conn(?:ection)?[ _-]?str|sas|jwt|cookie|rabbit|identified|securestr|vault|sudo|cryptset|sess(?:ion)?id|bearer|пин|otp|(?:fa|time|on|ing)[ _-]code|p(?:in|uk)(?!g)|contrase|${FOREIGN_PASSWORDS.replace("(?<![a-z])", "")}`,
  "i",
);

/** What a text has in it where one of the other rows finds something, or where credentials are before an `@`. */
const SUSPECT = /* @__PURE__ */ new RegExp(
  raw`[=:@%]|[\s"',]-|bearer|basic|net\S{0,5}\s+use|\s\/r?p|-----? ?B|${TOKEN_SIGNS}`,
  "i",
);

/**
 * Takes credentials out of free text that somebody else wrote, such as a status description of an agent.
 *
 * One table says what looks like a secret: assignments to names that end like those of secrets, in the spellings of
 * shells, JSON, URLs, XML and sentences; headers; tokens, keys and PEM blocks by their form; and `user:password@host`. What is said of a
 * secret (`Missing key: activeHoursStart`, `password is required`) stays. Text of any length takes linear time; one of more than 1,048,576
 * characters in which there may be a secret is masked as a whole.
 *
 * @param text - any text
 * @returns the text with what looked like a credential masked
 * @example
 * ```ts
 * import { redactText } from "twinstate";
 *
 * redactText("pull of me:pa55@host/app failed"); // → "pull of ***@host/app failed"
 * redactText("docker login -p pa55 failed: password is required"); // → "docker login -p *** failed: password is required"
 * ```
 */
export function redactText(text: string): string {
  if (SHORT_WORD.test(text)) return text;
  const rows = rowsThatMayFind(text);
  if (rows.length > 0 && text.length > LONGEST_SEARCHED) return MASK;
  const masked = rows.reduce(maskRow, text);
  return masked.includes("@")
    ? masked.replace(WORD, (word) => (ACCOUNT.test(word) ? word : redactName(word, DIGEST_IN_TEXT)))
    : masked;
}

/** In a longer text an engine can run out of stack while it looks for the end of a secret. The longest text of a twin has 4 KiB. */
const LONGEST_SEARCHED = 2 ** 20;

const UNNAMED_ROWS = /* @__PURE__ */ SECRET_ROWS.filter(([isNamed]) => !isNamed);

/**
 * The rows of the table that may find something in a text.
 *
 * @internal
 */
export function rowsThatMayFind(text: string): readonly SecretRow[] {
  if (NAMED.test(text)) return SECRET_ROWS;
  return SUSPECT.test(text) ? UNNAMED_ROWS : [];
}

/** One short word in lower case, as most of what devices say is: every row of the table looks for more. */
const SHORT_WORD = /^[a-z]{0,16}$/;

/**
 * Masks in a text what a row finds in it.
 *
 * @internal
 */
export function maskRow(text: string, [, pattern, isDiagnosis]: SecretRow): string {
  return text.replace(pattern, (found: string, kept: string, ...rest: readonly unknown[]) => {
    const value = found.slice(kept.length);
    // After the groups come the place and the text.
    const place = Number(rest.at(-2));
    if (isDiagnosis?.(value, kept, place, text) === true) return found;
    if (!endsCredentials(kept, value, text.charAt(place - 1) || " ")) return `${kept}${MASK}`;
    // The word goes on up to the @, without the arrow that would end it.
    return `${kept.replace(">", "")}${MASK}@`;
  });
}

/** The first word of a value, up to the last `@` in it. */
const UP_TO_AT = /^[^\s"`<>]*@/;

/** A name where a word begins, without a number, and what separates it from its value: at most a user name. */
const NAME_OF_WORD = /(?:^[\s"`<>]|[\s"`<]|(?<!=)>)[^\s"`<>\d]*(?:=>)?$/;

/**
 * Whether the value is masked with the `@` that ends credentials, and what is kept before it may be a part of them: `me:pa55_key=x@host`.
 * Then the `@` is put back, so that the whole word is masked up to it.
 */
function endsCredentials(kept: string, value: string, before: string): boolean {
  return UP_TO_AT.test(value) && !NAME_OF_WORD.test(before + kept);
}

function redactName(name: string, harmless: RegExp): string {
  const at = lastAt(name, harmless);
  return at === -1 ? name : `${MASK}${name.slice(at)}`;
}

/** Where the credentials of a name end. */
function lastAt(name: string, harmless: RegExp): number {
  return name.replace(harmless, "").lastIndexOf("@");
}
