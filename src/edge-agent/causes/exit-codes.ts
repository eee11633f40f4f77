/** One row of {@link EXIT_CODE_MEANINGS}. */
export interface ExitCodeRow {
  /** The number as it stands in `exitCode`. */
  readonly code: number;
  /** The signal that ended the process, or who gave the code. */
  readonly name: string;
  /** What it usually means, as a phrase. */
  readonly meaning: string;
}

/**
 * What the exit codes of containers mean that are no application's own. From 128 on a code is 128 and the number of the
 * signal that ended the process.
 *
 * Source: POSIX shells and the container runtime; the last two are Windows' own.
 */
export const EXIT_CODE_MEANINGS: readonly ExitCodeRow[] = [
  { code: 125, name: "container runtime", meaning: "the container could not be started; see createOptions" },
  { code: 126, name: "start command", meaning: "it may not be executed" },
  { code: 127, name: "start command", meaning: "it, or a library of it, was not found in the image" },
  { code: 129, name: "SIGHUP", meaning: "the terminal went away" },
  { code: 130, name: "SIGINT", meaning: "it was interrupted" },
  { code: 131, name: "SIGQUIT", meaning: "it was told to quit" },
  { code: 132, name: "SIGILL", meaning: "illegal instruction; often an image for another processor" },
  { code: 133, name: "SIGTRAP", meaning: "a trap, usually a failed check of the runtime" },
  { code: 134, name: "SIGABRT", meaning: "the process aborted itself after a fatal error" },
  { code: 135, name: "SIGBUS", meaning: "bad memory access; often a full disk or shared memory" },
  { code: 136, name: "SIGFPE", meaning: "an arithmetic error" },
  { code: 137, name: "SIGKILL", meaning: "it was killed; out of memory, or it did not stop in time" },
  { code: 139, name: "SIGSEGV", meaning: "segmentation fault in native code" },
  { code: 141, name: "SIGPIPE", meaning: "it wrote to a closed connection" },
  { code: 143, name: "SIGTERM", meaning: "it was told to stop" },
  { code: 159, name: "SIGSYS", meaning: "a system call that the host forbids" },
  {
    code: 255,
    name: "container runtime",
    meaning: "a general failure, or the container was lost when the host restarted",
  },
  { code: 3221225477, name: "0xC0000005", meaning: "access violation in native code, on Windows" },
  { code: 3221225786, name: "0xC000013A", meaning: "it was told to stop, on Windows" },
];

/**
 * Says what an exit code means, if it is not the application's own.
 *
 * @param exitCode - the number as it stands in `exitCode`
 * @returns the name and the meaning in one phrase; `undefined` for 0 and for codes of the application's own
 * @example
 * ```ts
 * import { explainExitCode } from "twinstate";
 *
 * explainExitCode(139); // → "SIGSEGV: segmentation fault in native code"
 * explainExitCode(3); // → undefined
 * ```
 */
export function explainExitCode(exitCode: number): string | undefined {
  if (exitCode < 125) return undefined;
  const row = EXIT_CODE_MEANINGS.find(({ code }) => code === exitCode);
  return row === undefined ? undefined : `${row.name}: ${row.meaning}`;
}
