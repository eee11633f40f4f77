/** A quote, escaped or encoded for a URL, for XML or in JSON. */
export const QUOTE: string = String.raw`(?:\\*["'` + "`" + String.raw`]|%2[27]|&quot;|&apos;|&#3[49];|\\+u002[27])`;

/** Between name and value: `=`, `=>` or `:`, of full width too (U+FF1A, U+FF1D), after a quote or a bracket perhaps, encoded for a URL or not. */
export const ASSIGNS: string = String.raw`(?:${QUOTE}?(?:\]|%5[Dd])?\s*(?:=>|[=:\uff1a\uff1d])\s*|(?:%22|%27)?(?:%5[Dd])?%(?:3[ADad]|[Ee][Ff]%[Bb][Cc]%9[ADad])(?:%20|\+)*)`;

/** In the quotes of printed texts: two words in guillemets (U+00AB), in the quotes of German (U+201E), English (U+201C) or Chinese (U+300C). */
export const PRINTED_QUOTES: string = String.raw`[\xab\xbb\u201c-\u201e\u300a-\u300f][^\xab\xbb\u201c-\u201e\u300a-\u300f\n]*[\xab\xbb\u201c-\u201e\u300a-\u300f]?|[\u2018\u201a][^\u2018\u2019\n]*[\u2018\u2019]?`;

/** Up to the quote that is escaped like the first one; or a whole list or object; or up to white space, a quote, or a `;` before a next name. */
export const VALUE: string =
  String.raw`(?:(\\*)(["'` +
  "`" +
  String.raw`])(?:(?!(?<!\\)\2\3)[^])*(?:\2\3)?|${PRINTED_QUOTES}|\[[^\]]*\]?|\{[^}]*\}?|(?:[^\s;"'` +
  "`" +
  String.raw`]|;(?![\w-]+\s*[=:]))+)`;

/** The same in patterns without the groups before it; a word of a shell may have its quotes after a name: `user="two words"`. */
export const PLAIN_VALUE: string = String.raw`(?:"[^"\n]*"?|'[^'\n]*'?|${PRINTED_QUOTES}|[^\s"']+(?:(?<=[=:])(?:"[^"\n]*"?|'[^'\n]*'?))?)`;
