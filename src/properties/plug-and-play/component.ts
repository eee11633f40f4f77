import { ownMember } from "../../json/index.js";

/**
 * Tells whether a member of a twin is a component of IoT Plug and Play: an object with the marker `"__t": "c"`.
 *
 * Source: Twin conventions §1.1.
 *
 * @param value - what stands at the member's place in desired or in reported; the marker on one side is enough
 * @returns whether it carries the marker
 * @example
 * ```ts
 * import { isComponent } from "twinstate";
 *
 * isComponent({ __t: "c", targetTemperature: 21 }); // → true
 * ```
 */
export function isComponent(value: unknown): boolean {
  return ownMember(value, "__t") === "c";
}
