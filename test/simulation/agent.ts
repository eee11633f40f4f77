import { createMergePatch, isJsonObject, ownMember } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { BASELINE, NEVER, runtimeStatus } from "./agent-state.js";
import type { Container } from "./agent-state.js";
import type { Clock } from "./clock.js";
import type { Hub } from "./hub.js";

/** What goes wrong in one pass of the agent's loop; modules by name. */
export interface Trouble {
  /** The pull of these modules' images fails, with this text. */
  readonly pullFails?: Readonly<Record<string, string>>;
  /** These modules get no identity and are silently left out of the plan. */
  readonly noIdentity?: readonly string[];
  /** The container runtime does not answer. */
  readonly runtimeSilent?: boolean;
  /** The removal of containers that nobody wants fails. */
  readonly removalFails?: boolean;
  /** Commands are skipped for a cool-off: the status of the pass before stays. */
  readonly coolOff?: boolean;
  /** A preview agent, which advanced the version even when it refused a deployment. */
  readonly preview?: boolean;
}

/** The agent: it reads the desired section, runs a plan, and reports a diff against what it reported before. */
export interface Agent {
  /** One pass of its loop; the report shows what was there before the plan (reference/edge-agent.md §0, 4). */
  reconcile(trouble?: Trouble): void;
  /** A container ends: with an exit code, or as `dead`. */
  end(module: string, exitCode: number | "dead", restartCount?: number): void;
  /** A graceful shutdown: code 406, and every runtime status unknown. */
  shutDown(): void;
  /** The process starts anew; its configuration comes from its store, its status is Unknown again. */
  restart(): void;
}

interface Settings {
  /** What the agent puts for `$upstream`. */
  readonly parentHostname: string;
  /** The agent's own image, which only its update changes. */
  readonly agentImage: string;
}

interface Status {
  readonly code: number;
  readonly description: string;
}

const SUCCESS: Status = { code: 200, description: "" };
const UNKNOWN: Status = { code: 406, description: "" };

export function createAgent(hub: Hub, clock: Clock, settings: Settings): Agent {
  const containers = new Map<string, Container>();
  const agentStart = clock.now();
  let current: JsonObject = {};
  let version = 0;
  let status: Status = UNKNOWN;
  let lastReport: JsonObject = BASELINE;

  function send(report: JsonObject): void {
    hub.patchReported(createMergePatch(lastReport, report) as JsonObject);
    lastReport = report;
  }

  function report(seen: ReadonlyMap<string, Container>, silent = false): void {
    send({
      schemaVersion: "1.0",
      version: { version: "1.5.21", build: "113421", commit: "0f3c57c1d2" },
      lastDesiredVersion: version,
      lastDesiredStatus: { ...status },
      runtime: {
        type: "docker",
        settings: { minDockerVersion: "v1.25", registryCredentials: {} },
        platform: { os: "linux", architecture: "x86_64", version: "1.5.21" },
      },
      systemModules: {
        edgeAgent: silent ? { type: "Unknown" } : agentReport(),
        ...(silent ? { edgeHub: { type: "Unknown" } } : hubReport(seen.get("edgeHub"))),
      },
      modules: silent ? {} : userReports(seen),
    });
  }

  function agentReport(): JsonObject {
    return {
      type: "docker",
      imagePullPolicy: "on-create",
      startupOrder: 0,
      exitCode: 0,
      lastStartTimeUtc: agentStart,
      lastExitTimeUtc: NEVER,
      runtimeStatus: "running",
      env: {},
      settings: { image: settings.agentImage, imageHash: hashOf(settings.agentImage), createOptions: "{}" },
    };
  }

  function hubReport(container: Container | undefined): JsonObject {
    if (container === undefined) return {};
    const wanted = moduleOf(current, "edgeHub");
    const members = Object.entries(moduleReport(container, wanted)).filter(([key]) => key !== "version");
    return { edgeHub: Object.fromEntries(members) };
  }

  function userReports(seen: ReadonlyMap<string, Container>): JsonObject {
    const names = [...seen.keys()].filter((name) => name !== "edgeHub");
    return Object.fromEntries(names.map((name) => [name, moduleReport(seen.get(name)!, moduleOf(current, name))]));
  }

  function refusal(desired: JsonObject): Status | undefined {
    const members = Object.keys(desired);
    if (members.length === 0) return { code: 417, description: EMPTY };
    const hasStatus = Object.values((desired["modules"] ?? {}) as JsonObject).every(
      (module) => ownMember(module, "status") !== undefined,
    );
    if (!hasStatus || desired["runtime"] === undefined) {
      return { code: 400, description: "Agent configuration format is invalid." };
    }
    const schemaVersion = textOf(desired["schemaVersion"]);
    if (/^1\.[01](\.0)?$/.test(schemaVersion)) return undefined;
    const text = `The desired properties schema version ${schemaVersion} is not compatible with the expected version 1.1.0`;
    return { code: 412, description: text };
  }

  /** Runs the plan; answers the messages of the commands that failed. */
  function runPlan(desired: JsonObject, trouble: Trouble): readonly string[] {
    const failures: string[] = [];
    const wanted = wantedModules(desired);
    for (const [name, module] of wanted) {
      if (trouble.noIdentity?.includes(name) === true) continue;
      const image = pulledName(textOf(ownMember(module["settings"], "image")));
      if (containers.get(name)?.image === image) continue;
      const failure = trouble.pullFails?.[name];
      if (failure === undefined) containers.set(name, createContainer(image, module["status"] === "running"));
      else failures.push(failure);
    }
    for (const name of [...containers.keys()]) {
      if (!wanted.has(name) && trouble.removalFails !== true) containers.delete(name);
    }
    return failures;
  }

  function createContainer(image: string, running: boolean): Container {
    const now = clock.now();
    return {
      image,
      imageHash: hashOf(image),
      state: running ? "running" : "exited",
      exitCode: 0,
      lastStart: running ? now : NEVER,
      lastExit: NEVER,
      restartCount: 0,
      lastRestart: NEVER,
    };
  }

  function pulledName(image: string): string {
    const name = image.trim().replace("$upstream", settings.parentHostname);
    return name.slice(name.lastIndexOf("/") + 1).includes(":") ? name : `${name}:latest`;
  }

  return {
    reconcile(trouble = {}) {
      clock.pass(5);
      const desired = hub.desired;
      const seen = new Map([...containers].map(([name, container]) => [name, { ...container }]));
      const refused = refusal(desired);
      if (trouble.runtimeSilent === true) {
        status = { code: 500, description: "Could not list modules: the request timed out." };
      } else if (refused !== undefined) {
        status = refused;
        if (trouble.preview === true) version = hub.desiredVersion;
      } else {
        const failures = runPlan(desired, trouble);
        current = desired;
        version = hub.desiredVersion;
        const text = `One or more errors occurred. ${failures.map((failure) => `(${failure})`).join(" ")}`;
        if (failures.length > 0) status = { code: 500, description: text };
        else if (trouble.coolOff !== true) status = SUCCESS;
      }
      report(seen, trouble.runtimeSilent);
    },
    end(module, exitCode, restartCount = 1) {
      clock.pass(60);
      const container = containers.get(module)!;
      container.state = exitCode === "dead" ? "dead" : "exited";
      container.exitCode = exitCode === "dead" ? 0 : exitCode;
      container.lastExit = clock.now();
      container.restartCount = restartCount;
      container.lastRestart = restartCount > 0 ? clock.now() : NEVER;
    },
    shutDown() {
      clock.pass(30);
      status = { code: 406, description: "Agent is not running" };
      send(withoutRuntime({ ...lastReport, lastDesiredStatus: { ...status } }));
    },
    restart() {
      clock.pass(60);
      status = UNKNOWN;
    },
  };
}

const EMPTY = "This device has an empty configuration for the edge agent. Please set a deployment manifest.";

function textOf(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}

function wantedModules(desired: JsonObject): ReadonlyMap<string, JsonObject> {
  const hub = ownMember(desired["systemModules"], "edgeHub");
  const user = Object.entries((desired["modules"] ?? {}) as Readonly<Record<string, JsonObject>>);
  return new Map<string, JsonObject>([...(isJsonObject(hub) ? [["edgeHub", hub] as const] : []), ...user]);
}

function moduleOf(desired: JsonObject, name: string): JsonObject | undefined {
  return wantedModules(desired).get(name);
}

/** What is measured of a container, and what is repeated of the configuration; an orphan has no configuration. */
function moduleReport(container: Container, wanted: JsonObject | undefined): JsonObject {
  const { image, imageHash, exitCode, lastStart, lastExit, restartCount, lastRestart } = container;
  const { createOptions, ...pieces } = (wanted?.["settings"] ?? {}) as JsonObject;
  const echo = {
    type: "docker",
    version: wanted === undefined ? "" : (wanted["version"] ?? ""),
    status: wanted?.["status"] ?? "unknown",
    restartPolicy: wanted === undefined ? "unknown" : (wanted["restartPolicy"] ?? "on-unhealthy"),
    imagePullPolicy: wanted?.["imagePullPolicy"] ?? "on-create",
    env: wanted?.["env"] ?? {},
    ...startupOrder(wanted),
  };
  const further = Object.fromEntries(Object.entries(pieces).filter(([key]) => key.startsWith("createOptions")));
  return {
    ...echo,
    exitCode,
    lastStartTimeUtc: lastStart,
    lastExitTimeUtc: lastExit,
    restartCount,
    lastRestartTimeUtc: lastRestart,
    runtimeStatus: runtimeStatus(container, wanted === undefined ? undefined : { ...echo }),
    settings: { image, imageHash, createOptions: createOptions ?? "{}", ...further },
  };
}

function startupOrder(wanted: JsonObject | undefined): JsonObject {
  if (wanted === undefined) return { startupOrder: 0 };
  const order = wanted["startupOrder"];
  return order === undefined ? {} : { startupOrder: order };
}

/** The report of a shutdown: nothing but the runtime statuses changes. */
function withoutRuntime(report: JsonObject): JsonObject {
  const silenced = (modules: unknown): JsonObject =>
    Object.fromEntries(
      Object.entries((modules ?? {}) as Readonly<Record<string, JsonObject>>).map(([name, module]) => [
        name,
        { ...module, runtimeStatus: "unknown" },
      ]),
    );
  return { ...report, systemModules: silenced(report["systemModules"]), modules: silenced(report["modules"]) };
}

/** A stand-in for the id of an image: the same name gives the same id. */
function hashOf(image: string): string {
  let hash = 7;
  for (const character of image) hash = (hash * 31 + character.charCodeAt(0)) % 4_294_967_291;
  return `sha256:${hash.toString(16).padStart(8, "0").repeat(8)}`;
}
