import type { DocumentCode } from "./codes.js";
import type { Marks } from "./subject.js";

/**
 * One row of the table of documents that are not judged: how they are recognised, and what to say of them.
 *
 * @internal
 */
export interface FragmentRow {
  readonly code: DocumentCode;
  /** The sign as the documentation prints it. */
  readonly sign: string;
  readonly holds: (marks: Marks) => boolean;
  /** What it is, and what to pass instead. */
  readonly message: (marks: Marks) => string;
  /** Where the sign is, if not in the whole document. */
  readonly path?: (marks: Marks) => string;
}
