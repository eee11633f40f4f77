import { main } from "../../src/node/commands/main.js";
import type { Child, EndSignal, World } from "../../src/node/commands/world.js";
import type { ByteSource } from "../../src/node/reading/index.js";
import { Recorder } from "./world.js";
import type { Run } from "./world.js";

/** One run of a program that is not there. */
export interface ScriptedRun {
  /** What it prints on its standard output. */
  readonly prints?: string;
  /** How it ends: an exit code, or the name of a signal; 0 by default. */
  readonly ends?: number | string;
  /** How long it takes, in milliseconds; 0 by default. */
  readonly takes?: number;
  /** Whether it goes on when it is told to end. */
  readonly isStubborn?: boolean;
  /** What breaks its output off. */
  readonly breaks?: Error;
  /** Why it cannot be started. */
  readonly fails?: Error;
}

/** What happens at a time, in milliseconds since the beginning. */
export interface Event {
  readonly at: number;
  readonly signal: EndSignal;
}

/** What a run of the program in a world of the test's own left behind. */
export interface WaitingRun extends Run {
  /** What was started. */
  readonly started: readonly (readonly string[])[];
  /** Which signals its programs got, and when. */
  readonly killed: readonly (readonly [number, string])[];
  /** When it ended, in milliseconds. */
  readonly end: number;
  /** How many listeners for signals are left. */
  readonly listeners: number;
}

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

/** A clock that a test drives: time passes only when nothing else can happen. */
export class HandClock {
  now = 0;
  private timers: Timer[] = [];

  /** Resolves when the time has come, or when the signal says so. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted === true) return Promise.resolve();
    return new Promise((resolve) => {
      const end = (): void => {
        this.timers = this.timers.filter((other) => other !== timer);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const timer = { at: this.now + milliseconds, ring: end };
      this.timers.push(timer);
      signal?.addEventListener("abort", end);
    });
  }

  /** Lets time pass until a promise has settled, once something has begun. */
  async run<Value>(promise: Promise<Value>, hasBegun: () => boolean): Promise<Value> {
    const state = { isOver: false };
    const over = (): void => {
      state.isOver = true;
    };
    promise.then(over, over);
    while (!hasBegun() && !state.isOver) await new Promise((resolve) => setImmediate(resolve));
    for (;;) {
      for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      if (state.isOver) return promise;
      const [next] = this.timers.sort((left, right) => left.at - right.at);
      if (next === undefined) throw new Error("Nothing can happen any more.");
      this.now = Math.max(this.now, next.at);
      next.ring();
    }
  }
}

/** What a test says of the world in which the program waits. */
export interface WaitingWorld {
  /** What each run of the program does; the last one again and again. */
  readonly runs?: readonly ScriptedRun[];
  readonly events?: readonly Event[];
  readonly stdin?: (clock: HandClock) => ByteSource;
}

/** Runs the program with a clock, programs and signals of the test's own. */
export async function runWaiting(
  args: readonly string[],
  { runs = [], events = [], stdin }: WaitingWorld = {},
): Promise<WaitingRun> {
  const clock = new HandClock();
  const [stdout, stderr] = [new Recorder(), new Recorder()];
  const started: (readonly string[])[] = [];
  const killed: (readonly [number, string])[] = [];
  const listeners = new Set<(signal: EndSignal) => void>();
  for (const { at, signal } of events) {
    void clock.sleep(at).then(() => {
      for (const listener of listeners) listener(signal);
    });
  }
  const world: World = {
    stdin: stdin?.(clock) ?? [],
    stdout,
    stderr,
    environment: {},
    now: () => clock.now,
    sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
    start: (command) => {
      const run = runs[Math.min(started.length, runs.length - 1)];
      started.push(command);
      return run?.fails === undefined ? Promise.resolve(child(run ?? {}, clock, killed)) : Promise.reject(run.fails);
    },
    onSignal: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const exitCode = await clock.run(main(args, world), () => listeners.size > 0);
  const { text } = stdout;
  return { exitCode, stdout: text, stderr: stderr.text, started, killed, end: clock.now, listeners: listeners.size };
}

function child(run: ScriptedRun, clock: HandClock, killed: (readonly [number, string])[]): Child {
  const { prints = "", ends = 0, takes = 0, isStubborn = false } = run;
  const gone = new AbortController();
  const working = takes === 0 ? Promise.resolve() : clock.sleep(takes, gone.signal);
  const state: { end: number | string } = { end: ends };
  return {
    stdout: (async function* () {
      await working;
      if (run.breaks !== undefined) throw run.breaks;
      if (!gone.signal.aborted) yield prints;
    })(),
    ended: working.then(() => state.end),
    kill: (signal) => {
      killed.push([clock.now, signal]);
      if (signal === "SIGTERM" && isStubborn) return;
      state.end = signal;
      gone.abort();
    },
  };
}
