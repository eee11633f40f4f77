import { isJsonObject, ownMember, sortNames } from "../json/index.js";
import type { JsonObject, JsonValue } from "../json/index.js";
import type { TwinView } from "../twin/index.js";
import { isSameImage } from "./image.js";
import { metadataOf } from "./metadata.js";
import type { EdgeDeploymentRules } from "./vocabulary.js";

/** How a module compares under one set of rules; a member that is missing on either side counts as different. */
export interface ModuleComparison {
  /** Whether the reported image is the desired one. */
  readonly image: boolean;
  /** Whether the module is in the desired status. */
  readonly status: boolean;
}

/** One module, on both sides of the twin. */
export interface ModuleFacts {
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
  readonly comparisons: Readonly<Record<EdgeDeploymentRules, ModuleComparison>>;
}

const SYSTEM_ROLES: ReadonlyMap<string, ModuleFacts["role"]> = new Map([
  ["edgeAgent", "agent"],
  ["edgeHub", "hub"],
]);

/**
 * What the observed rules take a module to be wanted as whose deployment does not say.
 *
 * @internal
 */
export const ASSUMED_STATUS = "running";

/** The exit codes of a container that a signal ended: SIGKILL and SIGTERM. */
const SIGNAL_EXIT_CODES: readonly unknown[] = [137, 143];

/**
 * Reads every module that stands on either side: the runtime's own first, then the user's, each in code unit order.
 *
 * @internal
 */
export function readModules({ desired, reported }: TwinView): readonly ModuleFacts[] {
  const modules: ModuleFacts[] = [];
  for (const { member, roleOf } of GROUPS) {
    const wanted = ownMember(desired, member);
    const seen = ownMember(reported, member);
    const metadata = metadataOf(reported, member);
    for (const name of moduleNames(wanted, seen)) {
      modules.push(
        moduleFacts(
          name,
          roleOf(name),
          objectMember(wanted, name),
          objectMember(seen, name),
          ownMember(metadata, name),
        ),
      );
    }
  }
  return modules;
}

/** Where the modules stand on either side, and what role each has there. */
const GROUPS: readonly { readonly member: string; readonly roleOf: (name: string) => ModuleFacts["role"] }[] = [
  { member: "systemModules", roleOf: (name) => SYSTEM_ROLES.get(name) ?? "system" },
  { member: "modules", roleOf: () => "user" },
];

/**
 * Tells whether a signal ended a module that is wanted stopped: it is then reported as failed, and all is well.
 *
 * Source: `reference/edge-agent.md` §6.1, number 4.
 *
 * @internal
 */
export function isStoppedBySignal({ desiredStatus, runtimeStatus, reported }: ModuleSides): boolean {
  return (
    desiredStatus?.toLowerCase() === "stopped" &&
    runtimeStatus?.toLowerCase() === "failed" &&
    SIGNAL_EXIT_CODES.includes(ownMember(reported, "exitCode"))
  );
}

/** A member that is an object; anything else counts as missing. */
function objectMember(modules: unknown, name: string): JsonObject | undefined {
  const member = ownMember(modules, name);
  return isJsonObject(member) ? member : undefined;
}

/** The names of the members that are objects, on either side. */
function moduleNames(wanted: unknown, seen: unknown): readonly string[] {
  const names = objectNames(wanted);
  for (const name of objectNames(seen)) {
    if (objectMember(wanted, name) === undefined) names.push(name);
  }
  return sortNames(names);
}

function objectNames(modules: unknown): string[] {
  return isJsonObject(modules) ? Object.keys(modules).filter((name) => isJsonObject(modules[name])) : [];
}

function moduleFacts(
  name: string,
  role: ModuleFacts["role"],
  desired: JsonObject | undefined,
  reported: JsonObject | undefined,
  metadata: JsonValue | undefined,
): ModuleFacts {
  const sides = {
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
    comparisons: NOT_COMPARED,
  };
  // Completed in place: this is made for every module of every twin, and a second object costs as much as all the rest.
  sides.comparisons = { documented: compareAsDocumented(sides), observed: compareAsObserved(sides) };
  return sides;
}

const UNEQUAL: ModuleComparison = { image: false, status: false };

/** What stands in the place of the comparisons until they are made. */
const NOT_COMPARED: ModuleFacts["comparisons"] = { documented: UNEQUAL, observed: UNEQUAL };

type ModuleSides = Omit<ModuleFacts, "comparisons">;

/** To the letter; edgeHub's desired status is compared with what the agent repeats of it, as the source document does. */
function compareAsDocumented(facts: ModuleSides): ModuleComparison {
  const { desiredStatus, desiredImage, reportedStatus, runtimeStatus, reportedImage, role } = facts;
  const status = role === "hub" ? reportedStatus : runtimeStatus;
  return {
    image: desiredImage !== null && desiredImage === reportedImage,
    status: desiredStatus !== null && desiredStatus === status,
  };
}

/** As the agent means it: normalised images, measured statuses, and a stop by a signal is a stop. */
function compareAsObserved(facts: ModuleSides): ModuleComparison {
  const { desired, desiredStatus, desiredImage, runtimeStatus, reportedImage } = facts;
  const wanted = (desiredStatus ?? ASSUMED_STATUS).toLowerCase();
  return {
    image: desiredImage !== null && reportedImage !== null && isSameImage(desiredImage, reportedImage),
    status: desired !== undefined && (wanted === runtimeStatus?.toLowerCase() || isStoppedBySignal(facts)),
  };
}

function textMember(holder: unknown, key: string): string | null {
  const value = ownMember(holder, key);
  return typeof value === "string" ? value : null;
}
