import { documentMember, judgeDocument, unwrapDocuments } from "../../../src/document/index.js";
import type { UnwrappedDocument } from "../../../src/document/index.js";
import { timeToMilliseconds } from "../../../src/json/index.js";
import type { JsonValue } from "../../../src/json/index.js";
import type { SourceDocument } from "../../../src/node/reading/source-document.js";
import { addMember, emptyFleet, topFailures } from "../../../src/fleet/index.js";
import type { FleetTally } from "../../../src/fleet/index.js";
import type { FleetMember } from "../../../src/result/index.js";
import { foldTwinEvents, twinKey } from "../../../src/twin/index.js";
import type { TwinEvent } from "../../../src/twin/index.js";
import type { FleetRow, FleetSummary, TwinHistory } from "./fleet-messages.js";

/** What a message can hold that makes a twin, or changes it. */
const TWIN_MESSAGES: ReadonlySet<string> = new Set(["change", "twin", "deleted"]);

/** The failures that are named. */
const SHOWN_FAILURES = 10;

/** The twins whose time lines can be chosen. */
const SHOWN_HISTORIES = 200;

/** What is held of a file, and what was counted in it. */
export class FileCount {
  /** The documents, as text: one can be opened, all can be queried. */
  readonly texts: string[] = [];
  /** The lines of a recording; none where the file is none. */
  recording: readonly JsonValue[] = [];
  /** What happened to each twin, by its name. */
  readonly events = new Map<string, TwinEvent[]>();
  private readonly rows: FleetRow[] = [];
  private readonly members: FleetMember[] = [];
  private tally: FleetTally = emptyFleet;
  private unreadable = 0;

  /** Takes a document as it was read. */
  take({ result, entries, lines = 1 }: SourceDocument): void {
    if (!result.ok) {
      this.takeUnreadable(result.issues[0].message, lines);
      return;
    }
    const { value } = result;
    if (entries !== undefined) {
      this.recording = [value, ...entries];
      this.judge(this.recording, this.recording);
      return;
    }
    const parts = unwrapDocuments(value);
    const rest = parts.filter((part) => !this.takeEvent(part));
    if (parts.length === 1 && rest.length === 1) this.judge(value, value);
    else for (const { document } of rest) this.judge(document, document);
  }

  /** Ends the file: judges the twins that the events lead to, and tells what was counted. */
  finish(brokeOff: string): FleetSummary {
    for (const events of this.events.values())
      for (const twin of foldTwinEvents(undefined, events).twins.values()) this.judge(twin, twin);
    const { rows, tally, members, texts, unreadable } = this;
    return {
      total: rows.length,
      unreadable,
      isRecording: this.recording.length > 0,
      only: rows.length === 1 && unreadable === 0 ? texts[0] : undefined,
      histories: this.histories(),
      rows,
      tally,
      failures: topFailures(members).slice(0, SHOWN_FAILURES),
      brokeOff,
    };
  }

  private histories(): readonly TwinHistory[] {
    if (this.recording.length > 0) return [{ id: this.rows[0]?.id ?? "", changes: this.recording.length - 1 }];
    return [...this.events]
      .map(([id, { length }]) => ({ id, changes: length }))
      .sort((a, b) => b.changes - a.changes)
      .slice(0, SHOWN_HISTORIES);
  }

  /** Keeps what changes a twin until all is there; tells whether it is such a thing. */
  private takeEvent({ document, deviceId, moduleId, operation, at, holding }: UnwrappedDocument): boolean {
    if (holding === undefined || !TWIN_MESSAGES.has(holding) || deviceId === undefined) return false;
    if (at === undefined || timeToMilliseconds(at) === null) return false;
    const key = twinKey({ deviceId, moduleId });
    const events = this.events.get(key) ?? [];
    events.push({ event: document, deviceId, moduleId, operation, at });
    this.events.set(key, events);
    return true;
  }

  private judge(document: unknown, shown: unknown): void {
    const verdict = judgeDocument(document);
    const member = documentMember(verdict);
    const { id, kind, state, reasons } = verdict;
    const row = { id: id ?? "(no id)", kind, state, outcome: member.outcome, why: reasons[0]?.message ?? "" };
    this.note(row, JSON.stringify(shown), member);
  }

  private takeUnreadable(why: string, lines: number): void {
    this.unreadable += 1;
    const outcome = "unknown";
    const row = { id: lines === 1 ? "(no id)" : `(${lines} lines)`, kind: "unreadable", state: "unreadable" };
    this.note({ ...row, outcome, why }, "", { id: "", state: "unreadable", outcome, failing: [] });
  }

  private note(row: Omit<FleetRow, "index">, text: string, member: FleetMember): void {
    this.texts.push(text);
    this.rows.push({ ...row, index: this.rows.length });
    this.tally = addMember(this.tally, member);
    if (member.failing.length > 0) this.members.push(member);
  }
}
