import { EXIT_CODES } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import type { EndSignal, World } from "./world.js";

/** What ends from outside a command that waits. */
export type StopCause = EndSignal | "timeout";

/** The exit code of each. */
export const STOP_CODES: Readonly<Record<StopCause, ExitCode>> = {
  timeout: EXIT_CODES.timedOut,
  SIGINT: EXIT_CODES.interrupted,
  SIGTERM: EXIT_CODES.terminated,
  SIGHUP: EXIT_CODES.hungUp,
};

/**
 * The time that a command may wait, which a signal of the system may cut short.
 *
 * @internal
 */
export class TimeLimit {
  /** What ended it; `undefined` as long as there is time. */
  cause: StopCause | undefined;
  private readonly over = new AbortController();
  private readonly timer = new AbortController();
  private readonly forget: () => void;
  private readonly world: World;
  private readonly start: number;

  /**
   * Begins now.
   *
   * @param world - its clock, timers and signals
   * @param milliseconds - the time; without it only a signal of the system ends it
   */
  constructor(world: World, milliseconds?: number) {
    this.world = world;
    this.start = world.now();
    this.forget = world.onSignal((signal) => {
      this.stop(signal);
    });
    if (milliseconds !== undefined) void this.ring(milliseconds);
  }

  /** How much time has passed, in milliseconds. */
  get elapsed(): number {
    return this.world.now() - this.start;
  }

  /** Ends whatever is going on when the time is over. */
  get signal(): AbortSignal {
    return this.over.signal;
  }

  /** Waits some milliseconds, or until the time is over. */
  async pause(milliseconds: number): Promise<void> {
    await this.world.sleep(milliseconds, this.over.signal);
  }

  /** Ends the time; the first cause counts. */
  stop(cause: StopCause): void {
    this.cause ??= cause;
    this.over.abort(new Error(cause));
  }

  /** Stops the timer, and hears no signals any more. */
  dispose(): void {
    this.timer.abort();
    this.forget();
  }

  private async ring(milliseconds: number): Promise<void> {
    await this.world.sleep(milliseconds, this.timer.signal);
    if (!this.timer.signal.aborted) this.stop("timeout");
  }
}
