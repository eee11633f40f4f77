import { COMMAND_ROWS, NET_ROW } from "./command-rows.js";
import { isDiagnosisWord, isForeignDiagnosis } from "./diagnosis-words.js";
import { FOREIGN_PASSWORDS, PASSWORD_PHRASES, UNSPACED } from "./password-words.js";
import { looksSecret } from "./secret-looks.js";
import { NAME_END, SECRET_NAME } from "./secret-names.js";
import type { SecretRow } from "./secret-row.js";
import {
  anyCase,
  ASSIGNS,
  ESCAPED,
  NEXT,
  PLAIN_VALUE,
  FOREIGN_IS,
  IS,
  QUOTE,
  QUOTED,
  raw,
  VALUE,
  SAYS,
} from "./secret-syntax.js";
import { isNoValue, isSmallCount, isSmallNumber } from "./small-counts.js";
import { TOKEN_ROWS } from "./token-forms.js";

/**
 * What is left in the place of a secret.
 *
 * @internal
 */
export const MASK = "***";

/** After `--name`, `-name` or `/name` at the beginning of a word, a space will do, or the comma of a list of arguments. */
const AFTER_OPTION = raw`(?<=(?:^|[\s"'(\[,])(?:--?|\/)[\w-]{1,40})(?:${NEXT})`;

/** Between a value that is a name itself and its own value: `sig: key: …`, `sig: key':'…`. */
const AFTER_NAME = raw`(?:(?<=${NAME_END})${ASSIGNS}|(?<=${NAME_END}[=:])(?=[\s"'])\s*)`;

/** A value that is, or ends with, a name of several words: `sig: mot de passe: …`. */
const PHRASE = raw`(?:[^\s;&"'\x60]*[=:])?(?:${PASSWORD_PHRASES})(?=${ASSIGNS})`;

/** What a diagnosis says of a key; it is found with the key: that it is not there, and that it is not wanted. */
const ABSENT = "missing|required|no such";
const UNWANTED = "unknown|unexpected|unrecogni[sz]ed|unsupported|invalid";

/**
 * A word that a diagnosis uses for something else, and a colon as in a sentence: `Missing key: 'name'`, `Missing key:name`, `Unexpected token: comma`. Only a
 * value that looks like a secret is one there; an object is an assignment.
 */
const SENTENCE = /* @__PURE__ */ new RegExp(
  raw`^(?:(${ABSENT}) |(${UNWANTED}) )?(?:keys?[:：]|(?:token|signature|auth|credential)s?[:：]\s)\s*(?![\s{])`,
  "i",
);

/** A name with its version, after a key that is not known or not wanted: `mqtt3v1`. */
const VERSIONED_NAME = /^[a-z]{3,24}\d{1,2}v\d{1,2}$/i;

/** A name with numbers, after a key that is not there: nobody has the value of such a key. */
const NUMBERED_NAME = /^[a-z]{3,24}\d{1,2}[a-z]{1,24}\d{0,2}$/;

/** Kinds of keys that are secrets. */
const KINDS = "api|access|account|(?:pre-?)?shared|licen[cs]e|subscription|network|wi-?fi|enrol{1,2}ment";

/** What makes a key of the next word that is a secret, whatever its value looks like: `API key: …`. */
const SECRET_KIND = `(?:(?:${KINDS}|secret|private|encryption|signing|storage) )?`;

/** A word for a password, or for another secret, in a sentence. */
const WORD = raw`(?<![\w-])(?:(?!htp|wpa_p|mosquitto)[\w-]*(?:pass(?:word|phrase|wd)|pwd|secret|token)|(?:[\w-]*[_-])?(?:${KINDS}|primary|secondary|app)[ _-]?(?:access[ _-]?)?key|connection string|${FOREIGN_PASSWORDS})`;

/** What says in a sentence what a secret is, and one word of it. */
const SAYING = WORD + SAYS;
const SAID = raw`(?:\w{1,16}\((?=["']))?(?:${QUOTED}|[^\s"',;]+)`;

/** Whether the word is one of another secret than a password. */
const isOtherWord = (word: string): boolean => /^(?:[\w-]*(?:secret|token)(?![\w-])|[a-z _-]+key)/i.test(word);

/** After a word of another language, what is said is in that language. */
const IN_FOREIGN = /* @__PURE__ */ new RegExp(raw`${FOREIGN_PASSWORDS}|\s(?:${FOREIGN_IS})\s`, "i");

/** "Is" of some languages that English has for something else: `hasło to X`, `пароль - X`; and `was set to` is English. */
const OTHERWISE = /(?<!set|changed)\s(?:to|on|[\u2013\u2014-])(?:\s*:)?\s+$/i;

/** Whether the word after the separator says something of the secret; an `=` is followed by none. */
function isSaid(value: string, before: string): boolean {
  return (
    /[^=\s]\s*[\s：]$/.test(before) &&
    (isDiagnosisWord(value) || (IN_FOREIGN.test(before) ? isForeignDiagnosis(value) : OTHERWISE.test(before)))
  );
}

/** How somebody is authorized, and that nobody is: `auth=none`. */
const AUTH = /^\W*(?:none|o(?:n|ff)|true|false|yes|no|(?:en|dis)abled|basic|digest|plain|anonymous|x509)\W*$/i;

/** Whether what is assigned is nothing that could be secret. */
function isNothing(value: string, before: string): boolean {
  return isNoValue(value) || isSmallCount(value, before) || (/auth\W*$/i.test(before) && AUTH.test(value));
}

/** What base64 has after `Basic`, and no word of a sentence: capitals within a word; or a user and a password as they are. An `=` at its end looks secret. */
const BASE64 = /[a-z][A-Z]|[A-Z]{2}[a-z]|:\w/;

/** What a server asks for. */
const CHALLENGE = /^(?:realm|error|scope|service|charset)=/;

/** What says of the next word that it is a scheme. */
const BEFORE_SCHEME = /(?:authori[sz]ation|header)\W*$/i;

/** Whether a scheme is none, but the first word of a sentence: `Basic setup completed`. */
function isNoScheme(value: string, before: string, place: number, text: string): boolean {
  return (
    isSaid(value, before) ||
    CHALLENGE.test(value) ||
    (!/bearer/i.test(before) &&
      !BASE64.test(value) &&
      !looksSecret(value) &&
      !BEFORE_SCHEME.test(text.slice(Math.max(0, place - 16), place)))
  );
}

/** Whether a sentence says something of a secret, or names something usual after a word such as "key". */
function isUsual(value: string, before: string): boolean {
  const found = before + value;
  const sentence = SENTENCE.exec(found);
  if (sentence === null) return isSaid(value, before) || isNothing(value, before);
  const [, absent, unwanted] = sentence;
  const names = unwanted === undefined ? undefined : VERSIONED_NAME;
  return !looksSecret(found, absent === undefined ? names : NUMBERED_NAME);
}

/** The same of XML; a name in angle brackets that no other one closes is a word of a manual: `AUTH <password> was called`. */
function isNoElement(value: string, before: string, place: number, text: string): boolean {
  const end = place + before.length + value.length;
  return isNothing(value, before) || (/^\s/.test(value) && !/^(?:<|&lt;)\//.test(text.slice(end, end + 5)));
}

/** Whether the first word of a header says something of it. */
function isSaidOfHeader(value: string): boolean {
  return isDiagnosisWord(value.replace(/\s[^]*/, ""));
}

const IN_QUOTES = /^["'\xab\xbb\u2018-\u201e\u300a-\u300f]/;

/** "Is" where no space is needed. */
const UNSPACED_IS = /* @__PURE__ */ raw`(?:[是为為は은는]|คือ)[:：]?\s*`;
const HAS_IS = /* @__PURE__ */ new RegExp(`${UNSPACED_IS}$`);

/** The same without a space between; other letters than those of most passwords say something: `密码为空`. */
function isUsualUnspaced(value: string, before: string): boolean {
  return isDiagnosisWord(value) || !(HAS_IS.test(before) || IN_QUOTES.test(value) || looksSecret(value));
}

/** A secret in quotes may be a name, a password in quotes is one: `the secret 'edge-tls'`, `password 'hunter'`. */
function isUsualWord(value: string, before: string): boolean {
  if (/^https?:/.test(value)) return true;
  return (isOtherWord(before) || !IN_QUOTES.test(value)) && !looksSecret(value);
}

/** Whether a sentence says something of a secret; after a colon, only what looks like one is another secret than a password. */
function isSaidOf(value: string, before: string): boolean {
  return isSaid(value, before) || (/(?:[:：]|\sto)\s*$/.test(before) && isOtherWord(before) && !looksSecret(value));
}

/** Codes that let somebody in, as a PIN does. */
const CODES = raw`(?<![a-zа-я])пин|(?<![a-z])otp|(?:2fa|mfa|one-time|verification|activation|pairing)[ _-]code`;

/** What is in front of a pin of a board: `GPIO pin=1024`. */
const BOARD = /(?<![a-z])(?:gpio|bcm|led|relay|output|digital|analog)[ _-]?$/i;

/** Where `pin` is the end of another word: `spin`, `SPIN`, and not `simPin`. */
const WITHIN_WORD = /[a-z]p$|(?<!\+)[A-Z].$/;

/** What says that a number is a PIN, before `pin 1234` and after it. */
const BEFORE_PIN = /(?:-|(?:wrong|bad|in[cv]\w+|sim|your|my|new|old|enter)[ _]?)$/i;
const AFTER_PIN = / (?:is|was) (?:wro|in[cv]|re[jf]|den|acc)/;

/** Whether a pin is one of a board: what is around the word says so, or a number follows `pin` and nothing says that it is a PIN. */
function isPinOfBoard(value: string, before: string, place: number, text: string): boolean {
  const left = text.slice(Math.max(0, place - 10), place);
  const end = place + before.length + value.length;
  return (
    BOARD.test(left) ||
    (/no such $/i.test(left) && before.startsWith("p")) ||
    WITHIN_WORD.test(left + before.charAt(0)) ||
    (/[Pp]in\s+$/.test(before) &&
      !/[a-z]/i.test(value) &&
      !BEFORE_PIN.test(left) &&
      !AFTER_PIN.test(text.slice(end, end + 9)))
  );
}

/**
 * What looks like a secret in a text that somebody else wrote, in the order in which it is taken out.
 *
 * @internal
 */
export const SECRET_ROWS: readonly SecretRow[] = /* @__PURE__ */ [
  ...TOKEN_ROWS,
  // A header with credentials, to its end.
  [
    true,
    anyCase`((?<![\w-])(?:(?:proxy-)?authorization(?: header)?|(?:set-)?cookie)${ASSIGNS})(?:${ESCAPED}|[^\r\n"']+)`,
    isSaidOfHeader,
  ],
  // What follows Bearer or Basic.
  [false, /(\b(?:Bearer|Basic|AUTH (?:PLAIN|LOGIN))\s+(?:token\s+)?)[^\s"']+/gi, isNoScheme],
  // A name and a value side by side.
  [
    true,
    anyCase`((?<![\w-])(?:name|key)${ASSIGNS}${QUOTE}?${SECRET_NAME}${QUOTE}?(?=[\s,])(?:[^{}\n]{0,60},)?\s*${QUOTE}?value${ASSIGNS})${VALUE}`,
  ],
  // The content of an XML element.
  [
    true,
    anyCase`((?:<|&lt;)(?:[\w.-]{1,40}:)?${SECRET_NAME}(?:\s[^<>]*)?(?:>|&gt;))(?:<!\[CDATA\[)?(?:[^<&]|&(?!lt;))+`,
    isNoElement,
  ],
  // A code in a URL.
  [false, /((?:[?&]|%3f|%26)code(?:=|%3d))(?:(?!%26)[^\s"'&<>])+/gi, isSmallNumber],
  // What is said behind two names of a secret: `passcode: password equals X`.
  [true, anyCase`((?:${SECRET_NAME}${ASSIGNS}|${WORD}${IS})${SAYING})${SAID}`, isSaid],
  // An assignment to a name of a secret.
  [
    true,
    anyCase`((?:(?:${ABSENT}|${UNWANTED}) )?${SECRET_KIND}${SECRET_NAME}(?:${ASSIGNS}|${AFTER_OPTION}))(?:${PHRASE}|${VALUE})(?:${AFTER_NAME}(?:${PHRASE}|${PLAIN_VALUE}))*`,
    isUsual,
  ],
  ...COMMAND_ROWS,
  // The same in languages without spaces.
  [
    true,
    anyCase`((?:${UNSPACED})(?:${UNSPACED_IS}|(?=["'\xab\u2018-\u201e\u300a-\u300f\w])))(?!["'][\s:,=\]})])(?:${QUOTED}|[!-~]{4,})`,
    isUsualUnspaced,
  ],
  // What a sentence says that a secret is, or the secret of somebody.
  [true, anyCase`(${SAYING})${SAID}`, isSaidOf],
  // A password in quotes, or what looks like a secret, after the word for one.
  [true, anyCase`(${WORD}(?:\s+\(?|\((?=["'])))(?:${QUOTED}|[^\s"',;)]+)`, isUsualWord],
  [
    true,
    anyCase`((?:p(?:in|uk)|${CODES})(?:[ _-]?(?:[ck]ode|value|n(?:um[bm]er|[or])|[^\0-\xbf]{1,6})\.?)?(?:${ASSIGNS}|${SAYS}|\s+))${QUOTE}?\d{4}[\w-]*`,
    isPinOfBoard,
  ],
  NET_ROW,
];
