import { isJsonObject } from "../json/index.js";
import type { JsonObject } from "../json/index.js";
import { describeType } from "../result/index.js";
import type { Issue } from "../result/index.js";

/** Members of which one is enough to call an object a twin. */
const MARKS_OF_A_TWIN = ["properties", "desired", "reported", "deviceId", "moduleId", "tags"] as const;

/**
 * Tells whether an object has a member that makes it a twin.
 *
 * @internal
 */
export function hasTwinMark(root: JsonObject): boolean {
  return MARKS_OF_A_TWIN.some((key) => Object.hasOwn(root, key));
}

/**
 * Says that a document is no twin.
 *
 * @internal
 */
export function notATwin(input: unknown): Issue<"not-a-twin"> {
  const found = isJsonObject(input) ? `an object without any of ${MARKS_OF_A_TWIN.join(", ")}` : describeType(input);
  const message = `Expected a device twin or a module twin, found ${found}.`;
  return { code: "not-a-twin", severity: "error", path: "", message };
}
