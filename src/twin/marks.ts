import { isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject } from "../json/index.js";
import { describeType } from "../result/index.js";
import type { Issue } from "../result/index.js";
import { inWireNames } from "./serialisation.js";

/** Members of which one is enough to call an object a twin. */
const MARKS_OF_A_TWIN = ["properties", "desired", "reported", "tags"] as const;

/**
 * Tells whether a JSON value can be read as a twin: an object with `properties`, `desired`, `reported` or `tags`.
 *
 * Nothing else is checked: whether a twin is whole, and what else a document may be, is what `identifyDocument` says. A
 * name alone makes no twin, since telemetry and identities have one too. Source: `reference/iot-hub-twin.md` §2.3.
 *
 * @param input - any JSON value; a member that is `undefined` is absent
 * @returns whether `parseTwin` reads it as a twin, be it a sound one or not
 * @example
 * ```ts
 * import { isTwin } from "twinstate";
 *
 * isTwin({ deviceId: "meter-7", tags: { site: "north" } }); // → true
 * isTwin({ deviceId: "meter-7", temperature: 21 }); // → false
 * ```
 */
export function isTwin(input: unknown): input is JsonObject {
  const root = inWireNames(input);
  return MARKS_OF_A_TWIN.some((key) => ownMember(root, key) !== undefined);
}

/**
 * Says that a document is not a twin.
 *
 * @internal
 */
export function notATwin(input: unknown): Issue<"not-a-twin"> {
  const message = `Expected a device twin or a module twin, found ${foundInstead(input)}.`;
  return { code: "not-a-twin", severity: "error", path: "", message };
}

function foundInstead(input: unknown): string {
  if (!isJsonObject(input)) return describeType(input);
  if (isPromise(input)) return "a Promise: await it first";
  const answer = ["responseBody", "result"].find((key) => isTwin(ownMember(input, key)));
  if (answer !== undefined) return `the answer of a library: pass its ${answer}`;
  return `an object without any of ${MARKS_OF_A_TWIN.join(", ")}`;
}

/**
 * Tells whether a value is a promise, which nobody awaited; no JSON has a function.
 *
 * @param value - anything
 * @returns whether it has a function `then`
 * @example
 * ```ts
 * import { isPromise } from "twinstate";
 *
 * isPromise(Promise.resolve({})); // → true
 * isPromise({ then: "a property" }); // → false
 * ```
 */
export function isPromise(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && typeof (value as { readonly then?: unknown }).then === "function"
  );
}
