/**
 * What `evaluateTwin` finds a twin in: the first that a member with a desired side is in; `empty` when there is none.
 *
 * `succeeded` means that the device confirmed at least one member and that every other one agrees; `inSync` that the
 * values agree and the device said nothing. Source: Twin conventions §8.
 */
export const TWIN_STATES = [
  "invalid",
  "pending",
  "failed",
  "stale",
  "notStarted",
  "outOfSync",
  "unknown",
  "cancelled",
  "succeeded",
  "inSync",
  "empty",
] as const;

/** One of the {@link TWIN_STATES}. */
export type TwinState = (typeof TWIN_STATES)[number];

/** What one member of a twin can be in: the states of a twin without `empty`, and `unmanaged` when nothing is desired of it. */
export const MEMBER_STATES = [
  "invalid",
  "pending",
  "failed",
  "stale",
  "notStarted",
  "outOfSync",
  "unknown",
  "cancelled",
  "succeeded",
  "inSync",
  "unmanaged",
] as const;

/** One of the {@link MEMBER_STATES}. */
export type MemberState = (typeof MEMBER_STATES)[number];

/** How a member says what state it is in. Source: Twin conventions §0. */
export const CONVENTIONS = ["configuration-group", "device-update", "plug-and-play", "device-words", "plain"] as const;

/** One of the {@link CONVENTIONS}. */
export type Convention = (typeof CONVENTIONS)[number];
