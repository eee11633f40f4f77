import { COMMAND_ROWS } from "./command-rows.js";
import { isDiagnosisWord } from "./diagnosis-words.js";
import { FOREIGN_PASSWORDS, PASSWORD_PHRASES } from "./password-words.js";
import { looksSecret } from "./secret-looks.js";
import { NAME_END, SECRET_NAME } from "./secret-names.js";
import type { SecretRow } from "./secret-row.js";
import { ASSIGNS, PLAIN_VALUE, PRINTED_QUOTES, QUOTE, VALUE } from "./secret-syntax.js";
import { isSmallCount, isSmallNumber } from "./small-counts.js";

/**
 * What is left in the place of a secret.
 *
 * @internal
 */
export const MASK = "***";

/** After `--name`, `-name` or `/name` at the beginning of a word, a space will do, or the comma of a list of arguments. */
const AFTER_OPTION = String.raw`(?<=(?:^|[\s"'(\[,])(?:--?|\/)[\w-]{1,40})(?:\s+(?!-)|["']\s*,\s*(?=["'][^-]))`;

/** Between a value that is a name itself and its own value: `sig: key: …`, `sig: key':'…`. */
const AFTER_NAME = String.raw`(?:(?<=${NAME_END})${ASSIGNS}|(?<=${NAME_END}[=:])(?=[\s"'])\s*)`;

/** A value that is, or ends with, a name of several words: `sig: mot de passe: …`. */
const PHRASE = String.raw`(?:[^\s;"'\x60]*[=:])?(?:${PASSWORD_PHRASES})(?=${ASSIGNS})`;

/**
 * A word that a diagnosis uses for something else, and a colon as in a sentence: `Missing key: 'name'`, `Missing key:name`, `Unexpected token: comma`. Only a
 * value that looks like a secret is one there; an object is an assignment.
 */
const SENTENCE =
  /^(?:(missing|required|no such) |(unknown|unexpected|unrecogni[sz]ed|unsupported|invalid) )?(?:keys?[:：]\s*|(?:tokens?|signatures?|auth|credentials?)[:：]\s+)(?![\s{])/i;

/** What a diagnosis says of a key; it is found with the key. */
const SAID_BEFORE = "(?:(?:missing|required|no such|unknown|unexpected|unrecogni[sz]ed|unsupported|invalid) )?";

/** A name with its version, after a key that is not known or not wanted: `mqtt3v1`. */
const VERSIONED_NAME = /^[a-z]{3,24}\d{1,2}v\d{1,2}$/i;

/** A name with numbers, after a key that is not there: nobody has the value of such a key. */
const NUMBERED_NAME = /^[a-z]{3,24}\d{1,2}[a-z]{1,24}\d{0,2}$/;

/** What makes a key of the next word that is a secret, whatever its value looks like: `API key: …`. */
const SECRET_KIND = "(?:(?:api|access|account|shared|secret|private|encryption|signing|storage) )?";

const of = (source: string): RegExp => new RegExp(source, "gi");

/** Whether the word after the separator says something of the secret; an `=` is followed by none. */
function isSaid(found: string, [before]: readonly (string | undefined)[]): boolean {
  const start = before ?? "";
  return /\s$/.test(start) && !/=\s*$/.test(start) && isDiagnosisWord(found.slice(start.length));
}

/** Whether a sentence names something usual after a word such as "key". */
function isUsual(found: string): boolean {
  const sentence = SENTENCE.exec(found);
  if (sentence === null) return false;
  const [, absent, unwanted] = sentence;
  if (absent !== undefined) return !looksSecret(found, NUMBERED_NAME);
  return !looksSecret(found, unwanted === undefined ? undefined : VERSIONED_NAME);
}

const PRINTED_QUOTE = new RegExp(`^(?:["']|${PRINTED_QUOTES})`);

/** A secret in quotes may be a name, a password in quotes is one: `the secret 'edge-tls'`, `password 'hunter'`. */
function isQuotedPassword(found: string, [before = ""]: readonly (string | undefined)[]): boolean {
  return !/^(?:secret|token|a[pc])/i.test(before) && PRINTED_QUOTE.test(found.slice(before.length));
}

/**
 * What looks like a secret in a text that somebody else wrote, in the order in which it is taken out.
 *
 * @internal
 */
export const SECRET_ROWS: readonly SecretRow[] = /* @__PURE__ */ [
  {
    row: "a block of PEM",
    pattern: /()-----BEGIN [A-Z0-9 ]{1,40}-----[^]*?(?:-----END [A-Z0-9 ]{1,40}-----|$)/g,
  },
  {
    row: "a header with credentials, to its end",
    pattern: of(
      String.raw`((?<![\w-])(?:(?:proxy-)?authorization|(?:set-)?cookie)${ASSIGNS})(?:(\\*)(["'])(?:(?!(?<!\\)\2\3)[^])*(?:\2\3)?|[^\r\n"']+)`,
    ),
    isDiagnosis: (found, [before = ""]) => isDiagnosisWord(found.slice(before.length).split(/\s/, 1)[0] ?? ""),
  },
  {
    row: "what follows Bearer or Basic",
    pattern: /(\b(?:Bearer|Basic)\s+(?:token\s+)?)[^\s"']+/gi,
    isDiagnosis: isSaid,
  },
  {
    row: "a JSON web token",
    pattern: /()(?<![\w-])eyJ[\w-]{8,}(?:\.[\w-]*){1,4}/g,
  },
  {
    row: "a token by its prefix",
    pattern:
      /()(?<![\w-])(?:gh[opsur]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|npm_\w{30,}|xox[abeprs]-[\w-]{10,}|AKIA[A-Z0-9]{16}|sk_live_\w{16,})/g,
  },
  {
    row: "a key of 32 or 64 bytes in base64",
    pattern: /()(?<![\w+/=-])(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)(?![\w+/=])/g,
  },
  {
    row: "a name and a value side by side",
    pattern: of(
      String.raw`((?<![\w-])(?:name|key)${QUOTE}?\s*[=:]\s*${QUOTE}${SECRET_NAME}${QUOTE}\s*,?\s*${QUOTE}?value${QUOTE}?\s*[=:]\s*)${VALUE}`,
    ),
  },
  {
    row: "the content of an XML element",
    pattern: of(
      String.raw`((?:<|&lt;)(?:[\w.-]{1,40}:)?${SECRET_NAME}(?:\s[^<>]*)?(?:>|&gt;))(?:<!\[CDATA\[)?(?:[^<&]|&(?!lt;))+`,
    ),
    isDiagnosis: isSmallCount,
  },
  {
    row: "a code in a URL",
    pattern: /((?:[?&]|%3f|%26)code(?:=|%3d))(?:(?!%26)[^\s"'&<>])+/gi,
    isDiagnosis: (found, [before = ""]) => isSmallNumber(found.slice(before.length)),
  },
  {
    row: "an assignment to a name of a secret",
    pattern: of(
      String.raw`(${SAID_BEFORE}${SECRET_KIND}${SECRET_NAME}(?:${ASSIGNS}|${AFTER_OPTION}))(?:${PHRASE}|${VALUE})(?:${AFTER_NAME}(?:${PHRASE}|${PLAIN_VALUE}))*`,
    ),
    isDiagnosis: (found, groups) => isUsual(found) || isSaid(found, groups) || isSmallCount(found, groups),
  },
  ...COMMAND_ROWS,
  {
    row: "what a sentence says that a secret is",
    pattern: of(
      String.raw`((?<![\w-])(?:pass(?:word|phrase|wd)|pwd|secret|token|(?:api|access|account|primary|secondary|shared)[ _-]?(?:access[ _-]?)?key|connection string)(?:\s+(?:for|of|to)\s+[^\s,;]{1,60})?\s+(?:is|was|=>|->|equals)(?:\s*:)?\s+)(?:"[^"\n]*"?|'[^'\n]*'?|${PRINTED_QUOTES}|[^\s"',;]+)`,
    ),
    isDiagnosis: isSaid,
  },
  {
    row: "a password in quotes, or what looks like a secret, after the word for one",
    pattern: of(
      `((?<![\\w-])(?:pass(?:word|phrase|wd)|pwd|secret|token|(?:api|access|account)[ _-]?key|${FOREIGN_PASSWORDS})\\s+(?:(?:ist|lautet|est|es|è|é)\\s+)?\\(?)(?:"[^"\\n]*"?|'[^'\\n]*'?|${PRINTED_QUOTES}|[^\\s"',;)]+)`,
    ),
    isDiagnosis: (found, groups) => !isQuotedPassword(found, groups) && !looksSecret(found),
  },
  {
    row: "a PIN",
    pattern: new RegExp(
      String.raw`((?:(?<![A-Za-z])[Pp](?:in|IN|uk|UK)|(?<=[a-z])P(?:in|uk))(?:[ _-]?[Cc]ode)?(?:${ASSIGNS}|\s+(?:(?:is|was)\s+)?))${QUOTE}?\d{4}[\w-]*`,
      "g",
    ),
  },
];
