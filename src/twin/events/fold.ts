import { isJsonObject, ownMember, TIME_OPTION } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { requireOption, STRING_OPTION } from "../../result/index.js";
import type { OptionShape } from "../../result/index.js";
import { foldEvent, unchanged } from "./fold-event.js";
import type { TwinFold } from "./fold-event.js";
import { isTwin } from "../marks.js";
import type { DeviceTwin, ModuleTwin } from "../model.js";
import { normalForm } from "../normal-form.js";
import { viewTwin } from "../view.js";

/** Whose event it is, and when it happened: what the envelope of an event says, as `unwrapDocument` reads it. */
export interface TwinEventOrigin {
  /** The device. */
  readonly deviceId: string;
  /** The module, when it is an event about the twin of a module. */
  readonly moduleId?: string | undefined;
  /** When it happened, as an ISO 8601 time: what an event without `$metadata` is stamped with. */
  readonly at: string;
  /**
   * The event's operation, such as `updateTwin`, `deleteDeviceIdentity` or `Microsoft.Devices.DeviceCreated`. The body of a deletion looks
   * like any whole twin: without the operation it is folded as one.
   */
  readonly operation?: string | undefined;
}

/**
 * Folds a twin change event into a twin: what a hub sends are changes, and this makes the twin of them again.
 *
 * Events may come late, twice, or not at all. What is newer is told by the `$version` of the section, never by the root
 * version, which counts other sections too; only tags have no other. An event with an identity, an `etag` or the operation `replaceTwin` has the
 * whole twin, any other is an update: a merge patch, whose `$metadata` is the event's own, or is stamped with `at`. The `etag` is
 * counted on where the versions show that nothing was missed, and left out elsewhere.
 *
 * An update that is newer by more than one is applied all the same, and the twin has `complete: false` at its root, until a whole
 * twin comes; so does a twin of which only updates are known. An event that comes after a newer one of its section is
 * `repeated`, and lost: fold a batch with `foldTwinEvents`, which puts its events in order first.
 *
 * Source: IoT Hub twins §2.3, §7; Documents and envelopes §1.3.
 *
 * @param twin - the twin before, in any shape that `parseTwin` takes; `undefined`, and whatever is not a twin, when none is known
 * @param event - the body of the event, out of its envelope; what is not the body of a twin event is `ignored`, as is one that names
 *   another device or module
 * @param from - whose event it is, when it happened, and its operation if known
 * @returns the twin after it, what became of the event, and whether the twin is all that the hub has
 * @throws TypeError when `deviceId` or `moduleId` is not a string, or `at` not an ISO 8601 time
 * @example
 * ```ts
 * import { foldTwinEvent } from "twinstate";
 *
 * const twin = { deviceId: "meter-7", version: 9, properties: { desired: {}, reported: { door: "open", $version: 40 } } };
 * const event = { version: 10, properties: { reported: { door: "shut", $version: 41 } } };
 * const from = { deviceId: "meter-7", at: "2026-01-01T00:00:00Z" };
 * const fold = foldTwinEvent(twin, event, from);
 * [fold.status, fold.complete, fold.twin?.properties.reported["door"]]; // → ["applied", true, "shut"]
 * foldTwinEvent(fold.twin, event, from).status; // → "repeated"
 * ```
 */
export function foldTwinEvent(twin: unknown, event: unknown, from: TwinEventOrigin): TwinFold {
  requireOrigin(from);
  const before = asTwin(twin);
  if (!isJsonObject(event) || !isFrom(event, from)) return unchanged(before, "ignored");
  const fold = foldEvent(before, event, from);
  return fold.twin === undefined ? fold : { ...fold, twin: named(fold.twin, from) };
}

const ORIGIN: OptionShape = {
  expected: "an object with deviceId and at",
  fits: (value) => typeof value === "object" && value !== null,
};

/**
 * Refuses an origin that is none: a programming error; `name` is what the caller calls it.
 *
 * @internal
 */
export function requireOrigin(origin: TwinEventOrigin, name = "from"): void {
  requireOption(name, ORIGIN, origin);
  const { deviceId, moduleId, at, operation } = origin;
  requireOption("deviceId", STRING_OPTION, deviceId);
  if (moduleId !== undefined) requireOption("moduleId", STRING_OPTION, moduleId);
  if (operation !== undefined) requireOption("operation", STRING_OPTION, operation);
  requireOption("at", TIME_OPTION, at);
}

/** The twin in its normal form, with two sections whatever was there; `undefined` for what is not a twin. */
function asTwin(value: unknown): DeviceTwin | ModuleTwin | undefined {
  const view = isTwin(value) ? viewTwin(value) : undefined;
  if (view === undefined) return undefined;
  const twin = normalForm(view);
  const isSound = isJsonObject(ownMember(twin, "properties"));
  return (isSound ? twin : { ...twin, properties: { desired: {}, reported: {} } }) as DeviceTwin | ModuleTwin;
}

/** Whether the event names nobody, or the one that it is said to be from. */
function isFrom(event: JsonObject, { deviceId, moduleId }: TwinEventOrigin): boolean {
  const [device, module] = [ownMember(event, "deviceId"), ownMember(event, "moduleId")];
  return (device ?? deviceId) === deviceId && (module ?? moduleId) === moduleId;
}

/** The twin with the names that only the envelope of its first event had. */
function named(twin: DeviceTwin | ModuleTwin, { deviceId, moduleId }: TwinEventOrigin): DeviceTwin | ModuleTwin {
  if (Object.hasOwn(twin, "deviceId")) return twin;
  return { deviceId, ...(moduleId === undefined ? {} : { moduleId }), ...twin };
}
