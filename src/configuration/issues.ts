import { formatPointer, sortNames } from "../json/index.js";
import type { JsonObject } from "../json/index.js";
import { quoteName } from "../result/index.js";
import type { Issue } from "../result/index.js";
import type { ConfigurationCode } from "./codes.js";

/**
 * Makes an issue that makes a value unfit.
 *
 * @internal
 */
export function error(code: ConfigurationCode, path: string, message: string): Issue<ConfigurationCode> {
  return { code, severity: "error", path, message };
}

/**
 * Makes an issue that a reader ought to know, and that spoils nothing.
 *
 * @internal
 */
export function warning(code: ConfigurationCode, path: string, message: string): Issue<ConfigurationCode> {
  return { code, severity: "warning", path, message };
}

/**
 * The warnings about members that nobody knows, in the order of their names.
 *
 * @internal
 */
export function unknownMembers(
  value: JsonObject,
  known: ReadonlySet<string>,
  holder: string,
): readonly Issue<ConfigurationCode>[] {
  return sortNames(Object.keys(value).filter((name) => !known.has(name))).map((name) =>
    warning("unknown-property", formatPointer([name]), `${holder} has no property ${quoteName(name)}.`),
  );
}
