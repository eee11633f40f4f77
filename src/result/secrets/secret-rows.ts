import { isDiagnosisWord } from "./diagnosis-words.js";
import { SECRET_NAME } from "./secret-names.js";

/**
 * What is left in the place of a secret.
 *
 * @internal
 */
export const MASK = "***";

/**
 * One row of the table of what looks like a secret.
 *
 * @internal
 */
export interface SecretRow {
  /** What it is called. */
  readonly row: string;
  /** A text with a secret, `S3CR3T`, and what is shown of it. */
  readonly example: readonly [text: string, shown: string];
  /** What is looked for; its first group is kept, the rest is masked. */
  readonly pattern: RegExp;
  /** Whether what was found says something of a secret instead; the groups are those of the pattern. */
  readonly isDiagnosis?: (found: string, groups: readonly (string | undefined)[]) => boolean;
}

/** A quote, escaped or encoded for a URL, for XML or in JSON. */
const QUOTE = String.raw`(?:\\*["'` + "`" + String.raw`]|%2[27]|&quot;|&apos;|&#3[49];|\\+u002[27])`;

/** Between name and value: `=`, `=>` or `:`, after a quote or a bracket perhaps, encoded for a URL or not. */
const ASSIGNS = String.raw`(?:${QUOTE}?(?:\]|%5d)?\s*(?:=>|[=:])\s*|(?:%22|%27)?(?:%5d)?%3[ad](?:%20|\+)*)`;

/** After `--name`, `-name` or `/name` at the beginning of a word, a space will do. */
const AFTER_OPTION = String.raw`(?<=(?:^|[\s"'(\[,])(?:--?|\/)[\w-]{1,40})\s+(?!-)`;

/** Up to the quote that is escaped like the first one; or a whole list or object; or up to white space, a quote, or a `;` before a next name. */
const VALUE =
  String.raw`(?:(\\*)(["'` +
  "`" +
  String.raw`])(?:(?!(?<!\\)\2\3)[^])*(?:\2\3)?|\[[^\]]*\]?|\{[^}]*\}?|(?:[^\s;"'` +
  "`" +
  String.raw`]|;(?![\w-]+\s*[=:]))+)`;

/** The same in patterns without the groups before it. */
const PLAIN_VALUE = String.raw`(?:"[^"\n]*"?|'[^'\n]*'?|[^\s"']+)`;

/** A diagnosis that only looks like an assignment: `Missing key: activeHoursStart`, `Unknown keys: [a, b]`. */
const DIAGNOSIS = /^(?:keys?|tokens?|signatures?|auth|credentials?):\s+(?:[a-z]+|\[[a-z_, ]+\])[),.!?]?$/i;

const of = (source: string): RegExp => new RegExp(source, "gi");

/** Whether the word after the separator says something of the secret; an `=` is followed by none. */
function isSaid(found: string, [before]: readonly (string | undefined)[]): boolean {
  const start = before ?? "";
  return /\s$/.test(start) && !/=\s*$/.test(start) && isDiagnosisWord(found.slice(start.length));
}

/**
 * What looks like a secret in a text that somebody else wrote, in the order in which it is taken out.
 *
 * @internal
 */
export const SECRET_ROWS: readonly SecretRow[] = /* @__PURE__ */ [
  {
    row: "a block of PEM",
    example: ["read -----BEGIN PRIVATE KEY-----\nS3CR3T\n-----END PRIVATE KEY----- ok", "read *** ok"],
    pattern: /()-----BEGIN [A-Z0-9 ]{1,40}-----[^]*?(?:-----END [A-Z0-9 ]{1,40}-----|$)/g,
  },
  {
    row: "a header with credentials, to its end",
    example: ['-H "Authorization: SharedAccessSignature S3CR3T and" x', '-H "Authorization: ***" x'],
    pattern: of(
      String.raw`((?<![\w-])(?:(?:proxy-)?authorization|(?:set-)?cookie)${ASSIGNS})(?:(\\*)(["'])(?:(?!(?<!\\)\2\3)[^])*(?:\2\3)?|[^\r\n"']+)`,
    ),
    isDiagnosis: (found, [before = ""]) => isDiagnosisWord(found.slice(before.length).split(/\s/, 1)[0] ?? ""),
  },
  {
    row: "what follows Bearer or Basic",
    example: ["sent Bearer S3CR3T now", "sent Bearer *** now"],
    pattern: /(\b(?:Bearer|Basic)\s+(?:token\s+)?)[^\s"']+/gi,
    isDiagnosis: isSaid,
  },
  {
    row: "a JSON web token",
    example: ["got eyJhbGciOiJub25l.S3CR3T.x at 5", "got *** at 5"],
    pattern: /()(?<![\w-])eyJ[\w-]{8,}(?:\.[\w-]*){1,4}/g,
  },
  {
    row: "a token by its prefix",
    example: ["push with ghp_S3CR3TS3CR3TS3CR3TS3CR3T failed", "push with *** failed"],
    pattern:
      /()(?<![\w-])(?:gh[opsur]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|npm_\w{30,}|xox[abeprs]-[\w-]{10,}|AKIA[A-Z0-9]{16}|sk_live_\w{16,})/g,
  },
  {
    row: "a key of 32 or 64 bytes in base64",
    example: ["key S3CR3TS3CR3TS3CR3TS3CR3TS3CR3TS3CR3TS3CR3TA= is known", "key *** is known"],
    pattern: /()(?<![\w+/=-])(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)(?![\w+/=])/g,
  },
  {
    row: "-p and -u of a command that logs in",
    example: ["docker login -u me -p S3CR3T host", "docker login -u *** -p *** host"],
    pattern: of(
      String.raw`((?<=(?<![\w-])(?:login|curl|wget|sshpass|mysql|psql|mosquitto_(?:pub|sub))\b[^\n]{0,300}?\s)-[pu](?:\s*=\s*|\s+(?!-)|))${PLAIN_VALUE}`,
    ),
  },
  {
    row: "user:password after -u or --user",
    example: ["call --user me:S3CR3T host", "call --user *** host"],
    pattern: /((?<=^|\s)(?:-u|--(?:proxy-)?user)(?:\s+|=))["']?[^\s:"']+:[^\s"']+["']?/gi,
    isDiagnosis: (found) => /\s["']?\d+:\d+["']?$/.test(found),
  },
  {
    row: "a name and a value side by side",
    example: ['<add name="DbPassword" value="S3CR3T"/>', '<add name="DbPassword" value=***/>'],
    pattern: of(
      String.raw`((?<![\w-])(?:name|key)${QUOTE}?\s*[=:]\s*${QUOTE}${SECRET_NAME}${QUOTE}\s*,?\s*${QUOTE}?value${QUOTE}?\s*[=:]\s*)${VALUE}`,
    ),
  },
  {
    row: "the content of an XML element",
    example: ["<user>me</user><password>S3CR3T</password>", "<user>me</user><password>***</password>"],
    pattern: of(
      String.raw`((?:<|&lt;)(?:[\w.-]{1,40}:)?${SECRET_NAME}(?:\s[^<>]*)?(?:>|&gt;))(?:<!\[CDATA\[)?(?:[^<&]|&(?!lt;))+`,
    ),
  },
  {
    row: "a code in a URL",
    example: ["GET /api?code=S3CR3T&x=1", "GET /api?code=***&x=1"],
    pattern: /((?:[?&]|%3f|%26)code(?:=|%3d))(?:(?!%26)[^\s"'&<>])+/gi,
  },
  {
    row: "an assignment to a name of a secret",
    example: ["DB_PASSWORD_1=S3CR3T and --api-key S3CR3T", "DB_PASSWORD_1=*** and --api-key ***"],
    pattern: of(`(${SECRET_NAME}(?:${ASSIGNS}|${AFTER_OPTION}))${VALUE}`),
    isDiagnosis: (found, groups) => DIAGNOSIS.test(found) || isSaid(found, groups),
  },
  {
    row: "what a sentence says that a secret is",
    example: ["the password is S3CR3T, said it", "the password is ***, said it"],
    pattern:
      /((?<![\w-])(?:pass(?:word|phrase|wd)|pwd|secret|token|(?:api|access|account|primary|secondary|shared)[ _-]?(?:access[ _-]?)?key|connection string)\s+(?:is|was|=>|->|equals)\s+)(?:"[^"\n]*"?|'[^'\n]*'?|[^\s"',;]+)/gi,
    isDiagnosis: isSaid,
  },
  {
    row: "a password in quotes",
    example: ["password 'S3CR3T' was refused", "password *** was refused"],
    pattern: /((?<![\w-])(?:pass(?:word|phrase|wd)|pwd)\s+)(?:"[^"\n]*"?|'[^'\n]*'?)/gi,
  },
];
