import type { FleetMember } from "../result/index.js";
import type { Subject } from "./subject.js";
import type { DocumentKind, JudgeOptions, Judgement, KindVerdicts } from "./verdict.js";

/**
 * All that there is to know of a kind of document, in one row.
 *
 * @internal
 */
export interface KindRow<Kind extends DocumentKind> {
  /** The kind. */
  readonly kind: Kind;
  /** Whether a document is of this kind, where no row before takes it. */
  readonly holds: (subject: Subject) => boolean;
  /** Every state that a document of this kind can be in. */
  readonly states: readonly string[];
  /** Judges a document of this kind. */
  readonly judge: (subject: Subject, options: JudgeOptions) => Judgement<Kind>;
  /** Makes a member of a fleet from the verdict and its state. */
  readonly member: (id: string, verdict: KindVerdicts[Kind], state: string) => FleetMember;
}
