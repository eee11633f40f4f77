import type { Outcome } from "../../result/index.js";

/** Where a device, or whatever a document tells of, is now. */
export interface Standing {
  readonly state: string;
  readonly outcome: Outcome;
  /** Whether there was something to judge. */
  readonly isJudged: boolean;
}

/**
 * Keeps where everything is that is waited for, and counts it as it changes; of each, no more than three words.
 *
 * @internal
 */
export class Board {
  private judged = 0;
  private readonly standings = new Map<string, Standing>();
  private readonly counts = new Map<string, number>();
  /** One object for all that are in the same state: there may be a million of them. */
  private readonly shared = new Map<string, Standing>();

  /** How many there are. */
  get size(): number {
    return this.standings.size;
  }

  /** How many there are of which there was something to judge. */
  get judgedCount(): number {
    return this.judged;
  }

  /** What there is, and where it is. */
  get entries(): Iterable<readonly [string, Standing]> {
    return this.standings;
  }

  /** How many are in each state. */
  get states(): ReadonlyMap<string, number> {
    return this.counts;
  }

  /** Where something is; `undefined` when it is not here. */
  get(key: string): Standing | undefined {
    return this.standings.get(key);
  }

  /** Puts something where it is now. */
  put(key: string, { state, outcome, isJudged }: Standing): void {
    this.remove(key);
    const name = `${state} ${outcome} ${String(isJudged)}`;
    const standing = this.shared.get(name) ?? { state, outcome, isJudged };
    this.shared.set(name, standing);
    this.standings.set(key, standing);
    this.count(standing, 1);
  }

  /** Takes away what is not there any more. */
  remove(key: string): void {
    const before = this.standings.get(key);
    if (before === undefined) return;
    this.standings.delete(key);
    this.count(before, -1);
  }

  private count({ state, isJudged }: Standing, step: 1 | -1): void {
    const number = (this.counts.get(state) ?? 0) + step;
    if (number === 0) this.counts.delete(state);
    else this.counts.set(state, number);
    if (isJudged) this.judged += step;
  }
}
