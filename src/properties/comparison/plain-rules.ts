import type { Reason, Rule } from "../../result/index.js";
import type { PropertiesCode } from "../codes.js";
import { because } from "../reasons.js";
import type { Comparison } from "./compare-values.js";

/** What the plain comparison can find. */
export type PlainState = "unmanaged" | "outOfSync" | "notStarted" | "inSync";

/**
 * What the rows of the plain comparison ask about.
 *
 * @internal
 */
export interface PlainFacts extends Comparison {
  /** What the messages call what was compared. */
  readonly subject: string;
  readonly desiredPath: string;
  readonly reportedPath: string;
  /** The length of the pointer that the comparison's paths begin with and that the two paths above replace. */
  readonly prefix: number;
}

/**
 * The table of the plain comparison. Source: Twin conventions §5.1.
 *
 * @internal
 */
export const PLAIN_RULES: readonly Rule<PlainFacts, PlainState, PropertiesCode>[] = [
  {
    row: "1",
    condition: "nothing is desired",
    state: "unmanaged",
    holds: ({ wanted }) => !wanted,
    reasons: ({ subject, desiredPath }) => [
      because("nothing-desired", desiredPath, `${subject} has no desired value.`),
    ],
  },
  {
    row: "2",
    condition: "a reported value differs from the desired one",
    state: "outOfSync",
    holds: ({ differs }) => differs.length > 0,
    reasons: (facts) => [
      because(
        "values-differ",
        reportedAt(facts, facts.differs),
        `${facts.subject} has ${count(facts.differs, "reported value that differs", "reported values that differ")} from what is desired.`,
      ),
      ...(facts.notReported.length > 0 ? [missing(facts)] : []),
    ],
  },
  {
    row: "3",
    condition: "a part of what is desired is not reported, another part is and agrees",
    state: "outOfSync",
    holds: ({ notReported, agrees }) => notReported.length > 0 && agrees,
    reasons: (facts) => [missing(facts)],
  },
  {
    row: "4",
    condition: "nothing of what is desired is reported",
    state: "notStarted",
    holds: ({ notReported }) => notReported.length > 0,
    reasons: ({ subject, reportedPath }) => [
      because(
        "nothing-reported",
        reportedPath,
        `${subject} has a desired value, and the device has reported none of it.`,
      ),
    ],
  },
  {
    row: "5",
    condition: "anything else: all that is desired is reported so",
    state: "inSync",
    holds: () => true,
    reasons: ({ subject, reportedPath }) => [
      because("values-agree", reportedPath, `${subject} is reported as desired.`),
    ],
  },
];

function missing(facts: PlainFacts): Reason<PropertiesCode> {
  const values = count(facts.notReported, "desired value", "desired values");
  return because(
    "partly-reported",
    reportedAt(facts, facts.notReported),
    `${facts.subject} is reported without ${values}.`,
  );
}

/** Where the first of the paths is in the reported section. */
function reportedAt({ reportedPath, prefix }: PlainFacts, paths: readonly string[]): string {
  return reportedPath + String(paths[0]).slice(prefix);
}

function count(paths: readonly string[], one: string, many: string): string {
  return `${paths.length} ${paths.length === 1 ? one : many}`;
}
