import { isDiagnosisWord } from "./diagnosis-words.js";
import type { SecretRow } from "./secret-row.js";
import { SECRET_NAME } from "./secret-names.js";
import { anyCase, BLANK, NEXT, PLAIN_VALUE, raw, sameCase } from "./secret-syntax.js";

/** Commands that take a password as `-p`, or a user, perhaps with a password, as `-u`. */
const LOGINS = "[Ll]ogin|curl|sshpass|mysql\\w*|mariadb[\\w-]*|mongo\\w*|cqlsh|lftp|ncftp\\w*";

/** Options with a password that other commands have, in their case: what is a password here is a port or a path elsewhere. */
const OPTIONS: readonly (readonly [commands: string, options: string])[] = [
  ["(?:redis|valkey|keydb)-cli", "(?:-a|(?:AUTH|auth)(?=\\s))"],
  ["ldap\\w+", "-w"],
  ["(?:un)?zip\\w*|sqlcmd|osql|bcp|ipmitool|mosquitto_(?:pub|sub|rr)", "-P"],
  ["user(?:add|mod)|rdesktop|psexec\\w*", "-p"],
  ["\\w{0,3}freerdp\\w*|schtasks", "\\/r?p:?"],
  ["wpa_cli", "psk"],
  ["7z\\w?|(?:un)?rar", "-h?p(?![\\s-])"],
  ["openssl", "-[kK](?!\\w)"],
  ["ssh-keygen", "-[NP]"],
  ["snmp\\w+", "-[cAX]"],
  ["nmcli", "[\\w.-]*(?:password|psk)"],
];

/** What a command has before the word that counts, up to the end of its lines. */
const BEFORE = raw`(?:[^\n]|(?<=[\\^\x60]\r?)\n){0,300}?`;

/** An option after a command, in a shell or in a list of arguments. */
function optionOf(commands: string, options: string): string {
  return raw`(?<=[\s"',])(?=${options})(?<=(?<![\w-])(?:${commands})\b${BEFORE}[\s"',])${options}`;
}

/** Between such an option and its value: nothing too, unless the option goes on and is another one, such as `-password`. */
const AFTER_LETTER = raw`(?:\s*=\s*|${NEXT}|(?!["']\s*,|(?:ass(?:w(?:or)?d|phrase)?|w|ser(?:name)?)["']?[\s=:,]))`;

/** Between words of a command, and a word of it, in a shell or in a list of arguments. */
const GAP = `["']?(?:${BLANK}|,)+`;
const ARGUMENT = raw`(?:"[^"\n]*"|'[^'\n]*'|[^\s"',-][^\s"',]*)`;

/** One option of `htpasswd` with what belongs to it: `-c`, `-bC 10`. */
const FLAG = raw`(?:${GAP}["']?-(?:\w*[CHr]${GAP}["']?\w+|\w+))`;

const HTPASSWD = raw`(?:htpasswd|mosquitto_passwd)(?=${FLAG}{0,8}${GAP}["']?-\w*b)(?:(?=${FLAG}{0,8}${GAP}["']?-\w*n)${FLAG}{1,9}|${FLAG}{1,9}${GAP}${ARGUMENT})`;

/** Options with a value of `rabbitmqctl`, without their first dash. */
const RABBIT_OPTION = "(?:[ntp]|-(?:node|timeout|vhost))";

/** `rabbitmqctl -n x add_user`: options may be before the word. */
const RABBIT = raw`rabbitmqctl\b${BEFORE}(?:(?:add|authenticate)_user|change_password)(?:${GAP}["']?-(?:${RABBIT_OPTION}["']?(?:${BLANK}|,)+${ARGUMENT}|(?!${RABBIT_OPTION}[\s"'])[^\s,]+)){0,9}`;

/** Words that a password follows: of databases, of PowerShell, of Redis, of Vault, of Windows. */
const BEFORE_PASSWORD = raw`(?:create|alter|grant)\b[^\n;]{0,99}?\bidentified\s+(?:with\s+\S+\s+)?(?:by|as(?=\s+["']))(?:\s+password)?|convertto-securestring(?:\s+-string)?|requirepass|masterauth|vault\s+login(?:\s+-\S+)*|setx\s+${SECRET_NAME}`;

/** Who is named before a password: `login me password X`, `user me, password X`. */
const WHO = raw`(?:user(?:name)?|login)(?:\s+as)?[\s=:]\s*[^\s,=:]+,?\s+(?:and\s+|with\s+)?(?:password|passwd|pass|pw)`;

/** A user and a password where both are named in one word; a host and its port are none. */
function isNoCredentials(value: string): boolean {
  return /:(?:\d{2,5}\W*|\W.*|)$/.test(value);
}

/** Commands that read a password. */
const READERS = raw`--(?:password-)?stdin|sudo\s[^|]{0,99}-S|chpasswd|cryptsetup|--passphrase-fd`;

/** Options of Windows, and the words before a password there: `net user me`, `net use Z: \\host\share`. */
const SWITCHES = raw`(?:\s+\/\S+)*`;
const NET = raw`net1?(?:\.exe)?\s+use(?:r${SWITCHES}\s+(?!\/)${ARGUMENT}|\s[^\n]{0,99}?\\\\\S+)${SWITCHES}`;

/** Whether the value is a user and a group, or the port of a host and the one of a container. */
function isNumbers(value: string, before: string): boolean {
  return /\s$/.test(before) && /^["']?(?:[\d.]+:)?\d+:\d+(?:\/[tu][cd]p)?["']?$/.test(value);
}

/**
 * Passwords in the arguments of commands: rows of the table of secrets.
 *
 * @internal
 */
export const COMMAND_ROWS: readonly SecretRow[] = /* @__PURE__ */ [
  // -p and -u of a command that logs in.
  [false, sameCase`(${optionOf(LOGINS, "-[pu]")}${AFTER_LETTER})${PLAIN_VALUE}`, isNumbers],
  // The option of another command that takes a password.
  [
    false,
    sameCase`((?:${OPTIONS.map(([commands, options]) => optionOf(commands, options)).join("|")})${AFTER_LETTER})${PLAIN_VALUE}`,
    isDiagnosisWord,
  ],
  // A password among the words of a command.
  [true, sameCase`((?<![\w-])(?:${HTPASSWD}|wpa_passphrase|${RABBIT})${GAP}${ARGUMENT}${GAP})${PLAIN_VALUE}`],
  [true, anyCase`((?<![\w-])(?:${BEFORE_PASSWORD}|${WHO})\s+)(?![=:-])${PLAIN_VALUE}`, isDiagnosisWord],
  [true, anyCase`((?<![\w-])credentials?\s+)["']?[^\s:"'\/]+:[^\s"']+["']?`, isNoCredentials],
  // What is piped into a command that reads a password.
  [true, anyCase`((?<![\w-])(?:echo|printf)\s+(?:-\w\s+)?)${PLAIN_VALUE}(?=\s*\|[^|]{0,300}(?:${READERS}))`],
  // user:password after -u or --user.
  [
    false,
    anyCase`((?<=^|\s)(?:-[fgiklsv]{0,8}u|--?(?:proxy-)?user)(?:${BLANK}+|=))["']?[^\s:"'%]+[:%]${PLAIN_VALUE}["']?`,
    isNumbers,
  ],
];

/**
 * The same on Windows, in any case: what other rows find in it goes first.
 *
 * @internal
 */
export const NET_ROW: SecretRow = [false, anyCase`((?<![\w.-])${NET}\s+)(?!\/)${PLAIN_VALUE}`, isDiagnosisWord];
