import type { DeploymentCounts } from "../deployment/index.js";
import { collectFeedback, emptyEvidence, feedbackMember, latestActivities, readEvidence } from "../feedback/index.js";
import type { Evidence } from "../feedback/index.js";
import { addMembers, emptyFleet, mergeFleets } from "../fleet/index.js";
import type { FleetTally } from "../fleet/index.js";
import type { FleetMember } from "../result/index.js";
import { configurationFleet } from "./configuration-fleet.js";
import { documentMember } from "./member.js";
import type { DocumentVerdict } from "./verdict.js";

/** How many members or messages wait before they are counted: what is known is copied once for each batch. */
const BATCH = 4096;

/** Nothing is judged by its age here, so any time will do. */
const ANY_TIME = "1970-01-01T00:00:00Z";

/** What an unreadable document counts as. */
const UNREADABLE: FleetMember = { id: "", state: "unreadable", outcome: "unknown", failing: [] };

/** Counts documents as members of one fleet, one after the other. */
export interface FleetCount {
  /** Takes a document and what `judgeDocument` said of it. */
  readonly add: (document: unknown, verdict: DocumentVerdict) => void;
  /** Takes documents that could not be read, one unless more are told: members whose outcome is unknown. */
  readonly addUnreadable: (count?: number) => void;
  /** Gives the counts of everything that was taken so far. */
  readonly total: () => FleetTally;
  /** How many documents were other versions of a twin that counts already, and do not count themselves. */
  readonly repeated: () => number;
}

/**
 * Begins to count documents as members of one fleet.
 *
 * A twin is a member, once: of documents with the same name the one of the latest version counts, or the last where no versions tell. So is a document that could not be judged or read. A configuration that carries the counts of its metrics
 * is as many members as it targets. Of feedback messages that name their
 * device, the device is the member: with its latest activity, and once, however many messages there are. What is kept
 * grows with the devices, and not with the number of documents.
 *
 * @returns the count; `judgeRollout` takes its total
 * @example
 * ```ts
 * import { judgeDocument, readFleet, startFleetCount } from "twinstate";
 *
 * const count = startFleetCount();
 * for (const status of ["RUNNING", "COMPLETED"]) {
 *   const message = { deviceId: "d1", activityId: "a1", timestamp: 1, status };
 *   count.add(message, judgeDocument(message));
 * }
 * readFleet(count.total()).total; // → 1
 * ```
 */
export function startFleetCount(): FleetCount {
  let fleet: FleetTally = emptyFleet;
  let evidence: Evidence = emptyEvidence;
  let members: FleetMember[] = [];
  let messages: unknown[] = [];
  const latest = startLatest();
  const countBatch = (): void => {
    fleet = addMembers(members, fleet);
    evidence = collectFeedback(messages, evidence);
    members = [];
    messages = [];
  };
  const countFullBatch = (): void => {
    if (members.length + messages.length >= BATCH) countBatch();
  };
  return {
    add: (document, verdict) => {
      if (verdict.kind === "deployment" && hasDevices(verdict.verdict.counts)) {
        fleet = mergeFleets(fleet, configurationFleet(verdict.verdict.counts));
      } else if (verdict.kind === "feedback" && verdict.id !== null && verdict.id !== "") messages.push(document);
      else if (verdict.id !== null && verdict.kind !== "feedback")
        latest.take(`${verdict.kind} ${verdict.id}`, verdict);
      else members.push(documentMember(verdict));
      countFullBatch();
    },
    addUnreadable: (count = 1) => {
      for (let index = 0; index < count; index += 1) {
        members.push(UNREADABLE);
        countFullBatch();
      }
    },
    total: () => {
      countBatch();
      const twins = addMembers(latest.members(), fleet);
      return addMembers(latestActivities(readEvidence(evidence, { now: ANY_TIME })).map(feedbackMember), twins);
    },
    repeated: latest.repeated,
  };
}

/** The counts of an author's own metrics alone say nothing of how many devices there are. */
function hasDevices(counts: DeploymentCounts | null): counts is DeploymentCounts {
  return counts !== null && (counts.targeted !== null || counts.applied !== null);
}

/** Keeps of each twin the member that its latest version makes. */
interface Latest {
  readonly take: (key: string, verdict: DocumentVerdict) => void;
  readonly members: () => readonly FleetMember[];
  readonly repeated: () => number;
}

function startLatest(): Latest {
  const latest = new Map<string, { readonly member: FleetMember; readonly version: number }>();
  let repeated = 0;
  return {
    take: (key, verdict) => {
      const version = verdict.version ?? 0;
      const known = latest.get(key);
      if (known !== undefined) repeated += 1;
      if (known === undefined || version >= known.version)
        latest.set(key, { member: documentMember(verdict), version });
    },
    members: () => Array.from(latest.values(), ({ member }) => member),
    repeated: () => repeated,
  };
}
