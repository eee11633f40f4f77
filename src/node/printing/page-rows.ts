import { STATE_STYLES } from "../../document/index.js";
import type { Reason } from "../../result/index.js";
import type { PageEntry } from "./sheet.js";

/** How many documents a page tells in full. */
export const MOST_ROWS = 1000;

/** How many reasons of one document a page tells. */
const MOST_REASONS = 6;

/** How many characters of one text a page shows: what is longer is no sentence any more. */
const LONGEST_TEXT = 600;

/** A document that a page tells in full. */
export interface PageRow extends Omit<PageEntry, "kind" | "outcome" | "failing"> {
  /** How many reasons there are besides. */
  readonly more: number;
}

/**
 * Keeps the worst documents, so many at most, in the order in which they came within each state.
 *
 * @internal
 */
export class PageRows {
  /** How many documents were given, kept or not. */
  count = 0;
  private kept = 0;
  private readonly rows = new Map<number, PageRow[]>();

  /** Keeps a document, unless there are enough that are as bad. */
  add(entry: PageEntry): void {
    this.count += 1;
    const order = orderOf(entry.state);
    if (this.kept === MOST_ROWS && !this.dropsAfter(order)) return;
    this.kept += 1;
    const rows = this.rows.get(order) ?? [];
    this.rows.set(order, rows);
    rows.push(rowOf(entry));
  }

  /** The documents that were kept, the worst first. */
  worstFirst(): readonly PageRow[] {
    return [...this.rows].sort(([left], [right]) => left - right).flatMap(([, rows]) => rows);
  }

  /** Drops the last document of the best state, if that is better than the given one. */
  private dropsAfter(order: number): boolean {
    const best = Math.max(...this.rows.keys());
    if (best <= order) return false;
    const rows = this.rows.get(best) ?? [];
    rows.pop();
    if (rows.length === 0) this.rows.delete(best);
    this.kept -= 1;
    return true;
  }
}

/**
 * The place of a state from the worst on.
 *
 * @internal
 */
export function orderOf(state: string): number {
  return STATE_STYLES[state]?.order ?? -1;
}

/** What a page shows of a document; nothing of it holds on to the document itself. */
function rowOf({ state, isRefused, name, place, why, reasons }: PageEntry): PageRow {
  return {
    state,
    isRefused,
    name: short(name),
    place: short(place),
    why: short(why),
    reasons: reasons.slice(0, MOST_REASONS).map(shortReason),
    more: Math.max(0, reasons.length - MOST_REASONS),
  };
}

function shortReason({ code, path, message }: Reason): Reason {
  return { code, path: short(path), message: short(message) };
}

function short(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
