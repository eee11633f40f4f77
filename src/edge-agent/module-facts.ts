import { isJsonObject, ownMember, sortNames } from "../json/index.js";
import type { JsonObject, JsonValue } from "../json/index.js";
import type { TwinView } from "../twin/index.js";
import { isSameImage } from "./image.js";
import type { EdgeDeploymentRules } from "./vocabulary.js";

/** How a module compares under one set of rules; a member that is missing on either side counts as different. */
export interface ModuleComparison {
  /** Whether the reported image is the desired one. */
  readonly image: boolean;
  /** Whether the module is in the desired status. */
  readonly status: boolean;
}

/** One module, on both sides of the twin, and how it compares under either set of rules. */
export interface ModuleFacts extends Readonly<Record<EdgeDeploymentRules, ModuleComparison>> {
  readonly name: string;
  /** `user`: of the deployment. `hub`: edgeHub. `agent`: edgeAgent, which has no status. `system`: any other system module. */
  readonly role: "user" | "hub" | "agent" | "system";
  readonly desired: JsonObject | undefined;
  readonly reported: JsonObject | undefined;
  /** What the hub noted about the reported side. */
  readonly metadata: JsonValue | undefined;
  readonly desiredStatus: string | null;
  readonly desiredImage: string | null;
  /** What the agent repeats of its configuration. */
  readonly reportedStatus: string | null;
  /** What the agent has measured. */
  readonly runtimeStatus: string | null;
  readonly reportedImage: string | null;
}

/** All modules, and what the rules ask about them together. */
export interface ModulesFacts extends Readonly<Record<EdgeDeploymentRules, ModuleTotals>> {
  /** The runtime's own first, then the user's, each in code unit order. */
  readonly modules: readonly ModuleFacts[];
  /** Whether the deployment has something in the place of a module, or of all of them, that is not an object. */
  readonly isMalformed: boolean;
  /** How many user modules the deployment wants. */
  readonly wanted: number;
  readonly agent: ModuleFacts | undefined;
  /** The edgeHub that the deployment wants, if it wants one. */
  readonly hub: ModuleFacts | undefined;
}

/** What one set of rules asks about the user modules that the deployment wants. */
export interface ModuleTotals {
  /** Whether one has the desired image and not the desired status. */
  readonly isAnyFailed: boolean;
  /** Whether one is missing or has another image. */
  readonly isAnyDifferent: boolean;
}

/**
 * What the observed rules take a module to be wanted as whose deployment does not say.
 *
 * @internal
 */
export const ASSUMED_STATUS = "running";

/**
 * Reads every module on either side, and compares it, in one pass.
 *
 * @internal
 */
export function readModules({ desired, reported }: TwinView): ModulesFacts {
  const all: ModulesDraft = {
    modules: [],
    isMalformed: false,
    wanted: 0,
    agent: undefined,
    hub: undefined,
    documented: { isAnyFailed: false, isAnyDifferent: false },
    observed: { isAnyFailed: false, isAnyDifferent: false },
  };
  readGroup(all, "systemModules", desired, reported);
  readGroup(all, "modules", desired, reported);
  return all;
}

/**
 * Finds what the hub noted about a member of a section, in the `$metadata` of the section.
 *
 * @internal
 */
export function metadataOf(section: unknown, ...members: readonly string[]): JsonValue | undefined {
  let node = ownMember(section, "$metadata");
  for (const member of members) node = ownMember(node, member);
  return node;
}

/**
 * Reads when the hub last saw the member change that a node of `$metadata` is about, if it says so.
 *
 * @internal
 */
export function lastUpdated(metadata: unknown): JsonValue | undefined {
  return ownMember(metadata, "$lastUpdated");
}

/** The exit codes of a container that a signal ended: SIGKILL and SIGTERM. */
const SIGNAL_EXIT_CODES: readonly unknown[] = [137, 143];

/**
 * Tells whether a signal ended a module that is wanted stopped: it is then reported as failed, and all is well.
 *
 * Source: `reference/edge-agent.md` §6.1, number 4.
 *
 * @internal
 */
export function isStoppedBySignal(module: ModuleSides): boolean {
  return (
    module.desiredStatus?.toLowerCase() === "stopped" &&
    module.runtimeStatus?.toLowerCase() === "failed" &&
    SIGNAL_EXIT_CODES.includes(ownMember(module.reported, "exitCode"))
  );
}

type Draft<Finished> = { -readonly [Key in keyof Finished]: Finished[Key] };

interface ModulesDraft extends Draft<ModulesFacts> {
  readonly modules: ModuleFacts[];
  readonly documented: Draft<ModuleTotals>;
  readonly observed: Draft<ModuleTotals>;
}

type ModuleSides = Omit<ModuleFacts, EdgeDeploymentRules>;

type Group = "systemModules" | "modules";

function readGroup(all: ModulesDraft, group: Group, desired: unknown, reported: unknown): void {
  const wanted = ownMember(desired, group);
  const seen = ownMember(reported, group);
  const metadata = metadataOf(reported, group);
  if (wanted !== undefined && wanted !== null && !isJsonObject(wanted)) all.isMalformed = true;
  for (const name of moduleNames(all, wanted, seen)) {
    const module = readModule(
      name,
      roleOf(group, name),
      objectMember(wanted, name),
      objectMember(seen, name),
      ownMember(metadata, name),
    );
    all.modules.push(module);
    count(all, module);
  }
}

function roleOf(group: Group, name: string): ModuleFacts["role"] {
  if (group === "modules") return "user";
  if (name === "edgeHub") return "hub";
  return name === "edgeAgent" ? "agent" : "system";
}

function count(all: ModulesDraft, module: ModuleFacts): void {
  const { role } = module;
  if (role === "agent") all.agent = module;
  if (module.desired === undefined) return;
  if (role === "hub") all.hub = module;
  if (role !== "user") return;
  all.wanted += 1;
  countFor(all.documented, module.documented);
  countFor(all.observed, module.observed);
}

function countFor(totals: Draft<ModuleTotals>, { image, status }: ModuleComparison): void {
  if (!image) totals.isAnyDifferent = true;
  else if (!status) totals.isAnyFailed = true;
}

/** A member that is an object; anything else counts as missing. */
function objectMember(modules: unknown, name: string): JsonObject | undefined {
  const member = ownMember(modules, name);
  return isJsonObject(member) ? member : undefined;
}

/** The names of the members that are objects, on either side, in code unit order. */
function moduleNames(all: ModulesDraft, wanted: unknown, seen: unknown): readonly string[] {
  const names: string[] = [];
  if (isJsonObject(wanted)) {
    for (const name of Object.keys(wanted)) {
      const module = wanted[name];
      if (isJsonObject(module)) names.push(name);
      else if (module !== null) all.isMalformed = true;
    }
  }
  if (isJsonObject(seen)) {
    for (const name of Object.keys(seen)) {
      if (isJsonObject(seen[name]) && objectMember(wanted, name) === undefined) names.push(name);
    }
  }
  return isSorted(names) ? names : sortNames(names);
}

function isSorted(names: readonly string[]): boolean {
  for (let index = 1; index < names.length; index += 1) {
    if (String(names[index - 1]) > String(names[index])) return false;
  }
  return true;
}

function readModule(
  name: string,
  role: ModuleFacts["role"],
  desired: JsonObject | undefined,
  reported: JsonObject | undefined,
  metadata: JsonValue | undefined,
): ModuleFacts {
  const module = {
    name,
    role,
    desired,
    reported,
    metadata,
    desiredStatus: textMember(desired, "status"),
    desiredImage: textMember(ownMember(desired, "settings"), "image"),
    reportedStatus: textMember(reported, "status"),
    runtimeStatus: textMember(reported, "runtimeStatus"),
    reportedImage: textMember(ownMember(reported, "settings"), "image"),
    documented: NEITHER,
    observed: NEITHER,
  };
  // Completed in place: this is made for every module of every twin, and a second object costs as much as all the rest.
  module.documented = compareAsDocumented(module);
  module.observed = compareAsObserved(module);
  return module;
}

/** The four comparisons that there are, shared by all modules. */
const NEITHER: ModuleComparison = { image: false, status: false };
const IMAGE_ONLY: ModuleComparison = { image: true, status: false };
const STATUS_ONLY: ModuleComparison = { image: false, status: true };
const ALIKE: ModuleComparison = { image: true, status: true };

function comparison(image: boolean, status: boolean): ModuleComparison {
  if (image) return status ? ALIKE : IMAGE_ONLY;
  return status ? STATUS_ONLY : NEITHER;
}

/** To the letter; edgeHub's desired status is compared with what the agent repeats of it, as the source document does. */
function compareAsDocumented(module: ModuleSides): ModuleComparison {
  const { desiredStatus, desiredImage } = module;
  const status = module.role === "hub" ? module.reportedStatus : module.runtimeStatus;
  return comparison(
    desiredImage !== null && desiredImage === module.reportedImage,
    desiredStatus !== null && desiredStatus === status,
  );
}

/** As the agent means it: normalised images, measured statuses, and a stop by a signal is a stop. */
function compareAsObserved(module: ModuleSides): ModuleComparison {
  const { desired, desiredImage, reportedImage, runtimeStatus } = module;
  const wanted = module.desiredStatus ?? ASSUMED_STATUS;
  const isSameStatus = wanted === runtimeStatus || wanted.toLowerCase() === runtimeStatus?.toLowerCase();
  return comparison(
    desiredImage !== null && reportedImage !== null && isSameImage(desiredImage, reportedImage),
    desired !== undefined && (isSameStatus || isStoppedBySignal(module)),
  );
}

function textMember(holder: unknown, key: string): string | null {
  const value = ownMember(holder, key);
  return typeof value === "string" ? value : null;
}
