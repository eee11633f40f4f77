import { isJsonObject } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { quoteName } from "../../result/index.js";

/** What a container option must look like for the agent to take it. */
interface OptionShape {
  /** What follows "must be". */
  readonly expected: string;
  readonly fits: (value: JsonValue) => boolean;
}

const isScalar = (value: JsonValue): boolean => typeof value !== "object" || value === null;

function isArrayOf(value: JsonValue, fits: (element: JsonValue) => boolean): boolean {
  return value === null || (Array.isArray(value) && value.every(fits));
}

function isObjectOf(value: JsonValue, fits: (member: JsonValue) => boolean): boolean {
  return value === null || (isJsonObject(value) && Object.values(value).every(fits));
}

const OBJECT: OptionShape = { expected: "an object", fits: (value) => value === null || isJsonObject(value) };
const STRINGS: OptionShape = { expected: "an array of strings", fits: (value) => isArrayOf(value, isScalar) };
const OBJECTS: OptionShape = { expected: "an array of objects", fits: (value) => isArrayOf(value, isJsonObject) };
const SCALARS: OptionShape = { expected: "an object of strings", fits: (value) => isObjectOf(value, isScalar) };
const OBJECT_OF_OBJECTS: OptionShape = {
  expected: "an object of objects",
  fits: (value) => isObjectOf(value, OBJECT.fits),
};
const WHOLE_NUMBER: OptionShape = {
  expected: "a whole number",
  fits: (value) => typeof value === "number" || (typeof value === "string" && /^\s*-?\d+\s*$/.test(value)),
};
const BOOLEAN: OptionShape = {
  expected: "true or false",
  fits: (value) =>
    typeof value === "boolean" ||
    typeof value === "number" ||
    (typeof value === "string" && /^(?:true|false)$/i.test(value)),
};
const BOOLEAN_OR_NULL: OptionShape = { ...BOOLEAN, fits: (value) => value === null || BOOLEAN.fits(value) };
const LOG_CONFIG: OptionShape = {
  expected: "an object whose Config is an object of strings",
  fits: (value) => OBJECT.fits(value) && SCALARS.fits(memberOf(value, "config") ?? null),
};
const RESTART_POLICIES: readonly unknown[] = ["", "no", "always", "on-failure", "unless-stopped", undefined, null];
const RESTART_POLICY: OptionShape = {
  expected: 'an object whose Name is "no", "always", "on-failure" or "unless-stopped"',
  fits: (value) => OBJECT.fits(value) && RESTART_POLICIES.includes(memberOf(value, "name")),
};
const PORT_BINDINGS: OptionShape = {
  expected: 'an object of arrays of objects, such as {"443/tcp":[{"HostPort":"443"}]}',
  fits: (value) => isObjectOf(value, OBJECTS.fits),
};

type OptionShapes = Readonly<Record<string, OptionShape>>;

/** The options at the top that the agent reads; all others go through to the container runtime unread. */
const TOP: OptionShapes = {
  Env: STRINGS,
  ExposedPorts: OBJECT_OF_OBJECTS,
  HostConfig: OBJECT,
  Labels: SCALARS,
  NetworkingConfig: OBJECT,
};

/** The options under `HostConfig`. */
const HOST: OptionShapes = /* @__PURE__ */ shapesOf([
  [STRINGS, "Binds CapAdd CapDrop DNS DNSOptions DNSSearch ExtraHosts Links GroupAdd SecurityOpt VolumesFrom"],
  [OBJECTS, "Mounts Devices Ulimits BlkioWeightDevice BlkioDeviceReadBps BlkioDeviceWriteBps DeviceRequests"],
  [BOOLEAN, "Privileged AutoRemove PublishAllPorts ReadonlyRootfs"],
  [BOOLEAN_OR_NULL, "Init OomKillDisable"],
  [WHOLE_NUMBER, "Memory MemorySwap MemoryReservation NanoCPUs CPUShares CPUQuota CPUPeriod ShmSize"],
  [SCALARS, "Sysctls Tmpfs StorageOpt"],
  [PORT_BINDINGS, "PortBindings"],
  [LOG_CONFIG, "LogConfig"],
  [RESTART_POLICY, "RestartPolicy"],
]);

/** More options that mean something under `HostConfig` only; elsewhere the container runtime drops them without a word. */
const HOST_ONLY: readonly string[] = ["NetworkMode", "IpcMode", "PidMode", "Runtime"];

/**
 * Looks for options of a wrong shape, for which the agent refuses them all. Names are matched without case, as the agent does.
 *
 * Source: Documents and envelopes §2.5.
 *
 * @internal
 * @returns one sentence for each, without its subject
 */
export function findWrongOptions(options: JsonObject): readonly string[] {
  const host = memberOf(options, "hostconfig");
  return [...wrongShapes(options, TOP, ""), ...(isJsonObject(host) ? wrongShapes(host, HOST, "HostConfig.") : [])];
}

/**
 * Looks for options at the wrong level, where they have no effect.
 *
 * Source: Documents and envelopes §2.5.
 *
 * @internal
 * @returns one sentence for each, without its subject
 */
export function findMisplacedOptions(options: JsonObject): readonly string[] {
  const host = memberOf(options, "hostconfig");
  return [
    ...misplaced(options, [...Object.keys(HOST), ...HOST_ONLY], "belongs under HostConfig"),
    ...(isJsonObject(host) ? misplaced(host, Object.keys(TOP), "does not belong under HostConfig") : []),
  ];
}

function wrongShapes(options: JsonObject, shapes: OptionShapes, prefix: string): readonly string[] {
  const findings: string[] = [];
  for (const [name, { expected, fits }] of Object.entries(shapes)) {
    const value = memberOf(options, name.toLowerCase());
    if (value === undefined || fits(value)) continue;
    const astray = name === "PortBindings" ? strayName(value) : undefined;
    const hint = astray === undefined ? "" : `; ${astray} is at the wrong level`;
    findings.push(`${prefix}${name} must be ${expected}${hint}.`);
  }
  return findings;
}

/** A name among the port bindings that is no port: something that ended up one level too deep. */
function strayName(bindings: JsonValue): string | undefined {
  const name = isJsonObject(bindings) ? Object.keys(bindings).find((key) => !/^\d/.test(key)) : undefined;
  return name === undefined ? undefined : quoteName(name);
}

function misplaced(options: JsonObject, names: readonly string[], where: string): readonly string[] {
  return names
    .filter((name) => memberOf(options, name.toLowerCase()) !== undefined)
    .map((name) => `${name} ${where}: it has no effect here.`);
}

/** A member by its name in lower case, whatever the case of the letters in the document. */
function memberOf(options: JsonValue, lowerName: string): JsonValue | undefined {
  if (!isJsonObject(options)) return undefined;
  const name = Object.keys(options).find((key) => key.toLowerCase() === lowerName);
  return name === undefined ? undefined : options[name];
}

function shapesOf(rows: readonly (readonly [OptionShape, string])[]): OptionShapes {
  return Object.fromEntries(rows.flatMap(([shape, names]) => names.split(" ").map((name) => [name, shape])));
}
