import type { QueryCollection } from "./syntax.js";

/**
 * The members at the root of twins and jobs, in the spelling in which they come back.
 *
 * Source: IoT Hub twins §2.1, IoT Hub query language §3.2 and §8.
 */
const MEMBERS = {
  twins:
    "deviceId moduleId status modelId etag deviceEtag version statusReason statusUpdateTime connectionState " +
    "lastActivityTime cloudToDeviceMessageCount authenticationType x509Thumbprint capabilities deviceScope parentScopes " +
    "configurations attributes tags properties",
  jobs: "deviceId moduleId status jobId jobType startTimeUtc endTimeUtc createdDateTimeUtc lastUpdatedDateTimeUtc outcome error",
} as const;

/** Other spellings that IoT Hub takes for a member, in small letters. */
const ALIASES = [
  ["id", "deviceId"],
  ["statusupdatedtime", "statusUpdateTime"],
] as const;

function spellings(kind: "twins" | "jobs"): ReadonlyMap<string, string> {
  const names = MEMBERS[kind].split(" ");
  const aliases = ALIASES.filter(([, name]) => names.includes(name));
  return new Map([...names.map((name) => [name.toLowerCase(), name] as const), ...aliases]);
}

const SPELLINGS = { twins: spellings("twins"), jobs: spellings("jobs") } as const;

/**
 * Finds the member at the root of a document that a name stands for, whatever its case.
 *
 * @returns the member's name as IoT Hub spells it, `undefined` for an unknown one
 * @internal
 */
export function rootMember(name: string, collection: QueryCollection): string | undefined {
  return SPELLINGS[collection === "devices.jobs" ? "jobs" : "twins"].get(name.toLowerCase());
}

/**
 * Lists the known members at the root of a collection's documents, in the order of the table.
 *
 * @internal
 */
export function rootMembers(collection: QueryCollection): readonly string[] {
  return [...new Set(SPELLINGS[collection === "devices.jobs" ? "jobs" : "twins"].values())];
}
