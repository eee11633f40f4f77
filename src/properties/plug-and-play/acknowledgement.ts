import { isEndless, isJsonObject, jsonEquals, ownMember } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";

/** The names that an object with `ac` may have to be an acknowledgement when it has no `av`. */
const NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "value",
  "ac",
  "av",
  "ad",
  "status",
  "desiredVersion",
  "message",
]);

/**
 * Tells whether a reported value is an acknowledgement of a writable property.
 *
 * It is an object with `ac` that has `av` too or no other names than an acknowledgement's, or, of the time before the
 * convention, one with `value`, `status` and `desiredVersion`. An object that merely has a `value` is a reading of the
 * device. Source: Twin conventions §1.2.
 *
 * @param reported - what stands at the property's place in the reported section
 * @returns whether it is one, sound or not
 * @example
 * ```ts
 * import { isAcknowledgement } from "twinstate";
 *
 * isAcknowledgement({ value: 21.3, ac: 200, av: 3 }); // → true
 * isAcknowledgement({ value: 21.3, unit: "degree" }); // → false
 * ```
 */
export function isAcknowledgement(reported: unknown): reported is JsonObject {
  return readAcknowledgement(reported) !== undefined;
}

/** The words of the time before the convention, and the codes that they stand for. */
const LEGACY_CODES: ReadonlyMap<JsonValue | undefined, number> = /* @__PURE__ */ new Map([
  ["completed", 200],
  ["pending", 202],
]);

/**
 * An acknowledgement as far as it can be read.
 *
 * @internal
 */
export interface Acknowledgement {
  /** What the device says it really uses; `undefined` when it does not say. */
  readonly value: JsonValue | undefined;
  /** The code, `undefined` when it is no integer. */
  readonly code: number | undefined;
  /** The version of the desired section that is acknowledged, `undefined` when it is no integer. */
  readonly version: number | undefined;
  /** What the device says about it. */
  readonly description: string | undefined;
  /** How the code is written: as a number, as a string, or as a word of the time before the convention. */
  readonly spelling: "number" | "text" | "legacy";
}

const INTEGER = /^-?\d{1,9}$/;

/**
 * Reads an acknowledgement, of the convention or of the time before it; anything else is `undefined`.
 *
 * The fields have names that no prototype has: asking for each whether it is an own one takes longer than reading it.
 *
 * @internal
 */
export function readAcknowledgement(reported: unknown): Acknowledgement | undefined {
  if (!isJsonObject(reported)) return undefined;
  const { value, ac, av, status, desiredVersion } = reported;
  if (ac === undefined) {
    const isLegacy = value !== undefined && status !== undefined && desiredVersion !== undefined;
    return isLegacy ? interpret(reported, LEGACY_CODES.get(status), "legacy") : undefined;
  }
  if (av === undefined && !Object.keys(reported).every((name) => NAMES.has(name))) return undefined;
  const isText = typeof ac === "string" && INTEGER.test(ac);
  return isText ? interpret(reported, Number(ac), "text") : interpret(reported, ac, "number");
}

function interpret(
  { value, av, ad, desiredVersion, message }: JsonObject,
  code: JsonValue | undefined,
  spelling: Acknowledgement["spelling"],
): Acknowledgement {
  const description = ad ?? message;
  return {
    value: value ?? undefined,
    code: integerOf(code),
    version: integerOf(av ?? desiredVersion),
    description: typeof description === "string" && description !== "" ? description : undefined,
    spelling,
  };
}

function integerOf(value: unknown): number | undefined {
  return Number.isInteger(value) ? (value as number) : undefined;
}

/**
 * A service may write `{ value: 5 }` where 5 is meant; not so when the device reports an object with a `value` itself.
 *
 * @internal
 */
export function unwrapDesired(desired: JsonValue | undefined, actual: JsonValue | undefined): JsonValue | undefined {
  if (!isJsonObject(desired) || !Object.hasOwn(desired, "value") || Object.keys(desired).length !== 1) return desired;
  return isJsonObject(actual) && Object.hasOwn(actual, "value") ? desired : (desired["value"] ?? undefined);
}

/**
 * Tells whether the value that a device reports is the desired one, `missing` when it reports none.
 *
 * Of an object, the device may report the whole or only some fields: every reported field has to be as desired.
 *
 * @internal
 */
export function compareAcknowledged(
  desired: JsonValue | undefined,
  actual: JsonValue | undefined,
): "same" | "differs" | "missing" {
  if (actual === undefined) return "missing";
  if (!isJsonObject(desired) || !isJsonObject(actual)) return jsonEquals(desired ?? null, actual) ? "same" : "differs";
  if (Object.keys(actual).length === 0) return Object.keys(desired).length === 0 ? "same" : "missing";
  return hasFields(desired, actual) ? "same" : "differs";
}

/** Whether every field of the second object is in the first one with the same value; it loops, for any depth. */
function hasFields(desired: JsonObject, actual: JsonObject): boolean {
  const open: (readonly [JsonObject, JsonObject])[] = [[desired, actual]];
  let visits = 0;
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    visits += 1;
    if (isEndless([desired, actual], visits)) return false;
    const [wanted, found] = pair;
    for (const name of Object.keys(found)) {
      const field = found[name];
      const wish = ownMember(wanted, name) ?? null;
      if (isJsonObject(field) && isJsonObject(wish)) open.push([wish, field]);
      else if (!jsonEquals(wish, field ?? null)) return false;
    }
  }
  return true;
}
