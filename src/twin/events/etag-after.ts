import { ownMember } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { wholeNumber } from "../change.js";
import { laterEtag } from "../etag.js";
import type { DeviceTwin, ModuleTwin } from "../model.js";

/** The sections that an event changes. */
interface ChangedSections {
  readonly tags: JsonObject | undefined;
  readonly desired: JsonObject | undefined;
  readonly reported: JsonObject | undefined;
}

/**
 * The event of an update has no entity tag. It follows where the versions show that no event was missed: the service's
 * sections count as one write, a report as none.
 *
 * @internal
 */
export function etagAfter(
  twin: DeviceTwin | ModuleTwin,
  event: JsonObject,
  { tags, desired, reported }: ChangedSections,
): string | undefined {
  const steps = numberOf(ownMember(event, "version")) - numberOf(twin.version);
  const written = [tags, desired].filter((section) => section !== undefined).length;
  const named = written + (reported === undefined ? 0 : 1);
  const isNext = steps >= 0 && steps <= named;
  if (!isNext) return undefined;
  return steps > 0 && written > 0 ? laterEtag(twin.etag, 1) : twin.etag;
}

/** A version as a number to count with; what is none is not a number either, and no distance from it is known. */
function numberOf(version: unknown): number {
  return wholeNumber(version) ?? Number.NaN;
}
