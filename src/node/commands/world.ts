import type { Terminal } from "../output/index.js";
import type { ByteSource } from "../reading/index.js";
import type { ThreadStarter } from "./thread-task.js";

/** The signals of the system that end a command which waits. */
export const END_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** One of the {@link END_SIGNALS}. */
export type EndSignal = (typeof END_SIGNALS)[number];

/** A program that a command has started. */
export interface Child {
  /** What it prints on its standard output. */
  readonly stdout: ByteSource;
  /** How it ended: its exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** Sends a signal to it and to what it has started; nothing happens when all of them have ended. */
  readonly kill: (signal: "SIGTERM" | "SIGKILL") => void;
}

/** What a command touches of the world around it, so that tests can give it another. */
export interface World extends Terminal {
  readonly stdin: ByteSource;
  /** What time it is, as an ISO 8601 time in UTC. */
  readonly time: () => string;
  /** Resolves after some milliseconds, or as soon as the signal says so. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Starts a program without a shell; rejects when it cannot be started. Its error stream is this program's. */
  readonly start: (command: readonly string[]) => Promise<Child>;
  /** Hears of the {@link END_SIGNALS}, which end the program by themselves otherwise; what it answers stops that. */
  readonly onSignal: (listener: (signal: EndSignal) => void) => () => void;
  /** Has the engine optimize code later, for work of which hardly any is done often. */
  readonly optimizeLater?: (() => void) | undefined;
  /** Other threads to work in; without them everything is done in this one. */
  readonly threads?: ThreadStarter | undefined;
}
