import { Output } from "../output/index.js";
import { changeLine, changeText, elapsedText, StateTotals } from "../printing/index.js";
import type { Gone, Sight } from "../printing/index.js";
import { Board } from "./board.js";
import type { Invocation } from "./command.js";
import { EXIT_CODES } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { Goal } from "./goal.js";
import type { GoalRequest } from "./goal.js";
import { paintOf } from "./output-options.js";
import { STOP_CODES } from "./time-limit.js";
import type { StopCause, TimeLimit } from "./time-limit.js";
import { tell } from "./visiting.js";

/** How many of those that are missing are named. */
const MOST_NAMED = 10;

/** How a wait can end. */
export type WaitEnd = "met" | "failed" | "ended" | StopCause;

/** Finds what was seen last of something. */
export type SightOf = (key: string) => Sight | undefined;

/** Which command waits, and for what. */
export interface WaitRequest {
  readonly kind: "wait" | "watch";
  /** What one of those that are waited for is called. */
  readonly noun: string;
  readonly goal: GoalRequest;
}

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
  private readonly request: WaitRequest;
  private readonly board = new Board();
  private readonly goal: Goal;
  private readonly limit: TimeLimit;
  private readonly paint: ReturnType<typeof paintOf>;
  private readonly isJson: boolean;

  constructor(invocation: Invocation, request: WaitRequest, limit: TimeLimit) {
    this.invocation = invocation;
    this.request = request;
    this.limit = limit;
    this.goal = new Goal(request.goal, this.board);
    this.output = new Output(invocation.world.stdout);
    this.paint = paintOf(invocation);
    this.isJson = invocation.values.has("json");
  }

  /** Takes what is seen of something, or that it is gone; tells a change of its state. */
  take(key: string, sight: Sight | Gone): void {
    const previous = this.board.get(key)?.state ?? null;
    this.note(key, sight);
    if (("gone" in sight ? null : sight.state) === previous) return;
    const change = { name: key, previous, sight, elapsed: this.limit.elapsed };
    this.output.write(this.isJson ? changeLine(change) : changeText(change, this.paint));
  }

  /** Takes what is seen of something without telling it. */
  note(key: string, sight: Sight | Gone): void {
    if ("gone" in sight) {
      this.board.remove(key);
      return;
    }
    this.board.put(key, sight);
    if (this.goal.isHopeless(sight)) this.hopeless ??= key;
  }

  /** Tells how many are in which state. */
  summarize(): void {
    const { isJson, limit, output } = this;
    const line = { kind: "summary", milliseconds: Math.round(limit.elapsed), ...this.counts() };
    output.write(
      isJson ? `${JSON.stringify(line)}\n` : `${elapsedText(limit.elapsed).padStart(9)}  ${this.totals()}\n`,
    );
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
    else if (!this.hasGoal) output.write(`\n${this.totals()}\n`);
    await output.flush();
    for (const line of this.complaint(end, sightOf, more)) tell(invocation.world, line);
    return end === "ended" && !this.hasGoal ? EXIT_CODES.fine : exitCodeOf(end);
  }

  private get hasGoal(): boolean {
    return this.request.goal.expected.length > 0;
  }

  private complaint(end: WaitEnd, sightOf: SightOf, more: readonly string[]): readonly string[] {
    if (end === "met") return [];
    if (!this.hasGoal) return more;
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
    const { kind, goal } = this.request;
    const met = this.hasGoal ? end === "met" : null;
    const milliseconds = Math.round(this.limit.elapsed);
    return `${JSON.stringify({ kind, met, end, expected: goal.expected, milliseconds, minimum: goal.minimum, ...this.counts() })}\n`;
  }

  private counts(): { documents: number; judged: number; incomplete?: number; states: Record<string, number> } {
    const { states, size: documents, judgedCount: judged, incompleteCount: incomplete } = this.board;
    const more = this.request.kind === "watch" ? { incomplete } : {};
    return { documents, judged, ...more, states: Object.fromEntries(states) };
  }

  private totals(): string {
    const totals = new StateTotals();
    for (const [, standing] of this.board.entries) totals.add(standing);
    return totals.text(this.paint, this.request.noun);
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
