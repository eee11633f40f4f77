import type { DeploymentCounts } from "../deployment/index.js";
import {
  collectFeedback,
  emptyEvidence,
  feedbackMember,
  latestActivities,
  mergeAllEvidence,
  readEvidence,
} from "../feedback/index.js";
import type { Evidence } from "../feedback/index.js";
import { addMembers, emptyFleet, mergeFleets } from "../fleet/index.js";
import type { FleetTally } from "../fleet/index.js";
import type { FleetMember } from "../result/index.js";
import { configurationFleet } from "./configuration-fleet.js";
import { startLatest } from "./latest-twins.js";
import type { CountedTwin } from "./latest-twins.js";
import { documentMember } from "./member.js";
import type { DocumentVerdict } from "./verdict.js";

/** How many members or messages wait before they are counted: what is known is copied once for each batch. */
const BATCH = 4096;

/** Nothing is judged by its age here, so any time will do. */
const ANY_TIME = "1970-01-01T00:00:00Z";

/** What an unreadable document counts as. */
const UNREADABLE: FleetMember = { id: "", state: "unreadable", outcome: "unknown", failing: [] };

/**
 * What some of the documents of a fleet came to, as plain data that another thread or machine can send: `addPart` goes on from it.
 */
export interface FleetCountPart {
  /** What counts whatever comes later. */
  readonly fleet: FleetTally;
  /** What devices have told. */
  readonly evidence: Evidence;
  /** The twins, each once. Members that count alike are the same, and name no device. */
  readonly twins: readonly CountedTwin[];
  /** How many documents were other versions of these twins. */
  readonly repeated: number;
}

/** Counts documents as members of one fleet, one after the other. */
export interface FleetCount {
  /** Takes a document and what `judgeDocument` said of it. */
  readonly add: (document: unknown, verdict: DocumentVerdict) => void;
  /** Takes documents that could not be read, one unless more are told: members whose outcome is unknown. */
  readonly addUnreadable: (count?: number) => void;
  /** Takes what somebody else has counted, of documents that come after all that were taken so far. */
  readonly addPart: (part: FleetCountPart) => void;
  /** Gives what was taken so far, for another count to go on from. */
  readonly part: () => FleetCountPart;
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
  const batches = startBatches();
  const latest = startLatest();
  return {
    add: (document, verdict) => {
      if (verdict.kind === "deployment" && hasDevices(verdict.verdict.counts))
        batches.addFleet(configurationFleet(verdict.verdict.counts));
      else if (verdict.kind === "feedback" && verdict.id !== null && verdict.id !== "") batches.addMessage(document);
      else if (verdict.id !== null && verdict.kind !== "feedback")
        latest.take(`${verdict.kind} ${verdict.id}`, verdict.version ?? 0, documentMember(verdict));
      else batches.addMember(documentMember(verdict));
    },
    addUnreadable: (count = 1) => {
      for (let index = 0; index < count; index += 1) batches.addMember(UNREADABLE);
    },
    addPart: ({ fleet, evidence, twins, repeated }) => {
      batches.addFleet(fleet);
      batches.addEvidence(evidence);
      for (const twin of twins) latest.take(...twin);
      latest.repeat(repeated);
    },
    part: () => ({ ...batches.total(), twins: latest.twins(), repeated: latest.repeated() }),
    total: () => {
      const { fleet, evidence } = batches.total();
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

/** Counts members and messages, many at once. */
interface Batches {
  readonly addMember: (member: FleetMember) => void;
  readonly addMessage: (message: unknown) => void;
  readonly addFleet: (fleet: FleetTally) => void;
  readonly addEvidence: (evidence: Evidence) => void;
  readonly total: () => Pick<FleetCountPart, "fleet" | "evidence">;
}

function startBatches(): Batches {
  let [fleet, evidence]: [FleetTally, Evidence] = [emptyFleet, emptyEvidence];
  let [members, messages, told]: [FleetMember[], unknown[], Evidence[]] = [[], [], []];
  let waiting = 0;
  const count = (): void => {
    fleet = addMembers(members, fleet);
    if (told.length > 0) evidence = mergeAllEvidence([evidence, ...told]);
    evidence = collectFeedback(messages, evidence);
    [members, messages, told, waiting] = [[], [], [], 0];
  };
  const wait = (size: number): void => {
    waiting += size;
    if (waiting >= BATCH) count();
  };
  return {
    addMember: (member) => {
      members.push(member);
      wait(1);
    },
    addMessage: (message) => {
      messages.push(message);
      wait(1);
    },
    addFleet: (other) => {
      fleet = mergeFleets(fleet, other);
    },
    addEvidence: (other) => {
      told.push(other);
      wait(Object.keys(other.devices).length);
    },
    total: () => {
      count();
      return { fleet, evidence };
    },
  };
}
