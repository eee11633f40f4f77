import type { SecretRow } from "./secret-row.js";
import { raw, sameCase } from "./secret-syntax.js";

/** How tokens begin, and how many characters each has at least: those of repositories and registries, of clouds, of messengers, of services. */
const BEGINNINGS = raw`(?:gh[opsur]|github_pat|gl(?:sa|c)|dckr_[po]at|dop_v1|shp\w{2}|lin_api|[sr]k_(?:live|test)|whsec)_\w{16,}|(?:npm|hf)_[A-Za-z\d]{30,}|(?:gl(?:pat|d?rt|dt|ptt|cbt|soat|agent)|xox[abeprs]|xapp|GOCSPX|NRAK|SWMTKN-1|AGE-SECRET-KEY|tskey-\w+|pypi-Ag)-?[\w-]{10,}|sk-(?=\D{0,40}\d)[\w-]{30,}|A[KS]IA[A-Z\d]{16}|AIza[\w-]{35}|ya29\.[\w-]{16,}|hv[sbr]\.[\w-]{20,}|SG\.[\w-]{16,}\.[\w-]{16,}|ATATT3[\w=-]{30,}|(?:SK|dapi|key-)[\da-f]{32}|pul-[\da-f]{40}`;

/** What keys and secrets of Azure have within them, that scanners may know them. */
const MARKED = raw`\w{3}[78]Q~[\w.~-]{31,}|[\w+/]{42}\+ACR\w{6}|\w{52}JQQJ99\w{26}|\w{76}AZDO\w{4}|[\w+/-]{44}AzFu[\w+/-]{8}==`;

/** JSON in base64 with a user, a password or a token first: `X-Registry-Auth`. */
const CREDENTIALS = raw`eyJ(?:1c2VybmFt|wYXNzd29y|hdXRo|pZGVudGl0)[\w+/=-]+`;

/**
 * What a text has in it where a token is, or the address of a hook: nothing that is tried at every character for long.
 *
 * @internal
 */
export const TOKEN_SIGNS: string = raw`${BEGINNINGS}|Q~|\+ACR|JQQJ99|AZDO|AzFu|eyJ|webhook|slack\.com|/bot`;

/** Addresses whose path is the secret: the hooks of Slack, Discord and Teams, and bots of Telegram. */
const HOOKS = raw`hooks\.slack\.com/(?:services|workflows)|/api/webhooks|webhook\.office\.com|/IncomingWebhook|(?<=api\.telegram\.org)/bot(?=\d)`;

/**
 * What is known by its form: rows of the table of secrets.
 *
 * @internal
 */
export const TOKEN_ROWS: readonly SecretRow[] = /* @__PURE__ */ [
  [false, /()-{4,5} ?BEGIN [A-Z0-9 ]{1,40}-{4,5}[^]*?(?:-{4,5} ?END [A-Z0-9 ]{1,40}-{4,5}|$)/g],
  [false, /()(?<![\w-])eyJ[\w-]{8,}(?:\.[\w-]*){1,4}/g],
  [false, sameCase`()(?<![\w-])(?:${BEGINNINGS}|${MARKED}|${CREDENTIALS})`],
  // A key of 32 or 64 bytes in base64.
  [false, /()(?<![\w+/=-])(?:[a-z\d+/]{43}=|[a-z\d+/]{86}==)(?![\w+/=])/gi],
  // What follows the address of a hook.
  [false, sameCase`((?:${HOOKS})\/?)[\w/@.:~-]{10,}`],
];
