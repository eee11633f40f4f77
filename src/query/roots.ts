import type { QueryCollection } from "./syntax.js";

/** A member at the root of a document, and the collections that have it. */
interface RootRow {
  readonly name: string;
  readonly of: "twins" | "jobs" | "both";
  /** Other spellings that IoT Hub takes for the same member. */
  readonly aliases?: readonly string[];
}

/**
 * The members at the root of twins and jobs, in the spelling in which they come back.
 *
 * Source: `reference/iot-hub-twin.md` §2.1, `reference/iot-hub-query-language.md` §3.2 and §8.
 */
const ROOTS: readonly RootRow[] = [
  { name: "deviceId", of: "both", aliases: ["id"] },
  { name: "moduleId", of: "both" },
  { name: "status", of: "both" },
  { name: "modelId", of: "twins" },
  { name: "etag", of: "twins" },
  { name: "deviceEtag", of: "twins" },
  { name: "version", of: "twins" },
  { name: "statusReason", of: "twins" },
  { name: "statusUpdateTime", of: "twins", aliases: ["statusUpdatedTime"] },
  { name: "connectionState", of: "twins" },
  { name: "lastActivityTime", of: "twins" },
  { name: "cloudToDeviceMessageCount", of: "twins" },
  { name: "authenticationType", of: "twins" },
  { name: "x509Thumbprint", of: "twins" },
  { name: "capabilities", of: "twins" },
  { name: "deviceScope", of: "twins" },
  { name: "parentScopes", of: "twins" },
  { name: "configurations", of: "twins" },
  { name: "attributes", of: "twins" },
  { name: "tags", of: "twins" },
  { name: "properties", of: "twins" },
  { name: "jobId", of: "jobs" },
  { name: "jobType", of: "jobs" },
  { name: "startTimeUtc", of: "jobs" },
  { name: "endTimeUtc", of: "jobs" },
  { name: "createdDateTimeUtc", of: "jobs" },
  { name: "lastUpdatedDateTimeUtc", of: "jobs" },
  { name: "outcome", of: "jobs" },
  { name: "error", of: "jobs" },
];

function spellings(kind: "twins" | "jobs"): ReadonlyMap<string, string> {
  const rows = ROOTS.filter(({ of }) => of === kind || of === "both");
  return new Map(
    rows.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((word) => [word.toLowerCase(), name] as const)),
  );
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
