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

/** The sections of a twin; by habit they are written without `properties` in front. */
const SECTIONS = ["desired", "reported"] as const;

/**
 * Finds what a path probably begins with where its first name is unknown: the known name that differs in one stretch of at most
 * three letters.
 *
 * @returns how such a path begins, `undefined` when no name is near
 * @internal
 */
export function nearestRoot(name: string, collection: QueryCollection): string | undefined {
  const sections = collection === "devices.jobs" ? [] : SECTIONS;
  const near = [...rootMembers(collection), ...sections].filter((candidate) => differsLittle(name, candidate));
  const [best] = near.sort((left, right) => distanceOf(name, left) - distanceOf(name, right));
  return SECTIONS.some((section) => section === best) ? `properties.${String(best)}` : best;
}

function differsLittle(name: string, candidate: string): boolean {
  const difference = lengthOfDifference(name, candidate);
  return difference <= 3 && Math.max(name.length, candidate.length) - difference >= 3;
}

/** Of two that differ as little, the one that begins alike is nearer. */
function distanceOf(name: string, candidate: string): number {
  return lengthOfDifference(name, candidate) + (candidate.startsWith(name.charAt(0)) ? 0 : 0.5);
}

/** How many letters of the longer name are neither in the common beginning nor in the common end. */
function lengthOfDifference(name: string, candidate: string): number {
  const [left, right] = [name.toLowerCase(), candidate.toLowerCase()];
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return Math.max(left.length, right.length) - start - end;
}
