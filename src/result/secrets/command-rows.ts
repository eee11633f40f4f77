import type { SecretRow } from "./secret-row.js";
import { PLAIN_VALUE } from "./secret-syntax.js";

/** Commands that take a password as `-p`, or a user, perhaps with a password, as `-u`. */
const LOGINS = "[Ll]ogin|curl|sshpass|mysql\\w*|mariadb[\\w-]*|mongo\\w*|cqlsh|lftp|ncftp\\w*";

/** Options with a password that other commands have, in their case: what is a password here is a port or a path elsewhere. */
const OPTIONS: readonly (readonly [commands: string, options: string])[] = [
  ["(?:redis|valkey|keydb)-cli", "-a"],
  ["ldap\\w+", "-w"],
  ["(?:un)?zip\\w*|sqlcmd|osql|bcp|ipmitool|mosquitto_(?:pub|sub|rr)", "-P"],
  ["7z\\w?|(?:un)?rar", "-h?p(?![\\s-])"],
  ["openssl", "-[kK](?!\\w)"],
  ["ssh-keygen", "-[NP]"],
  ["snmp\\w+", "-[cAX]"],
  ["nmcli", "[\\w.-]*(?:password|psk)"],
];

/** An option after a command on the same line, in a shell or in a list of arguments. */
function optionOf(commands: string, options: string): string {
  return String.raw`(?<=[\s"',])(?=${options})(?<=(?<![\w-])(?:${commands})\b[^\n]{0,300}?[\s"',])${options}`;
}

/** Between such an option and its value: nothing too, unless the option goes on and is another one, such as `-password`. */
const AFTER_LETTER = String.raw`(?:\s*=\s*|\s+(?!-)|["']\s*,\s*(?=["'][^-])|(?!["']\s*,|(?:ass(?:w(?:or)?d|phrase)?|w|ser(?:name)?)["']?[\s=:,]))`;

/** Between words of a command, and a word of it, in a shell or in a list of arguments. */
const GAP = String.raw`["']?[\s,]+`;
const ARGUMENT = String.raw`(?:"[^"\n]*"|'[^'\n]*'|[^\s"',-][^\s"',]*)`;

/** One option of `htpasswd` with what belongs to it: `-c`, `-bC 10`. */
const FLAG = String.raw`${GAP}["']?-(?:\w*[CHr]${GAP}["']?\w+|\w+)`;

const HTPASSWD = String.raw`(?:htpasswd|mosquitto_passwd)(?=(?:${FLAG}){0,8}${GAP}["']?-\w*b)(?:(?=(?:${FLAG}){0,8}${GAP}["']?-\w*n)(?:${FLAG}){1,9}|(?:${FLAG}){1,9}${GAP}${ARGUMENT})`;

/** Whether the value is a user and a group, or the port of a host and the one of a container. */
function isNumbers(found: string): boolean {
  return /\s["']?(?:[\d.]+:)?\d+:\d+(?:\/(?:tcp|udp))?["']?$/.test(found);
}

/**
 * Passwords in the arguments of commands: rows of the table of secrets.
 *
 * @internal
 */
export const COMMAND_ROWS: readonly SecretRow[] = /* @__PURE__ */ [
  {
    row: "-p and -u of a command that logs in",
    pattern: new RegExp(`(${optionOf(LOGINS, "-[pu]")}${AFTER_LETTER})${PLAIN_VALUE}`, "g"),
    isDiagnosis: isNumbers,
  },
  {
    row: "the option of another command that takes a password",
    pattern: new RegExp(
      `((?:${OPTIONS.map(([commands, options]) => optionOf(commands, options)).join("|")})${AFTER_LETTER})${PLAIN_VALUE}`,
      "g",
    ),
  },
  {
    row: "a password among the words of a command",
    pattern: new RegExp(
      `((?<![\\w-])(?:${HTPASSWD}|wpa_passphrase|rabbitmqctl${GAP}["']?(?:add_user|change_password|authenticate_user))${GAP}${ARGUMENT}${GAP})${PLAIN_VALUE}`,
      "g",
    ),
  },
  {
    row: "what is piped into --password-stdin",
    pattern: new RegExp(
      String.raw`((?<![\w-])(?:echo|printf)\s+(?:-\w\s+)?)${PLAIN_VALUE}(?=\s*\|[^|\n]{0,300}--password-stdin)`,
      "gi",
    ),
  },
  {
    row: "user:password after -u or --user",
    pattern:
      /((?<=^|\s)(?:-[fgiklsv]{0,8}u|--?(?:proxy-)?user)(?:\s+|=))["']?[^\s:"'%]+[:%](?:"[^"\n]*"?|'[^'\n]*'?|[^\s"']+["']?)/gi,
    isDiagnosis: isNumbers,
  },
];
