import { DEVICE_OR_MESSAGE } from "./kept-members.js";
import type { KeptMembers, TwinForm } from "./kept-members.js";

/** How many levels of a member are looked into; what lies deeper is taken as it is. */
const LEVELS = 3;

/** What stands at the root of a section and is no member that a device is told of: read as it is. */
const OTHER_MEMBERS = {
  $version: "number",
  __summary: "keep",
  __meta: "keep",
  deviceUpdate: "keep",
  azureDeviceUpdateAgent: "keep",
  diagnosticInformation: "keep",
} as const;

/** When a section was changed, of which it decides which one it was last, and when each of its members was. */
function marks(last: "desiredVersion" | "lastVersion"): KeptMembers {
  return {
    members: { $lastUpdated: last, $lastUpdatedVersion: "drop" },
    others: { members: { $lastUpdated: "time" }, others: "drop" },
  };
}

/** What a configuration group says of itself. */
function metaData(isNamed: boolean): KeptMembers {
  const deployment = isNamed ? "deploymentId" : "keep";
  return { members: { deploymentId: deployment, deployment, time: "time" }, others: "keep" };
}

/** A member that is an object: what it says of itself, and values that are compared. */
function memberOf(meta: KeptMembers, levels: number): KeptMembers {
  return {
    members: { __meta: meta, __errors: "keep" },
    others: levels === 1 ? "value" : memberOf(meta, levels - 1),
    compared: "scalars",
  };
}

/**
 * What the rules read of the twin of a device or a module in the common case: configuration groups, and members that stand on one side
 * only.
 *
 * Of the values of a member it decides only which are equal, so that they are gaps. A string at the root of a section can be a sign, and stays.
 *
 * @internal
 */
export function deviceTwin({ isNamed }: Pick<TwinForm, "isNamed">): KeptMembers {
  const others: KeptMembers = { ...memberOf(metaData(isNamed), LEVELS), compared: "numbers" };
  const desired = { members: { ...OTHER_MEMBERS, $metadata: marks("desiredVersion") }, others };
  const reported = { members: { ...OTHER_MEMBERS, $metadata: marks("lastVersion") }, others };
  return {
    ...DEVICE_OR_MESSAGE,
    members: {
      ...DEVICE_OR_MESSAGE.members,
      lastActivityTime: "exit",
      properties: { members: { desired, reported }, others: "keep" },
    },
  };
}
