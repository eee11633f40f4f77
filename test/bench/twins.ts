import { createWriteStream } from "node:fs";
import { once } from "node:events";
import type { JsonObject, JsonValue } from "../../src/json/index.js";

/** The two shapes of a twin that the benchmark reads: as recorded from a hub, and as a query with chosen members gives it. */
export const SHAPES = ["recorded", "bare"] as const;

/** One of the {@link SHAPES}. */
export type Shape = (typeof SHAPES)[number];

/** How many user modules bring a twin to about 10 KB (recorded) and about 3 KB (bare). */
const MODULES: Readonly<Record<Shape, number>> = { recorded: 2, bare: 2 };

const RUNTIME_STATUSES = [
  "running",
  "running",
  "running",
  "running",
  "running",
  "running",
  "backoff",
  "failed",
] as const;

/** A twin of $edgeAgent, different for each index, the same on every run; about one in three is not successful. */
export function makeTwin(index: number, shape: Shape): JsonObject {
  const version = 3 + (index % 40);
  const names = Array.from({ length: MODULES[shape] }, (_, place) => `module-${place}`);
  const code = index % 11 === 0 ? 500 : 200;
  const desired = {
    schemaVersion: "1.1",
    runtime: { type: "docker", settings: { minDockerVersion: "v1.25", registryCredentials: {} } },
    systemModules: {
      edgeAgent: { type: "docker", settings: { image: "mcr.microsoft.com/azureiotedge-agent:1.5", createOptions: "" } },
      edgeHub: desiredModule("mcr.microsoft.com/azureiotedge-hub:1.5"),
    },
    modules: Object.fromEntries(names.map((name) => [name, desiredModule(`registry.example/${name}:1.${index % 3}`)])),
  };
  const reported = {
    schemaVersion: "1.1",
    version: { version: "1.5.21", build: "123456", commit: "0123456789abcdef0123456789abcdef01234567" },
    lastDesiredVersion: index % 7 === 0 ? version - 1 : version,
    lastDesiredStatus: { code, description: code === 200 ? "" : "Failed to execute command: pull" },
    runtime: { type: "docker", platform: { os: "linux", architecture: "x86_64", version: "1.5.21" } },
    systemModules: {
      edgeAgent: reportedModule("mcr.microsoft.com/azureiotedge-agent:1.5", "running"),
      edgeHub: reportedModule("mcr.microsoft.com/azureiotedge-hub:1.5", "running"),
    },
    modules: Object.fromEntries(
      names.map((name, place) => {
        const status = RUNTIME_STATUSES[(index + place * 3) % RUNTIME_STATUSES.length] ?? "running";
        return [name, reportedModule(`registry.example/${name}:1.${index % 3}`, status)];
      }),
    ),
  };
  const properties = {
    desired: { ...desired, ...kept(desired, shape, version), $version: version },
    reported: { ...reported, ...kept(reported, shape, undefined), $version: version * 17 },
  };
  return {
    deviceId: `edge-${String(index).padStart(7, "0")}`,
    moduleId: "$edgeAgent",
    etag: "AAAAAAAAAAk=",
    status: "enabled",
    connectionState: "Disconnected",
    version: version * 20,
    configurations: { "line-3": { status: "Applied" }, base: { status: "Targeted" } },
    properties,
  };
}

/** Writes that many twins to a file, one a line or as one array. */
export async function writeTwins(path: string, count: number, shape: Shape, form: "lines" | "array"): Promise<void> {
  const stream = createWriteStream(path);
  const variety = Array.from({ length: 997 }, (_, index) => JSON.stringify(makeTwin(index, shape)));
  if (form === "array") stream.write("[");
  for (let from = 0; from < count; from += 500) {
    const batch = Array.from(
      { length: Math.min(500, count - from) },
      (_, place) => variety[(from + place) % 997] ?? "",
    );
    const text = form === "lines" ? `${batch.join("\n")}\n` : `${from === 0 ? "" : ","}${batch.join(",\n")}`;
    if (!stream.write(text)) await once(stream, "drain");
  }
  stream.end(form === "array" ? "]" : "");
  await once(stream, "close");
}

function desiredModule(image: string): JsonObject {
  return {
    type: "docker",
    status: "running",
    restartPolicy: "always",
    version: "1.0",
    settings: { image, createOptions: "{}" },
  };
}

function reportedModule(image: string, runtimeStatus: string): JsonObject {
  return {
    ...desiredModule(image),
    exitCode: runtimeStatus === "running" ? 0 : 139,
    statusDescription: "running",
    lastStartTimeUtc: "2026-03-02T08:10:05.0001234Z",
    lastExitTimeUtc: "0001-01-01T00:00:00Z",
    restartCount: runtimeStatus === "running" ? 0 : 3,
    lastRestartTimeUtc: "2026-03-02T08:10:05.0001234Z",
    runtimeStatus,
    imagePullPolicy: "on-create",
    env: {},
  };
}

/** The metadata tree that the hub keeps beside a recorded section. */
function kept(section: JsonValue, shape: Shape, version: number | undefined): JsonObject {
  return shape === "bare" ? {} : { $metadata: metadata(section, version) };
}

function metadata(value: JsonValue, version: number | undefined): JsonObject {
  const marks = {
    $lastUpdated: "2026-03-02T08:10:05.0001234Z",
    ...(version === undefined ? {} : { $lastUpdatedVersion: version }),
  };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return marks;
  return {
    ...marks,
    ...Object.fromEntries(Object.entries(value).map(([key, member]) => [key, metadata(member, version)])),
  };
}
