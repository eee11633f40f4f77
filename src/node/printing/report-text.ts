import { documentMember } from "../../document/index.js";
import type { DocumentVerdict } from "../../document/index.js";
import { addMember, emptyFleet, readFleet } from "../../fleet/index.js";
import type { FleetTally, RolloutVerdict } from "../../fleet/index.js";
import type { FleetMember, Issue, Reason } from "../../result/index.js";
import { painter } from "./colour.js";
import type { Paint } from "./colour.js";
import type { SourceDocument } from "../reading/index.js";
import { explain } from "./explanation.js";
import { gateText } from "./gate-text.js";
import type { Output } from "./output.js";
import { placeOf } from "./place.js";
import { Table } from "./verdict-table.js";
import { tableWidth } from "./terminal-width.js";
import { totals } from "./state-totals.js";
import type { Terminal } from "./terminal.js";

/** Reasons that say what the state says already, unless there is nothing else to say. */
const OBVIOUS: ReadonlySet<string> = new Set(["deployment-applied", "reported-status", "derived-status"]);

/** What a document that could not be read counts as. */
const UNREADABLE: FleetMember = { id: "", state: "unreadable", outcome: "unknown", failing: [] };

/**
 * Prints a report for a person: an explanation for one document, a table and totals for several.
 *
 * @internal
 */
export class ReportText {
  private first: { readonly document: SourceDocument; readonly verdict: DocumentVerdict } | undefined;
  private count = 0;
  private fleet: FleetTally = emptyFleet;
  private readonly output: Output;
  private readonly paint: Paint;
  private readonly table: Table;

  constructor(output: Output, terminal: Terminal) {
    this.output = output;
    this.paint = painter(terminal);
    const write = (text: string): void => {
      output.write(text);
    };
    this.table = new Table(write, this.paint, tableWidth(terminal));
  }

  /** Takes a document that was judged. */
  judged(document: SourceDocument, verdict: DocumentVerdict): void {
    this.count += 1;
    this.fleet = addMember(this.fleet, documentMember(verdict));
    if (this.count === 1) {
      this.first = { document, verdict };
      return;
    }
    this.releaseFirst();
    this.addVerdict(document, verdict);
  }

  /** Takes a document that could not be read. */
  unreadable(document: SourceDocument, issues: readonly Issue[]): void {
    this.count += 1;
    this.fleet = addMember(this.fleet, UNREADABLE);
    this.releaseFirst();
    const why = issues.map(({ message }) => message).join(" ");
    this.table.add({ state: "unreadable", subject: "-", place: placeOf(document), why });
  }

  /** Prints what is left: the explanation of the only document, or the totals. */
  finish(): void {
    if (this.count === 0) return;
    if (this.first !== undefined) {
      const { document, verdict } = this.first;
      this.output.write(explain(placeOf(document), verdict, this.paint));
      return;
    }
    this.table.finish();
    this.output.write(`\n${totals(this.count, stateCounts(this.fleet), this.paint)}\n`);
  }

  /** Prints what the gate says, behind everything else. */
  gate(verdict: RolloutVerdict): void {
    this.output.write(gateText(verdict, this.paint));
  }

  private releaseFirst(): void {
    if (this.first === undefined) return;
    const { document, verdict } = this.first;
    this.first = undefined;
    this.addVerdict(document, verdict);
  }

  private addVerdict(document: SourceDocument, { id, kind, state, reasons }: DocumentVerdict): void {
    const subject = id ?? (kind === "unknown" ? "-" : `(${kind})`);
    this.table.add({ state, subject, place: placeOf(document), why: tellingReason(state, reasons) });
  }
}

function stateCounts(fleet: FleetTally): ReadonlyMap<string, number> {
  return new Map(Object.entries(readFleet(fleet).byState));
}

/**
 * The reason that tells most, beside the state.
 *
 * @internal
 */
export function tellingReason(state: string, reasons: readonly Reason[]): string {
  const telling =
    state === "successful" || state === "COMPLETED" ? undefined : reasons.find(({ code }) => !OBVIOUS.has(code));
  return (telling ?? reasons[0])?.message ?? "";
}
