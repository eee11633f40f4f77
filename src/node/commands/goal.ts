import type { Board, Standing } from "./board.js";
import { minimumRemark, readMinimum, unexpectedRemark } from "./conditions.js";
import { readDuration } from "./duration-option.js";
import { chosen, listedValues } from "./options.js";
import type { OptionValues } from "./options.js";
import { EXPECTED_STATES } from "./report-states.js";
import { durationText, elapsedText } from "../printing/index.js";

/** What is waited for. */
export interface GoalRequest {
  /** The states of which everything has to be in one. */
  readonly expected: readonly string[];
  /** How many documents must have been judged. */
  readonly minimum: number;
  /** For how long, in milliseconds. */
  readonly stable: number;
  /** Whether a state that waiting does not mend ends it. */
  readonly isFailFast: boolean;
}

/**
 * Reads what is waited for: the states, `--min-documents`, `--stable` and `--fail-fast`.
 *
 * @param values - the options of the command
 * @param option - the option that names the states
 * @throws UsageError for a state that there is not, a number that is not whole, and what is no duration
 * @internal
 */
export function readGoal(values: OptionValues, option: "for" | "until"): GoalRequest {
  return {
    expected: listedValues(values, option).map((name) => chosen(option, name, EXPECTED_STATES)),
    minimum: readMinimum(values, "1"),
    stable: readDuration(values, "stable", "0"),
    isFailFast: values.has("fail-fast"),
  };
}

/**
 * Tells whether what is waited for has come, and for how long it has held.
 *
 * @internal
 */
export class Goal {
  private since: number | undefined;
  private last = 0;
  readonly request: GoalRequest;
  private readonly board: Board;

  constructor(request: GoalRequest, board: Board) {
    this.request = request;
    this.board = board;
  }

  /** Looks at the board, at this time in milliseconds. */
  look(now: number): void {
    const { minimum } = this.request;
    const isThere = this.board.size > 0 && this.board.judgedCount >= minimum && this.missing.size === 0;
    this.since = isThere ? (this.since ?? now) : undefined;
    this.last = now;
  }

  /** How long it still has to hold, in milliseconds; 0 when it has come, no end when it does not hold. */
  rest(now: number): number {
    return this.since === undefined ? Infinity : Math.max(0, this.since + this.request.stable - now);
  }

  /** Whether this can only be waited for in vain. */
  isHopeless({ state, outcome }: Standing): boolean {
    const { isFailFast, expected } = this.request;
    return isFailFast && !expected.includes(state) && (outcome === "failed" || outcome === "superseded");
  }

  /** Whether this is in one of the states. */
  isReached({ state }: Standing): boolean {
    return this.request.expected.includes(state);
  }

  /** What is still missing, for a person. */
  remarks(): readonly string[] {
    const { expected, minimum, stable } = this.request;
    const { size, judgedCount } = this.board;
    const { since, last, missing } = this;
    if (since !== undefined) {
      return [`in ${expected.join(" or ")} for ${elapsedText(last - since)} of ${durationText(stable)}.`];
    }
    return [
      ...(missing.size > 0 ? [unexpectedRemark(expected, size, missing)] : []),
      ...(judgedCount < minimum || size === 0 ? [minimumRemark(minimum, judgedCount)] : []),
    ];
  }

  /** How many are in each of the other states. */
  private get missing(): ReadonlyMap<string, number> {
    return new Map([...this.board.states].filter(([state]) => !this.request.expected.includes(state)));
  }
}
