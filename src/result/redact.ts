/** What stands where a secret was left out. */
const MASK = "***";

/** A digest at the end of an image name, `@sha256:…`: the one harmless reading of an `@`. */
const DIGEST = /@(?:sha256|sha384|sha512):[0-9a-f]+$/i;

/** A key of a connection string, a SAS token or a credential, up to its separator. */
const SECRET_ASSIGNMENT =
  /\b(SharedAccessKey|SharedAccessSignature|AccountKey|password|passwd|pwd|secret|token|sig)(["']?\s*[=:]\s*)["']?[^\s;&"',)]+/gi;

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
  if (!image.includes("@")) return image;
  const digest = DIGEST.exec(image)?.[0] ?? "";
  const name = image.slice(0, image.length - digest.length);
  const at = name.lastIndexOf("@");
  return at === -1 ? image : `${MASK}${name.slice(at)}${digest}`;
}

/**
 * Takes credentials out of free text that somebody else wrote, such as a status description of an agent.
 *
 * Two shapes are known: `user:password@host` within a word, and assignments to names that hold secrets
 * (`SharedAccessKey=…`, `password: …`, `sig=…`).
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
  return text
    .replace(SECRET_ASSIGNMENT, `$1$2${MASK}`)
    .replace(/[^\s"'`()<>,;]+@[^\s"'`()<>,;]+/g, (word) => redactImage(word));
}
