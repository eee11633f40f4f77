import type { ExitCodeRow } from "./command.js";

/** What every command that reads sources answers when it cannot do its work. */
const CANNOT_READ: ExitCodeRow = [
  2,
  "a wrong option, a source that could not be opened or broke off, or an output that could not be written",
];

/** The exit codes of the program as a whole. */
export const PROGRAM_EXIT_CODES: readonly ExitCodeRow[] = [
  [0, "every source was read, and nothing that was asked about was found"],
  [1, "a condition does not hold, or validate found an error"],
  CANNOT_READ,
];

/** The exit codes of a command with conditions. */
export const CONDITION_EXIT_CODES: readonly ExitCodeRow[] = [
  [0, "every source was read, and every condition holds; a document that cannot be read is told"],
  [1, "a condition does not hold: --fail-on, --expect or --min-documents, or there is no document at all"],
  CANNOT_READ,
];

/** The exit codes of `validate`. */
export const VALIDATE_EXIT_CODES: readonly ExitCodeRow[] = [
  [0, "every document was read and is valid"],
  [1, "a document has an error or cannot be read, or a condition does not hold"],
  CANNOT_READ,
];

/** The exit codes of `diff`. */
export const DIFF_EXIT_CODES: readonly ExitCodeRow[] = [
  [0, "the documents were compared"],
  [1, "with --fail-on difference, two documents differ or one cannot be read"],
  [2, "a wrong option, sources of unequal length, one that could not be opened or broke off, or a failed output"],
];

/** The exit codes of a command without conditions. */
export const READING_EXIT_CODES: readonly ExitCodeRow[] = [
  [0, "every source was read; what in it cannot be read is told"],
  CANNOT_READ,
];

/** The exit codes of `merge`. */
export const MERGE_EXIT_CODES: readonly ExitCodeRow[] = [
  [0, "every line was added up"],
  [2, "a wrong option, a line that is no tally, a source that could not be opened or broke off, or a failed output"],
];

/** The exit codes of a command that reads no source. */
export const TELLING_EXIT_CODES: readonly ExitCodeRow[] = [
  [0, "it was printed"],
  [2, "a wrong option or name, or an output that could not be written"],
];
