/** A clock that only goes on when it is told to, and writes times as the hub and the agent do. */
export interface Clock {
  /** The time with seven fractional digits and a zone. */
  now(): string;
  pass(seconds: number): void;
}

export function createClock(start: string): Clock {
  let milliseconds = Date.parse(start);
  return {
    now: () => new Date(milliseconds).toISOString().replace("Z", "1234Z"),
    pass: (seconds) => {
      milliseconds += seconds * 1000;
    },
  };
}
