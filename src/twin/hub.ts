import { isJsonObject, TIME_OPTION, timeToMilliseconds } from "../json/index.js";
import { requireOption, requireOptions, toResult } from "../result/index.js";
import type { Issue, Result } from "../result/index.js";
import { validateAgainst } from "../schema/index.js";
import type { SchemaCode } from "../schema/index.js";
import { CHANGE_ROWS, changeTwin, sectionOf } from "./change.js";
import type { TwinChange, TwinChangeName } from "./change.js";
import type { TwinCode } from "./codes.js";
import { etagOf, matchesEtag } from "./etag.js";
import { checkLimits, deviceAgentLimits } from "./limits.js";
import type { TwinLimits } from "./limits.js";
import type { DeviceTwin, ModuleTwin } from "./model.js";
import { parseTwin, twinRules } from "./parse.js";
import { checkChange } from "./validate-patch.js";

/** How a change of a twin is made. */
export interface ChangeOptions {
  /** When the change is made, as an ISO 8601 time; anything else throws a `TypeError`. */
  readonly now: string;
  /** What the hub accepts; `deviceAgentLimits` unless told otherwise. */
  readonly limits?: TwinLimits | undefined;
  /** Makes the change only if this is the twin's `etag`; `*` for any. A real hub offers it to the service only. */
  readonly ifMatch?: string | undefined;
}

/**
 * What a change answers: the twin after it and the notifications, or why the hub refuses it.
 *
 * @typeParam Twin - which of the two kinds of twin it is
 */
export type ChangeResult<Twin extends DeviceTwin | ModuleTwin = DeviceTwin | ModuleTwin> = Result<
  TwinChange<Twin>,
  TwinCode | SchemaCode
>;

/**
 * Which kind of twin comes out of a change, by the type of the one that went in; either kind where that does not tell.
 *
 * @typeParam Twin - the type of the twin before the change
 */
export type ChangedTwin<Twin> = Twin extends ModuleTwin
  ? ModuleTwin
  : Twin extends DeviceTwin
    ? DeviceTwin
    : DeviceTwin | ModuleTwin;

/** When nothing has been updated yet, the hub says this. */
const NEVER = "0001-01-01T00:00:00Z";

/**
 * Makes the twin that a hub has right after a device or a module was registered.
 *
 * Both sections have version 1 and were never updated, the twin as a whole has version 2: that is how the hub's own
 * event of the registration looks. Source: IoT Hub twins §2.2.
 *
 * @param identity - who it is; names that the schema refuses throw a `TypeError`
 * @param options - `now`: the time, as everywhere in the change model; the fresh twin does not carry it
 * @returns a module twin when a module is named, else a device twin
 * @example
 * ```ts
 * import { createTwin } from "twinstate";
 *
 * createTwin({ deviceId: "meter-7" }, { now: "2026-01-01T00:00:00Z" }).properties.desired.$version; // → 1
 * ```
 */
export function createTwin(
  identity: { readonly deviceId: string; readonly moduleId?: undefined },
  options: { readonly now: string },
): DeviceTwin;
/**
 * Makes the twin that a hub has right after a module was registered.
 *
 * @param identity - the device and the module; names that the schema refuses throw a `TypeError`
 * @param options - `now`: the time
 * @returns the module twin
 */
export function createTwin(
  identity: { readonly deviceId: string; readonly moduleId: string },
  options: { readonly now: string },
): ModuleTwin;
/**
 * Makes the twin that a hub has right after a device, or a module where one is named, was registered.
 *
 * @param identity - who it is; names that the schema refuses throw a `TypeError`
 * @param options - `now`: the time
 * @returns a module twin when a module is named, else a device twin
 */
export function createTwin(
  identity: { readonly deviceId: string; readonly moduleId?: string | undefined },
  options: { readonly now: string },
): DeviceTwin | ModuleTwin;
/** @internal */
export function createTwin(
  identity: { readonly deviceId: string; readonly moduleId?: string | undefined },
  options: { readonly now: string },
): DeviceTwin | ModuleTwin {
  checkNow(options);
  const { deviceId, moduleId } = identity;
  const section = { $metadata: { $lastUpdated: NEVER }, $version: 1 };
  const names = moduleId === undefined ? { deviceId } : { deviceId, moduleId };
  const twin = { ...names, etag: etagOf(1), version: 2, tags: {}, properties: { desired: section, reported: section } };
  const [issue] = validateAgainst(twinRules(twin), twin);
  if (issue === undefined) return twin;
  throw new TypeError(`identity${issue.path.replaceAll("/", ".")} is not a name that a hub accepts. ${issue.message}`);
}

/**
 * Patches the desired properties as the service does: `$version`, `$metadata`, `etag` and `version` move on, the device
 * gets the patch, the service an event.
 *
 * The patch is the section's own, a merge patch in which null deletes; members `$version` and `$metadata` in it take no
 * part (`$version` must be the present one). A patch that changes no value counts and notifies like any other.
 *
 * Source: IoT Hub twins §6, §7.
 *
 * @typeParam Twin - the type of the twin; a `DeviceTwin` comes out of a `DeviceTwin`, a `ModuleTwin` of a `ModuleTwin`
 * @param twin - the twin before, in any shape; it is not changed
 * @param patch - any JSON value
 * @param options - the time, the limits, the condition
 * @returns the twin after and the notifications, the device's first: its `body` is the patch with `$version`; or every
 *   reason why a hub refuses, with paths that begin with `/twin` or `/patch`
 * @example
 * ```ts
 * import { createTwin, patchDesired } from "twinstate";
 *
 * const now = "2026-01-01T00:00:00Z";
 * const result = patchDesired(createTwin({ deviceId: "meter-7" }, { now }), { interval: 5 }, { now });
 * result.ok && result.value.notifications[0]?.body; // → { interval: 5, $version: 2 }
 * ```
 */
export function patchDesired<Twin>(
  twin: Twin,
  patch: unknown,
  options: ChangeOptions,
): ChangeResult<ChangedTwin<Twin>> {
  return change("patchDesired", twin, patch, options);
}

/**
 * Patches the reported properties as the device does: `$version`, `$metadata` and `version` move on, the service gets an
 * event. The `etag` stays, since it counts what the service writes. Otherwise as {@link patchDesired}.
 *
 * @typeParam Twin - the type of the twin; a `DeviceTwin` comes out of a `DeviceTwin`, a `ModuleTwin` of a `ModuleTwin`
 * @param twin - the twin before, in any shape; it is not changed
 * @param patch - any JSON value
 * @param options - the time, the limits, the condition
 * @returns the twin after and the notification, or every reason why a hub refuses
 * @example
 * ```ts
 * import { createTwin, patchReported } from "twinstate";
 *
 * const now = "2026-01-01T00:00:00Z";
 * const result = patchReported(createTwin({ deviceId: "meter-7" }, { now }), { interval: 5 }, { now });
 * result.ok && result.value.twin.properties.reported.$version; // → 2
 * ```
 */
export function patchReported<Twin>(
  twin: Twin,
  patch: unknown,
  options: ChangeOptions,
): ChangeResult<ChangedTwin<Twin>> {
  return change("patchReported", twin, patch, options);
}

/**
 * Patches the tags as the service does: `etag` and `version` move on, the service gets an event, the device nothing.
 * Otherwise as {@link patchDesired}.
 *
 * @typeParam Twin - the type of the twin; a `DeviceTwin` comes out of a `DeviceTwin`, a `ModuleTwin` of a `ModuleTwin`
 * @param twin - the twin before, in any shape; it is not changed
 * @param patch - any JSON value
 * @param options - the time, the limits, the condition
 * @returns the twin after and the notification, or every reason why a hub refuses
 * @example
 * ```ts
 * import { createTwin, patchTags } from "twinstate";
 *
 * const now = "2026-01-01T00:00:00Z";
 * const result = patchTags(createTwin({ deviceId: "meter-7" }, { now }), { site: "north" }, { now, ifMatch: "AAAAAAAAAAI=" });
 * result.issues[0]?.code; // → "version-conflict"
 * ```
 */
export function patchTags<Twin>(twin: Twin, patch: unknown, options: ChangeOptions): ChangeResult<ChangedTwin<Twin>> {
  return change("patchTags", twin, patch, options);
}

/**
 * Replaces the desired properties as the service does; the device gets a patch that names everything there is, and null
 * for what is gone.
 *
 * All members count as updated. Otherwise as {@link patchDesired}; nulls in the replacement are left out.
 *
 * @typeParam Twin - the type of the twin; a `DeviceTwin` comes out of a `DeviceTwin`, a `ModuleTwin` of a `ModuleTwin`
 * @param twin - the twin before, in any shape; it is not changed
 * @param desired - what takes the place of the section
 * @param options - the time, the limits, the condition
 * @returns the twin after and the notifications, or every reason why a hub refuses; paths into the replacement begin with
 *   `/patch`
 * @example
 * ```ts
 * import { replaceDesired } from "twinstate";
 *
 * const twin = { desired: { a: 1, b: 2, $version: 3 }, reported: {} };
 * const result = replaceDesired(twin, { a: 1, c: 100 }, { now: "2026-01-01T00:00:00Z" });
 * result.ok && result.value.notifications[0]?.body; // → { a: 1, b: null, c: 100, $version: 4 }
 * ```
 */
export function replaceDesired<Twin>(
  twin: Twin,
  desired: unknown,
  options: ChangeOptions,
): ChangeResult<ChangedTwin<Twin>> {
  return change("replaceDesired", twin, desired, options);
}

/**
 * Replaces the tags as the service does; the service gets the whole twin in the event. Otherwise as {@link patchTags}.
 *
 * @typeParam Twin - the type of the twin; a `DeviceTwin` comes out of a `DeviceTwin`, a `ModuleTwin` of a `ModuleTwin`
 * @param twin - the twin before, in any shape; it is not changed
 * @param tags - what takes the place of the section
 * @param options - the time, the limits, the condition
 * @returns the twin after and the notification, or every reason why a hub refuses; paths into the replacement begin with
 *   `/patch`
 * @example
 * ```ts
 * import { createTwin, replaceTags } from "twinstate";
 *
 * const now = "2026-01-01T00:00:00Z";
 * const result = replaceTags(createTwin({ deviceId: "meter-7" }, { now }), { site: "north" }, { now });
 * result.ok && result.value.twin.tags; // → { site: "north" }
 * ```
 */
export function replaceTags<Twin>(twin: Twin, tags: unknown, options: ChangeOptions): ChangeResult<ChangedTwin<Twin>> {
  return change("replaceTags", twin, tags, options);
}

function change<Twin>(
  name: TwinChangeName,
  twin: Twin,
  patch: unknown,
  options: ChangeOptions,
): ChangeResult<ChangedTwin<Twin>> {
  checkNow(options);
  const { now, limits = deviceAgentLimits, ifMatch } = options;
  checkLimits(limits);
  const parsed = parseTwin(twin);
  if (!parsed.ok) return { ok: false, issues: prefixed(parsed.issues) };
  const { section, replaces } = CHANGE_ROWS[name];
  const before = sectionOf(parsed.value, section);
  const issues: readonly Issue<TwinCode | SchemaCode>[] = [
    ...checkCondition(ifMatch, parsed.value.etag),
    ...checkChange({ before, change: patch, section, limits, replaces }),
  ];
  // A change that is refused is computed all the same, and dropped with the result.
  const changed = changeTwin(parsed.value, name, isJsonObject(patch) ? patch : {}, now);
  // A change makes no module twin of a device twin, nor the other way round: what went in comes out.
  return toResult(changed as TwinChange<ChangedTwin<Twin>>, issues);
}

function checkCondition(ifMatch: string | undefined, etag: unknown): readonly Issue<TwinCode>[] {
  if (ifMatch === undefined || matchesEtag(ifMatch, etag)) return [];
  const message = "The change was made for another version of the twin: ifMatch is not its etag.";
  return [{ code: "version-conflict", severity: "error", path: "/twin/etag", message }];
}

function prefixed<Code extends string>(
  issues: readonly [Issue<Code>, ...Issue<Code>[]],
): readonly [Issue<Code>, ...Issue<Code>[]] {
  const [first, ...rest] = issues;
  const inTwin = (issue: Issue<Code>): Issue<Code> => ({ ...issue, path: `/twin${issue.path}` });
  return [inTwin(first), ...rest.map(inTwin)];
}

/**
 * Refuses options that were forgotten, and a time that cannot be read: a programming error.
 *
 * @internal
 */
export function checkNow(options: { readonly now: string }): number {
  requireOptions(options, {});
  requireOption("now", TIME_OPTION, options.now);
  return Number(timeToMilliseconds(options.now));
}
