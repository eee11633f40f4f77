import { readdirSync, readFileSync } from "node:fs";
import { holdsSecret, isOptionsName } from "../../src/document/showing/secret-places.js";
import type { JsonValue } from "../../src/json/index.js";
import { RARE_DOCUMENTS } from "../document/rare-documents.js";

/** What may be in no answer and in no output. */
export const MARKER = "S3CR3T-MARKER";

/** A sentence of somebody else with the marker in it, which is masked wherever a text is told. */
const SENTENCE = `docker login -u me --password=${MARKER} failed`;

/** Members that are told as they are: names, versions, times, and words of which the library knows all. */
const WORDS: ReadonlySet<string> = new Set([
  "$lastUpdated", "Id", "activityId", "baseline", "connectionState", "dependencies", "deployment", "deploymentId", "deviceId", "device_id", "failedGroups", "id",
  "moduleId", "module_id", "pendingGroups", "restartPolicy", "runtimeStatus", "schemaVersion", "status", "version",
]); // prettier-ignore

/** A string in a document. */
export interface Place {
  readonly path: readonly string[];
  /** Whether it is a secret by its place: everything in it is. */
  readonly isSecret: boolean;
}

const SHADOW: JsonValue = {
  version: 2,
  metadata: { desired: { mode: { timestamp: 5 } } },
  state: {
    desired: { mode: "eco", apiKey: "x", stream: { url: "y", token: "z" } },
    reported: { mode: "off", apiKey: "y" },
  },
};

/** Every fixture that is an object or a list, and the documents that no fixture is like. */
export const DOCUMENTS: readonly (readonly [name: string, document: JsonValue])[] = [
  ...readdirSync("test/fixtures", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      try {
        return [[name, JSON.parse(readFileSync(`test/fixtures/${name}`, "utf8")) as JsonValue] as const];
      } catch {
        return [];
      }
    }),
  ...RARE_DOCUMENTS,
  ["a shadow", SHADOW] as const,
].filter(([, document]) => typeof document === "object");

/** Every string in a document, with whether its place makes it a secret. */
export function placesOf(document: JsonValue, path: readonly string[] = [], isSecret = false): readonly Place[] {
  if (typeof document === "string") return [{ path, isSecret }];
  if (typeof document !== "object" || document === null) return [];
  return Object.entries(document).flatMap(([name, member]) => {
    const isInside = Array.isArray(document) ? isSecret : holdsSecret(document, name, isSecret) || isOptionsName(name);
    return placesOf(member, [...path, name], isInside);
  });
}

/** The copy of a document with the marker in one place: alone in a secret or before an `@`, in a sentence anywhere else. */
export function taintAt(document: JsonValue, places: readonly Place[]): JsonValue {
  const copy = structuredClone(document);
  for (const { path, isSecret } of places) {
    let holder = copy as Record<string, unknown>;
    for (const name of path.slice(0, -1)) holder = holder[name] as Record<string, unknown>;
    const last = String(path.at(-1));
    holder[last] = isSecret ? MARKER : last === "image" ? `me:${MARKER}@host.example/app:1` : SENTENCE;
  }
  return copy;
}

/** Whether a place is one whose text is told as it is. */
export function isWord({ path, isSecret }: Place): boolean {
  return !isSecret && WORDS.has(path.filter((name) => !/^\d+$/.test(name)).at(-1) ?? "");
}
