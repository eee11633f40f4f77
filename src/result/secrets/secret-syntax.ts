type Template = Parameters<typeof String.raw>;

/**
 * The source of a pattern as it is written, without escapes of a string.
 *
 * @internal
 */
export const raw = (...template: Template): string => String.raw(...template);

/**
 * Makes a pattern of a template as it is written, whatever the case of letters is.
 *
 * @internal
 */
export const anyCase = (...template: Template): RegExp => new RegExp(raw(...template), "gi");

/**
 * The same where the case of letters counts.
 *
 * @internal
 */
export const sameCase = (...template: Template): RegExp => new RegExp(raw(...template), "g");

/** A quote, escaped or encoded for a URL, for XML or in JSON. */
export const QUOTE: string = raw`(?:\\*["'\x60]|%2[27]|&quot;|&apos;|&#3[49];|\\+u002[27])`;

/** White space, also where a line of a shell goes on in the next one: after a backslash, a backtick (PowerShell) or a caret (Windows). */
export const BLANK: string = raw`(?:[\\^\x60]?\s|\\{3}n)`;

/** Between name and value: `=`, `==`, `:=`, `=>` or `:`, of full width too (U+FF1A, U+FF1D), or an arrow (U+2192, U+21D2), after a quote or a bracket perhaps, encoded for a URL or not. */
export const ASSIGNS: string = raw`(?:${QUOTE}?(?:\]|%5d)?\s*(?:=>|:?={1,3}|[:\uff1a\uff1d\u2192\u21d2])${BLANK}*|(?:%22|%27)?(?:%5d)?%(?:3[ad]|ef%bc%9[ad])(?:%20|\+)*)`;

/** Between an option and its value: a space, or the comma of a list of arguments. */
export const NEXT: string = raw`${BLANK}+(?!-|${BLANK})|["']\s*,\s*(?=["'][^-])`;

/** A quote of printed texts: guillemets (U+00AB), those of German (U+201E), English (U+201C) or Chinese (U+300C). */
const PRINTED_QUOTE = raw`\xab\xbb\u201c-\u201e\u300a-\u300f`;

/** Two words in such quotes. */
const PRINTED = raw`[${PRINTED_QUOTE}][^${PRINTED_QUOTE}\n]*[${PRINTED_QUOTE}]?|[\u2018\u201a][^\u2018\u2019\n]*[\u2018\u2019]?`;

/** In quotes, perhaps never closed. */
export const QUOTED: string = raw`"[^"\n]*"?|'[^'\n]*'?|${PRINTED}`;

/** Up to the quote that is escaped like the first one. */
export const ESCAPED: string = raw`(\\*)(["'\x60])(?:(?!(?<!\\)\2\3)[^])*(?:\2\3)?`;

/** What a language writes before a value: `|` or `>` and the next line, or a tag (YAML); letters before a quote (`N'…'` of SQL, `b'…'` of Python); two more quotes. */
const LEAD = raw`(?:[|>][-+]?[^\S\n]*\n\s*|!!?\w+\s+|(?:[nbur@$]|\w{1,16}\()(?=["'])|(?:""|'')(?=["'\w]))`;

/** What is escaped; or a whole list or object; or up to white space, a quote, or a `;` or, but in a URL, a `&` before a next name. */
export const VALUE: string = raw`${LEAD}?(?:${ESCAPED}|${PRINTED}|\[[^\]]*\]?|\{[^}]*\}?|(?:\w+:\/\/[^\s;"'\x60]*)?(?:[^\s;&"'\x60]|;(?![\w-]+\s*[=:])|&(?![\w.-]+=))+)`;

/** The same in patterns without the groups before it; a word of a shell may have its quotes after a name: `user="two words"`. */
export const PLAIN_VALUE: string = raw`(?:${QUOTED}|[^\s"']+(?:(?<=[=:])(?:"[^"\n]*"?|'[^'\n]*'?))?)`;

/** What is between a secret and whose it is, in as many languages as there are words for a password; and words for somebody. */
const OF = raw`for|of|to|from|on|at|f.r|v[oa]nm?|vo[mo]r?|d[aeiou][elrs]?|dla|dell[ao]?|pour|para|per|p[er]o|pentru|za|til|till|hos|для|от|cho|için|[dlz]`;
const SOMEBODY = raw`(?:user|admin|benutzer|utilisateur|usu[aá]rio|utente|gebruiker|u[żz]ytkownik|u[žz]ivatel|korisnik|käyttäj|пользовател|bruger|bruker|användar|kullan)\S{0,8}|root|sa|guest|me`;

/** Whose secret it is, between its name and the separator: `(admin)`, `for the user admin`, `admin`, `für "two words"`. */
const WHOSE = raw`(?:\s*[([\uff08].{1,60}?[)\]\uff09]|\s+(?:(?:${OF})(?:\s|['’])|${SOMEBODY}(?=[\s:=]))[^\n,;:=\uff1a]{0,60}?)`;

/**
 * "Is" in other languages: German, French, Spanish, Portuguese, Italian, the North, Polish, Czech, Croatian, Romanian, Russian, Vietnamese.
 *
 * @internal
 */
export const FOREIGN_IS: string = raw`ist|war|lautete?|est|\xe9tait|es|era|[\xe8\xe9]|er|var|\xe4r|jest|brzmi|je|este|это|l\xe0`;

/**
 * What says in a sentence that a secret is next.
 *
 * @internal
 */
export const IS: string = raw`\s+(?:(?:(?:is|was|ha[sd])\s+(?:been\s+)?)?(?:re)?(?:set|changed)\s+to|is|was|=>|->|equals|${FOREIGN_IS}|to|on|[\u2013\u2014-])(?:\s*:)?\s+`;

/** The same, also after whose it is, where a separator will do. */
export const SAYS: string = raw`(?:${WHOSE}(?:${ASSIGNS}|${IS})|${IS})`;
