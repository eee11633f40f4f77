import { isWordOf, REFRESHING_MARKERS } from "./vocabulary.js";

/**
 * Tells whether a group is being rebuilt: instead of an object the text `refreshing` (or `Refreshing`) stands there.
 *
 * A reader, on the device or in the service, treats it as transient and waits. Unlike the original, `null` is simply
 * not the marker and throws nothing.
 *
 * Source: meta-data-object.md, the first step of `Invoke`; `reference/device-agent.md` §2.6.
 *
 * @param group - what stands at a group's place in desired or reported
 * @returns whether it is the marker
 * @example
 * ```ts
 * import { isRefreshing } from "twinstate";
 *
 * isRefreshing("refreshing"); // → true
 * isRefreshing({ apps: {} }); // → false
 * ```
 */
export function isRefreshing(group: unknown): boolean {
  return isWordOf(REFRESHING_MARKERS, group);
}
