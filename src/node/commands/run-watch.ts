import { sourceFailure, tell } from "./visiting.js";
import { arrivalsOf, checkSources } from "./visit-sources.js";
import type { DocumentBatch } from "../reading/index.js";
import type { Invocation } from "./command.js";
import { readDuration } from "./duration-option.js";
import { EXIT_CODES, worse } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { readGoal } from "./goal.js";
import { judgeOptions } from "./judging.js";
import { lastValue } from "./options.js";
import type { OptionValues } from "./options.js";
import { maxDocumentBytes } from "./source-options.js";
import { TimeLimit } from "./time-limit.js";
import { UsageError } from "./usage-error.js";
import { Waiting } from "./waiting.js";
import type { WaitEnd } from "./waiting.js";
import { WatchedTwins } from "./watched-twins.js";
import type { World } from "./world.js";

/** What makes sense only where something is waited for. */
const GOAL_NAMES = ["stable", "fail-fast", "min-documents"] as const;

/**
 * Reads change events as they come, folds them into twins, and tells each change of state.
 *
 * @throws UsageError for a wrong option, and for twins to begin with that cannot be read
 * @internal
 */
export async function runWatch(invocation: Invocation): Promise<ExitCode> {
  const { values, sources, world } = invocation;
  const twins = lastValue(values, "twins");
  checkSources(sources);
  checkSources(twins === undefined ? sources : [...sources, twins]);
  const stray = GOAL_NAMES.find((name) => values.has(name));
  if (stray !== undefined && !values.has("until")) throw new UsageError(`--${stray} needs --until STATES.`);
  const goal = readGoal(values, "until");
  const summaryEvery = values.has("summary-every") ? aTime(values, "summary-every") : Infinity;
  const timeout = values.has("until") || values.has("timeout") ? aTime(values, "timeout") : undefined;
  const watched = new WatchedTwins(judgeOptions(values), world.time);
  const maxBytes = maxDocumentBytes(values);
  const limit = new TimeLimit(world, timeout);
  try {
    const waiting = new Waiting(invocation, { kind: "watch", noun: "twin", goal }, limit);
    const watch = new Watch(world, { waiting, watched, limit, maxBytes, summaryEvery });
    return await watch.run(sources, twins);
  } finally {
    limit.dispose();
  }
}

/** What a watch works with. */
interface WatchParts {
  readonly waiting: Waiting;
  readonly watched: WatchedTwins;
  readonly limit: TimeLimit;
  readonly maxBytes: number;
  /** The time between two summaries, in milliseconds. */
  readonly summaryEvery: number;
}

class Watch {
  private isBroken = false;
  private unreadable = 0;
  private summaryAt: number;
  private readonly world: World;
  private readonly parts: WatchParts;

  constructor(world: World, parts: WatchParts) {
    this.world = world;
    this.parts = parts;
    this.summaryAt = parts.summaryEvery;
  }

  /** Watches until the events end, or what is waited for has come, or the time is over. */
  async run(sources: readonly string[], twins: string | undefined): Promise<ExitCode> {
    const { waiting, watched, limit } = this.parts;
    let end: WaitEnd | undefined;
    try {
      if (twins !== undefined) await this.begin(twins);
      end = waiting.look() ?? (await this.follow(sources));
    } catch (error) {
      if (limit.cause === undefined) throw error;
      end = limit.cause;
    }
    const code = await waiting.finish(end, (key) => watched.sightOf(key), this.remarks());
    return worse(code, this.isBroken ? EXIT_CODES.failed : EXIT_CODES.fine);
  }

  /** Takes the twins to begin with. */
  private async begin(source: string): Promise<void> {
    const { waiting, watched } = this.parts;
    for await (const { documents } of this.batches([source])) {
      for (const document of documents) {
        const failure = sourceFailure(document);
        if (failure !== undefined) throw new UsageError(`--twins: ${failure}`);
        if (!document.result.ok) this.unreadable += 1;
        for (const { key, sight } of watched.begin(document)) waiting.note(key, sight);
      }
    }
    waiting.summarize();
    await waiting.output.flush();
  }

  private async follow(sources: readonly string[]): Promise<WaitEnd> {
    const { waiting } = this.parts;
    const batches = this.batches(sources);
    let next = quiet(batches.next());
    for (;;) {
      const step = await this.soonest(next);
      if (step?.done === true) return waiting.look() ?? "ended";
      if (step !== undefined) {
        this.take(step.value);
        next = quiet(batches.next());
      }
      this.summarize();
      const end = waiting.look();
      if (end !== undefined) return end;
      await waiting.output.flush();
    }
  }

  private take({ documents }: DocumentBatch): void {
    const { waiting, watched } = this.parts;
    for (const document of documents) {
      const failure = sourceFailure(document);
      if (failure !== undefined) {
        tell(this.world, failure);
        this.isBroken = true;
      } else if (!document.result.ok) this.unreadable += 1;
      for (const { key, sight, isGap } of watched.take(document)) {
        if (isGap) tell(this.world, `${key}: changes were missed; its state is not sure until a whole twin comes.`);
        waiting.take(key, sight);
      }
    }
  }

  private summarize(): void {
    const { waiting, limit, summaryEvery } = this.parts;
    if (limit.elapsed < this.summaryAt) return;
    waiting.summarize();
    this.summaryAt = limit.elapsed + summaryEvery;
  }

  /** Waits for the next events; `undefined` when it is time for something else. */
  private async soonest<Step>(next: Promise<Step>): Promise<Step | undefined> {
    const { waiting, limit } = this.parts;
    const rest = Math.min(waiting.rest, Math.max(0, this.summaryAt - limit.elapsed));
    if (rest === Infinity) return next;
    const pause = new AbortController();
    const tick = this.world.sleep(rest, pause.signal).then(() => undefined);
    try {
      return await Promise.race([next, tick]);
    } finally {
      pause.abort();
    }
  }

  private async *batches(sources: readonly string[]): AsyncGenerator<DocumentBatch, void> {
    const { limit, maxBytes: maxDocumentBytes } = this.parts;
    const options = { maxDocumentBytes, signal: limit.signal };
    for (const source of sources) for await (const arrival of arrivalsOf(source, this.world, options)) yield* arrival;
  }

  private remarks(): readonly string[] {
    const { ignored } = this.parts.watched;
    return [
      ...(this.unreadable > 0 ? [`Documents that could not be read: ${this.unreadable}.`] : []),
      ...(ignored > 0 ? [`Documents that are not a change of a twin, left out: ${ignored}.`] : []),
    ];
  }
}

/** A failure is met where it is awaited; until then it must not count as unhandled. */
function quiet<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

function aTime(values: OptionValues, name: "summary-every" | "timeout"): number {
  const milliseconds = readDuration(values, name, "15m");
  if (milliseconds > 0) return milliseconds;
  throw new UsageError(`--${name} takes a duration of at least 1ms.`);
}
