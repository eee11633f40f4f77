import { applyMergePatch, isJsonObject } from "../../src/json/index.js";
import type { JsonObject, JsonObjectDraft, JsonValue } from "../../src/json/index.js";
import type { Clock } from "./clock.js";

/** The hub's side of the module twin: it merges patches, counts versions and keeps the metadata. */
export interface Hub {
  readonly desired: JsonObject;
  readonly reported: JsonObject;
  readonly desiredVersion: number;
  /** Writes a deployment: the desired section is replaced, as the portal and at-scale deployments do. */
  replaceDesired(desired: JsonObject): void;
  patchReported(patch: JsonObject): void;
  /** The identity is made anew: both sections are empty, and the versions start again. */
  recreate(): void;
  section(name: "desired" | "reported", withMetadata: boolean): JsonObject;
}

interface Section {
  members: JsonObject;
  metadata: JsonObjectDraft;
  version: number;
}

export function createHub(clock: Clock): Hub {
  const fresh = (): Section => ({ members: {}, metadata: { $lastUpdated: "0001-01-01T00:00:00Z" }, version: 1 });
  const sections = { desired: fresh(), reported: fresh() };
  return {
    get desired() {
      return sections.desired.members;
    },
    get reported() {
      return sections.reported.members;
    },
    get desiredVersion() {
      return sections.desired.version;
    },
    replaceDesired(desired) {
      const section = sections.desired;
      section.version += 1;
      section.members = desired;
      section.metadata = {};
      touch(section.metadata, desired, { $lastUpdated: clock.now(), $lastUpdatedVersion: section.version });
    },
    patchReported(patch) {
      const section = sections.reported;
      if (Object.keys(patch).length === 0) return;
      section.version += 1;
      section.members = applyMergePatch(section.members, patch) as JsonObject;
      touch(section.metadata, patch, { $lastUpdated: clock.now() });
    },
    recreate() {
      sections.desired = fresh();
    },
    section(name, withMetadata) {
      const { members, metadata, version } = sections[name];
      const copy = structuredClone<JsonObject>(metadata);
      return { ...members, ...(withMetadata ? { $metadata: copy } : {}), $version: version };
    },
  };
}

/** Notes a change at every level that a patch names, down to the leaves. */
function touch(metadata: JsonObjectDraft, patch: JsonObject, mark: JsonObject): void {
  Object.assign(metadata, mark);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) Reflect.deleteProperty(metadata, key);
    else metadata[key] = touched(metadata[key], value, mark);
  }
}

function touched(node: JsonValue | undefined, value: JsonValue, mark: JsonObject): JsonValue {
  const draft: JsonObjectDraft = isJsonObject(node) ? { ...node } : {};
  if (isJsonObject(value)) touch(draft, value, mark);
  else Object.assign(draft, mark);
  return draft;
}
