import type { Outcome } from "../../result/index.js";
import type { Paint } from "../output/index.js";

/**
 * Counts in which state the documents are.
 *
 * @internal
 */
export class StateTotals {
  private count = 0;
  private readonly states = new Map<string, { count: number; readonly outcome: Outcome }>();

  /** Counts a document, or several alike. */
  add({ state, outcome }: { readonly state: string; readonly outcome: Outcome }, times = 1): void {
    this.count += times;
    const known = this.states.get(state);
    if (known === undefined) this.states.set(state, { count: times, outcome });
    else known.count += times;
  }

  /** Writes how many documents are in which state, the most frequent first. */
  text(paint: Paint, noun = "document"): string {
    const parts = [...this.states]
      .sort(([, left], [, right]) => right.count - left.count)
      .map(([state, { count, outcome }]) => paint(outcome, `${count} ${state}`));
    return `${this.count} ${this.count === 1 ? noun : `${noun}s`}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}`;
  }
}
