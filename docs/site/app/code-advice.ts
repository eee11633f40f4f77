/** What to do about each code: the last part of its page. The build puts it here. */
declare const CODE_ADVICE_TEXTS: Readonly<Record<string, string>>;

export const CODE_ADVICE: Readonly<Record<string, string>> = CODE_ADVICE_TEXTS;
