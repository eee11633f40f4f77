import { isJsonObject, jsonEquals, ownMember } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";

/** The name under which a device reports the version that runs, and the one under which it is desired. */
const REPORTED_NAME = "currentFwVersion";
const DESIRED_NAME = "fwVersion";

/** What the names of all that is desired of a firmware begin with: its version, and where and what its package is. */
const FIRMWARE = "fw";

/**
 * The version of a firmware that a device reports under another name than it is desired.
 *
 * @internal
 */
export interface RunningVersion {
  /** Whether it is the desired one. */
  readonly agrees: boolean;
  /** The JSON Pointer of the running version within the member. */
  readonly path: string;
  /**
   * The report to be compared: with the running version under the name that is desired and, where it is the desired one,
   * without a need to repeat what the device was told to get it by.
   */
  readonly reported: JsonObject;
}

/**
 * Reads which version runs where `fwVersion` is desired and `currentFwVersion` reported, as in the firmware tutorial of
 * IoT Hub. Source: Twin conventions §4.
 *
 * @internal
 */
export function readRunningVersion(
  desired: JsonValue | undefined,
  reported: JsonValue | undefined,
): RunningVersion | undefined {
  if (!isJsonObject(desired) || !isJsonObject(reported)) return undefined;
  const running = ownMember(reported, REPORTED_NAME) ?? null;
  if (isAbsent(desired, DESIRED_NAME) || running === null || !isAbsent(reported, DESIRED_NAME)) return undefined;
  const agrees = jsonEquals(ownMember(desired, DESIRED_NAME) ?? null, running);
  const told = agrees ? instructions(desired, reported) : { [DESIRED_NAME]: running };
  return { agrees, path: `/${REPORTED_NAME}`, reported: { ...reported, ...told } };
}

/** What is desired of the firmware and need not be reported. */
function instructions(desired: JsonObject, reported: JsonObject): JsonObject {
  const names = Object.keys(desired).filter((name) => name.startsWith(FIRMWARE) && isAbsent(reported, name));
  return Object.fromEntries(names.map((name) => [name, desired[name] ?? null]));
}

function isAbsent(side: JsonObject, name: string): boolean {
  return (ownMember(side, name) ?? null) === null;
}
