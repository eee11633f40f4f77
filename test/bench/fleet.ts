/**
 * A fleet of twins of $edgeAgent, as a hub has them: some deployments in two revisions each, and of every device what differs from
 * device to device: its name, its tags, when each module was started, how often it was restarted, what is wrong with it.
 *
 * No two twins are alike. About seven in ten are successful; the others are behind, have a module that failed, or were refused.
 */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { pick, randomFrom } from "../node/lane/random-lines.js";
import type { Random } from "../node/lane/random-lines.js";

/** How a twin comes: as a query gives it, with few modules or many, and as it is recorded, with `$metadata`. */
export const FLEETS = ["small", "large", "recorded"] as const;

/** One of the {@link FLEETS}. */
export type Fleet = (typeof FLEETS)[number];

/** How many user modules bring a twin to about 3.1, 8.6 and 26.5 KB. */
const MODULES: Readonly<Record<Fleet, number>> = { small: 2, large: 5, recorded: 5 };

const DEPLOYMENTS = 12;

/** How many in a hundred are not yet at the version that is desired, report a failure, or were set up by hand. */
const [BEHIND, FAILED, BY_HAND] = [7, 5, 3] as const;

/** How many modules in a hundred run as they should. */
const RUNNING = 97;

const ROLES = ["camera", "filter", "upload", "modbus", "opc-ua", "historian", "alarms", "metrics", "vision", "cache"];
const SITES = ["Linz", "Graz", "Brno", "Gdańsk", "Turku", "Porto", "Lyon"];
const TROUBLE = ["backoff", "failed", "stopped", "unhealthy"];
const EXIT_CODES = [137, 139, 143, 1, 255];

/** How many in a hundred modules in trouble are in the one that others of their deployment are in too. */
const USUAL = 70;

/** Which deployment a twin has. */
interface Deployed {
  readonly fleet: Fleet;
  readonly deployment: number;
  readonly revision: number;
}

/** A twin, different for each number, the same on every run; with so many modules besides the agent's own two. */
export function makeAgentTwin(index: number, fleet: Fleet, modules: number = MODULES[fleet]): JsonObject {
  const random = randomFrom(index + 1);
  const deployment = Math.floor(random() * DEPLOYMENTS);
  const revision = chance(random, 30) ? 1 : 2;
  const version = 2 + Math.floor(random() * 90);
  const names = ROLES.slice(0, modules).map((role) => `${role}${deployment % 4 === 0 ? "" : `-${deployment % 4}`}`);
  const isByHand = chance(random, BY_HAND);
  const deployed = { fleet, deployment, revision };
  const desired: JsonObject = {
    schemaVersion: "1.1",
    runtime: { type: "docker", settings: { minDockerVersion: "v1.25", registryCredentials: credentials(deployment) } },
    systemModules: { edgeAgent: desiredAgent(), edgeHub: desiredModule(deployed, "edgeHub", isByHand) },
    modules: membersOf(names, (name) => desiredModule(deployed, name, isByHand && chance(random, 20))),
  };
  const reported = reportedSection(random, desired, version);
  return {
    deviceId: `line${deployment}-${((index * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, "0")}`,
    moduleId: "$edgeAgent",
    etag: etagOf(random),
    deviceEtag: etagOf(random),
    status: "enabled",
    connectionState: chance(random, 80) ? "Connected" : "Disconnected",
    lastActivityTime: timeOf(random),
    cloudToDeviceMessageCount: 0,
    authenticationType: "sas",
    version: version * 7 + Math.floor(random() * 5),
    tags: { site: pick(random, SITES), line: deployment, ring: pick(random, ["canary", "early", "broad"]) },
    configurations: { [`line-${deployment}-r${revision}`]: { status: "Applied" }, base: { status: "Targeted" } },
    properties: {
      desired: { ...desired, ...recorded(random, fleet, desired, version), $version: version },
      reported: { ...reported, ...recorded(random, fleet, reported, undefined), $version: version * 9 + 4 },
    },
  };
}

/** Writes so many twins to a file, one per line or as one array. */
export async function writeFleet(
  path: string,
  count: number,
  fleet: Fleet,
  form: "lines" | "array" = "lines",
): Promise<void> {
  const [before, between, after] = form === "lines" ? ["", "\n", "\n"] : ["[", ",\n", "]"];
  const stream = createWriteStream(path);
  for (let index = 0; index < count; index += 1) {
    const text = (index === 0 ? before : between) + JSON.stringify(makeAgentTwin(index, fleet));
    if (!stream.write(text)) await once(stream, "drain");
  }
  stream.end(after);
  await once(stream, "close");
}

function reportedSection(random: Random, desired: JsonObject, version: number): JsonObject {
  const isBehind = chance(random, BEHIND);
  const isFailed = chance(random, FAILED);
  const modules = desired["modules"] as JsonObject;
  const { edgeAgent, edgeHub } = desired["systemModules"] as {
    readonly edgeAgent: JsonObject;
    readonly edgeHub: JsonObject;
  };
  const names = Object.keys(modules);
  const failed = pick(random, names);
  // What was created last is listed last.
  const listed = chance(random, 75) ? names : [...names.slice(1), ...names.slice(0, 1)];
  return {
    schemaVersion: "1.1",
    version: { version: "1.5.21", build: "123456", commit: "0123456789abcdef0123456789abcdef01234567" },
    lastDesiredVersion: isBehind ? version - 1 : version,
    lastDesiredStatus: {
      code: isFailed ? 500 : 200,
      description: isFailed ? `Error calling Create module ${failed}: manifest unknown` : "",
    },
    runtime: {
      type: "docker",
      settings: { minDockerVersion: "v1.25", registryCredentials: {} },
      platform: { os: "linux", architecture: "x86_64", version: "1.5.21" },
    },
    systemModules: {
      edgeAgent: { ...reportedModule(random, edgeAgent, true), imagePullPolicy: "on-create" },
      edgeHub: reportedModule(random, edgeHub, true),
    },
    modules: membersOf(isFailed ? listed.filter((name) => name !== failed) : listed, (name) =>
      reportedModule(random, modules[name] as JsonObject, chance(random, RUNNING)),
    ),
  };
}

function desiredAgent(): JsonObject {
  return { type: "docker", settings: { image: "mcr.microsoft.com/azureiotedge-agent:1.5", createOptions: "" } };
}

function desiredModule({ fleet, deployment, revision }: Deployed, name: string, hasOwn: boolean): JsonObject {
  const port = 8000 + deployment * 10 + name.length;
  const options = {
    HostConfig: {
      Binds: [`/var/lib/${name}:/data`],
      PortBindings: { [`${port}/tcp`]: [{ HostPort: String(port) }] },
      LogConfig: { Type: "json-file", Config: { "max-size": "10m", "max-file": "3" } },
    },
  };
  return {
    type: "docker",
    status: "running",
    restartPolicy: "always",
    version: `1.${revision}`,
    imagePullPolicy: "on-create",
    settings: {
      image: `registry.example/plant/${name}:${deployment}.${revision}`,
      createOptions: fleet === "small" ? "{}" : JSON.stringify(options),
    },
    ...(fleet === "small"
      ? {}
      : {
          env: { LOG_LEVEL: { value: hasOwn ? "debug" : "info" }, BROKER: { value: `mqtt.line${deployment}.example` } },
        }),
  };
}

function reportedModule(random: Random, desired: JsonObject, isRunning: boolean): JsonObject {
  const restarts = chance(random, 70) ? 0 : Math.min(20, Math.floor(-6 * Math.log(1 - random())));
  const hasEnded = !isRunning || restarts > 0;
  const started = timeOf(random);
  const { image } = desired["settings"] as { readonly image: string };
  const usual = <Item>(items: readonly Item[]): Item =>
    pick(chance(random, USUAL) ? randomFrom(hashOf(image)) : random, items);
  return {
    ...desired,
    exitCode: isRunning ? 0 : usual(EXIT_CODES),
    statusDescription: isRunning ? "running" : "exited",
    lastStartTimeUtc: started,
    lastExitTimeUtc: hasEnded ? timeOf(random) : "0001-01-01T00:00:00Z",
    restartCount: restarts,
    lastRestartTimeUtc: started,
    runtimeStatus: isRunning ? "running" : usual(TROUBLE),
  };
}

function credentials(deployment: number): JsonObject {
  return {
    plant: { address: "registry.example", username: `line${deployment}`, password: "c2VjcmV0LW9mLXRoZS1saW5l" },
  };
}

/** What the hub keeps of each member of a recorded section. */
function recorded(random: Random, fleet: Fleet, section: JsonObject, version: number | undefined): JsonObject {
  if (fleet !== "recorded") return {};
  const mark = { $lastUpdated: timeOf(random), ...(version === undefined ? {} : { $lastUpdatedVersion: version }) };
  const marks = (value: JsonValue): JsonObject => {
    const own = chance(random, 20) ? { ...mark, $lastUpdated: timeOf(random) } : mark;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return own;
    return { ...own, ...membersOf(Object.keys(value), (name) => marks((value as JsonObject)[name] ?? null)) };
  };
  return { $metadata: marks(section) };
}

function membersOf(names: readonly string[], make: (name: string) => JsonObject): JsonObject {
  return Object.fromEntries(names.map((name) => [name, make(name)]));
}

function chance(random: Random, inHundred: number): boolean {
  return random() * 100 < inHundred;
}

function hashOf(text: string): number {
  return Buffer.from(text).reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7);
}

function etagOf(random: Random): string {
  return Buffer.from(String(Math.floor(random() * 1e9))).toString("base64");
}

/** A time of the year 2026, to a ten-millionth of a second. */
function timeOf(random: Random): string {
  const two = (below: number, from = 0): string => String(from + Math.floor(random() * below)).padStart(2, "0");
  const fraction = String(Math.floor(random() * 1e7)).padStart(7, "0");
  return `2026-${two(11, 1)}-${two(28, 1)}T${two(24)}:${two(60)}:${two(60)}.${fraction}Z`;
}
