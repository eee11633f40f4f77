import { applyMergePatch, isJsonObject, jsonEquals } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";

/**
 * The shadow of a thing, as the service of AWS IoT keeps it: one version for both sides, a time at every leaf, a delta that
 * is worked out anew. Source: the reference of twin conventions §5.2.
 */
export interface ShadowService {
  /** What a request to update sends: `desired` from an application, `reported` from the thing; a minute passes. */
  update(state: { readonly desired?: JsonValue; readonly reported?: JsonValue }): ShadowService;
  /** The answer to a get. */
  get(): JsonObject;
  /** The last message of `update/documents`. */
  documents(): JsonObject;
  /** The last message of `update/delta`; an empty object where nothing differs. */
  delta(): JsonObject;
}

interface Sections {
  readonly desired: JsonObject;
  readonly reported: JsonObject;
}

const NONE: Sections = { desired: {}, reported: {} };

export function createShadowService(): ShadowService {
  let [state, times, previous]: Sections[] = [NONE, NONE, NONE];
  let version = 0;
  let now = 1_772_438_400;
  const document = (of: Sections = NONE, at: number): JsonObject => ({ state: present(of), metadata: {}, version: at });
  const service: ShadowService = {
    update: (patch) => {
      previous = state;
      version += 1;
      now += 60;
      const sections = Object.entries(patch) as [keyof Sections, JsonValue][];
      for (const [name, change] of sections) {
        state = { ...(state ?? NONE), [name]: change === null ? {} : applyMergePatch(state?.[name] ?? {}, change) };
        times = {
          ...(times ?? NONE),
          [name]: change === null ? {} : applyMergePatch(times?.[name] ?? {}, timesOf(change, now)),
        };
      }
      return service;
    },
    get: () => {
      const { desired, reported } = state ?? NONE;
      const delta = deltaOf(desired, reported);
      const sections = { ...present(state), ...(delta === undefined ? {} : { delta }) };
      return { state: sections, metadata: present(times), version, timestamp: now };
    },
    documents: () => ({
      previous: document(previous, version - 1),
      current: { ...document(state, version), metadata: present(times) },
      timestamp: now,
    }),
    delta: () => {
      const { desired, reported } = state ?? NONE;
      const delta = deltaOf(desired, reported);
      return delta === undefined ? {} : { version, timestamp: now, state: delta, metadata: timesOf(delta, now) };
    },
  };
  return service;
}

/** Sections that are empty vanish. */
function present(sections: Sections = NONE): JsonObject {
  return Object.fromEntries(
    Object.entries(sections).filter(([, section]) => Object.keys(section as object).length > 0),
  );
}

/** The tree of a change with a time in place of each leaf; what is deleted loses its time. */
function timesOf(value: JsonValue, timestamp: number): JsonValue {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((element: JsonValue) => timesOf(element, timestamp));
  if (!isJsonObject(value)) return { timestamp };
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, timesOf(member, timestamp)]));
}

/** What is desired and absent in reported, or other than there; `undefined` where nothing is. */
function deltaOf(desired: JsonObject, reported: JsonValue | undefined): JsonObject | undefined {
  const entries = Object.entries(desired).flatMap(([name, wanted]) => {
    const actual = isJsonObject(reported) ? reported[name] : undefined;
    if (actual === undefined) return [[name, wanted] as const];
    if (!isJsonObject(wanted) || !isJsonObject(actual))
      return jsonEquals(wanted, actual) ? [] : [[name, wanted] as const];
    const inner = deltaOf(wanted, actual);
    return inner === undefined ? [] : [[name, inner] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
