/** One thing that somebody else says must hold, and what this library answers. */
export interface Vector {
  readonly name: string;
  readonly expected: unknown;
  /** May be a Promise. */
  readonly answer: () => unknown;
}

/** Vectors of one source. */
export interface Suite {
  readonly name: string;
  /** What is asked. */
  readonly about: string;
  /** Whose words they are. */
  readonly source: string;
  readonly vectors: readonly Vector[];
}
