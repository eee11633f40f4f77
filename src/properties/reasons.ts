import type { Reason } from "../result/index.js";
import type { PropertiesCode } from "./codes.js";

/**
 * Writes a reason of this room, whose message always names what it is about.
 *
 * @internal
 */
export function because<Code extends PropertiesCode>(code: Code, path: string, message: string): Reason<Code> {
  return { code, path, message };
}
