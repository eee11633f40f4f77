/** The command line was not understood; `message` says what was wrong and what would be right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
