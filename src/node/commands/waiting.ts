import { changeLine, changeText, elapsedText, Output, StateTotals } from "../printing/index.js";
import type { Sight } from "../printing/index.js";
import { Board } from "./board.js";
import type { Invocation } from "./command.js";
import { EXIT_CODES } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { Goal } from "./goal.js";
import type { GoalRequest } from "./goal.js";
import { paintOf } from "./output-options.js";
import { STOP_CODES } from "./time-limit.js";
import type { StopCause, TimeLimit } from "./time-limit.js";
import { tell } from "./visit-sources.js";

/** How many of those that are missing are named. */
const MOST_NAMED = 10;

/** How a wait can end. */
export type WaitEnd = "met" | "failed" | "ended" | StopCause;

/** Finds what was seen last of something. */
export type SightOf = (key: string) => Sight | undefined;

/**
 * Shows a wait: a line for each change of state, and how it ended.
 *
 * @internal
 */
export class Waiting {
  readonly output: Output;
  /** The first that can only be waited for in vain. */
  private hopeless: string | undefined;
  private readonly invocation: Invocation;
  private readonly board = new Board();
  private readonly goal: Goal;
  private readonly limit: TimeLimit;
  private readonly paint: ReturnType<typeof paintOf>;
  private readonly isJson: boolean;

  constructor(invocation: Invocation, request: GoalRequest, limit: TimeLimit) {
    this.invocation = invocation;
    this.limit = limit;
    this.goal = new Goal(request, this.board);
    this.output = new Output(invocation.world.stdout);
    this.paint = paintOf(invocation);
    this.isJson = invocation.values.has("json");
  }

  /** Takes what is seen of something, or that it is gone; tells a change of its state. */
  take(key: string, sight: Sight | undefined): void {
    const previous = this.board.get(key)?.state ?? null;
    if (sight === undefined) this.board.remove(key);
    else this.board.put(key, sight);
    if (sight !== undefined && this.goal.isHopeless(sight)) this.hopeless ??= key;
    if (sight?.state === (previous ?? undefined)) return;
    const change = { name: key, previous, sight, elapsed: this.limit.elapsed };
    this.output.write(this.isJson ? changeLine(change) : changeText(change, this.paint));
  }

  /** Looks at everything that was taken; answers how the wait ends, if it ends now. */
  look(): "met" | "failed" | undefined {
    this.goal.look(this.limit.elapsed);
    if (this.hopeless !== undefined) return "failed";
    return this.rest === 0 ? "met" : undefined;
  }

  /** How long what is waited for still has to hold, in milliseconds; no end when it does not hold. */
  get rest(): number {
    return this.goal.rest(this.limit.elapsed);
  }

  /**
   * Tells how the wait ended: on the output when what was waited for has come, else on the error stream.
   *
   * @param end - how it ended
   * @param sightOf - what was seen last of each, for those that are named
   * @param more - what a person should know besides
   * @returns the exit code
   */
  async finish(end: WaitEnd, sightOf: SightOf, more: readonly string[] = []): Promise<ExitCode> {
    const { output, isJson, invocation } = this;
    if (isJson) output.write(this.closingLine(end));
    else if (end === "met") output.write(`\nmet after ${elapsedText(this.limit.elapsed)}: ${this.totals()}\n`);
    await output.flush();
    for (const line of this.complaint(end, sightOf, more)) tell(invocation.world, line);
    return exitCodeOf(end);
  }

  private complaint(end: WaitEnd, sightOf: SightOf, more: readonly string[]): readonly string[] {
    if (end === "met") return [];
    const after = elapsedText(this.limit.elapsed);
    const { hopeless } = this;
    if (end === "failed" && hopeless !== undefined) return [`failed after ${after}: ${this.lineOf(hopeless, sightOf)}`];
    const remarks = [...this.goal.remarks(), ...more].join(" ");
    return [`${endText(end)} after ${after}: ${remarks}`, ...this.missingLines(sightOf)];
  }

  /** Names those that are not there, the first few. */
  private missingLines(sightOf: SightOf): readonly string[] {
    const lines: string[] = [];
    let left = 0;
    for (const [key, standing] of this.board.entries) {
      if (this.goal.isReached(standing)) continue;
      if (lines.length < MOST_NAMED) lines.push(`  ${this.lineOf(key, sightOf)}`);
      else left += 1;
    }
    return left === 0 ? lines : [...lines, `  and ${left} more`];
  }

  private lineOf(key: string, sightOf: SightOf): string {
    return `${key}  ${this.board.get(key)?.state ?? "gone"}  ${sightOf(key)?.why ?? ""}`.trimEnd();
  }

  private closingLine(end: WaitEnd): string {
    const { board, goal, limit } = this;
    const { expected, minimum } = goal.request;
    const { states, size: documents, judgedCount: judged } = board;
    const counts = { documents, judged, minimum, states: Object.fromEntries(states) };
    const milliseconds = Math.round(limit.elapsed);
    return `${JSON.stringify({ kind: "wait", met: end === "met", end, expected, milliseconds, ...counts })}\n`;
  }

  private totals(): string {
    const totals = new StateTotals();
    for (const [, standing] of this.board.entries) totals.add(standing);
    return totals.text(this.paint);
  }
}

function exitCodeOf(end: WaitEnd): ExitCode {
  if (end === "met") return EXIT_CODES.fine;
  return end === "failed" || end === "ended" ? EXIT_CODES.found : STOP_CODES[end];
}

function endText(end: WaitEnd): string {
  if (end === "timeout") return "timed out";
  return end === "ended" ? "the events ended" : `ended by ${end}`;
}
