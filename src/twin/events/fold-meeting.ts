import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { sectionOf, wholeNumber } from "../change.js";
import type { DeviceTwin, ModuleTwin } from "../model.js";
import { viewTwin } from "../view.js";

/**
 * How a section of an event stands to the section that is known: the next one, which is also what holds when a version is missing; newer by
 * more than one; the same; or older.
 */
type Standing = "next" | "gap" | "same" | "older";

/** The sections of an event that count, and nothing where one does not. */
interface EventSections {
  readonly tags: JsonObject | undefined;
  readonly desired: JsonObject | undefined;
  readonly reported: JsonObject | undefined;
}

/**
 * An event beside the twin that it is folded into.
 *
 * @internal
 */
export interface Meeting {
  /** The twin in its normal form; with two empty sections when none is known. */
  readonly twin: DeviceTwin | ModuleTwin;
  /** Whether nothing is missing of the twin that is known. */
  readonly isComplete: boolean;
  readonly event: JsonObject;
  readonly at: string;
  /** Whether the event has a section at all. */
  readonly hasSection: boolean;
  /** The sections that are newer than the twin's. */
  readonly newer: EventSections;
  /** The sections that are not older. */
  readonly notOlder: EventSections;
  /** Whether one of them is newer by more than one. */
  readonly isGap: boolean;
  readonly rootIsNewer: boolean;
}

const NOTHING: DeviceTwin = { properties: { desired: {}, reported: {} } };

/**
 * Compares an event with the twin that is known, section by section.
 *
 * @internal
 */
export function meet(known: DeviceTwin | ModuleTwin | undefined, event: JsonObject, at: string): Meeting {
  const twin = known ?? NOTHING;
  const view = viewTwin(event);
  const root = standing(twin.version, ownMember(event, "version"));
  const found: Found = {
    // The root counts other sections too, so that tags may be newer by more than one without a gap.
    tags: { section: ownMember(event, "tags"), standing: root === "gap" ? "next" : root },
    desired: { section: view?.desired, standing: standingOf(twin, "desired", view?.desired) },
    reported: { section: view?.reported, standing: standingOf(twin, "reported", view?.reported) },
  };
  const all = sectionsOf(found, () => true);
  const newer = sectionsOf(found, isNewer);
  return {
    twin,
    isComplete: isComplete(known),
    event,
    at,
    hasSection: hasSection(all),
    newer,
    notOlder: sectionsOf(found, (standing) => standing !== "older"),
    isGap: hasSection(sectionsOf(found, (standing) => standing === "gap")),
    rootIsNewer: isNewer(root),
  };
}

/** What an event has in the place of each section, and how it stands. */
type Found = Readonly<Record<keyof EventSections, { readonly section: unknown; readonly standing: Standing }>>;

function sectionsOf({ tags, desired, reported }: Found, counts: (standing: Standing) => boolean): EventSections {
  const taken = ({ section, standing }: Found[keyof Found]): JsonObject | undefined =>
    isJsonObject(section) && counts(standing) ? section : undefined;
  return { tags: taken(tags), desired: taken(desired), reported: taken(reported) };
}

/**
 * Whether one of the sections counts.
 *
 * @internal
 */
export function hasSection({ tags, desired, reported }: EventSections): boolean {
  return (tags ?? desired ?? reported) !== undefined;
}

/**
 * Whether nothing is missing of a twin: what a caller gives counts as whole, unless a fold has said otherwise.
 *
 * @internal
 */
export function isComplete(twin: DeviceTwin | ModuleTwin | undefined): boolean {
  return twin !== undefined && ownMember(twin, "complete") !== false;
}

function isNewer(standing: Standing): boolean {
  return standing === "next" || standing === "gap";
}

function standingOf(twin: DeviceTwin | ModuleTwin, name: "desired" | "reported", section: unknown): Standing {
  return standing(ownMember(sectionOf(twin, name), "$version"), ownMember(section, "$version"));
}

function standing(known: unknown, next: unknown): Standing {
  const [before, after] = [wholeNumber(known), wholeNumber(next)];
  if (before === undefined || after === undefined || after === before + 1) return "next";
  if (after > before) return "gap";
  return after === before ? "same" : "older";
}
