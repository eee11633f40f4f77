import { emptyEvidence, hearFeedback, mergeAllEvidence, mergeDeviceEvidence } from "../../feedback/index.js";
import type { DeviceEvidence, Evidence } from "../../feedback/index.js";
import { addMembers, emptyFleet, mergeFleets } from "../../fleet/index.js";
import type { FleetTally } from "../../fleet/index.js";
import { rowMember } from "../../document/index.js";
import { defineMember, isJsonObject, ownMember, sortNames } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { redactText } from "../../result/index.js";
import type { FleetMember } from "../../result/index.js";
import type { JudgedLine } from "./line-row.js";

/** What some lines came to, as plain data that can be added up. */
export interface LineTally {
  readonly kind: "tally";
  /** The version of the package that judged them; `null` where no line was judged. */
  readonly model: string | null;
  /** How many lines there were. */
  readonly lines: number;
  /** How many of them were blank; a blank line is no member of the fleet. */
  readonly blank: number;
  /** How many of them are in which outcome and state, feedback of named devices left out. */
  readonly fleet: FleetTally;
  /** What the feedback of named devices told. */
  readonly evidence: Evidence;
}

/** How many members wait before they are counted: what is known is copied once for each batch. */
const BATCH = 4096;

/**
 * Counts lines, one after the other.
 *
 * @internal
 */
export class LineCounter {
  private lines = 0;
  private blank = 0;
  private model: string | null = null;
  private fleet: FleetTally = emptyFleet;
  private members: FleetMember[] = [];
  private readonly devices = new Map<string, DeviceEvidence>();

  /** Takes a line; feedback of a device counts once for each device, however many messages there are. */
  take({ row, document }: JudgedLine): void {
    this.lines += 1;
    this.model = row.model;
    if (row.kind === "blank") {
      this.blank += 1;
      return;
    }
    const heard = row.kind === "feedback" ? hearFeedback(document) : undefined;
    if (heard === undefined) this.members.push(rowMember(row));
    else this.devices.set(heard.deviceId, mergeDeviceEvidence(this.devices.get(heard.deviceId), heard.evidence));
    if (this.members.length >= BATCH) this.countMembers();
  }

  /** Takes what other lines came to. */
  takeTally({ model, lines, blank, fleet, evidence }: LineTally): void {
    this.model ??= model;
    this.lines += lines;
    this.blank += blank;
    this.fleet = mergeFleets(this.fleet, fleet);
    for (const [deviceId, told] of Object.entries(evidence.devices))
      this.devices.set(deviceId, mergeDeviceEvidence(this.devices.get(deviceId), told));
  }

  /** What was taken so far. */
  total(): LineTally {
    this.countMembers();
    const { model, lines, blank, fleet } = this;
    const evidence: Evidence = { ignored: 0, devices: Object.fromEntries(this.devices) };
    return { kind: "tally", model, lines, blank, fleet, evidence };
  }

  private countMembers(): void {
    this.fleet = addMembers(this.members, this.fleet);
    this.members = [];
  }
}

/**
 * Adds up the tallies of several parts, of which no two hold the same line. The order makes no difference.
 *
 * @internal
 */
export function mergeLineTallies(tallies: readonly LineTally[]): LineTally {
  return {
    kind: "tally",
    model: tallies.find(({ model }) => model !== null)?.model ?? null,
    lines: tallies.reduce((sum, { lines }) => sum + lines, 0),
    blank: tallies.reduce((sum, { blank }) => sum + blank, 0),
    fleet: tallies.reduce((sum, { fleet }) => mergeFleets(sum, fleet), emptyFleet),
    evidence: tallies.length === 0 ? emptyEvidence : mergeAllEvidence(tallies.map(({ evidence }) => evidence)),
  };
}

/** The messages of actions are texts of others; what is written of them is what a verdict would say. */
function withoutSecrets(name: string, value: unknown): unknown {
  return name === "message" && typeof value === "string" ? redactText(value) : value;
}

/**
 * Writes a tally so that equal ones are equal byte by byte: the names of every object are sorted.
 *
 * @internal
 */
export function lineTallyText({ kind, model, lines, blank, fleet, evidence }: LineTally): string {
  const sorted = { kind, model, lines, blank, fleet: canonical(fleet), evidence: canonical(evidence) };
  return `${JSON.stringify(sorted, withoutSecrets)}\n`;
}

/**
 * Reads what was printed as a tally; `undefined` for anything else.
 *
 * @internal
 */
export function readLineTally(value: unknown): LineTally | undefined {
  const [model, lines, blank] = ["model", "lines", "blank"].map((name) => ownMember(value, name));
  const [fleet, evidence] = [ownMember(value, "fleet"), ownMember(value, "evidence")];
  if (ownMember(value, "kind") !== "tally" || !(model === null || typeof model === "string")) return undefined;
  if (!isCount(lines) || !isCount(blank) || !isJsonObject(fleet) || !isJsonObject(evidence)) return undefined;
  return {
    kind: "tally",
    model,
    lines,
    blank,
    fleet: fleet as unknown as FleetTally,
    evidence: evidence as unknown as Evidence,
  };
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/** A tally has few levels, all of them known. */
function canonical(value: unknown): JsonValue {
  if (!isJsonObject(value)) return value as JsonValue;
  const sorted: JsonObject = {};
  for (const name of sortNames(Object.keys(value))) defineMember(sorted, name, canonical(value[name]));
  return sorted;
}
