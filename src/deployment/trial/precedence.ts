import { compareTimes, isTime } from "../../json/index.js";
import type { Deployment } from "../model.js";
import type { Target } from "../target.js";

/** A deployment in a trial: with its name, its target, and its place among the others. */
export interface Candidate {
  /** Its name; a document without one is called by its place, `#1`. */
  readonly name: string;
  readonly deployment: Deployment;
  readonly target: Target;
  readonly index: number;
}

/** Older than any deployment. */
const BEGINNING = "0001-01-01T00:00:00Z";

/**
 * Orders deployments from the weakest to the strongest: by priority, then the newer one. One that does not say when it was
 * made is older than all that do. Of equal ones the later one of the list is the stronger, as a sort leaves it.
 *
 * Source: Documents and envelopes §2.2.
 *
 * @internal
 */
export function byPrecedence(left: Candidate, right: Candidate): number {
  const byPriority = left.deployment.priority - right.deployment.priority;
  if (byPriority !== 0) return byPriority;
  const [earlier, later] = [left, right].map(({ deployment: { createdTime } }) =>
    isTime(createdTime) ? createdTime : BEGINNING,
  );
  return Number(compareTimes(earlier, later));
}
