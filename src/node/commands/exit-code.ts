/** The exit codes of the program; the highest that holds. */
export const EXIT_CODES = {
  /** Every source was read, and nothing that was asked about was found. */
  fine: 0,
  /** `--fail-on` was met, or `validate` found an error. */
  found: 1,
  /** A wrong option, a source that could not be opened or broke off, an output that could not be written, or a defect. */
  failed: 2,
  /** `wait` or `watch`: the time was over, as `timeout` of the GNU tools says it. */
  timedOut: 124,
  /** `wait` or `watch`: the terminal was closed (128 + SIGHUP). */
  hungUp: 129,
  /** `wait` or `watch`: interrupted with Ctrl+C (128 + SIGINT). */
  interrupted: 130,
  /** `wait` or `watch`: told to end (128 + SIGTERM). */
  terminated: 143,
} as const;

/** One of the {@link EXIT_CODES}. */
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

/**
 * The higher of two exit codes.
 *
 * @internal
 */
export function worse(left: ExitCode, right: ExitCode): ExitCode {
  return left > right ? left : right;
}
