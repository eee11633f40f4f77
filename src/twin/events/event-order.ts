import { compareTimes, isJsonObject, ownMember } from "../../json/index.js";
import { wholeNumber } from "../change.js";
import type { TwinEventOrigin } from "./fold.js";
import { lifecycleOf } from "./lifecycle.js";
import { viewTwin } from "../view.js";

/** A twin change event with what its envelope says of it. */
export interface TwinEvent extends TwinEventOrigin {
  /** The body of the event. */
  readonly event: unknown;
}

/** The versions that may order the events of one twin: the first that all of them have. */
const ORDERS: readonly ((event: unknown) => unknown)[] = [
  (event) => ownMember(event, "version"),
  (event) => ownMember(viewTwin(event)?.desired, "$version"),
  (event) => ownMember(viewTwin(event)?.reported, "$version"),
];

/**
 * Puts the events of one twin in their order.
 *
 * Identities are made and deleted when their time says; between that, versions order what happened, since times are not
 * exact. Events without any version stay in the order in which they came.
 *
 * @internal
 */
export function inOrder(events: readonly TwinEvent[]): readonly TwinEvent[] {
  const beginnings = events.filter(isLifecycle).map(({ at }) => at);
  beginnings.sort((left, right) => compareTimes(left, right) ?? 0);
  const bodies = events.filter(({ event }) => isJsonObject(event));
  const version = ORDERS.find((order) => bodies.every(({ event }) => wholeNumber(order(event)) !== undefined));
  const places = events.map((event) => ({
    event,
    life: countUntil(beginnings, event.at),
    step: isLifecycle(event) ? -1 : (wholeNumber(version?.(event.event)) ?? 0),
  }));
  return places.sort((left, right) => left.life - right.life || left.step - right.step).map(({ event }) => event);
}

function isLifecycle({ operation }: TwinEvent): boolean {
  return lifecycleOf(operation) !== undefined;
}

/** How many of the times, which are in order, are not after this one. */
function countUntil(times: readonly string[], at: string): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareTimes(times[middle], at) === 1) high = middle;
    else low = middle + 1;
  }
  return low;
}
