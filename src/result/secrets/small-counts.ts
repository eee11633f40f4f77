import { isSecretName } from "./secret-names.js";

/** What is counted: `pass` of a test, `max_tokens`, `keys`; with what separates it from the number. */
const COUNTED = /(?:(?<![\w-])pass|(?:key|token|secret|signature|credential|cookie)s)(?:%3[ad]|\W)*$/i;

/** A number of at most four digits, or how many of how many. */
const SMALL_NUMBER = /^\d{1,4}(?:\/\d{1,4})?$/;

/** What programs write where there is no value, and what a manual writes in the place of one: `null`, `""`, `<password>`, `${PASSWORD}`. */
const NO_VALUE =
  /^(?:\\{0,9}["'`]){0,3}(?:<?(?:[Nn]ull|NULL|nil|[Nn]one|NONE|undefined|empty|redacted|hidden)>?|\((?:null|nil|none|empty|string)\)|<[\w -]*(?:password|passwd|secret|token|key)>|\$\{\w+\}|\{\{[\w .-]+\}|%[sv]|PASSWORD|TOKEN|SECRET|KEY)?[\\"'`)\]},.;]*$/;

/** What may be around a number in JSON and in a sentence. */
const AROUND = /^[\\"'`]{1,8}|[\\"'`)\]},.:;!?]{1,8}$/g;

/**
 * Tells whether an assignment counts something, and no secret is in it: `pass=3,fail=1`, `max_tokens: 4096`.
 *
 * @param assigned - the value, with other assignments behind it perhaps
 * @param before - what of it is kept
 * @internal
 */
export function isSmallCount(assigned: string, before: string): boolean {
  const [first = "", ...others] = assigned.split(/[,&]/);
  return COUNTED.test(before) && isSmallNumber(first) && others.every(isCount);
}

/**
 * Tells whether what is assigned is no value: `password=null`, `password=""`, `--password <password>`.
 *
 * @internal
 */
export function isNoValue(assigned: string): boolean {
  return NO_VALUE.test(assigned);
}

/**
 * Tells whether a value is a number of at most four digits, such as the status code of a response.
 *
 * @internal
 */
export function isSmallNumber(value: string): boolean {
  return SMALL_NUMBER.test(value.replace(AROUND, ""));
}

/** One of several assignments side by side, or nothing behind a comma. */
function isCount(assignment: string): boolean {
  const [name = "", value = ""] = assignment.split(/[=:]/, 2);
  return assignment === "" || (isSmallNumber(value) && (COUNTED.test(name) || !isSecretName(name)));
}
