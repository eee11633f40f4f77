import {
  collectFeedback,
  emptyEvidence,
  feedbackMember,
  latestActivities,
  readEvidence,
} from "../../feedback/index.js";
import type { Evidence } from "../../feedback/index.js";
import { addMembers, emptyFleet } from "../../fleet/index.js";
import type { FleetTally } from "../../fleet/index.js";
import type { JsonValue } from "../../json/index.js";
import type { FleetMember } from "../../result/index.js";
import type { Finding } from "../printing/index.js";

/** How many members or messages wait before they are counted: what is known is copied once for each batch. */
const BATCH = 4096;

/** Nothing is judged by its age here, so any time will do. */
const ANY_TIME = "1970-01-01T00:00:00Z";

/**
 * Counts the documents of a report as members of one fleet.
 *
 * A twin is a member, and so is a document that could not be judged or read. Of feedback messages that name their
 * device, the device is the member: with its latest activity, and once, however many messages there are.
 *
 * @internal
 */
export class FleetCount {
  private fleet: FleetTally = emptyFleet;
  private evidence: Evidence = emptyEvidence;
  private members: FleetMember[] = [];
  private messages: JsonValue[] = [];

  /** Takes what was found in a document. */
  add({ kind, id, content, member }: Finding): void {
    if (kind === "feedback" && id !== null && id !== "" && content !== undefined) this.messages.push(content);
    else this.members.push(member);
    if (this.members.length + this.messages.length >= BATCH) this.countBatch();
  }

  /** Gives the counts of everything that was taken. */
  total(): FleetTally {
    this.countBatch();
    const rows = readEvidence(this.evidence, { now: ANY_TIME });
    return addMembers(latestActivities(rows).map(feedbackMember), this.fleet);
  }

  private countBatch(): void {
    this.fleet = addMembers(this.members, this.fleet);
    this.evidence = collectFeedback(this.messages, this.evidence);
    this.members = [];
    this.messages = [];
  }
}
