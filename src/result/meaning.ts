/** What a state says, and what to do about it. */
export interface StateMeaning {
  /** What the state says, as a sentence. */
  readonly meaning: string;
  /** What to do, as one or two sentences. */
  readonly action: string;
}

/** What each state of a vocabulary means, none left out (the type sees to it). */
export type StateMeanings<State extends string> = Readonly<Record<State, StateMeaning>>;
